import type { SpasmSummary } from '../../core/statistics/spasms.ts'
import type { AreaDone, FeltAfter } from '../../core/statistics/summary.ts'
import type { ReliefWords } from '../../content/text/contract.ts'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'

/** Fewer answers than this say nothing. */
const MIN_ANSWERS = 3
const MIN_BETTER = 2
const MAX_MOVES = 5

/** What was moved, by part of the body. The bar beside each says no more than its number. */
export function AreasSection({ areas }: { areas: readonly AreaDone[] }) {
  const { format, options } = useWords('options')
  const { areas: text } = options.statistics
  const max = Math.max(0, ...areas.map(({ seconds }) => seconds))
  if (max === 0) return null
  return (
    <Section title={text.title} lead={text.lead}>
      <div class="chart-table" tabIndex={0} role="group" aria-label={text.title}>
        <table class="areas">
          <thead>
            <tr>
              <th scope="col">{text.part}</th>
              <th scope="col">{text.moves}</th>
              <th scope="col">{text.time}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {areas.map(({ area, moves, seconds }) => (
              <tr key={area}>
                <th scope="row">{options.body.areaNames[area]}</th>
                <td>{format.number(moves)}</td>
                <td>{format.shortLength(seconds)}</td>
                <td class="areas-bar">
                  <span style={{ inlineSize: `${(seconds / max) * 100}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

type HelpedSectionProps = {
  feltAfter: readonly FeltAfter[]
  /** Null for a move that has left the library. */
  nameOf: (itemId: string) => string | null
}

/** After which moves a person said "better", where they said it often enough to tell. */
export function HelpedSection({ feltAfter, nameOf }: HelpedSectionProps) {
  const { format, options } = useWords('options')
  const { helped: text } = options.statistics
  const answered = feltAfter
    .filter(({ better, answers }) => answers >= MIN_ANSWERS && better >= MIN_BETTER)
    .flatMap(({ itemId, ...counted }) => {
      const name = nameOf(itemId)
      return name === null ? [] : { itemId, name, ...counted }
    })
    .slice(0, MAX_MOVES)
  if (answered.length === 0) return null
  return (
    <Section title={text.title} lead={text.lead}>
      <ul class="helped">
        {answered.map(({ itemId, name, better, answers }) => (
          <li key={itemId}>
            <strong>{name}</strong> {text.line(format.count(better), format.count(answers))}
          </li>
        ))}
      </ul>
    </Section>
  )
}

type SpasmsSectionProps = { noted: SpasmSummary; helps: ReliefWords['log']['helps'] }

/** What was noted of spasms, as it was noted. */
export function SpasmsSection({ noted, helps }: SpasmsSectionProps) {
  const { format, options } = useWords('options')
  const { spasms: text } = options.statistics
  if (noted.count === 0) return null
  const helped = noted.helped.map(({ help, count }) => text.times(helps[help], format.count(count)))
  return (
    <Section title={text.title}>
      <p>{text.count(format.count(noted.count))}</p>
      {helped.length > 0 && <p>{text.helped(format.list(helped))}</p>}
      <p class="muted">{text.care}</p>
    </Section>
  )
}
