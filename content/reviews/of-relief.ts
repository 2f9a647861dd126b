import type { SignedReview } from '../../core/content/review.ts'
import type { SpasmPart } from '../../core/content/types.ts'
import { topicOfPart } from './part-topics.ts'
import { signReviews } from './of-signs.ts'
import { SIGNED } from './signed.ts'

/** The reviews of what the relief page shows: the signs, and first aid for the part that was chosen. */
export function reliefReviews(part: SpasmPart | undefined): readonly (SignedReview | undefined)[] {
  const signs = signReviews()
  if (part === undefined) return signs
  const topic = topicOfPart(part)
  const steps = topic === null ? undefined : SIGNED[topic]
  return [...signs, SIGNED['first-aid-every-part'], steps]
}
