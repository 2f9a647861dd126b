import { countBreaks } from '../../core/statistics/outcomes.ts'
import type { Summary } from '../../core/statistics/summary.ts'
import { useWords } from '../kit/words.tsx'
import { SHOWN_OUTCOMES } from './outcomes.ts'

/** What a span comes to, in sentences. */
export function SummarySentences({ summary }: { summary: Summary }) {
  const words = useWords('options')
  const { count, length } = words.format
  const text = words.options.statistics
  const { outcomes, felt, sitting, takenSeconds } = summary
  // What one did by oneself was never offered.
  const came = countBreaks(outcomes) - outcomes.natural
  if (came === 0 && outcomes.natural === 0) return <p>{text.nothing}</p>
  return (
    <>
      {came > 0 && <p class="statistics-first">{text.taken(count(outcomes.taken), count(came))}</p>}
      {outcomes.natural > 0 && <p>{text.natural(count(outcomes.natural))}</p>}
      {takenSeconds > 0 && <p>{text.time(length(takenSeconds))}</p>}
      {sitting !== null && (
        <p>{text.sitting(length(sitting.typicalSeconds), length(sitting.longestSeconds))}</p>
      )}
      {felt.better + felt.same + felt.worse > 0 && (
        <p>{text.felt(count(felt.better), count(felt.same), count(felt.worse))}</p>
      )}
    </>
  )
}

/** All that is counted, each by its name. */
export function Totals({ summary }: { summary: Summary }) {
  const { format, options } = useWords('options')
  const { outcome, totals } = options.statistics
  const counts: [name: string, count: number][] = [
    [totals.offered, summary.offered],
    ...SHOWN_OUTCOMES.map((name): [string, number] => [outcome[name], summary.outcomes[name]]),
    [totals.postponed, summary.postponed],
  ]
  return (
    <dl class="totals">
      {counts.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
