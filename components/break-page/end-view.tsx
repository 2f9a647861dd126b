import { assertNever } from '../../core/assert-never.ts'
import type { SessionEnd } from '../../core/session/session.ts'
import type { Words } from '../../content/words/index.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'
import { Message } from './message.tsx'

export type EndViewProps = {
  how: SessionEnd
  itemsDone: number
  doneSeconds: number
  /** What comes next and when, as a sentence; null when nothing is planned. */
  next: string | null
  /** Null when the background has noted it; else what tells it again. */
  onTellAgain: (() => void) | null
  onClose: () => void
}

/** The end of a guided break: what was done, and what comes next. Never what was not done. */
export function EndView(props: EndViewProps) {
  const { how, itemsDone, doneSeconds, next, onTellAgain, onClose } = props
  const words = useWords()
  const text = words.breakPage.end
  return (
    <Message
      icon={how === 'hurt' ? 'pause' : 'check'}
      heading={headingOf(how, words)}
      actions={
        <div class="actions">
          <Button look="primary" onClick={onClose}>
            {text.close}
          </Button>
        </div>
      }
    >
      {itemsDone > 0 ? (
        <p>{text.summary(itemsDone, words.format.length(doneSeconds))}</p>
      ) : (
        how !== 'hurt' && <p>{text.nothingDone}</p>
      )}
      {how === 'hurt' && (
        <>
          <p>{text.hurtText}</p>
          <Notice tone="attention">{text.hurtCare}</Notice>
        </>
      )}
      {next !== null && <p class="muted">{next}</p>}
      {onTellAgain !== null && (
        <Notice
          tone="attention"
          announce
          actions={<Button onClick={onTellAgain}>{text.tryAgain}</Button>}
        >
          {text.notSaved}
        </Notice>
      )}
    </Message>
  )
}

function headingOf(how: SessionEnd, { breakPage }: Words): string {
  switch (how) {
    case 'finished':
      return breakPage.end.finished
    case 'finished-early':
      return breakPage.end.finishedEarly
    case 'hurt':
      return breakPage.end.hurt
    default:
      return assertNever(how)
  }
}
