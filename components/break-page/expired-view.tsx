import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import { BreakMessage } from './break-message.tsx'

type ExpiredViewProps = {
  /** What comes next and when, as a sentence; null when nothing is planned. */
  next: string | null
  /** Null while breaks are stopped. */
  onStart: (() => void) | null
  onClose: () => void
}

/** The page of a break that is no longer on: an old link, or one answered elsewhere. */
export function ExpiredView({ next, onStart, onClose }: ExpiredViewProps) {
  const text = useWords('breakPage').breakPage.over
  return (
    <BreakMessage
      icon="check"
      heading={text.heading}
      actions={
        <div class="actions">
          {onStart !== null && (
            <Button variant="primary" onClick={onStart}>
              {text.start}
            </Button>
          )}
          <Button onClick={onClose}>{text.close}</Button>
        </div>
      }
    >
      <p>{text.text}</p>
      {next !== null && <p class="muted">{next}</p>}
    </BreakMessage>
  )
}

/** A break runs elsewhere, or under another address: a button leads there. */
export function ElsewhereView({ onBack }: { onBack: () => void }) {
  const text = useWords('breakPage').breakPage.elsewhere
  return (
    <BreakMessage
      icon="sitting"
      heading={text.heading}
      actions={
        <div class="actions">
          <Button variant="primary" onClick={onBack}>
            {text.back}
          </Button>
        </div>
      }
    />
  )
}
