import { countBreaks, type Outcomes } from '../../core/statistics/outcomes.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { placeAlong } from '../kit/place-along.ts'
import { useWords } from '../kit/words.tsx'
import { SHOWN_OUTCOMES } from './outcomes.ts'

const HEIGHT_EM = 9
const MIN_SCALE = 4

/** More names than this would run into each other. */
const MAX_NAMES = 12

/** As many have room on a narrow screen; of more, each second one then goes. */
const MAX_NARROW_NAMES = 7

/** More rows than this are read only where there is something in them. */
const MAX_EMPTY_ROWS = 7

/** One bar of a chart, and one row of the table behind it. */
export type Bar = {
  key: string
  /** On the axis, where there is little room. */
  short: string
  long: string
  outcomes: Outcomes
}

/**
 * A bar for each part, from the bottom: what was taken, what one did by oneself,
 * and the rest; and the same as numbers. Heights are in em and places in
 * percent, so text keeps its size.
 */
export function OutcomeChart({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const { direction, options } = useWords('options')
  const along = placeAlong(direction)
  const max = Math.max(MIN_SCALE, ...bars.map(({ outcomes }) => countBreaks(outcomes)))
  const namedEach = Math.ceil(bars.length / MAX_NAMES)
  const isDense = bars.length / namedEach > MAX_NARROW_NAMES
  const width = 100 / bars.length
  return (
    <figure class="chart-figure">
      <svg class="chart" role="img" aria-label={label}>
        {bars.map(({ key, short, outcomes }, index) => {
          const middle = along((index + 0.5) / bars.length)
          return (
            <svg key={key} x={`${middle - width / 2}%`} width={`${width}%`} overflow="visible">
              <BarShape outcomes={outcomes} max={max} />
              {index % namedEach === 0 && (
                <text
                  class={classOfName(index / namedEach, isDense)}
                  x="50%"
                  y={`${HEIGHT_EM + 1.5}em`}
                  text-anchor="middle"
                >
                  {short}
                </text>
              )}
            </svg>
          )
        })}
      </svg>
      <figcaption class="chart-key">
        {SHOWN_OUTCOMES.filter((name) => bars.some(({ outcomes }) => outcomes[name] > 0)).map(
          (name) => (
            <span key={name}>
              <span class={`chart-swatch chart-${name}`} aria-hidden="true" />
              {options.statistics.outcome[name]}
            </span>
          ),
        )}
      </figcaption>
      <OutcomeTable bars={bars} label={label} />
    </figure>
  )
}

/** Every second name goes where all would run into each other, and more of them in large text. */
function classOfName(place: number, isDense: boolean): string | undefined {
  if (isDense && place % 2 === 1) return 'chart-between'
  return place % (isDense ? 4 : 2) === 0 ? undefined : 'chart-between-large'
}

function BarShape({ outcomes, max }: { outcomes: Outcomes; max: number }) {
  let below = 0
  return (
    <>
      {SHOWN_OUTCOMES.map((name) => {
        const height = (outcomes[name] * HEIGHT_EM) / max
        below += height
        return (
          height > 0 && (
            <rect
              key={name}
              class={`chart-${name}`}
              x="22%"
              width="56%"
              y={`${HEIGHT_EM - below}em`}
              height={`${Math.max(0.1, height - 0.12)}em`}
              rx="0.25em"
            />
          )
        )
      })}
      <line class="chart-ground" x1="4%" x2="96%" y1={`${HEIGHT_EM}em`} y2={`${HEIGHT_EM}em`} />
    </>
  )
}

/** The same as the chart, as numbers. */
function OutcomeTable({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const { format, options } = useWords('options')
  const { chart, outcome } = options.statistics
  const rows =
    bars.length > MAX_EMPTY_ROWS ? bars.filter(({ outcomes }) => countBreaks(outcomes) > 0) : bars
  return (
    <Disclosure summary={chart.table}>
      <div class="chart-table" tabIndex={0} role="group" aria-label={label}>
        <table>
          <thead>
            <tr>
              <th scope="col">{chart.when}</th>
              {SHOWN_OUTCOMES.map((name) => (
                <th key={name} scope="col">
                  {outcome[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, long, outcomes }) => (
              <tr key={key}>
                <th scope="row">{long}</th>
                {SHOWN_OUTCOMES.map((name) => (
                  <td key={name}>{format.number(outcomes[name])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length < bars.length && <p class="muted">{chart.emptyLeftOut}</p>}
    </Disclosure>
  )
}
