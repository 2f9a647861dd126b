import { breathing } from '../items/breathing.ts'
import { calvesAndFeet } from '../items/calves-and-feet.ts'
import { chestAndUpperBack } from '../items/chest-and-upper-back.ts'
import { drinking } from '../items/drinking.ts'
import { eyes } from '../items/eyes.ts'
import { hipsAndThighs } from '../items/hips-and-thighs.ts'
import { jaw } from '../items/jaw.ts'
import { lowerBack } from '../items/lower-back.ts'
import { moving } from '../items/moving.ts'
import { neck } from '../items/neck.ts'
import { shoulders } from '../items/shoulders.ts'
import { workstation } from '../items/workstation.ts'
import { wristsAndHands } from '../items/wrists-and-hands.ts'
import { topicOf } from './topic-of.ts'

/** The exercises, one topic a file. */
export const ITEM_TOPICS = {
  'exercises-eyes': eyes,
  'exercises-jaw': jaw,
  'exercises-neck': neck,
  'exercises-shoulders': shoulders,
  'exercises-chest-and-upper-back': chestAndUpperBack,
  'exercises-lower-back': lowerBack,
  'exercises-hips-and-thighs': hipsAndThighs,
  'exercises-calves-and-feet': calvesAndFeet,
  'exercises-wrists-and-hands': wristsAndHands,
  'exercises-breathing': breathing,
  'exercises-moving': moving,
  'exercises-drinking': drinking,
  'exercises-workstation': workstation,
} as const

export type ItemTopic = keyof typeof ITEM_TOPICS

/** The topic of an exercise. */
export function topicOfItem(id: string): ItemTopic | null {
  return topicOf(ITEM_TOPICS, id)
}
