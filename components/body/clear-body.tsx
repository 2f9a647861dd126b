import { useState } from 'preact/hooks'
import { UNTOLD_BODY, type Body } from '../../core/content/profile.ts'
import { same } from '../../core/is-equal.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'

type ForgetProps = { body: Body; onForget: () => void; onUndo: (before: Body) => void }

/** Takes every answer back at once. It can be undone as long as the page is open. */
export function Forget({ body, onForget, onUndo }: ForgetProps) {
  const text = useWords().options.body.forget
  const [forgotten, setForgotten] = useState<Body | null>(null)
  const [line, setLine] = useState('')
  const isEmpty = same(body, UNTOLD_BODY)
  return (
    <div class="actions forget">
      {!isEmpty && (
        <Button
          look="plain"
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
