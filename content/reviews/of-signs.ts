import type { SignedReview } from '../../core/content/review.ts'
import { SIGNED } from './signed.ts'

/** The reviews of the warning signs, by how soon they call for care. */
export function signReviews(): readonly (SignedReview | undefined)[] {
  return [SIGNED['signs-emergency'], SIGNED['signs-same-day'], SIGNED['signs-visit']]
}
