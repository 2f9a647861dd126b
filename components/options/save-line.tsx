import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'
import type { SaveStatus } from './use-saved-settings.ts'

/** A quiet "Saved" after a change. It is on the page from the start, so that readers hear it. */
export function SaveLine({ status }: { status: SaveStatus }) {
  const { saving } = useWords().options
  return (
    <p class="save-line" role="status">
      {status === 'saved' ? saving.saved : ''}
    </p>
  )
}

/** What to do when a change could not be stored. */
export function SaveFailure({ status, onRetry }: { status: SaveStatus; onRetry: () => void }) {
  const { saving } = useWords().options
  if (status !== 'failed') return null
  return (
    <div role="alert">
      <Notice tone="attention" actions={<Button onClick={onRetry}>{saving.retry}</Button>}>
        {saving.failed}
      </Notice>
    </div>
  )
}
