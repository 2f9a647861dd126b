import { useRef } from 'preact/hooks'
import { assertNever } from '../../core/assert-never.ts'
import type { Words } from '../../content/words/index.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'
import type { SaveStatus } from './use-saved-settings.ts'

type SaveLineProps = { status: SaveStatus; onUndo: (() => void) | null }

/** A quiet "Saved" after a change, and the way back. It is on the page from the start, so that readers hear it. */
export function SaveLine({ status, onUndo }: SaveLineProps) {
  const { saving } = useWords('saving')
  const line = useRef<HTMLParagraphElement>(null)
  return (
    <div class="save-line">
      <p ref={line} tabIndex={-1} role="status">
        {statusText(status, saving)}
      </p>
      {onUndo !== null && (
        <Button
          variant="plain"
          repeatable
          onClick={() => {
            // With the last change the button goes, and would take the keyboard with it.
            line.current?.focus({ preventScroll: true })
            onUndo()
          }}
        >
          {saving.undo}
        </Button>
      )}
    </div>
  )
}

function statusText(status: SaveStatus, saving: Words['saving']): string {
  switch (status) {
    case 'untouched':
    case 'saving':
    case 'failed':
      return ''
    case 'saved':
      return saving.saved
    case 'put-back':
      return saving.undone
    default:
      return assertNever(status)
  }
}

/** What to do when a change could not be stored. */
export function SaveFailure({ status, onRetry }: { status: SaveStatus; onRetry: () => void }) {
  const { saving } = useWords('saving')
  if (status !== 'failed') return null
  return (
    <div role="alert">
      <Notice tone="attention" actions={<Button onClick={onRetry}>{saving.retry}</Button>}>
        {saving.failed}
      </Notice>
    </div>
  )
}
