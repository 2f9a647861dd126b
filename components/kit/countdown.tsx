import { Ring } from './ring.tsx'
import { timeLeft, timerLeft, timerPassed } from './time-left.ts'
import { useWords } from './words.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

type CountdownProps = {
  leftMs: number
  progress: number
  tone?: 'lively' | 'quiet'
  /** Turns "12 minutes" into the sentence that a screen reader says. */
  spoken: (length: string) => string
}

/** The ring with the time that is left: a large number, its unit, and the same as a sentence. */
export function Countdown({ leftMs, progress, tone = 'lively', spoken }: CountdownProps) {
  const words = useWords('common')
  const left = timeLeft(leftMs)
  return (
    <Ring progress={progress} tone={tone}>
      <span aria-hidden="true" class="ring-number">
        {words.format.number(left.amount)}
      </span>
      <span aria-hidden="true" class="ring-unit">
        {words.common.unit[left.unit]}
      </span>
      <VisuallyHidden>{spoken(words.format.length(left.seconds))}</VisuallyHidden>
    </Ring>
  )
}

export type TimerProps = {
  /** What is left, rounded up as a countdown is read, or what has passed, as a stopwatch is. */
  time: { leftMs: number } | { passedMs: number }
  progress: number
  tone?: 'lively' | 'quiet'
  /** Turns "12 seconds" into the sentence that a screen reader says. */
  spoken: (length: string) => string
}

/** The ring of a running timer, to the second: `45 sec`, `2:05` (which needs no unit). */
export function Timer({ time, progress, tone = 'lively', spoken }: TimerProps) {
  const words = useWords('common')
  const { minutes, seconds } =
    'leftMs' in time ? timerLeft(time.leftMs) : timerPassed(time.passedMs)
  const { number } = words.format
  return (
    <Ring progress={progress} tone={tone}>
      <span aria-hidden="true" class={minutes === 0 ? 'ring-number' : 'ring-number ring-clock'}>
        {minutes === 0
          ? number(seconds)
          : `${number(minutes)}:${seconds < 10 ? number(0) : ''}${number(seconds)}`}
      </span>
      {minutes === 0 && (
        <span aria-hidden="true" class="ring-unit">
          {words.common.unit.seconds}
        </span>
      )}
      <VisuallyHidden>{spoken(words.format.length(minutes * 60 + seconds))}</VisuallyHidden>
    </Ring>
  )
}
