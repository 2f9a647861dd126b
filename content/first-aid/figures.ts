import type { SpasmPart } from '../../core/content/types.ts'
import type { Figure, FrontFigure, FrontPose, SideFigure } from '../../core/figure/types.ts'
import { CALVES_ON_CHAIR } from '../figures/lying.ts'
import { ROLLING, walking } from '../figures/walking.ts'

/** Somebody in pain does everything slowly: the first seconds of a move are the gentlest. */
const CALM = { moveSeconds: 2 } as const

const SEATED = { view: 'side', posture: 'sit', props: [{ is: 'chair' }], ...CALM } as const
const FROM_THE_FRONT = {
  view: 'front',
  posture: 'sit',
  props: [{ is: 'chair' }],
  ...CALM,
} as const
const STANDING = { view: 'front', posture: 'stand', ...CALM } as const

const SLOW_WALK: SideFigure = { view: 'side', posture: 'stand', ...walking(), roundSeconds: 2 }

/** The cramped foot points down; then the towel pulls it up, with a straight knee. */
const CALF_HELD = {
  trunk: 2,
  arms: { to: [112, 119] },
  nearLeg: { thigh: 76, knee: 4, ankle: 18 },
} as const
const WITH_A_TOWEL = {
  ...SEATED,
  props: [{ is: 'chair' }, { is: 'towel' }],
  lit: ['calf'],
} as const

/** The ankle of the cramped foot on the other knee. */
const CROSSED = { knee: [15.6, -2], foot: [-22.5, -44] } as const
const FOOT_CROSSED = {
  ...FROM_THE_FRONT,
  bare: true,
  lit: ['sole'],
  start: {
    bow: 16,
    nod: 16,
    gaze: [-0.6, 1],
    left: { to: [66, 139], out: 34, grip: 0.5, points: -75, pole: [0.9, 0.5, -0.3] },
    right: { to: [112, 136], out: 36, points: -50, pole: [0.8, 0.5, -0.3] },
    rightLeg: { ...CROSSED, toes: -1 },
  },
} as const satisfies Partial<FrontFigure>
const TOES_HELD: FrontPose = {
  left: { to: [75, 121], points: -26 },
  rightLeg: { ...CROSSED, toes: 3 },
}

/** On the front of the chair, the heel out on the floor. */
const EDGE = { x: 8, nearLeg: { thigh: 66, knee: 5, ankle: 15 } } as const
const ON_THE_EDGE = { ...SEATED, lit: ['hamstring'] } as const

const AT_A_DESK = {
  view: 'side',
  posture: 'stand',
  plant: 'far',
  props: [{ is: 'desk', x: 100, y: 108, length: 48 }],
  lit: ['quad'],
  ...CALM,
} as const
const HEEL_HELD = {
  trunk: 4,
  near: { to: [62, 108], grip: 0.8 },
  nearLeg: { thigh: -4, knee: 146, ankle: -30 },
} as const

/** One foot under the seat of a chair. */
const FOOT_BACK = { nearLeg: { thigh: 84, knee: 122, ankle: 10, toes: 28 } } as const

const BREATH = [{}, { belly: 0.7 }] as const
const BREATHING = { pace: 'flow', roundSeconds: 8, to: BREATH } as const

const NECK = { ...FROM_THE_FRONT, crop: 'bust', lit: ['neck-side'] } as const
const FACE = { ...FROM_THE_FRONT, crop: 'face', lit: ['jaw'] } as const
const CHEEK = { ...FROM_THE_FRONT, crop: 'bust', lit: ['jaw'] } as const

/** A hand flat on the sore side. */
const SIDE_HELD = { to: 'hip', by: [-2, -12], points: -80 } as const
const TO_ONE_SIDE = { x: -5, trunk: -14, curl: 8, tilt: 8 } as const
const BEHIND_THE_THIGH = {
  near: { to: [104, 148], wrist: 30, grip: 0.7 },
  far: { to: [108, 147], wrist: 30, grip: 0.7 },
} as const
const KNEE_BROUGHT = {
  nearLeg: { thigh: 112, knee: 108, ankle: -8 },
  near: { to: [104, 139], wrist: 30, grip: 0.7 },
  far: { to: [107, 138], wrist: 30, grip: 0.7 },
} as const
const ON_THE_HIP = { ...SEATED, lit: ['seat-muscle'] } as const
const INNER_THIGH = { ...FROM_THE_FRONT, lit: ['inner-thigh'] } as const
const KNEE_OUT = { rightLeg: { knee: [11, 4] } } as const
const BARE_FOOT = { ...SEATED, bare: true, lit: ['shin'] } as const
const FOOT_OUT = { thigh: 84, knee: 48 } as const
const FROM_BEHIND = {
  ...FROM_THE_FRONT,
  from: 'back',
  crop: 'bust',
  lit: ['upper-back'],
} as const
const BLADES_APART = { width: -2, arms: { shoulder: 8, elbow: 4 } } as const
const ONE_ARM = { ...SEATED, crop: 'bust', lit: ['upper-arm'] } as const

/** Low enough for a forearm to lie on it while the shoulder hangs. */
const LOW_DESK = { is: 'desk', x: 92, y: 127, length: 70 } as const
const FOREARM_DOWN = { shoulder: 38, elbow: 52 } as const

/** The figures of first aid, by part and step; a step that needs none has none. */
export const firstAid: Readonly<Record<SpasmPart, Readonly<Record<string, Figure>>>> = {
  calf: {
    stretch: {
      ...WITH_A_TOWEL,
      start: {
        x: 4,
        trunk: 12,
        arms: { to: [122, 126], grip: 1 },
        nearLeg: { thigh: 84, knee: 46, ankle: -24 },
      },
      to: [CALF_HELD],
    },
    hold: {
      ...WITH_A_TOWEL,
      start: {
        x: 4,
        ...CALF_HELD,
        arms: { to: [115, 121], grip: 1 },
        nearLeg: { thigh: 76, knee: 4, ankle: 4 },
      },
      to: [CALF_HELD],
    },
    rub: {
      ...SEATED,
      lit: ['calf'],
      pace: 'flow',
      roundSeconds: 3,
      start: { trunk: 37, neck: 0, near: { to: [116, 150] }, far: { to: 'other-knee' } },
      to: [{}, { near: { to: [117, 161] } }],
    },
    walk: SLOW_WALK,
  },
  foot: {
    stretch: {
      ...FOOT_CROSSED,
      props: [{ is: 'chair' }, { is: 'arrow', from: [50, 150], to: [50, 130] }],
      to: [TOES_HELD],
    },
    hold: {
      ...FOOT_CROSSED,
      start: {
        ...FOOT_CROSSED.start,
        left: { to: [70, 127], out: 34, grip: 0.5, points: -44, pole: [0.9, 0.5, -0.3] },
        rightLeg: { ...CROSSED, toes: 1.5 },
      },
      to: [TOES_HELD],
    },
    rub: {
      ...FOOT_CROSSED,
      pace: 'flow',
      roundSeconds: 3,
      to: [
        { left: { to: [76, 127], points: -20, grip: 0.3 } },
        { left: { to: [70, 129], points: -20, grip: 0.3 } },
      ],
    },
    walk: SLOW_WALK,
  },
  hamstring: {
    straighten: {
      ...ON_THE_EDGE,
      start: { x: 8, nearLeg: { thigh: 88, knee: 66, ankle: -18 } },
      to: [EDGE],
    },
    lean: { ...ON_THE_EDGE, start: EDGE, to: [{ trunk: 30, neck: -2 }] },
    hold: { ...ON_THE_EDGE, start: { ...EDGE, trunk: 24 }, to: [{ trunk: 30, neck: -2 }] },
    rub: {
      ...ON_THE_EDGE,
      pace: 'flow',
      roundSeconds: 3,
      start: { x: 14, trunk: 14, near: { to: [108, 148] } },
      to: [{}, { near: { to: [120, 148] } }],
    },
    walk: SLOW_WALK,
  },
  quad: {
    hold: {
      ...SEATED,
      lit: ['quad'],
      start: { x: 16, nearLeg: { ...FOOT_BACK.nearLeg, knee: 112 } },
      to: [FOOT_BACK],
    },
    bend: {
      ...AT_A_DESK,
      start: { trunk: 4, far: { to: 'desk' } },
      to: [HEEL_HELD],
    },
    'bend-hold': {
      ...AT_A_DESK,
      start: {
        ...HEEL_HELD,
        far: { to: 'desk' },
        near: { to: [60, 112], grip: 0.8 },
        nearLeg: { thigh: 0, knee: 138, ankle: -30 },
      },
      to: [HEEL_HELD],
    },
    'slide-back': {
      ...SEATED,
      lit: ['quad'],
      start: { x: 16 },
      to: [FOOT_BACK],
    },
    rub: {
      ...SEATED,
      lit: ['quad'],
      pace: 'flow',
      roundSeconds: 3,
      start: { trunk: 6, near: { to: 'thigh', by: [-6, 0] } },
      to: [{}, { near: { by: [10, 0] } }],
    },
  },
  hip: {
    'find-ease': {
      ...FROM_THE_FRONT,
      from: 'back',
      lit: ['one-seat-muscle'],
      to: [TO_ONE_SIDE],
    },
    'bring-knee': { ...ON_THE_HIP, start: BEHIND_THE_THIGH, to: [KNEE_BROUGHT] },
    rub: {
      ...ON_THE_HIP,
      pace: 'flow',
      roundSeconds: 3,
      start: { near: { to: [87, 127] } },
      to: [{}, { near: { to: [83, 133] } }],
    },
    walk: SLOW_WALK,
  },
  groin: {
    'open-knee': { ...INNER_THIGH, to: [KNEE_OUT] },
    rub: {
      ...INNER_THIGH,
      pace: 'flow',
      roundSeconds: 3,
      start: { ...KNEE_OUT, nod: 10, right: { to: [116, 141], out: 30 } },
      to: [{}, { right: { to: [120, 150] } }],
    },
    walk: SLOW_WALK,
  },
  shin: {
    point: {
      ...BARE_FOOT,
      start: { nearLeg: { ...FOOT_OUT, ankle: 12 } },
      to: [{ nearLeg: { ...FOOT_OUT, ankle: -34 } }],
    },
    rub: {
      ...BARE_FOOT,
      pace: 'flow',
      roundSeconds: 3,
      start: { trunk: 34, neck: 0, near: { to: [121, 145] }, far: { to: 'other-knee' } },
      to: [{}, { near: { to: [122, 156] } }],
    },
    walk: SLOW_WALK,
  },
  'low-back': {
    stop: {
      ...SEATED,
      lit: ['lower-back'],
      ...BREATHING,
      start: { near: { shoulder: -26, elbow: 116, grip: 0.6 }, lids: 1 },
    },
    'find-ease': {
      ...SEATED,
      lit: ['lower-back'],
      start: { trunk: 8 },
      to: [{ trunk: 42, curl: 12, neck: 8, arms: { shoulder: -40, elbow: 130 } }],
    },
    'at-home': CALVES_ON_CHAIR,
    'tiny-rocks': {
      ...SEATED,
      lit: ['lower-back'],
      to: [
        { trunk: -2, curl: 30 },
        { trunk: 3, curl: -24 },
      ],
    },
    'short-walks': SLOW_WALK,
  },
  'mid-back': {
    'rest-arms': {
      ...SEATED,
      crop: 'bust',
      props: [{ is: 'chair' }, LOW_DESK],
      lit: ['upper-back'],
      start: { shrug: 5, near: { shoulder: 24, elbow: 84 }, far: { shoulder: 30, elbow: 80 } },
      to: [{ shrug: 0, near: FOREARM_DOWN, far: { shoulder: 44, elbow: 46 } }],
    },
    'let-drop': { ...FROM_BEHIND, to: [{ shrug: 6 }, { shrug: -2 }] },
    'blades-together': {
      ...FROM_BEHIND,
      props: [
        { is: 'chair' },
        { is: 'arrow', from: [80, 106], to: [92, 111] },
        { is: 'arrow', from: [120, 106], to: [108, 111] },
      ],
      start: BLADES_APART,
      to: [{ width: 3, shrug: -2, arms: { shoulder: 11 } }],
    },
  },
  neck: {
    'rest-arm': {
      ...SEATED,
      crop: 'bust',
      props: [{ is: 'chair' }, LOW_DESK],
      lit: ['neck-side'],
      start: { shrug: 5, near: { shoulder: 24, elbow: 84 } },
      to: [{ shrug: 0, near: FOREARM_DOWN }],
    },
    'drop-shoulder': { ...NECK, lit: ['shoulders'], to: [{ shrug: 6 }, { shrug: -2, lids: 1 }] },
    turn: { ...NECK, to: [{ turn: 34 }, { turn: -34 }] },
    tilt: { ...NECK, to: [{ tilt: -26, shrug: -2 }] },
    'keep-moving': {
      ...FROM_THE_FRONT,
      to: [
        { trunk: -7, turn: -28 },
        { trunk: 7, turn: 28 },
      ],
    },
  },
  'upper-arm': {
    'rest-arm': {
      ...ONE_ARM,
      props: [{ is: 'chair' }, LOW_DESK],
      start: { shrug: 5, near: { shoulder: 24, elbow: 84 } },
      to: [{ shrug: 0, near: FOREARM_DOWN }],
    },
    'ease-elbow': {
      ...SEATED,
      lit: ['upper-arm'],
      start: { near: { shoulder: 6, elbow: 84 } },
      to: [{ near: { shoulder: 14, elbow: 14 } }, { near: { shoulder: 6, elbow: 120 } }],
    },
    rub: {
      ...FROM_THE_FRONT,
      crop: 'bust',
      lit: ['upper-arm'],
      over: 'left',
      pace: 'flow',
      roundSeconds: 3,
      start: { turn: 8, nod: 8, left: { to: 'other-arm' } },
      to: [{}, { left: { by: [0, 9] } }],
    },
  },
  hand: {
    stop: {
      ...SEATED,
      crop: 'bust',
      props: [{ is: 'chair' }, LOW_DESK, { is: 'keyboard', x: 146, y: 127 }],
      lit: ['forearm'],
      start: { trunk: 10, arms: { to: [136, 119], wrist: -10 } },
      to: [{ trunk: 0, near: FOREARM_DOWN, far: { shoulder: 44, elbow: 46 } }],
    },
    'ease-fingers': {
      view: 'hand',
      seen: 'above',
      lit: ['hand'],
      ...CALM,
      start: { curl: 0.85, thumb: 0 },
      to: [{ curl: 0, spread: 0.4, thumb: 0.8 }],
    },
    'bend-wrist': {
      view: 'hand',
      seen: 'side',
      ...CALM,
      lit: ['forearm'],
      start: { help: 1, bend: -1 },
      to: [{ bend: -48 }],
    },
    rub: {
      ...FROM_THE_FRONT,
      crop: 'bust',
      lit: ['forearm'],
      pace: 'flow',
      roundSeconds: 3,
      start: { nod: 14, right: { to: [98, 122] }, left: { to: [104, 117] } },
      to: [{}, { left: { to: [94, 119] } }],
    },
    'off-the-keys': {
      ...FROM_THE_FRONT,
      lit: ['hand', 'forearm'],
      pace: 'flow',
      roundSeconds: 0.9,
      start: { arms: { shoulder: 21, elbow: 10, wrist: 40 } },
      to: [{}, { arms: { shoulder: 18, wrist: -40 } }],
    },
  },
  jaw: {
    stop: { ...FACE, to: [{ jaw: 0.4 }] },
    tongue: { ...FACE, start: { jaw: 0.4 }, to: [{ jaw: 0.7, tongue: 1 }] },
    'warm-cloth': {
      ...CHEEK,
      props: [{ is: 'chair' }, { is: 'pack' }],
      to: [{ lids: 1, right: { to: 'face-side' } }],
    },
    rub: {
      ...CHEEK,
      pace: 'flow',
      roundSeconds: 3,
      start: { arms: { to: 'face-side', by: [0, -1.5] } },
      to: [
        {},
        { arms: { by: [1.8, 0.3] } },
        { arms: { by: [0, 2.1] } },
        { arms: { by: [-1.8, 0.3] } },
      ],
    },
    'open-small': { ...FACE, to: [{ jaw: 1 }] },
  },
  'rib-side': {
    'slow-down': { ...STANDING, lit: ['ribs'], to: [{ right: SIDE_HELD }] },
    'bend-and-press': {
      ...STANDING,
      lit: ['ribs'],
      start: { right: SIDE_HELD },
      to: [{ trunk: 9, curl: 14, bow: 18, nod: 8 }],
    },
    'breathe-out': {
      ...STANDING,
      lit: ['ribs'],
      ...BREATHING,
      start: { trunk: 3, right: SIDE_HELD },
    },
    reach: {
      ...STANDING,
      lit: ['ribs'],
      to: [{ trunk: -5, curl: -14, right: { shoulder: 170, elbow: 6 } }],
    },
  },
  tummy: {},
  eyelid: {},
}

const SLOW_ROLL: SideFigure = { ...ROLLING, roundSeconds: 3.4 }
const SIDE_IN_WHEELCHAIR = {
  view: 'front',
  posture: 'sit',
  props: [{ is: 'wheelchair' }],
  lit: ['ribs'],
  ...CALM,
} as const
const FOOT_UNDER_SEAT = { nearLeg: { thigh: 88, knee: 116, ankle: 10, toes: 28 } } as const

/** How a step looks from a wheelchair, where another chair is not enough. */
export const firstAidInWheelchair: Readonly<
  Partial<Record<SpasmPart, Readonly<Record<string, Figure>>>>
> = {
  calf: { walk: SLOW_ROLL },
  foot: { walk: SLOW_ROLL },
  hamstring: { walk: SLOW_ROLL },
  hip: { walk: SLOW_ROLL },
  groin: { walk: SLOW_ROLL },
  shin: { walk: SLOW_ROLL },
  quad: {
    'slide-back': {
      ...SEATED,
      props: [{ is: 'wheelchair' }],
      lit: ['quad'],
      to: [FOOT_UNDER_SEAT],
    },
    hold: {
      ...SEATED,
      props: [{ is: 'wheelchair' }],
      lit: ['quad'],
      start: { nearLeg: { ...FOOT_UNDER_SEAT.nearLeg, knee: 112 } },
      to: [FOOT_UNDER_SEAT],
    },
  },
  'low-back': { 'short-walks': SLOW_ROLL },
  'rib-side': {
    'slow-down': { ...SIDE_IN_WHEELCHAIR, to: [{ right: SIDE_HELD }] },
    'bend-and-press': {
      ...SIDE_IN_WHEELCHAIR,
      start: { right: SIDE_HELD },
      to: [{ trunk: 9, curl: 14, bow: 18, nod: 8 }],
    },
    'breathe-out': {
      ...SIDE_IN_WHEELCHAIR,
      ...BREATHING,
      start: { trunk: 3, right: SIDE_HELD },
    },
    reach: {
      ...SIDE_IN_WHEELCHAIR,
      to: [{ trunk: -5, curl: -14, right: { shoulder: 170, elbow: 6 } }],
    },
  },
}
