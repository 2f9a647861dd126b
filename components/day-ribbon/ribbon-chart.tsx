import type { ComponentChildren } from 'preact'
import { assertNever } from '../../core/assert-never.ts'
import type { Day, DayPart } from '../../core/day/day.ts'
import type { BreakKind } from '../../core/schedule/kinds.ts'
import { HourScale, NowLine } from '../day-preview/hour-scale.tsx'
import { scaleOf } from '../day-preview/scale.ts'
import { placeAlong } from '../kit/place-along.ts'
import { useWords } from '../kit/words.tsx'
import { partLine, pictureLine } from './day-rows.ts'
import { GlyphShape } from './glyph-shape.tsx'
import { glyphOf, type Glyph } from './glyphs.ts'

/** The middle of the band, from the top of the picture. */
const MIDDLE = '3.2em'
const ABOVE = '1.45em'

/**
 * Today along the hours of the day preview: desk time is a thin band, and breaks are
 * glyphs on it. Positions are percentages and sizes are in em; in a
 * right-to-left language the day runs from right to left.
 */
export function RibbonChart({ day, timeZone }: { day: Day; timeZone: string }) {
  const words = useWords('day', 'schedule')
  const { past, nowMs, toCome } = day
  const coming = toCome.is === 'known' ? toCome.marks : []
  const scale = scaleOf({
    dayStartMs: day.startMs,
    ranges: day.hours,
    marks: [
      ...past.map(({ startMs, endMs }) => ({ atMs: startMs, seconds: (endMs - startMs) / 1000 })),
      ...coming,
      { atMs: nowMs, seconds: 0 },
    ],
  })
  const place = placeAlong(words.direction)
  const along = (atMs: number) => place(scale.position(atMs))
  const x = (atMs: number) => `${along(atMs)}%`
  const spanned = (startMs: number, endMs: number) => {
    const ends = [along(startMs), along(endMs)] as const
    return { x: `${Math.min(...ends)}%`, width: `${Math.abs(ends[1] - ends[0])}%` }
  }
  const layered = past.toSorted((one, other) => layer(one) - layer(other))
  return (
    <svg class="day-chart" role="img" aria-label={pictureLine(day, words)}>
      {day.hours.map(({ startMs, endMs }) => (
        <rect
          key={startMs}
          class="day-hours"
          y="1.9em"
          height="2.6em"
          rx="0.55em"
          {...spanned(startMs, endMs)}
        />
      ))}
      <HourScale scale={scale} x={x} timeZone={timeZone} />
      {layered.map((part, index) => (
        <PartShape
          key={`${index} ${part.is}`}
          part={part}
          x={x}
          spanned={spanned}
          title={words.format.facts([
            words.format.timeOfDay(part.startMs, timeZone),
            partLine(part, timeZone, words),
          ])}
        />
      ))}
      {coming.map(({ kind, atMs }) => (
        <At key={`${kind} ${atMs}`} x={x(atMs)} y={MIDDLE} glyph="toCome" kind={kind} />
      ))}
      <NowLine x={x(nowMs)} text={words.day.now} />
    </svg>
  )
}

/** The order of drawing: desk time lowest, then what lasted, then what happened at a moment. */
function layer({ is }: DayPart): number {
  switch (is) {
    case 'worked':
      return 0
    case 'natural':
    case 'away':
    case 'held':
      return 1
    case 'taken':
    case 'running':
    case 'stopped':
    case 'postponed':
    case 'skipped':
    case 'not-seen':
      return 2
    default:
      return assertNever(is)
  }
}

type PartShapeProps = {
  part: DayPart
  x: (atMs: number) => string
  spanned: (startMs: number, endMs: number) => { x: string; width: string }
  title: string
}

function PartShape({ part, x, spanned, title }: PartShapeProps) {
  const { startMs, endMs } = part
  switch (part.is) {
    case 'worked':
      return (
        <rect
          class="ribbon-worked"
          y="2.9em"
          height="0.6em"
          rx="0.3em"
          {...spanned(startMs, endMs)}
        >
          <title>{title}</title>
        </rect>
      )
    case 'natural':
    case 'away':
      return (
        <rect
          class="ribbon-natural"
          y="2.5em"
          height="1.4em"
          rx="0.5em"
          {...spanned(startMs, endMs)}
        >
          <title>{title}</title>
        </rect>
      )
    case 'held':
      return (
        <line class="ribbon-held-span" x1={x(startMs)} x2={x(endMs)} y1={MIDDLE} y2={MIDDLE}>
          <title>{title}</title>
        </line>
      )
    case 'taken':
    case 'running':
    case 'stopped':
    case 'skipped':
    case 'not-seen':
      return (
        <At x={x(startMs)} y={MIDDLE} glyph={glyphOf(part)} kind={part.kind}>
          <title>{title}</title>
        </At>
      )
    // Above the band: what became of it in the end is drawn below, only minutes away.
    case 'postponed':
      return (
        <At x={x(startMs)} y={ABOVE} glyph="postponed" kind={part.kind}>
          <title>{title}</title>
        </At>
      )
    default:
      return assertNever(part)
  }
}

type AtProps = { x: string; y: string; glyph: Glyph; kind: BreakKind; children?: ComponentChildren }

/** A glyph with its middle at this point. */
function At({ x, y, glyph, kind, children }: AtProps) {
  return (
    <svg x={x} y={y} width="1em" height="1em" viewBox="0 0 16 16" overflow="visible">
      {children}
      <GlyphShape glyph={glyph} kind={kind} />
    </svg>
  )
}
