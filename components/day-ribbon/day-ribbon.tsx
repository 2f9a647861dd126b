import { useId } from 'preact/hooks'
import type { Day } from '../../core/day/day.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { useWords } from '../kit/words.tsx'
import { rowsSoFar, rowsToCome, type DayRow } from './day-rows.ts'
import { RibbonChart } from './ribbon-chart.tsx'
import { InlineGlyph } from './glyph-shape.tsx'
import { glyphCounts } from './glyphs.ts'
import '../day-preview/day-scale.css'
import './day-ribbon-space.css'
import './day-ribbon.css'

export type DayRibbonProps = {
  day: Day
  timeZone: string
  /** The record could not be read: nothing is known of the day so far. */
  recordFailed: boolean
}

/** Today, small: the picture, and the same in words for whoever opens them. */
export function DayRibbon({ day, timeZone, recordFailed }: DayRibbonProps) {
  const words = useWords('day')
  const titleId = useId()
  return (
    <section class="day-ribbon day-ribbon-small" aria-labelledby={titleId}>
      <h2 id={titleId} class="visually-hidden">
        {words.day.title}
      </h2>
      <div class="day-glance">
        <RibbonChart day={day} timeZone={timeZone} />
      </div>
      <DayInWords day={day} timeZone={timeZone} recordFailed={recordFailed} />
    </section>
  )
}

/** Today with room around it: the picture, what its glyphs mean, and the same in words. */
export function DayRibbonFull({ day, timeZone, recordFailed }: DayRibbonProps) {
  const words = useWords('day')
  return (
    <div class="day-ribbon">
      <div class="day-glance">
        <RibbonChart day={day} timeZone={timeZone} />
        <ul class="ribbon-key">
          {[...glyphCounts(day).keys()].map((glyph) => (
            <li key={glyph}>
              <InlineGlyph glyph={glyph} />
              {words.day.key[glyph]}
            </li>
          ))}
        </ul>
      </div>
      <DayInWords day={day} timeZone={timeZone} recordFailed={recordFailed} />
    </div>
  )
}

function DayInWords({ day, timeZone, recordFailed }: DayRibbonProps) {
  const words = useWords('day', 'schedule')
  const text = words.day
  return (
    <Disclosure summary={text.inWords}>
      <table class="ribbon-words">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{text.when}</th>
            <th scope="col">{text.what}</th>
          </tr>
        </thead>
        <Rows title={text.soFar} rows={rowsSoFar(day, timeZone, words)} />
        <Rows title={text.toCome} rows={rowsToCome(day, timeZone, words)} />
      </table>
      <p class="muted">{recordFailed ? text.failed : text.note}</p>
    </Disclosure>
  )
}

function Rows({ title, rows }: { title: string; rows: readonly DayRow[] }) {
  return (
    <tbody>
      <tr>
        <th colSpan={2} scope="rowgroup">
          {title}
        </th>
      </tr>
      {rows.map(({ key, when, what, glyph, kind }) =>
        when === null ? (
          <tr key={key}>
            <td colSpan={2}>{what}</td>
          </tr>
        ) : (
          <tr key={key} class={key === 'now' ? 'ribbon-row-now' : undefined}>
            <td>{when}</td>
            <td>
              {glyph && <InlineGlyph glyph={glyph} {...(kind && { kind })} />}
              {what}
            </td>
          </tr>
        ),
      )}
    </tbody>
  )
}
