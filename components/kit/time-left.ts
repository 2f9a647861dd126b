import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../core/time/units.ts'

/** From here on whole hours are said; below, minutes. */
const HOURS_FROM_MS = 2 * HOUR_MS

/** The time left as one number a person can take in at a glance; `seconds` is the same length. */
export type TimeLeft = { amount: number; unit: 'hours' | 'minutes' | 'seconds'; seconds: number }

/**
 * Rounded up, as a countdown is read: "1 min" until the last second of it is
 * gone. Under a minute the seconds are counted.
 */
export function timeLeft(leftMs: number): TimeLeft {
  if (leftMs <= MINUTE_MS - SECOND_MS) {
    const seconds = Math.max(0, Math.ceil(leftMs / SECOND_MS))
    return { amount: seconds, unit: 'seconds', seconds }
  }
  if (leftMs < HOURS_FROM_MS) {
    const minutes = Math.ceil(leftMs / MINUTE_MS)
    return { amount: minutes, unit: 'minutes', seconds: minutes * 60 }
  }
  const hours = Math.round(leftMs / HOUR_MS)
  return { amount: hours, unit: 'hours', seconds: hours * 3600 }
}

/** How long what `timeLeft` says stays true. */
export function msToNextUnit(leftMs: number): number {
  if (leftMs <= 0) return MINUTE_MS
  const unitMs = leftMs <= MINUTE_MS ? SECOND_MS : MINUTE_MS
  const rest = leftMs % unitMs
  return rest === 0 ? unitMs : rest
}

/** From here on a timer shows minutes and seconds; below, seconds alone. */
const MINUTES_AND_SECONDS_FROM_S = 100

/** The time left of a running timer, to the second. */
export function timerLeft(leftMs: number): TimerTime {
  return timerTime(Math.max(0, Math.ceil(leftMs / SECOND_MS)))
}

/** The time that a timer which counts up has run, in whole seconds. */
export function timerPassed(passedMs: number): TimerTime {
  return timerTime(Math.floor(passedMs / SECOND_MS))
}

type TimerTime = { minutes: number; seconds: number }

function timerTime(seconds: number): TimerTime {
  return seconds < MINUTES_AND_SECONDS_FROM_S
    ? { minutes: 0, seconds }
    : { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }
}
