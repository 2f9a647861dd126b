import type {
  ACTIVITIES,
  FEELINGS,
  REMEDIES,
  Outcome,
  Side,
  SpasmLength,
  TRIGGERS,
} from '../../../core/diary/spasm.ts'
import type { SpasmPart } from '../../../core/content/types.ts'
import type { Count } from '../formats.ts'

type Names<List extends readonly string[]> = Readonly<Record<List[number], string>>

/** "I have a spasm now": read by somebody in pain, so it is short. */
export const relief = {
  title: (what: string) => `${what} · Uncramp`,
  about: 'Spasm now',

  choose: {
    heading: 'Where is it?',
    parts: 'Parts of the body',
    partNames: {
      calf: 'Calf',
      foot: 'Foot or toes',
      hamstring: 'Back of thigh',
      quad: 'Front of thigh',
      hip: 'Hip or buttock',
      groin: 'Groin, inner thigh',
      shin: 'Shin',
      'low-back': 'Lower back',
      'mid-back': 'Shoulder blades',
      neck: 'Neck or shoulder',
      'upper-arm': 'Upper arm',
      hand: 'Hand or forearm',
      jaw: 'Jaw',
      eyelid: 'Eyelid',
      'rib-side': 'Side or ribs',
      tummy: 'Belly',
    } satisfies Record<SpasmPart, string>,
    front: 'Front',
    back: 'Back',
  },
  /** A spasm that was left without a note, at least an hour ago. */
  earlier: {
    offer: (part: string, when: string) =>
      `You had a spasm before (${part}, ${when}). There is no note of it yet.`,
    note: 'Note the earlier one',
    heading: 'How did it end?',
    back: 'Not now',
  },
  sides: { left: 'Left', right: 'Right', both: 'Both' } satisfies Record<Side, string>,

  signs: {
    heading: 'Get help if you notice',
    hint: 'Check any that fit you.',
    jump: 'Chest pain, or short of breath? See when to get help.',
    see: 'See when to get help',
    more: 'More signs',
  },

  steps: {
    place: (at: Count, of: Count) => `Step ${at.shown} of ${of.shown}`,
    announce: (at: Count, of: Count, text: string) => `Step ${at.shown} of ${of.shown}. ${text}`,
    next: 'Next step',
    last: 'Done',
    back: 'Back',
    backToParts: 'Another part',
    eased: 'It has eased',
    worse: 'It got worse: stop',
    /** The answers to a step that asks. Yes ends the steps. */
    yes: 'Yes',
    no: 'No, go on',
    mind: 'Keep in mind',
    /** Before a line that is there because of what the person told. */
    forYou: 'For you:',
    general: 'For every spasm',
    source: 'Where this comes from',
    keys: 'Arrow keys: next and back',
    keysOfTimer: 'Space: the timer · Arrow keys: next and back',
    began: 'When did it begin?',
    beganAgo: {
      0: 'Just now',
      5: 'About 5 minutes ago',
      10: '10 minutes ago or more',
    } satisfies Record<number, string>,
  },

  timer: {
    start: 'Start the timer',
    pause: 'Pause',
    resume: 'Go on',
    again: 'Once more',
    turn: (turn: Count, of: Count) => `${turn.shown} of up to ${of.shown}`,
    paused: 'Paused',
    range: (from: string, to: string) => `${from} to ${to}`,
    spoken: (length: string) => `${length} so far`,
    waiting: 'No rush. You can skip the timer.',
    holding: 'Breathe slowly.',
    mayLetGo: 'Let go when it eases.',
    waited: 'Stop when you like.',
    over: 'Ease off and breathe.',
    lastOver: 'Ease off. Go on when you like.',
    /** For what is done once, such as a warm pack or a walk. */
    longEnough: 'That is long enough.',
  },

  /** Instead of the whole page, while the person has chest pain. */
  stopped: {
    told: 'You told us that you have chest pain now.',
    over: 'The pain is over. Show first aid.',
  },

  /** After yes: no further steps. */
  needsHelp: {
    back: 'Back to the question',
    end: 'End here',
  },

  worse: {
    heading: 'Stop here',
    rest: 'Rest in the way that feels easiest.',
    look: 'Does one of these fit you? Check it.',
    ask: 'If none fits and you are worried, call your doctor or a nurse line today.',
    back: 'Back to the steps',
    end: 'End here',
  },

  tenMinutes: {
    heading: 'It has been 10 minutes',
    cramp: 'If the cramp will not ease, health services say to get advice today.',
    other: 'Look at the signs again. Check any that fit you.',
  },

  end: {
    heading: 'How is it now?',
    outcomes: {
      eased: 'It has eased',
      better: 'A bit better',
      same: 'The same',
      worse: 'Worse',
    } satisfies Record<Outcome, string>,
    goSlow: 'Take it easy for now. If it comes back, or you notice a warning sign, get help.',
    back: 'Back to the steps',
  },

  log: {
    heading: 'Keep a note?',
    hint: 'It may help when you talk to your doctor. It stays on this device.',
    side: 'Which side?',
    strength: 'How strong was it at its worst?',
    strengthEnds: '0 is none. 10 is the worst you can think of.',
    length: 'How long did it last?',
    lengths: {
      'under-1-minute': 'Under 1 minute',
      '1-to-5-minutes': '1 to 5 minutes',
      '5-to-10-minutes': '5 to 10 minutes',
      'over-10-minutes': 'Over 10 minutes',
      'still-going': 'Still going',
    } satisfies Record<SpasmLength, string>,
    more: 'Add more',
    notSaid: 'Not said',
    began: 'When it began',
    feeling: 'What it felt like',
    feelings: {
      cramp: 'A cramp or spasm',
      tight: 'A tight ache',
      twitch: 'A twitch',
      stiff: 'Stiff',
      tingling: 'Tingling or numb',
    } satisfies Names<typeof FEELINGS>,
    doing: 'What you were doing',
    doings: {
      sitting: 'Sitting still',
      typing: 'Typing or using the mouse',
      writing: 'Writing by hand',
      walking: 'Walking or on stairs',
      exercise: 'Exercise',
      'after-exercise': 'After exercise',
      resting: 'Resting',
      asleep: 'Asleep',
      driving: 'Driving',
      other: 'Something else',
    } satisfies Names<typeof ACTIVITIES>,
    triggers: 'What came before',
    triggerNames: {
      'long-sitting': 'Long sitting',
      'hard-effort': 'Hard effort',
      heat: 'Heat or sweat',
      'little-drink': 'Little to drink',
      stress: 'Stress',
      cold: 'Cold',
      'new-shoes': 'New shoes',
      alcohol: 'Alcohol',
      'period-or-pregnancy': 'Period or pregnancy',
      illness: 'Feeling ill',
      other: 'Something else',
    } satisfies Names<typeof TRIGGERS>,
    helped: 'What helped',
    helps: {
      stretch: 'The stretch',
      rub: 'Rubbing',
      walk: 'Walking',
      warmth: 'Warmth',
      cold: 'Cold',
      drink: 'A drink',
      rest: 'Rest',
      nothing: 'Nothing',
    } satisfies Names<typeof REMEDIES>,
    effects: 'What it did',
    wokeMe: 'It woke me',
    stoppedMe: 'It stopped me from doing things',
    note: 'Your own words',
    save: 'Save the note',
    leave: 'Don’t save',
  },

  failed: {
    text: 'We could not save your note. This browser may keep nothing in a private window, or the disk may be full. Your note is still here.',
    again: 'Try again',
    copy: 'Copy as text',
    copied: 'It is copied.',
    copyFailed: 'That did not work. Mark the text below and copy it.',
    asText: 'Your note as text',
  },

  saved: {
    heading: 'Saved on this device',
    undo: 'Delete this note',
    undoFailed: 'We could not delete it. Please try again.',
    strength: (strength: Count) => `${strength.shown} of 10`,
    close: 'Close',
    another: 'Another spasm',
  },
  notSaved: {
    heading: 'Nothing was saved',
    deleted: 'The note is deleted',
    text: 'You can come back here any time.',
  },

  /** The note as lines of text, to be kept elsewhere. */
  asText: {
    title: 'Spasm note',
    line: (name: string, value: string) => `${name}: ${value}`,
    part: 'Where',
    length: 'How long',
    strength: 'How strong',
    outcome: 'How it was at the end',
    signs: 'Signs checked',
  },
}
