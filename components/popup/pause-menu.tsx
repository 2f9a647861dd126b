import { useEffect, useRef, useState } from 'preact/hooks'
import type { PauseLength } from '../../core/schedule/moment.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'

const MINUTES = [30, 60, 120] as const

type PauseMenuProps = { id: string; onPause: (length: PauseLength) => void }

/**
 * How long to pause. A pause with an end is one press; one without an end takes
 * a second step, because it is the one that people forget.
 */
export function PauseMenu({ id, onPause }: PauseMenuProps) {
  const words = useWords()
  const text = words.popup.pause
  const [step, setStep] = useState<'lengths' | 'no-end'>('lengths')
  const first = useRef<HTMLButtonElement>(null)

  // The step that just appeared replaces the button that was pressed: focus goes along.
  useEffect(() => first.current?.focus(), [step])

  if (step === 'no-end') {
    return (
      <div id={id} class="pause-menu" role="group" aria-labelledby="pause-no-end">
        <p id="pause-no-end" class="pause-title">
          {text.openTitle}
        </p>
        <p id="pause-no-end-text" class="muted">
          {text.openText}
        </p>
        <div class="actions">
          <Button
            ref={first}
            aria-describedby="pause-no-end-text"
            onClick={() => onPause({ for: 'open' })}
          >
            {text.openConfirm}
          </Button>
          <Button look="plain" onClick={() => setStep('lengths')}>
            {words.common.back}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div id={id} class="pause-menu" role="group" aria-labelledby="pause-title">
      <p id="pause-title" class="pause-title">
        {text.group}
      </p>
      <div class="pause-lengths">
        {MINUTES.map((minutes, index) => (
          <Button
            key={minutes}
            ref={index === 0 ? first : null}
            onClick={() => onPause({ for: 'minutes', minutes })}
          >
            {words.format.shortLength(minutes * 60)}
          </Button>
        ))}
        <Button onClick={() => onPause({ for: 'tomorrow' })}>{text.tomorrow}</Button>
        <Button look="plain" onClick={() => setStep('no-end')}>
          {text.open}
        </Button>
      </div>
    </div>
  )
}
