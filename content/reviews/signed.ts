import type { SignedReview } from '../../core/content/review.ts'
import type { TopicId } from './topics.ts'

/**
 * Which topics a clinician has signed as they are now. `npm run review -- export` makes this
 * file from the others of this folder; a test says when it is no longer true. Nothing else
 * of the signatures is in what people load.
 */
export const SIGNED: Readonly<Partial<Record<TopicId, SignedReview>>> = {}
