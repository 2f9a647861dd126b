import type { DayPreview, PreviewMark } from '../../core/schedule/preview.ts'
import { HOUR_MS } from '../../core/time/units.ts'

/** The hours without anything to show, so that an empty day still looks like a day. */
const EMPTY_DAY = { fromHours: 8, toHours: 18 }

type Tick = {
  atMs: number
  /** How far along the scale, 0 to 1. */
  position: number
}

/** The part of the day that is drawn, in whole hours around all that happens in it. */
export type Scale = {
  startMs: number
  endMs: number
  ticks: readonly Tick[]
  position(atMs: number): number
}

/** What a scale must have room for. */
export type Scaled = Pick<DayPreview, 'ranges' | 'dayStartMs'> & {
  marks: readonly Pick<PreviewMark, 'atMs' | 'seconds'>[]
}

/** The scale of a day's picture. Hours are counted from the day's start, so a clock change moves no mark. */
export function scaleOf({ ranges, marks, dayStartMs }: Scaled): Scale {
  const moments = [
    ...ranges.flatMap(({ startMs, endMs }) => [startMs, endMs]),
    ...marks.map(({ atMs, seconds }) => atMs + seconds * 1000),
    ...marks.map(({ atMs }) => atMs),
  ]
  const first =
    moments.length > 0 ? Math.min(...moments) : dayStartMs + EMPTY_DAY.fromHours * HOUR_MS
  const last = moments.length > 0 ? Math.max(...moments) : dayStartMs + EMPTY_DAY.toHours * HOUR_MS
  const wholeHour = (atMs: number, round: (hours: number) => number) =>
    dayStartMs + round((atMs - dayStartMs) / HOUR_MS) * HOUR_MS
  const startMs = wholeHour(first, Math.floor)
  const endMs = Math.max(wholeHour(last, Math.ceil), startMs + HOUR_MS)
  const position = (atMs: number) => (atMs - startMs) / (endMs - startMs)
  const hours = Math.round((endMs - startMs) / HOUR_MS)
  const ticks = Array.from({ length: hours + 1 }, (_, hour) => {
    const atMs = startMs + hour * HOUR_MS
    return { atMs, position: position(atMs) }
  })
  return { startMs, endMs, ticks, position }
}
