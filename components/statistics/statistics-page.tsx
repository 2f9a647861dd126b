import type { ComponentChildren } from 'preact'
import type { SpasmSummary } from '../../core/statistics/spasms.ts'
import { countBreaks, type Outcomes } from '../../core/statistics/outcomes.ts'
import {
  SPAN_LENGTHS,
  adjacentSpan,
  type SpanLength,
  type StatisticsSpan,
} from '../../core/statistics/span.ts'
import type { Summary } from '../../core/statistics/summary.ts'
import { WEEKDAYS } from '../../core/settings/schema.ts'
import { weekdaysInOrder } from '../../core/time/week-info.ts'
import { weekdayName, weekInfo } from '../../content/phrases/calendar-words.ts'
import type { Words } from '../../content/words/index.ts'
import type { ReliefWords } from '../../content/text/contract.ts'
import { ChipChoice } from '../kit/chip-choice.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { AreasSection, HelpedSection, SpasmsSection } from './moves.tsx'
import { OutcomeChart, type Bar } from './outcome-chart.tsx'
import { SummarySentences, Totals } from './summary-sentences.tsx'
import { spanHref } from './span-route.ts'
import { hourText, partText, spanText } from './span-text.ts'
import './statistics.css'

/** What was read of a span. */
export type StatisticsRead = { summary: Summary; spasms: SpasmSummary }

export type StatisticsPageProps = {
  /** Shown before the span: today. */
  today: ComponentChildren
  span: StatisticsSpan
  /** It is the one that is still going on: nothing comes after it. */
  isCurrent: boolean
  /** Null until the record is read; `failed` where it can't be. */
  read: StatisticsRead | 'failed' | null
  onLength: (length: SpanLength) => void
  /** How a move is called; null for one that has left the library. */
  nameOf: (itemId: string) => string | null
  helps: ReliefWords['log']['helps']
}

/** A span of the record: in sentences, as pictures, and as tables. */
export function StatisticsPage(props: StatisticsPageProps) {
  const { today, span, isCurrent, read, onLength } = props
  const words = useWords('options')
  const text = words.options.statistics
  const title = isCurrent ? text.span.current[span.is] : spanText(span, words)
  return (
    <div class="statistics">
      {today}
      <div class="statistics-spans">
        <ChipChoice
          legend={text.span.legend}
          value={span.is}
          choices={SPAN_LENGTHS.map((value) => ({ value, label: text.span.lengths[value] }))}
          onChange={onLength}
        />
        <div class="statistics-steps">
          <a class="button button-secondary" href={spanHref(adjacentSpan(span, -1))}>
            {text.span.before[span.is]}
          </a>
          {!isCurrent && (
            <a class="button button-secondary" href={spanHref(adjacentSpan(span, 1))}>
              {text.span.after[span.is]}
            </a>
          )}
        </div>
      </div>
      <Section title={title}>
        <div class="statistics-said" role="status">
          {read === 'failed' && <Notice tone="attention">{text.failed}</Notice>}
          {read !== null && read !== 'failed' && <SummarySentences summary={read.summary} />}
        </div>
        {read !== null && read !== 'failed' && countBreaks(read.summary.outcomes) > 0 && (
          <Totals summary={read.summary} />
        )}
      </Section>
      {read !== null && read !== 'failed' && <StatisticsBody {...props} read={read} />}
    </div>
  )
}

type StatisticsBodyProps = StatisticsPageProps & { read: StatisticsRead }

/** The sections that have data. */
function StatisticsBody({ span, read: { summary, spasms }, nameOf, helps }: StatisticsBodyProps) {
  const words = useWords('options')
  const { chart } = words.options.statistics
  const when = spanText(span, words)
  const any = countBreaks(summary.outcomes) > 0
  return (
    <>
      {any && (
        <Section title={chart.titles[span.is]}>
          <OutcomeChart
            label={chart.label(chart.titles[span.is], when)}
            bars={withoutEmptyEnds(
              summary.parts.map(({ key, outcomes }) => ({
                key,
                outcomes,
                ...partText(key, span, words),
              })),
              span.is === 'day',
            )}
          />
        </Section>
      )}
      {any && span.is !== 'day' && (
        <div class="statistics-pairs">
          <Section title={chart.hours}>
            <OutcomeChart
              label={chart.label(chart.hours, when)}
              bars={withoutEmptyEnds(
                summary.byHour.map((outcomes, hour) => ({
                  key: String(hour),
                  outcomes,
                  ...hourText(hour, words.format),
                })),
                true,
              )}
            />
          </Section>
          {span.is !== 'week' && (
            <Section title={chart.weekdays}>
              <OutcomeChart
                label={chart.label(chart.weekdays, when)}
                bars={weekdayBars(summary.byWeekday, words)}
              />
            </Section>
          )}
        </div>
      )}
      <AreasSection areas={summary.byArea} />
      <HelpedSection feltAfter={summary.feltAfter} nameOf={nameOf} />
      <SpasmsSection noted={spasms} helps={helps} />
    </>
  )
}

/** The night is left out, and where there is little, some hours are kept around it. */
function withoutEmptyEnds(bars: readonly Bar[], isHours: boolean): readonly Bar[] {
  if (!isHours) return bars
  const full = bars.flatMap(({ outcomes }, at) => (countBreaks(outcomes) > 0 ? [at] : []))
  const first = Math.min(full.at(0) ?? 0, 9)
  const last = Math.max(full.at(-1) ?? 0, 16)
  return bars.slice(first, last + 1)
}

function weekdayBars(byWeekday: readonly Outcomes[], words: Pick<Words, 'locale'>): Bar[] {
  return weekdaysInOrder(weekInfo(words)).flatMap((day) => {
    const outcomes = byWeekday[WEEKDAYS.indexOf(day)]
    if (outcomes === undefined) return []
    return {
      key: day,
      outcomes,
      short: weekdayName(day, words, 'short'),
      long: weekdayName(day, words),
    }
  })
}
