import type { CareTier, TipCause } from '../../core/content/types.ts'
import type { ArticleId } from '../articles/index.ts'
import type { ItemTopic } from './item-topics.ts'
import type { PartTopic } from './part-topics.ts'

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
