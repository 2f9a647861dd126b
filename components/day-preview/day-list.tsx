import type { DayPreview } from '../../core/schedule/preview.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { useWords } from '../kit/words.tsx'
import { InlineKindGlyph } from './kind-glyph.tsx'

/** The same day as a table, for reading instead of looking. */
export function DayList({ day, timeZone }: { day: DayPreview; timeZone: string }) {
  const { preview, kinds, format } = useWords('kinds', 'preview')
  return (
    <Disclosure summary={preview.asList}>
      <table class="day-list">
        <thead>
          <tr>
            <th scope="col">{preview.listTime}</th>
            <th scope="col">{preview.listWhat}</th>
            <th scope="col">{preview.listLength}</th>
          </tr>
        </thead>
        <tbody>
          {day.marks.map(({ kind, atMs, seconds }) => (
            <tr key={`${kind} ${atMs}`}>
              <td>{format.timeOfDay(atMs, timeZone)}</td>
              <th scope="row">
                <InlineKindGlyph kind={kind} /> {kinds[kind]}
              </th>
              <td>{seconds > 0 ? format.shortLength(seconds) : preview.noLength}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  )
}
