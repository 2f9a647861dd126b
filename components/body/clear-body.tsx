import { useState } from 'preact/hooks'
import { DEFAULT_BODY, type Body } from '../../core/content/profile.ts'
import { isEqual } from '../../core/is-equal.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'

type ClearBodyProps = { body: Body; onForget: () => void; onUndo: (before: Body) => void }

/** Takes every answer back at once. It can be undone as long as the page is open. */
export function ClearBody({ body, onForget, onUndo }: ClearBodyProps) {
  const text = useWords('options').options.body.forget
  const [forgotten, setForgotten] = useState<Body | null>(null)
  const [line, setLine] = useState('')
  const isEmpty = isEqual(body, DEFAULT_BODY)
  return (
    <div class="actions forget">
      {!isEmpty && (
        <Button
          variant="plain"
          onClick={() => {
            setForgotten(body)
            setLine(text.done)
            onForget()
          }}
        >
          {text.button}
        </Button>
      )}
      <p class="action-result" role="status">
        {line}
      </p>
      {isEmpty && forgotten !== null && (
        <Button
          onClick={() => {
            onUndo(forgotten)
            setForgotten(null)
            setLine(text.undone)
          }}
        >
          {text.undo}
        </Button>
      )}
    </div>
  )
}
