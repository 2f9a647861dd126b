import { useWords } from '../kit/words.tsx'
import type { Scale } from './scale.ts'

type HourScaleProps = { scale: Scale; x: (atMs: number) => string; timeZone: string }

/** Hours under the band. On a narrow screen CSS leaves out all but every second, third or fourth. */
export function HourScale({ scale, x, timeZone }: HourScaleProps) {
  const { format } = useWords()
  return (
    <g class="day-scale" data-hours={scale.ticks.length > 13 ? 'many' : 'few'}>
      {scale.ticks.map(({ atMs }, index) => (
        <g key={atMs} class={`day-tick ${rank(index)}`}>
          <line x1={x(atMs)} x2={x(atMs)} y1="4.5em" y2="4.75em" />
          <text x={x(atMs)} y="5.9em" text-anchor="middle">
            {format.hour(atMs, timeZone)}
          </text>
        </g>
      ))}
    </g>
  )
}

function rank(index: number): string {
  if (index % 4 === 0) return 'every-fourth'
  return index % 2 === 0 ? 'every-second' : 'every-hour'
}

/** The present moment: a line across the band, with a word over it. */
export function NowLine({ x, text }: { x: string; text: string }) {
  return (
    <g class="day-now">
      <line x1={x} x2={x} y1="1.35em" y2="4.7em" />
      <text x={x} y="1em" text-anchor="middle">
        {text}
      </text>
    </g>
  )
}
