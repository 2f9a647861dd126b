// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { spanHref, parseSpanHash } from '../../components/statistics/span-route.ts'
import {
  StatisticsPage,
  type StatisticsPageProps,
} from '../../components/statistics/statistics-page.tsx'
import { WordsContext } from '../../components/kit/words.tsx'
import { wordsIn } from '../../content/words/index.ts'
import type { RecordEntry } from '../../core/record/entry.ts'
import { spanOf, type StatisticsSpan } from '../../core/statistics/span.ts'
import { summarize } from '../../core/statistics/summary.ts'
import { press, show } from '../support/show.tsx'

const WEEK = spanOf('week', '2026-06-01', 'mon')

let made = 0
function entry(what: RecordEntry['what'], wall: string, more: object = {}): RecordEntry {
  made += 1
  const atMs = Temporal.Instant.from(`${wall}:00Z`).epochMilliseconds
  return {
    key: String(made),
    breakId: `stretch-${wall}`,
    kind: 'stretch',
    atMs,
    what,
    ...more,
  } as RecordEntry
}

const done = (id: string) => ({ id, plannedSeconds: 30, actualSeconds: 30 })

function taken(wall: string): RecordEntry[] {
  const items = [done('neck-turn')]
  return [
    entry('taken', wall, { plannedSeconds: 180, actualSeconds: 120, items }),
    entry('felt', wall, { felt: 'better' }),
  ]
}

function open(
  entries: readonly RecordEntry[],
  { span = WEEK, ...more }: Partial<StatisticsPageProps> = {},
) {
  const read = {
    summary: summarize(entries, span, 'UTC', () => ['neck-shoulders']),
    spasms: { count: 0, helped: [] },
  }
  return show(
    <StatisticsPage
      today={null}
      span={span}
      isCurrent={false}
      read={read}
      onLength={() => {}}
      nameOf={() => 'Slow neck turns'}
      helps={wordsIn('en').relief.log.helps}
      {...more}
    />,
  )
}

const YEAR: StatisticsSpan = spanOf('year', '2026-06-01', 'mon')

describe('the statistics', () => {
  it('say in words what came of the breaks, and count every outcome', () => {
    const shown = open([
      ...taken('2026-06-01T10:00'),
      ...taken('2026-06-02T10:00'),
      ...taken('2026-06-02T11:00'),
      entry('skipped', '2026-06-03T10:00'),
      entry('natural', '2026-06-03T12:00', { awaySeconds: 600 }),
    ])
    expect(shown.text()).toContain('June 1 – 7')
    expect(shown.text()).toContain('You took 3 of 4 breaks.')
    expect(shown.text()).toContain('Once you stepped away by yourself. That counts, too.')
    expect(shown.text()).toContain('6 minutes of breaks in all.')
    const totals = shown.all('.totals > div').map(({ textContent }) => textContent)
    expect(totals).toContain('Taken3')
    expect(totals).toContain('Skipped1')
    expect(totals).toContain('Put off0')
  })

  it('have a table behind each picture, with the same numbers', () => {
    const shown = open([...taken('2026-06-01T10:00'), entry('skipped', '2026-06-03T10:00')])
    for (const figure of shown.all('figure')) {
      expect(figure.querySelector('svg')?.getAttribute('aria-label')).toMatch(/June 1\s–\s7/)
      expect(figure.querySelectorAll('table')).toHaveLength(1)
    }
    const rows = shown.all('figure tbody tr').map(({ textContent }) => textContent)
    expect(rows).toContain('Monday100000')
    expect(rows).toContain('Wednesday000100')
    expect(rows).toContain('10:00 AM100100')
  })

  it.each([
    ['ltr', 'from the left', [0, 100 / 7]],
    ['rtl', 'from the right', [600 / 7, 500 / 7]],
  ] as const)('run as the language is read, in %s %s', (direction, _, places) => {
    const summary = summarize(taken('2026-06-01T10:00'), WEEK, 'UTC', () => [])
    const shown = show(
      <WordsContext.Provider value={{ ...wordsIn('en', 'en-US'), direction }}>
        <StatisticsPage
          today={null}
          span={WEEK}
          isCurrent={false}
          read={{ summary, spasms: { count: 0, helped: [] } }}
          onLength={() => {}}
          nameOf={() => null}
          helps={wordsIn('en').relief.log.helps}
        />
      </WordsContext.Provider>,
    )
    const [days] = shown.all('figure svg.chart')
    const found = [...(days?.querySelectorAll(':scope > svg') ?? [])]
      .slice(0, 2)
      .map((bar) => Number.parseFloat(bar.getAttribute('x') ?? ''))
    expect(found[0]).toBeCloseTo(places[0], 5)
    expect(found[1]).toBeCloseTo(places[1], 5)
  })

  it('name what moves left behind only once it was said often enough', () => {
    const twice = [...taken('2026-06-01T10:00'), ...taken('2026-06-02T10:00')]
    expect(open(twice).text()).not.toContain('Slow neck turns')
    const shown = open([...twice, ...taken('2026-06-03T10:00')])
    expect(shown.text()).toContain('Slow neck turns better 3 of 3 times')
    expect(shown.text()).toContain('a hint and no proof')
  })

  it('say kindly that there is nothing yet, and show no empty picture', () => {
    const shown = open([])
    expect(shown.text()).toContain('Nothing is on record for this time.')
    expect(shown.all('figure, .totals')).toHaveLength(0)
  })

  it('say so where the record can not be read', () => {
    expect(open([], { read: 'failed' }).text()).toContain('The record can’t be read')
  })

  it('lead to the times before and after, and no further than now', () => {
    const shown = open([])
    const links = () => shown.all('.statistics-steps a').map((link) => link.getAttribute('href'))
    expect(links()).toEqual(['#statistics/week/2026-05-25', '#statistics/week/2026-06-08'])
    const now = open([], { isCurrent: true })
    expect(now.text()).toContain('This week')
    expect(now.all('.statistics-steps a')).toHaveLength(1)
  })

  it('show days, weeks, months and years', () => {
    const onLength = vi.fn()
    const shown = open(taken('2026-06-01T10:00'), { span: YEAR, onLength })
    expect(shown.text()).toContain('Month by month')
    expect(shown.text()).toContain('By weekday')
    const [, , month] = shown.all('fieldset input')
    if (month) press(month)
    expect(onLength).toHaveBeenCalledWith('month')
  })
})

describe('the address of a span', () => {
  it.each([
    ['#statistics', { is: 'week', from: '2026-11-23' }],
    ['#statistics/day', { is: 'day', from: '2026-11-25' }],
    ['#statistics/month/2026-02-17', { is: 'month', from: '2026-02-01' }],
    ['#statistics/month/2026-02-31', { is: 'month', from: '2026-11-01' }],
    ['#statistics/year/2031-01-01', { is: 'year', from: '2026-01-01' }],
    ['#statistics/decade/x', { is: 'week', from: '2026-11-23' }],
  ] as const)('%s is understood, whatever somebody wrote', (hash, span) => {
    expect(parseSpanHash(hash, '2026-11-25', 'mon')).toEqual(span)
    expect(parseSpanHash(spanHref(span), '2026-11-25', 'mon')).toEqual(span)
  })
})
