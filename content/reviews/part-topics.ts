import type { SpasmPart } from '../../core/content/types.ts'
import { backAndNeck } from '../first-aid/back-and-neck.ts'
import { bellyAndEyelid } from '../first-aid/belly-and-eyelid.ts'
import { handJawAndSide } from '../first-aid/hand-jaw-and-side.ts'
import { legs } from '../first-aid/legs.ts'
import { topicOf } from './topic-of.ts'

/** First aid, one topic a file. */
export const PART_TOPICS = {
  'first-aid-legs': legs,
  'first-aid-back-and-neck': backAndNeck,
  'first-aid-hand-jaw-and-side': handJawAndSide,
  'first-aid-belly-and-eyelid': bellyAndEyelid,
} as const

export type PartTopic = keyof typeof PART_TOPICS

/** The topic of first aid for a part of the body. */
export function topicOfPart(part: SpasmPart): PartTopic | null {
  return topicOf(PART_TOPICS, part)
}
