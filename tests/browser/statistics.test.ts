import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { NO_CHOICES } from '../../core/content/choices.ts'
import { writeBackup } from '../../core/backup/write.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { livedRecord } from '../support/lived-record.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { firstMonday, words } from './support/desk.ts'
import { chooseFile } from './support/files.ts'
import { liveADay } from './support/lived-day.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { find, press, reads, textOf } from './support/screen.ts'
import { until } from './support/until.ts'

const text = words.options.statistics
const { count } = words.format

inBothBrowsers('The statistics', { fresh: 'once' }, (uncramp) => {
  it('tell what became of the breaks that were lived, in words and in a table', async () => {
    await firstMonday(uncramp())
    await liveADay(uncramp())
    const page = await uncramp().openPage('options.html#statistics/day')
    // One taken, one skipped after it was put off; the walk counts by itself.
    await reads(page, text.taken(count(1), count(2)))
    await reads(page, text.natural(count(1)))
    await press(page, text.chart.table)
    const rows = await until('the rows of the table', async () => {
      const found = await rowsOf(page)
      return found.length > 0 && found
    })
    const sums = (column: string) => {
      const at = rows[0]?.indexOf(column) ?? -1
      return rows.slice(1).reduce((sum, row) => sum + Number(row[at]), 0)
    }
    expect(sums(text.outcome.taken)).toBe(1)
    expect(sums(text.outcome.skipped)).toBe(1)
    expect(sums(text.outcome.natural)).toBe(1)
  })

  it('go from a day to a year and a year back, by address and by the keyboard', async () => {
    await firstMonday(uncramp())
    const page = await withRecord(uncramp(), 6000)
    await page.goto(uncramp().urlOf('options.html#statistics'))
    await reads(page, text.span.current.week)
    const year = await until('the choice of a year', () =>
      find(page, 'radio', text.span.lengths.year),
    )
    await year.focus()
    await page.keyboard.press(' ')
    await reads(page, text.span.current.year)
    await reads(page, text.chart.weekdays)
    expect(new URL(page.url()).hash).toBe('#statistics/year')
    await press(page, text.span.before.year, 'link')
    await until('another year', async () => !(await textOf(page)).includes(text.span.current.year))
    await press(page, text.span.after.year, 'link')
    await reads(page, text.span.current.year)
  })

  it('say so where there is nothing to tell', async () => {
    await firstMonday(uncramp())
    const page = await uncramp().openPage('options.html#statistics/month')
    await reads(page, text.nothing)
  })
})

async function rowsOf(page: Page): Promise<string[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.chart-table table')]
      .slice(0, 1)
      .flatMap((table) => [...table.querySelectorAll('tr')])
      .map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent)),
  )
}

/** Somebody with so many lines on record, restored from a backup. */
async function withRecord(uncramp: BrowserUnderTest, entries: number): Promise<Page> {
  const untilMs = await uncramp.nowMs()
  const page = await uncramp.openPage('options.html#data')
  const file = writeBackup({
    madeAtMs: untilMs,
    madeBy: '0.1.0',
    settings: DEFAULT_SETTINGS,
    choices: NO_CHOICES,
    record: livedRecord({ entries, untilMs }),
    spasms: [],
  })
  await chooseFile(page, 'backup.json', file)
  await press(page, words.options.backup.restore.ways.merge.button)
  await reads(page, words.options.backup.restore.done)
  return page
}
