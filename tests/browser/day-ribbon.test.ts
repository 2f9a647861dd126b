import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { SKIP } from './support/answers.ts'
import { firstMonday, words } from './support/desk.ts'
import { AWAY_MINUTES, IDLE_MINUTES, liveADay } from './support/lived-day.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { press, reads } from './support/screen.ts'
import { until } from './support/until.ts'

const NAME = words.schedule.kindName.stretch
const minutes = (count: number) => words.format.shortLength(count * 60)

inBothBrowsers('Today’s ribbon', { fresh: 'once' }, (uncramp) => {
  it('tells all that became of the breaks of a day, in the popup and in Statistics', async () => {
    await firstMonday(uncramp())
    await liveADay(uncramp())

    for (const path of ['popup.html', 'options.html#statistics']) {
      const page = await uncramp().openPage(path)
      await press(page, words.day.inWords)
      const rows = await rowsOf(page)
      expect(rows.map(({ what }) => what).slice(0, 9), path).toEqual([
        words.day.worked(minutes(60)),
        words.day.taken(NAME, minutes(3)),
        words.day.worked(minutes(60)),
        expect.stringMatching(new RegExp(`^Put off to .*: ${NAME}$`)),
        words.day.skipped(NAME),
        words.day.natural(minutes(AWAY_MINUTES + IDLE_MINUTES)),
        expect.stringContaining(words.day.worked('').trim()),
        expect.stringMatching(new RegExp(`^Held back for .*: ${NAME}\\. ${words.day.why.call}`)),
        words.day.nowIs.offered(NAME),
      ])
      expect(rows.at(9)?.what).toBe(words.day.coming(NAME, minutes(3)))
      expect(await pictureOf(page)).toContain(words.day.counts.taken(words.format.count(1)))
      await page.close()
    }
  })

  it('follows what the person does, while it is open', async () => {
    await firstMonday(uncramp())
    await uncramp().advance({ minutes: 60 })
    await uncramp().notification()
    const popup = await uncramp().openPage('popup.html')
    await press(popup, words.day.inWords)
    await reads(popup, words.day.nowIs.offered(NAME))
    await press(popup, SKIP)
    await reads(popup, words.day.skipped(NAME))
  })

  it('takes no more room once it is there than was kept for it', async () => {
    await firstMonday(uncramp())
    const popup = await uncramp().openPage('popup.html')
    await until('the popup', () => popup.evaluate(() => document.querySelector('h1') !== null))
    const kept = await placesIn(popup)
    await until('the ribbon', () =>
      popup.evaluate(() => document.querySelector('.day-now') !== null),
    )
    const shown = await placesIn(popup)
    expect(shown).toEqual(kept)
  })
})

/** How high the ribbon is, and where the popup goes on below it. */
async function placesIn(popup: Page): Promise<(number | undefined)[]> {
  return popup.evaluate(() => [
    document.querySelector('.day-ribbon')?.clientHeight,
    document.querySelector('.popup-footer')?.getBoundingClientRect().top,
  ])
}

type Row = { when: string; what: string }

/** The day in words, without the headings. */
async function rowsOf(page: Page): Promise<Row[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.ribbon-words tbody tr')].flatMap((row) => {
      const [when, what] = [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim())
      return what === undefined ? [] : [{ when: when ?? '', what }]
    }),
  )
}

async function pictureOf(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector('.day-ribbon [role="img"]')?.getAttribute('aria-label') ?? '',
  )
}
