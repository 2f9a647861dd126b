import { plural } from './plural.ts'

/** The break page: the choice, the guided break, and its end. */
export const breakPage = {
  title: (what: string) => `${what} · Uncramp`,

  choice: {
    heading: {
      break: 'Time for a change of position',
      water: 'Time for a sip of water?',
      tip: 'A tip for today',
    },
  },

  guide: {
    place: (at: number, of: number) => `${at} of ${of}`,
    placeAndPosition: (place: string, position: string) => `${place} · ${position}`,
    left: (length: string) => `${length} left`,
    stepsOf: (name: string) => `Steps: ${name}`,
    /** Said aloud as each item comes on. */
    announce: (place: string, name: string, length: string) => `${place}. ${name}. ${length}.`,
    paused: 'Paused',
    pausedByGap: 'Paused while your computer was asleep. Go on whenever you like.',
    mildPull: 'Breathe slowly. Mild pull is right, pain is not.',
    easy: 'Keep it easy. If it doesn’t feel good, stop.',
    caution: (text: string) => `Take care: ${text}`,
    pause: 'Pause',
    resume: 'Resume',
    next: 'Next',
    back: 'Back',
    hurts: 'It hurts: stop',
    /** The same button on the last item. */
    finishLast: 'Finish',
    finish: 'Finish early',
    keys: 'Space: pause · Arrow keys: next and back · Esc: leave',
  },

  leave: {
    heading: 'Leave this break?',
    text: 'What you did so far is noted.',
    leave: 'Leave',
    stay: 'Keep going',
  },

  end: {
    finished: 'Well done',
    finishedEarly: 'Done for now',
    hurt: 'Good that you stopped',
    summary: (moves: number, length: string) =>
      `${plural(moves, { one: '1 move', other: `${moves} moves` })}, ${length}`,
    nothingDone: 'You can come back to it any time.',
    hurtText: 'Rest in a position that feels easy. There’s no need to try this one again.',
    hurtCare:
      'Clinics ask people who notice sharp pain, tingling, numbness or weakness to get checked before they go on. If you have chest pain or trouble breathing, call for emergency help now.',
    next: (kind: string, when: string) => `Next: ${kind} ${when}.`,
    close: 'Close',
    notSaved: 'We couldn’t note this break. Your reminders still work.',
    tryAgain: 'Try again',
  },

  /** A break is on, but this page isn't its place. */
  elsewhere: {
    heading: 'Your break is on',
    back: 'Back to the break',
  },

  over: {
    heading: 'This break is over',
    text: 'Nothing is waiting for you. You can take a break any time.',
    start: 'Start now',
    close: 'Close',
  },
}
