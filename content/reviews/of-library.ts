import type { Reviews, SignedReview } from '../../core/content/review.ts'
import { topicOfItem } from './item-topics.ts'
import { signReviews } from './of-signs.ts'
import { SIGNED } from './signed.ts'

const BY_TOPIC: Readonly<Record<string, SignedReview | undefined>> = SIGNED

/** Who has reviewed the entries of the library. */
export const libraryReviews: Reviews = {
  item: (id) => BY_TOPIC[topicOfItem(id) ?? ''] ?? null,
  routine: () => SIGNED.routines ?? null,
  article: (id) => BY_TOPIC[`article-${id}`] ?? null,
  signs: signReviews,
  limits: () => [SIGNED.limits, ...signReviews()],
}

/** Who has signed topics, each person once for each day. */
export function reviewers(): readonly SignedReview[] {
  const all = Object.values<SignedReview>(SIGNED)
  return [...new Map(all.map((review) => [`${review.name} ${review.date}`, review])).values()]
}
