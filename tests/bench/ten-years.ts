import type { Page } from 'puppeteer-core'
import { writeBackup } from '../../core/backup/write.ts'
import { NO_CHOICES } from '../../core/content/choices.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { livedRecord } from '../support/lived-record.ts'
import type { BrowserName, BrowserUnderTest } from '../browser/support/browser-under-test.ts'
import { launchChrome } from '../browser/support/chrome.ts'
import { words } from '../browser/support/desk.ts'
import { chooseFile } from '../browser/support/files.ts'
import { launchFirefox } from '../browser/support/firefox.ts'
import { press, reads, textOf } from '../browser/support/screen.ts'
import { until } from '../browser/support/until.ts'
import { tipPaintMs } from './popup-paint.ts'
import { median, middleMean, type BenchRow } from './row.ts'

const TEN_YEARS = 100_000
const A_WEEK = 190
/** Weeks, months and years that are opened, from the newest on. */
const SPANS = 5
const POPUPS = 40
const WARM_UP_POPUPS = 3
const RESTORE_MS = 300_000
const MAX_QUERY_MS = 200
const MAX_POPUP_RATIO = 1.05
const LAUNCH = { chrome: launchChrome, firefox: launchFirefox }

/**
 * Somebody who has lived with Uncramp for ten years, against somebody in their
 * first week: how long the statistics take from the click to the words, and
 * when the popup paints, in turns within one run.
 */
export async function tenYears(builds: Readonly<Record<BrowserName, string>>): Promise<BenchRow[]> {
  return [...(await tenYearsIn('chrome', builds)), ...(await tenYearsIn('firefox', builds))]
}

async function tenYearsIn(
  name: BrowserName,
  builds: Readonly<Record<BrowserName, string>>,
): Promise<BenchRow[]> {
  const week = await LAUNCH[name]({ folder: builds[name] })
  try {
    const decade = await LAUNCH[name]({ folder: builds[name] })
    try {
      await live(week, A_WEEK)
      await live(decade, TEN_YEARS)
      return [...(await queryRows(name, week, decade)), await popupRow(name, week, decade)]
    } finally {
      await decade.close()
    }
  } finally {
    await week.close()
  }
}

/** Puts a record into a browser the way a person would: from a backup. */
async function live(browser: BrowserUnderTest, entries: number): Promise<void> {
  // It opens by itself, and would take the place in front: nothing is painted behind it.
  await (await browser.pageShowing('welcome.html')).close()
  const page = await browser.openPage('options.html#data')
  const { restore } = words.options.backup
  const untilMs = Date.now()
  const backup = {
    madeAtMs: untilMs,
    madeBy: '0.1.0',
    settings: DEFAULT_SETTINGS,
    choices: NO_CHOICES,
    record: livedRecord({ entries, untilMs }),
    spasms: [],
  }
  await chooseFile(page, `backup-${entries}.json`, writeBackup(backup))
  await reads(page, restore.ways.merge.button)
  await press(page, restore.ways.merge.button)
  const done = async () => (await textOf(page)).includes(restore.done)
  await until('the record to be restored', done, RESTORE_MS)
  await page.close()
}

async function queryRows(
  name: BrowserName,
  week: BrowserUnderTest,
  decade: BrowserUnderTest,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const length of ['week', 'month', 'year'] as const) {
    const few = await openedInMs(week, length)
    const many = await openedInMs(decade, length)
    rows.push({
      what: `statistics of a ${length} in ${name}, ${TEN_YEARS} lines on record: from the click to the words`,
      value: `${many.toFixed(0)} ms (with ${A_WEEK} lines: ${few.toFixed(0)} ms)`,
      bar: `< ${MAX_QUERY_MS} ms`,
      ok: many < MAX_QUERY_MS,
    })
  }
  return rows
}

/** The middle of several spans of a length, each opened from the one after it. */
async function openedInMs(
  browser: BrowserUnderTest,
  length: 'week' | 'month' | 'year',
): Promise<number> {
  const page = await browser.openPage(`options.html#statistics/${length}`)
  const { before } = words.options.statistics.span
  await reads(page, before[length])
  const times: number[] = []
  for (let span = 0; span < SPANS; span += 1) times.push(await stepBackMs(page, before[length]))
  await page.close()
  return median(times)
}

async function stepBackMs(page: Page, link: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const title = () =>
      [...document.querySelectorAll('.statistics h2')].map(({ textContent }) => textContent).join()
    const isTold = () => document.querySelector('.statistics-said')?.textContent !== ''
    const before = title()
    const clickedAtMs = performance.now()
    for (const each of document.querySelectorAll<HTMLElement>('.statistics-steps a')) {
      if (each.textContent === wanted) each.click()
    }
    await new Promise<void>((resolve) => {
      const look = () => {
        if (title() !== before && isTold()) resolve()
        else requestAnimationFrame(look)
      }
      look()
    })
    return performance.now() - clickedAtMs
  }, link)
}

async function popupRow(
  name: BrowserName,
  week: BrowserUnderTest,
  decade: BrowserUnderTest,
): Promise<BenchRow> {
  const few: number[] = []
  const many: number[] = []
  for (let round = -WARM_UP_POPUPS; round < POPUPS; round += 1) {
    const fewMs = await tipPaintMs(week, 'popup.html')
    const manyMs = await tipPaintMs(decade, 'popup.html')
    if (round < 0) continue
    few.push(fewMs)
    many.push(manyMs)
  }
  const ratio = middleMean(many) / middleMean(few)
  return {
    what: `popup in ${name}: first paint with ${TEN_YEARS} lines on record, against ${A_WEEK}`,
    value: `${ratio.toFixed(2)} x (${middleMean(many).toFixed(1)} ms against ${middleMean(few).toFixed(1)} ms)`,
    bar: `<= ${MAX_POPUP_RATIO.toFixed(2)} x`,
    ok: ratio <= MAX_POPUP_RATIO,
  }
}
