import type { ComponentChildren } from 'preact'
import { Timer, type TimerProps } from '../kit/countdown.tsx'

type GuideTimerProps = TimerProps & {
  /** What to do right now, in a word or two. */
  word: string
  /** How, or for how long. */
  hint: string
  /** Buttons for the timer itself. */
  children?: ComponentChildren
}

/** The ring of what is on, and what to do meanwhile. */
export function GuideTimer({ word, hint, children, ...ring }: GuideTimerProps) {
  return (
    <div class="guide-timer">
      <Timer {...ring} />
      <div class="guide-now">
        <p class="guide-word">{word}</p>
        <p class="muted">{hint}</p>
        {children}
      </div>
    </div>
  )
}
