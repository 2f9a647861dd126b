import type { Area } from '../../../core/content/profile.ts'
import type { DayPart } from '../../../core/content/types.ts'
import type { Felt } from '../../../core/record/felt.ts'
import type { Count } from '../formats.ts'
import { plural } from './plural.ts'

/** The break page: the choice, the guided break, and its end. */
export const breakPage = {
  title: (what: string) => `${what} · Uncramp`,

  choice: {
    heading: {
      water: 'Time for a sip of water?',
      tip: 'A tip for today',
    },
  },

  guide: {
    place: (at: Count, of: Count) => `${at.shown} of ${of.shown}`,
    /** What to do right now, beside the ring. */
    phases: {
      ready: 'Get ready',
      hold: 'Hold',
      holdOf: (at: Count, of: Count) => `Hold ${at.shown} of ${of.shown}`,
      goOn: 'Keep going',
      /** One of several, of what goes on moving, or of breaths. */
      roundOf: (at: Count, of: Count) => `Round ${at.shown} of ${of.shown}`,
      repeatOf: (at: Count, of: Count) => `Repeat ${at.shown} of ${of.shown}`,
      rest: 'Rest',
      change: { side: 'Change sides', way: 'The other way' },
    },
    /** The same as it is read aloud, in sentences. */
    phasesSpoken: {
      ready: 'Get ready.',
      hold: 'Hold.',
      holdFor: (length: string) => `Hold. ${length}.`,
      holdOf: (at: Count, of: Count) => `Hold ${at.shown} of ${of.shown}.`,
      holdOfFor: (at: Count, of: Count, length: string) =>
        `Hold ${at.shown} of ${of.shown}. ${length}.`,
      goOn: 'Keep going.',
      goOnFor: (length: string) => `Keep going. ${length}.`,
      roundOf: (at: Count, of: Count) => `Round ${at.shown} of ${of.shown}.`,
      roundOfFor: (at: Count, of: Count, length: string) =>
        `Round ${at.shown} of ${of.shown}. ${length}.`,
      /** Said once for a set of short repetitions. */
      times: (count: Count) => `${count.shown} times, at an easy pace.`,
      rest: 'Rest.',
      change: { side: 'Change sides.', way: 'The other way.' },
    },
    /** Which side or way is on, after "2 of 3 · Seated". */
    turn: {
      side: { first: 'first side', other: 'other side' },
      way: { first: 'one way', other: 'other way' },
      both: {
        first: { first: 'first side, one way', other: 'first side, other way' },
        other: { first: 'other side, one way', other: 'other side, other way' },
      },
    },
    /** The same as it is read aloud. */
    turnSpoken: {
      side: { first: 'First side.', other: 'Other side.' },
      way: { first: 'One way.', other: 'Other way.' },
      both: {
        first: { first: 'First side, one way.', other: 'First side, other way.' },
        other: { first: 'Other side, one way.', other: 'Other side, other way.' },
      },
    },
    left: (length: string) => `${length} left`,
    stepsOf: (name: string) => `Steps: ${name}`,
    /** Said aloud as each item comes on. */
    announce: (at: Count, of: Count, name: string, line: string) =>
      `${at.shown} of ${of.shown}. ${name}. ${line}`,
    paused: 'Paused',
    pausedLine: 'Paused.',
    pausedByGap: 'Paused while your computer was asleep. Go on whenever you like.',
    mildPull: 'Breathe slowly. A gentle pull is fine. Pain is not.',
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
    why: {
      gentle: 'Something gentle, to fit what you told us',
      area: {
        eyes: 'For your eyes',
        jaw: 'For your jaw',
        'neck-shoulders': 'For your neck and shoulders',
        'upper-back': 'For your upper back',
        'lower-back': 'For your lower back',
        'hands-wrists': 'For your hands and wrists',
        'hips-legs': 'For your hips and legs',
        'calves-feet': 'For your calves and feet',
      } satisfies Record<Area, string>,
      favoriteMove: 'It has a move that you marked as a favorite',
      favoriteRoutine: 'One of your favorites',
      helpful: 'It has a move that you found helpful',
      dayPart: {
        morning: 'Picked for the morning',
        midday: 'Picked for the middle of the day',
        'late-day': 'Picked for late in the day',
        evening: 'Picked for the evening',
      } satisfies Record<DayPart, string>,
      otherMuscles: 'For other muscles than last time',
      notLately: 'You haven’t had this lately',
    },
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
    /** It was paused for an hour. */
    expired: 'This break is over',
    expiredText: (length: string) =>
      `It was paused for an hour, so it ended there. We noted what you did: ${length}.`,
    /** The moves that were done, each with its time. */
    movesDone: 'What you did',
    felt: {
      question: 'How do you feel now?',
      answers: { better: 'Better', same: 'The same', worse: 'Worse' } satisfies Record<
        Felt,
        string
      >,
      noted: 'Thanks, noted. You can change it.',
      notedWorse: 'Thanks, noted. Take it easy. If it stays, ask your clinician.',
      notSaved: 'We couldn’t note that. Please press it once more.',
    },
    summary: (moves: Count, length: string) =>
      plural(moves, {
        one: `${moves.shown} move, ${length}`,
        other: `${moves.shown} moves, ${length}`,
      }),
    nothingDone: 'You can come back to it any time.',
    hurtText: 'Rest in a position that feels easy.',
    hurtAway: (name: string) => `“${name}” won’t come again unless you bring it back.`,
    hurtLink: 'See it in the library',
    hurtSigns: 'Signs that should be looked at',
    hurtCare:
      'Clinics ask people who notice sharp pain, tingling, numbness or weakness to get checked before they go on. If you have chest pain or trouble breathing, call for emergency help now.',
    close: 'Close',
    notSaved: 'We couldn’t note this break. Your reminders still work.',
    hurtNotSaved: (name: string) =>
      `We couldn’t note that “${name}” hurt, so it may come again. Please try once more.`,
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
