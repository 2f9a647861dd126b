import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Language } from '../../core/settings/languages.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { PseudoTag } from '../../scripts/words/pseudo.ts'
import { BROWSER_LANGUAGES, pseudoWords } from '../support/pseudo-words.ts'
import { sitUntilBreak } from './support/answers.ts'
import { BROWSERS, type BrowserUnderTest } from './support/browser-under-test.ts'
import { firstDay, lookForWordsOf, words } from './support/desk.ts'
import { ARE_PICTURES_WANTED, picture } from './support/pictures.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { choose, reads } from './support/screen.ts'
import { until } from './support/until.ts'
import { faultsOfRoom } from './support/cut-text.ts'
import { faultsOfLanguage, faultsOfText } from './support/untranslated.ts'
import { openView, settled, VIEW_NAMES, withTextAt, type View } from './support/views.ts'

declare const browser: ExtensionApi

/** Of each page a face with much on it; `npm run pictures` looks at all of them, also printed and in large text. */
const IS_SWEEP = ARE_PICTURES_WANTED
const SAMPLE: readonly View[] = IS_SWEEP
  ? VIEW_NAMES
  : ['popup', 'options-reminders', 'library-item', 'break-guide-hold', 'relief-steps', 'welcome']

const TITLE_TIMEOUT_MS = 10_000
const WIDTHS = [360, 1280]
/** A popup is as wide as it asks to be; with large text that is more. */
const LARGE_POPUP = 450
const PAPER_WIDTH = 720
const MAX_TEXT_PERCENT = 200

inBothBrowsers('A change of language', {}, (uncramp) => {
  it('reaches every open page, the menu and the next notification, with no restart', async () => {
    const arabic = pseudoWords('ar-XB')
    const popup = await uncramp().openPage('popup.html')
    const relief = await uncramp().openPage('relief.html')
    const welcome = await uncramp().openPage('welcome.html')
    const breakPage = await uncramp().openPage('break.html?id=none')
    const options = await uncramp().openPage('options.html#appearance')
    const pages = [popup, relief, welcome, breakPage, options]

    await choose(options, words.options.appearance.language.label, 'ar-XB')
    for (const page of pages) await speaks(page, 'ar-XB', 'rtl')
    await reads(popup, arabic.schedule.startNow)
    await reads(relief, arabic.relief.choose.heading)
    // The title of a tab comes a moment after its page.
    for (const page of pages) {
      await expect
        .poll(() => faultsOfLanguage(page, 'ar-XB'), { timeout: TITLE_TIMEOUT_MS })
        .toEqual([])
    }
    await menuSpeaks(uncramp(), 'ar-XB')

    await sitUntilBreak(uncramp())
    const { title, body, buttons } = await uncramp().notification()
    for (const text of [title, body, ...buttons]) expect(faultsOfText(text, 'ar-XB')).toEqual([])

    await choose(options, arabic.options.appearance.language.label, 'en')
    for (const page of pages) await speaks(page, 'en', 'ltr')
    await reads(relief, words.relief.choose.heading)
    await menuSpeaks(uncramp(), 'en')
  })

  it('comes from another computer as well', async () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, language: 'ar-XB' as Language, sync: 'on' }
    expect(await uncramp().tell({ command: 'save-settings', settings })).toEqual({ ok: true })
    await menuSpeaks(uncramp(), 'ar-XB')
    const changedAtMs = (await uncramp().nowMs()) + 60_000
    await uncramp().inExtension((items) => browser.storage.sync.set(items), {
      'setting:language': { era: 0, changedAtMs, by: 'elsewhere', version: 1, value: 'en' },
    })
    await menuSpeaks(uncramp(), 'en')
  })
})

for (const tag of Object.keys(BROWSER_LANGUAGES) as PseudoTag[]) {
  const options = { language: BROWSER_LANGUAGES[tag], fresh: 'once', only: BROWSERS } as const
  inBothBrowsers(`A page in ${tag}`, options, (uncramp) => {
    beforeAll(async () => {
      await firstDay(uncramp())
      lookForWordsOf(tag)
    })
    afterAll(() => lookForWordsOf('en'))

    it.for(SAMPLE)('%s has room for it, and says nothing in English', async (view) => {
      const page = await openView(uncramp(), view)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag)
      const faults: string[] = []
      for (const width of WIDTHS) faults.push(...(await look(page, `${view}-${tag}`, width)))
      faults.push(...(await faultsOfLanguage(page, tag)))
      if (IS_SWEEP) {
        // Firefox has no way to show a page as it is printed.
        if (uncramp().name === 'chrome') {
          await page.emulateMediaType('print')
          faults.push(...(await look(page, `${view}-${tag}-printed`, PAPER_WIDTH)))
          await page.emulateMediaType('screen')
        }
        // In words a third longer, single ones are wider than the window at that size.
        if (tag !== 'en-XA') {
          await withTextAt(uncramp(), page, MAX_TEXT_PERCENT)
          const width = view.startsWith('popup') ? LARGE_POPUP : 360
          const large = await look(page, `${view}-${tag}-large-text`, width)
          // A list that is opened shows its choices whole.
          faults.push(...large.filter((fault) => !fault.includes('choice cut off')))
        }
      }
      expect(faults).toEqual([])
    })

    async function look(page: Page, title: string, width: number): Promise<string[]> {
      if (page.viewport()?.width !== width) await page.setViewport({ width, height: 800 })
      await settled(page)
      await picture(uncramp(), page, `${title}-${width}`)
      const needed = await page.evaluate(() => document.documentElement.scrollWidth)
      const wider = needed > width ? [`needs ${needed} px`] : []
      return [...wider, ...(await faultsOfRoom(page))].map(
        (fault) => `${title}, ${width} px: ${fault}`,
      )
    }
  })
}

async function speaks(page: Page, language: string, direction: string): Promise<void> {
  await until(`a page in ${language}`, () =>
    page.evaluate(
      (language, direction) => {
        const { lang, dir } = document.documentElement
        return lang === language && dir === direction
      },
      language,
      direction,
    ),
  )
}

/** The background notes in which language it made the menu; what the menu says can be read in Firefox alone. */
async function menuSpeaks(uncramp: BrowserUnderTest, language: 'en' | PseudoTag): Promise<void> {
  const { menu } = language === 'en' ? words : pseudoWords(language)
  await until(`the menu in ${language}`, async () => {
    const { menuLanguage } = await uncramp.stored('session')
    const title = await uncramp.menuTitle('startBreak')
    return menuLanguage === language && (title === null || title === menu.startBreak)
  })
}
