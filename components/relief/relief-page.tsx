import type { ComponentChildren } from 'preact'
import type { SignedReview } from '../../core/content/review.ts'
import type { CareLibrary } from '../../core/content/types.ts'
import type { ReliefSigns } from '../../core/relief/signs.ts'
import { ReviewLine } from '../article/review-line.tsx'
import { TenMinutesNotice, TickedCards } from './care-notices.tsx'
import { SignsList } from './signs-list.tsx'
import { useReliefWords } from './relief-words.tsx'

type ReliefPageProps = {
  care: Pick<CareLibrary, 'signs' | 'tiers'>
  signs: ReliefSigns
  ticked: readonly string[]
  tenMinutes: 'no' | 'cramp' | 'other'
  /** Whether the view itself shows the signs, so that they don't stand beside it too. */
  signsInView: boolean
  onTick: (id: string, on: boolean) => void
  /** Who has reviewed the signs and steps on the page; null where one of them is not reviewed. */
  review: SignedReview | null
  children: ComponentChildren
}

/** The frame of the relief page: what was ticked on top, one view, and the signs beside it. */
export function ReliefPage(props: ReliefPageProps) {
  const { care, signs, ticked, tenMinutes, signsInView, onTick, review, children } = props
  const words = useReliefWords()
  return (
    <div class={signsInView ? 'relief relief-alone' : 'relief'}>
      <TickedCards care={care} ticked={ticked} />
      <main class="relief-main">
        <TenMinutesNotice passed={tenMinutes} tiers={care.tiers} />
        {children}
      </main>
      {!signsInView && (
        <aside class="relief-signs" id="signs" aria-labelledby="signs-heading">
          <h2 id="signs-heading">{words.signs.heading}</h2>
          <p class="muted">{words.signs.hint}</p>
          <SignsList signs={signs} tiers={care.tiers} ticked={ticked} onTick={onTick} />
          <ReviewLine review={review} />
        </aside>
      )}
    </div>
  )
}
