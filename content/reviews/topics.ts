import type { CareTier, SpasmPart, TipCause } from '../../core/content/types.ts'
import type { ArticleId } from '../articles/index.ts'
import { backAndNeck } from '../first-aid/back-and-neck.ts'
import { bellyAndEyelid } from '../first-aid/belly-and-eyelid.ts'
import { handJawAndSide } from '../first-aid/hand-jaw-and-side.ts'
import { legs } from '../first-aid/legs.ts'
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

/** First aid, one topic a file. */
export const PART_TOPICS = {
  'first-aid-legs': legs,
  'first-aid-back-and-neck': backAndNeck,
  'first-aid-hand-jaw-and-side': handJawAndSide,
  'first-aid-belly-and-eyelid': bellyAndEyelid,
} as const

export type ItemTopic = keyof typeof ITEM_TOPICS
export type PartTopic = keyof typeof PART_TOPICS

/** What is signed as one: a file of exercises, the tips of a cause, an article, and so on. */
export type TopicId =
  | ItemTopic
  | PartTopic
  | 'routines'
  | `tips-${TipCause}`
  | `article-${ArticleId}`
  | 'first-aid-every-part'
  | `signs-${CareTier}`
  | 'limits'

/** The topic of an exercise. */
export function topicOfItem(id: string): ItemTopic | null {
  return topicWith(ITEM_TOPICS, id)
}

/** The topic of first aid for a part of the body. */
export function topicOfPart(part: SpasmPart): PartTopic | null {
  return topicWith(PART_TOPICS, part)
}

function topicWith<Topic extends string>(
  topics: Readonly<Record<Topic, object>>,
  id: string,
): Topic | null {
  const all = Object.keys(topics) as Topic[]
  return all.find((topic) => Object.hasOwn(topics[topic], id)) ?? null
}
