import { createContext } from 'preact'
import type { Reviews, SignedReview } from '../../core/content/review.ts'
import { useWords } from '../kit/words.tsx'

/** Where the pages of Options find who has reviewed what they show. Without one, nobody has. */
export const ReviewsContext = createContext<Reviews>({
  item: () => null,
  routine: () => null,
  article: () => null,
  signs: () => [],
  limits: () => [],
})

/** A quiet line: whether a clinician has reviewed what stands on the page, who, and until when. */
export function ReviewLine({ review }: { review: SignedReview | null }) {
  const { review: text, format, locale } = useWords('review')
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const monthOf = (date: string) => month.format(Date.parse(date))
  return (
    <p class="review-line muted">
      {review === null
        ? text.none
        : text.by(
            format.facts([review.name, review.title]),
            monthOf(review.date),
            monthOf(review.nextReview),
          )}
    </p>
  )
}
