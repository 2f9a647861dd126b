import type { RoutineFacts } from '../core/content/types.ts'
import type { ItemId } from './items/index.ts'

type Facts = Omit<RoutineFacts, 'id' | 'items'> & { items: readonly ItemId[] }

/** The routines: what each consists of, in order, and which break kinds it suits. */
export const ROUTINES = {
  'micro-60': {
    items: ['change-posture', 'shoulder-back-rolls', 'eye-far-look'],
    seconds: 60,
    fits: ['micro'],
  },
  'neck-shoulders-3': {
    items: ['let-go-scan', 'shoulder-shrug-drop', 'neck-turn', 'neck-side-tilt', 'eye-far-look'],
    seconds: 180,
    fits: ['stretch'],
  },
  'whole-body-5': {
    items: [
      'stand-reset',
      'shoulder-back-rolls',
      'neck-turn',
      'chest-open-seated',
      'back-seated-twist',
      'wrist-side-bend',
      'ankle-pumps',
      'sip-water',
    ],
    seconds: 290,
    fits: ['stretch'],
  },
  'low-back-3': {
    items: [
      'pelvic-rock',
      'weight-shift',
      'back-cat-cow-seated',
      'seated-forward-lean',
      'stand-reset',
    ],
    seconds: 175,
    fits: ['stretch'],
  },
  'hands-2': {
    items: ['hand-shake-out', 'finger-fan', 'wrist-side-bend', 'prayer-lower'],
    seconds: 115,
    fits: ['stretch'],
  },
  'end-of-day': {
    items: [
      'walk-two',
      'hip-front-stretch',
      'hamstring-chair',
      'shoulder-blade-squeeze',
      'belly-breath',
    ],
    seconds: 370,
    fits: ['stretch'],
    dayParts: ['late-day', 'evening'],
  },
  'after-long-sit': {
    // The gentle move before the bend: a back is stiff after a long sit.
    items: [
      'walk-two',
      'calf-wall',
      'pelvic-rock',
      'stand-back-bend',
      'shoulder-back-rolls',
      'sip-water',
    ],
    seconds: 310,
    fits: ['stretch'],
  },
  'walk-and-breathe': {
    items: ['walk-two', 'belly-breath'],
    seconds: 180,
    fits: ['stretch'],
  },
  'five-minute-walk': {
    items: ['walk-five'],
    seconds: 300,
    fits: ['stretch'],
  },
  'evening-calf': {
    items: ['ankle-circles', 'calf-wall', 'hamstring-chair', 'belly-breath'],
    seconds: 285,
    fits: ['evening'],
  },
  'evening-calf-seated': {
    items: ['ankle-circles', 'calf-strap-seated', 'hamstring-chair', 'belly-breath'],
    seconds: 285,
    fits: ['evening'],
  },
  // The two stretches of the trial, and no more: three minutes.
  'evening-calf-short': {
    items: ['calf-wall', 'hamstring-chair'],
    seconds: 180,
    fits: ['evening'],
  },
  'wheelchair-5': {
    items: [
      'weight-shift',
      'shoulder-blade-squeeze',
      'chest-open-seated',
      'neck-turn',
      'finger-fan',
      'belly-breath',
    ],
    seconds: 285,
    fits: ['stretch'],
  },
  'strength-band': {
    items: ['band-two-minute-raise'],
    seconds: 120,
    fits: ['strength'],
  },
  'strength-standing': {
    items: ['sit-to-stand', 'heel-raise', 'neck-hand-press'],
    seconds: 120,
    fits: ['strength'],
  },
  'strength-seated': {
    items: ['shoulder-blade-squeeze', 'knee-straighten'],
    seconds: 120,
    fits: ['strength'],
  },
} as const satisfies Record<string, Facts>

export type RoutineId = keyof typeof ROUTINES
