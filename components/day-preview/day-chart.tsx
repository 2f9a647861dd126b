import { isBreakKind } from '../../core/schedule/kinds.ts'
import type { DayPreview } from '../../core/schedule/preview.ts'
import { placeAlong } from '../kit/place-along.ts'
import { useWords } from '../kit/words.tsx'
import { markLine } from './day-words.ts'
import { HourScale, NowLine } from './hour-scale.tsx'
import { KindGlyph } from './kind-glyph.tsx'
import { scaleOf } from './scale.ts'

type DayChartProps = {
  day: DayPreview
  timeZone: string
  /** The present moment, when the day shown is today. */
  nowMs: number | null
  label: string
}

/**
 * A day as a picture. Positions are percentages and sizes are in em, so
 * it fits any width without its text getting smaller. In a right-to-left
 * language the day runs from right to left.
 */
export function DayChart({ day, timeZone, nowMs, label }: DayChartProps) {
  const words = useWords('kinds', 'preview')
  const scale = scaleOf(day)
  const along = placeAlong(words.direction)
  const x = (atMs: number) => `${along(scale.position(atMs))}%`
  const isShown = nowMs !== null && nowMs >= scale.startMs && nowMs <= scale.endMs
  const usesTop = isShown || day.marks.some(({ kind }) => !isBreakKind(kind))
  return (
    <svg class={usesTop ? 'day-chart' : 'day-chart day-chart-low'} role="img" aria-label={label}>
      {day.ranges.map(({ startMs, endMs }) => {
        const ends = [along(scale.position(startMs)), along(scale.position(endMs))]
        const width = Math.abs((ends[1] ?? 0) - (ends[0] ?? 0))
        return (
          <rect
            key={startMs}
            class="day-hours"
            x={`${Math.min(...ends)}%`}
            y="1.9em"
            width={`${width}%`}
            height="2.6em"
            rx="0.55em"
          />
        )
      })}
      <HourScale scale={scale} x={x} timeZone={timeZone} />
      {isShown && <NowLine x={x(nowMs)} text={words.preview.now} />}
      {day.marks.map((mark) => (
        <svg
          key={`${mark.kind} ${mark.atMs}`}
          x={x(mark.atMs)}
          y={isBreakKind(mark.kind) ? '2.2em' : '0.25em'}
          width="1em"
          height={isBreakKind(mark.kind) ? '2em' : '1em'}
          viewBox={isBreakKind(mark.kind) ? '0 -16 16 32' : '0 -9 16 16'}
          overflow="visible"
        >
          <title>{markLine(mark, timeZone, words)}</title>
          <KindGlyph kind={mark.kind} />
        </svg>
      ))}
    </svg>
  )
}
