import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { library } from '../../content/index.ts'
import { articleOf } from '../../content/tip-sources.ts'
import { citedIn } from '../../core/content/cited.ts'
import type { Tip } from '../../core/content/types.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { goToMonday, words } from './support/desk.ts'
import { follow } from './support/follow.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { headingOf, press, reads, textOf } from './support/screen.ts'
import { until } from './support/until.ts'

const text = words.popup.tip
const content = library('en')

inBothBrowsers('The popup’s tip', {}, (uncramp) => {
  it('is the same all day, also after a restart of Uncramp, and another one tomorrow', async () => {
    // Six hours from an evening would be another day.
    await goToMonday(uncramp())
    const tip = await tipToday(uncramp())
    await uncramp().advance({ minutes: 6 * 60 })
    expect(await tipToday(uncramp())).toEqual(tip)
    await uncramp().reload()
    expect(await tipToday(uncramp())).toEqual(tip)
    await uncramp().jumpClock({ minutes: 24 * 60 })
    expect(await tipToday(uncramp())).not.toEqual(tip)
  })

  it('turns to the next and back, and starts at the day’s own when the popup opens again', async () => {
    const popup = await openPopup(uncramp())
    const first = await tipIn(popup)
    await press(popup, text.next)
    const second = await until('the next tip', () => tipOtherThan(popup, [first]))
    await press(popup, text.next)
    await until('one more', () => tipOtherThan(popup, [first, second]))
    await press(popup, text.previous)
    await until('the second', async () => (await tipIn(popup)).id === second.id)
    await press(popup, text.previous)
    await until('the first', async () => (await tipIn(popup)).id === first.id)
    await press(popup, text.previous)
    await until('the one before', () => tipOtherThan(popup, [first, second]))
    await popup.close()
    expect(await tipToday(uncramp())).toEqual(first)
  })

  it('is spoken as one sentence that begins with what it is about', async () => {
    const popup = await openPopup(uncramp())
    for (let turn = 0; turn < 3; turn += 1) {
      const tip = await tipIn(popup)
      expect(await spoken(popup)).toBe(text.spoken(words.body.cause[tip.cause], tip.text))
      await press(popup, text.next)
      await until('another tip', () => tipOtherThan(popup, [tip]))
    }
  })

  it('takes “helpful” as an answer, keeps it, and lets it be taken back', async () => {
    const popup = await openPopup(uncramp())
    const { id } = await tipIn(popup)
    await press(popup, text.votes.helpful)
    await reads(popup, text.thanks.helpful)
    const { votes } = await uncramp().choices()
    expect(votes).toMatchObject([{ of: { is: 'tip', id }, vote: 'helpful' }])
    await popup.close()

    const again = await openPopup(uncramp())
    await until('it to be pressed', () => isPressed(again, text.votes.helpful))
    await press(again, text.votes.helpful)
    await until('it to be taken back', async () => !(await isPressed(again, text.votes.helpful)))
    expect((await uncramp().choices()).votes).toEqual([])
  })

  it('that is “not for me” stays for the day, and from tomorrow never comes', async () => {
    await goToMonday(uncramp())
    const popup = await openPopup(uncramp())
    const own = await tipIn(popup)
    await press(popup, text.votes['not-for-me'])
    await reads(popup, text.thanks['not-for-me'])
    expect(await tipIn(popup)).toEqual(own)
    await popup.close()
    expect(await tipToday(uncramp())).toEqual(own)

    await uncramp().jumpClock({ minutes: 24 * 60 })
    const tomorrow = await openPopup(uncramp())
    await reads(tomorrow, words.schedule.startNow)
    const seen = new Set(await leafedThrough(tomorrow))
    const others = content.tips.filter(({ id }) => id !== own.id)
    expect(seen).toEqual(new Set(others.map((tip) => tip.text)))
  })

  it('leads by “Why?” to its article, with numbered sources and when to seek care', async () => {
    const popup = await openPopup(uncramp())
    const tip = await tipIn(popup)
    const page = await follow(uncramp(), popup, { name: text.why, to: 'options.html' })
    const article = content.articles.get(articleOf(tip))
    if (article === undefined) throw new Error(`no article for ${tip.id}`)
    await until('the article', async () => (await headingOf(page)) === article.title)
    const lines = article.sections.flatMap((section) => section.lines)
    const shown = await textOf(page)
    for (const line of lines) expect(shown).toContain(line.text)
    for (const heading of [words.article.care, words.article.sources])
      expect(shown).toContain(heading)
    expect(await linksOf(page)).toEqual(
      citedIn(lines).map((id) => content.sources.get(id)?.url ?? null),
    )
    // The number beside a sentence leads to the source of that number.
    await press(page, words.article.reference(words.format.count(1)), 'link')
    await until('the first source to be read from', () =>
      page.evaluate(
        () => document.activeElement === document.querySelector('.sources > li:first-child'),
      ),
    )
  })
})

/** The tip that the popup opens with. */
async function tipToday(uncramp: BrowserUnderTest): Promise<Tip> {
  const popup = await uncramp.openPage('popup.html')
  // Storage has been read: before that the popup may show a tip for anybody.
  await reads(popup, words.schedule.startNow)
  const tip = await tipIn(popup)
  await popup.close()
  return tip
}

/** The tip that a popup shows, as the content has it. */
async function tipIn(popup: Page): Promise<Tip> {
  return until('a tip', async () => {
    const shown = await popup.evaluate(
      () => document.querySelector<HTMLElement>('.tip-text')?.innerText,
    )
    return content.tips.find((tip) => tip.text === shown)
  })
}

async function tipOtherThan(popup: Page, others: readonly Tip[]): Promise<Tip | undefined> {
  const tip = await tipIn(popup)
  return others.some(({ id }) => id === tip.id) ? undefined : tip
}

/** The texts of all tips, turned one by one until the first is back. Here in the page: there are many. */
async function leafedThrough(popup: Page): Promise<string[]> {
  return popup.evaluate(async (next) => {
    const button = document.querySelector<HTMLElement>(`button[aria-label="${next}"]`)
    const shown = () => document.querySelector<HTMLElement>('.tip-text')?.innerText ?? ''
    const texts: string[] = []
    for (let tip = shown(); tip !== texts[0]; tip = shown()) {
      texts.push(tip)
      button?.click()
      while (shown() === tip) await new Promise(requestAnimationFrame)
    }
    return texts
  }, text.next)
}

/** What a screen reader says when the tip changes. */
async function spoken(popup: Page): Promise<string> {
  return popup.evaluate(
    () =>
      document.querySelector(
        '.tip-line[aria-live="polite"][aria-atomic="true"] > :not([aria-hidden])',
      )?.textContent ?? '',
  )
}

async function isPressed(popup: Page, name: string): Promise<boolean> {
  return popup.evaluate(
    (name) =>
      [...document.querySelectorAll('[aria-pressed="true"]')].some(
        (button) => button.textContent === name,
      ),
    name,
  )
}

async function linksOf(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.sources > li')].map(
      (entry) => entry.querySelector('a')?.href ?? null,
    ),
  )
}

/** The popup with what is there now: its first frame, kept for the day, knows nothing of the clock that tests bend. */
async function openPopup(uncramp: BrowserUnderTest): Promise<Page> {
  const popup = await uncramp.openPage('popup.html')
  await reads(popup, words.schedule.startNow)
  return popup
}
