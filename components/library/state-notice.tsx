import { useContext } from 'preact/hooks'
import { reviewOfAll } from '../../core/content/review.ts'
import { byTier, signsFor } from '../../core/content/warning-signs.ts'
import type { Library, Region } from '../../core/content/types.ts'
import { CareCards } from '../article/care-cards.tsx'
import { ReviewLine, ReviewsContext } from '../article/review-line.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'
import type { ContentState } from './entries.ts'
import { exclusionText } from './exclusion-text.ts'

type StateNoticeProps = {
  state: ContentState
  /** Where it works, for the signs to look out for when it hurt. */
  regions: readonly Region[]
  library: Pick<Library, 'signs' | 'tiers'>
}

/** Why it doesn't come to this person, and what there is to do about it. */
export function StateNotice({ state, regions, library }: StateNoticeProps) {
  const words = useWords('options')
  const { more, out } = words.options.library
  const reviews = useContext(ReviewsContext)
  const { exclusion, of } = state
  if (exclusion === null) return state.adapted ? <Notice tone="info">{out.adapted}</Notice> : null
  const reason = exclusionText(exclusion, words)
  switch (exclusion.is) {
    case 'limit':
      return (
        <Notice tone="info" actions={<ToBody />}>
          <strong>{reason}</strong> {of.is === 'routine' ? more.routineLimit : more.limit}
        </Notice>
      )
    case 'hurt':
      return (
        <div class="hurt">
          <Notice tone="info">
            <strong>{reason}</strong> {more.hurt}
          </Notice>
          <Disclosure summary={more.hurtSigns}>
            <CareCards
              groups={byTier(signsFor(library.signs, { regions })).map(({ tier, signs }) => ({
                tier,
                lines: signs,
              }))}
              tiers={library.tiers}
              heading="h2"
            />
            <ReviewLine review={reviewOfAll(reviews.signs())} />
          </Disclosure>
        </div>
      )
    case 'ask-first':
      return (
        <Notice tone="info" actions={<ToBody />}>
          <strong>{reason}</strong> {more.askFirst}
        </Notice>
      )
    case 'position':
    case 'floor':
    case 'not-discreet':
    case 'hidden':
    case 'not-for-me':
      return <Notice tone="info">{reason}</Notice>
  }
}

function ToBody() {
  const { toBody } = useWords('options').options.library.more
  return (
    <a class="text-link" href="#body">
      {toBody}
    </a>
  )
}
