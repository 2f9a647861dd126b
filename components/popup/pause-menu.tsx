import { useEffect, useRef, useState } from 'preact/hooks'
import type { PauseLength } from '../../core/schedule/moment.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'

const MINUTES = [30, 60, 120] as const
const MEETING_MINUTES = [15, 30, 60] as const

type PauseMenuProps = {
  id: string
  onPause: (length: PauseLength) => void
  /** Null while a meeting is on already. */
  onMeeting: ((minutes: number) => void) | null
}

/**
 * How long to pause. A pause with an end is one press; one without an end takes
 * a second step, because it is the one that people forget. A meeting is no pause:
 * what comes due meanwhile comes after it.
 */
export function PauseMenu({ id, onPause, onMeeting }: PauseMenuProps) {
  const words = useWords('common', 'popup')
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
          <Button variant="plain" onClick={() => setStep('lengths')}>
            {words.common.back}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div id={id} class="pause-menu">
      <p id="pause-title" class="pause-title">
        {text.group}
      </p>
      <div class="pause-lengths" role="group" aria-labelledby="pause-title">
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
        <Button variant="plain" onClick={() => setStep('no-end')}>
          {text.open}
        </Button>
      </div>
      {onMeeting && (
        <>
          <p id="meeting-title" class="pause-title">
            {words.popup.meeting.group}
          </p>
          <div
            class="pause-lengths"
            role="group"
            aria-labelledby="meeting-title"
            aria-describedby="meeting-text"
          >
            {MEETING_MINUTES.map((minutes) => (
              <Button
                key={minutes}
                label={words.popup.meeting.lasts(words.format.shortLength(minutes * 60))}
                onClick={() => onMeeting(minutes)}
              >
                {words.format.shortLength(minutes * 60)}
              </Button>
            ))}
          </div>
          <p id="meeting-text" class="muted">
            {words.popup.meeting.text}
          </p>
        </>
      )}
    </div>
  )
}
