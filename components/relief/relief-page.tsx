import type { ComponentChildren } from 'preact'
import type { CareLibrary } from '../../core/content/types.ts'
import type { ReliefSigns } from '../../core/relief/signs.ts'
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
  children: ComponentChildren
}

/** The frame of the relief page: what was ticked on top, one view, and the signs beside it. */
export function ReliefPage(props: ReliefPageProps) {
  const { care, signs, ticked, tenMinutes, signsInView, onTick, children } = props
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
        </aside>
      )}
    </div>
  )
}
