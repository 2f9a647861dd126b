import type { Area, LimitId, BodyPosition, SurgeryPlace } from '../../../core/content/profile.ts'
import type { Cause } from '../../../core/content/types.ts'
import type { Count } from '../formats.ts'
import { plural } from './plural.ts'

const AREAS: Record<Area, string> = {
  eyes: 'Eyes',
  jaw: 'Jaw',
  'neck-shoulders': 'Neck and shoulders',
  'upper-back': 'Upper back and chest',
  'lower-back': 'Lower back',
  'hands-wrists': 'Hands and wrists',
  'hips-legs': 'Hips and thighs',
  'calves-feet': 'Calves and feet',
}

/** What a limit is called in a list behind a colon: "because you told us: pregnancy". */
const SHORT_LIMITS: Record<LimitId, string> = {
  'recent-surgery': 'recent surgery or a broken bone',
  pregnancy: 'pregnancy',
  vertigo: 'vertigo or dizziness',
  osteoporosis: 'osteoporosis or a spine fracture',
  'spinal-stenosis': 'spinal narrowing',
  'neck-nerve': 'a neck problem that reaches the arm',
  sciatica: 'leg pain that comes from the back',
  'shoulder-pain': 'shoulder trouble',
  'hip-replacement': 'a hip replacement',
  'knee-pain': 'knee pain or a knee replacement',
  'wrist-nerve': 'carpal tunnel or wrist pain',
  balance: 'poor balance',
  'high-bp': 'high blood pressure, or no straining',
  spasticity: 'spasms that are easily set off',
  'sci-ad': 'a spinal cord injury at T6 or above',
  'fluid-limit': 'limited fluids',
  'numb-feet': 'numb feet or foot wounds',
  'jaw-lock': 'a jaw that locks, or jaw treatment',
  'eye-surgery': 'eye surgery, an eye infection or glaucoma',
  'lung-disease': 'lung disease',
  'dvt-signs': 'one leg swollen, hot, red or sore',
  'chest-pain': 'chest pain',
  'walking-leg-pain': 'leg pain when you walk',
  hypermobility: 'joints that bend too far',
}

export const bodyPage = {
  title: 'Your body',
  lead: 'So your breaks fit you. Every question is optional, and you can change your mind.',
  areaNames: AREAS,
  shortLimits: SHORT_LIMITS,

  why: 'We ask so that we can leave out what may not suit you, and bring more of what you need.',
  stays:
    'Your answers stay in this browser. Nobody else sees them, and they are not synced to other computers.',
  summary: (may: Count, all: Count) =>
    `With these answers, ${may.shown} of our ${all.shown} moves may come in your breaks.`,

  leavesOut: {
    nothing: 'Keeps every move.',
    moves: (moves: Count) =>
      plural(moves, {
        one: `Leaves out ${moves.shown} move.`,
        other: `Leaves out ${moves.shown} moves.`,
      }),
    tips: (tips: Count) =>
      plural(tips, {
        one: `Leaves out ${tips.shown} tip.`,
        other: `Leaves out ${tips.shown} tips.`,
      }),
    both: (moves: Count, tips: Count) =>
      plural(moves, {
        one: plural(tips, {
          one: `Leaves out ${moves.shown} move and ${tips.shown} tip.`,
          other: `Leaves out ${moves.shown} move and ${tips.shown} tips.`,
        }),
        other: plural(tips, {
          one: `Leaves out ${moves.shown} moves and ${tips.shown} tip.`,
          other: `Leaves out ${moves.shown} moves and ${tips.shown} tips.`,
        }),
      }),
    adapts: (moves: Count) =>
      plural(moves, {
        one: `Adapts ${moves.shown} move to you.`,
        other: `Adapts ${moves.shown} moves to you.`,
      }),
  },

  areas: {
    title: 'What would you like to look after?',
    lead: 'Moves for these come more often. Pick none, and you get a bit of everything.',
  },

  position: {
    title: 'How do you take your breaks?',
    lead: 'Moves that don’t fit are left out.',
    legend: 'Sitting or standing',
    titles: {
      any: 'Sitting and standing',
      seated: 'Seated only',
      wheelchair: 'In a wheelchair',
      'wheelchair-legs': 'In a wheelchair, legs too',
    } satisfies Record<BodyPosition, string>,
    texts: {
      any: 'Some walks as well.',
      seated: 'All in your chair.',
      wheelchair: 'Nothing for the legs.',
      'wheelchair-legs': 'Leg moves that are easy to adapt come too.',
    } satisfies Record<BodyPosition, string>,
    floor: 'Nothing on the floor',
    discreet: 'Only what nobody notices',
    discreetHint: 'For an open office.',
  },

  limits: {
    title: 'Do you have any health limits?',
    lead: 'Check what is true for you. We then leave moves out, or show you a gentler way.',
    groups: {
      now: 'Right now',
      head: 'Head, neck and jaw',
      back: 'Back and bones',
      joints: 'Joints',
      heart: 'Heart, lungs and fluids',
      nerves: 'Nerves, balance and feet',
    },
    none: 'None of these',
    noneHint: 'You looked through the list, and nothing fits.',
    skipped: (moves: Count) =>
      plural(moves, {
        one: `You can skip this. Until you answer, we leave out ${moves.shown} move that is risky for some people.`,
        other: `You can skip this. Until you answer, we leave out ${moves.shown} moves that are risky for some people.`,
      }),
    noneTold: 'Thank you. You told us that none of these is true for you.',
    told: (answers: Count) =>
      plural(answers, {
        one: `Thank you. We keep ${answers.shown} answer in mind.`,
        other: `Thank you. We keep ${answers.shown} answers in mind.`,
      }),
    clear: 'Clear these answers',
    bringBack: 'Bring my answers back',
    surgery: {
      title: 'Where was the surgery or broken bone?',
      anywhere: 'Until you pick a place, we leave out moves for every part of the body.',
      places: {
        'head-neck': 'Head or neck',
        'shoulder-arm': 'Shoulder or arm',
        'wrist-hand': 'Wrist or hand',
        'chest-belly': 'Chest or belly',
        back: 'Back',
        hip: 'Hip',
        knee: 'Knee',
        'ankle-foot': 'Ankle or foot',
      } satisfies Record<SurgeryPlace, string>,
    },
    chestPainNow: 'I have chest pain right now',
    chestPainNowHint: 'Breaks stop until you say that it is over.',
    careTitle: 'Please get care first',
    signs: 'When to see someone',
  },

  causes: {
    title: 'What would you like to read about?',
    lead: 'Tips on these come more often. Pick none, and you get all alike.',
    titles: {
      overuse: 'Tired muscles',
      hydration: 'Fluids',
      nerve: 'A pressed nerve',
      circulation: 'Blood flow',
      neuromuscular: 'Nerve and movement conditions',
    } satisfies Record<Cause, string>,
  },

  forget: {
    button: 'Forget all my answers',
    done: 'All answers on this page are gone.',
    undo: 'Undo',
    undone: 'Your answers are back.',
  },
}
