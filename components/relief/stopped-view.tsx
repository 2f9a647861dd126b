import type { CareLibrary } from '../../core/content/types.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'
import { ViewHeading } from './heading.tsx'

export type StoppedViewProps = {
  tiers: CareLibrary['tiers']
  /** The person's word that the pain is over didn't arrive. */
  failed: boolean
  onOver: () => void
}

/** The person said that they have chest pain now: whom to call, and no first aid for anything else. */
export function StoppedView({ tiers, failed, onOver }: StoppedViewProps) {
  const { common, relief } = useWords('common', 'relief')
  const { title, act } = tiers.emergency
  return (
    <div class="worse needs-help">
      <div class="care-card care-emergency" role="alert">
        <ViewHeading>{title}</ViewHeading>
        <p class="step-text">{act}</p>
      </div>
      <p class="step-text">{relief.stopped.told}</p>
      <div class="step-actions">
        <Button onClick={onOver}>{relief.stopped.over}</Button>
      </div>
      {failed && (
        <Notice tone="attention" announce>
          {common.commandFailed}
        </Notice>
      )}
    </div>
  )
}
