import type { CareLibrary, FirstAid } from '../../core/content/types.ts'
import { Button } from '../kit/button.tsx'
import { ViewHeading } from './heading.tsx'
import { useReliefWords } from './relief-words.tsx'

export type NeedsHelpViewProps = {
  asks: NonNullable<FirstAid['steps'][number]['asks']>
  tiers: CareLibrary['tiers']
  on: { back: () => void; end: () => void }
}

/** After yes to a question: whom to call, and no further steps. */
export function NeedsHelpView({ asks, tiers, on }: NeedsHelpViewProps) {
  const { needsHelp } = useReliefWords()
  const { title, act } = tiers[asks.tier]
  return (
    <div class="worse needs-help">
      <div class={`care-card care-${asks.tier}`} role="alert">
        <ViewHeading>{title}</ViewHeading>
        <p class="step-text">{act}</p>
      </div>
      <p class="step-text">{asks.stop}</p>
      <div class="step-actions">
        <Button onClick={on.end}>{needsHelp.end}</Button>
        <Button onClick={on.back}>{needsHelp.back}</Button>
      </div>
    </div>
  )
}
