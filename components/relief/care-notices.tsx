import { useLayoutEffect, useRef } from 'preact/hooks'
import type { CareLibrary } from '../../core/content/types.ts'
import { tickedByTier } from '../../core/relief/signs.ts'
import { CareCards } from '../article/care-cards.tsx'
import { useReliefWords } from './relief-words.tsx'

type TickedCardsProps = {
  care: Pick<CareLibrary, 'signs' | 'tiers'>
  ticked: readonly string[]
}

/**
 * What to do about the signs that were ticked, in sight wherever one reads. An
 * emergency is said at once; the rest waits for the end of a sentence.
 */
export function TickedCards({ care, ticked }: TickedCardsProps) {
  const groups = tickedByTier(care, ticked).map(({ tier, signs }) => ({ tier, lines: signs }))
  const cards = (some: typeof groups) =>
    some.length > 0 && <CareCards groups={some} tiers={care.tiers} heading="h2" />
  const stuck = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => noteHeight(stuck.current), [])
  return (
    <div class="ticked-cards" ref={stuck}>
      <div role="alert">{cards(groups.filter(({ tier }) => tier === 'emergency'))}</div>
      <div role="status">{cards(groups.filter(({ tier }) => tier !== 'emergency'))}</div>
    </div>
  )
}

/** Publishes the height of the sticky cards as a custom property, so that nothing is scrolled behind them. */
function noteHeight(stuck: HTMLElement | null): (() => void) | undefined {
  if (stuck === null) return undefined
  const { style } = document.documentElement
  const observer = new ResizeObserver(() => {
    style.setProperty('--ticked-height', `${stuck.offsetHeight}px`)
  })
  observer.observe(stuck)
  return () => observer.disconnect()
}

type TenMinutesProps = {
  /** `cramp`: a part for which ten minutes call for advice. `no`: they are not over. */
  passed: 'no' | 'cramp' | 'other'
  tiers: CareLibrary['tiers']
}

/** What public guidance says of a spasm that is ten minutes old. */
export function TenMinutesNotice({ passed, tiers }: TenMinutesProps) {
  const { tenMinutes } = useReliefWords()
  return (
    <div class="ten-minutes" role="status">
      {passed !== 'no' && (
        <div class="care-card care-same-day">
          <h2 class="care-title">{tenMinutes.heading}</h2>
          <p>{tenMinutes[passed]}</p>
          {passed === 'cramp' && <p>{tiers['same-day'].act}</p>}
        </div>
      )}
    </div>
  )
}
