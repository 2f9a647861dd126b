import { breathing } from './breathing.ts'
import { calvesAndFeet } from './calves-and-feet.ts'
import { chestAndUpperBack } from './chest-and-upper-back.ts'
import { drinking } from './drinking.ts'
import { eyes } from './eyes.ts'
import { hipsAndThighs } from './hips-and-thighs.ts'
import { jaw } from './jaw.ts'
import { lowerBack } from './lower-back.ts'
import { moving } from './moving.ts'
import { neck } from './neck.ts'
import { shoulders } from './shoulders.ts'
import { workstation } from './workstation.ts'
import { wristsAndHands } from './wrists-and-hands.ts'

/** The facts of every item, in the order of the body from the eyes down. */
export const ITEMS = {
  ...eyes,
  ...jaw,
  ...neck,
  ...shoulders,
  ...chestAndUpperBack,
  ...lowerBack,
  ...hipsAndThighs,
  ...calvesAndFeet,
  ...wristsAndHands,
  ...breathing,
  ...moving,
  ...drinking,
  ...workstation,
} as const

export type ItemId = keyof typeof ITEMS

/** A gentler stand-in for an item that a limit removes. If it is removed too, the place stays empty. */
export const SWAPS: Readonly<Partial<Record<ItemId, ItemId>>> = {
  'stand-reset': 'weight-shift',
  'stand-back-bend': 'pelvic-rock',
  'calf-wall': 'calf-strap-seated',
  'heel-raise': 'ankle-pumps',
  'quad-stand': 'knee-straighten',
  'hip-front-stretch': 'pelvic-rock',
  'sit-to-stand': 'seated-march',
  'chest-doorway': 'chest-open-seated',
  'figure-four-seated': 'pelvic-rock',
  'knee-hug-seated': 'pelvic-rock',
  'arch-roll': 'toe-spread',
  'calves-on-chair-rest': 'seated-forward-lean',
  'back-hug': 'shoulder-blade-squeeze',
  'seated-forward-lean': 'shoulder-blade-squeeze',
  'neck-side-tilt': 'shoulder-shrug-drop',
}
