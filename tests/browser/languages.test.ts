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
import { faultsOfLanguage, faultsOfText } from './support/untranslated.ts'
import { openView, settled, VIEW_NAMES, type View } from './support/views.ts'

declare const browser: ExtensionApi

/** Of each page a face with much on it; `npm run pictures` takes all of them. */
const SAMPLE: readonly View[] = ARE_PICTURES_WANTED
  ? VIEW_NAMES
  : ['popup', 'options-reminders', 'library-item', 'break-guide-hold', 'relief-steps', 'welcome']

const TITLE_TIMEOUT_MS = 10_000
const WIDTHS = [360, 1280]

inBothBrowsers('A change of language', {}, (uncramp) => {
  it('reaches every open page, the menu and the next notification, with no restart', async () => {
    const arabic = pseudoWords('ar-XB')
    const popup = await uncramp().openPage('popup.html')
    const relief = await uncramp().openPage('relief.html')
    const welcome = await uncramp().openPage('welcome.html')
    const options = await uncramp().openPage('options.html#appearance')
    const pages = [popup, relief, welcome, options]

    await choose(options, words.options.appearance.language.label, 'ar-XB')
    for (const page of pages) await speaks(page, 'ar-XB', 'rtl')
    await reads(popup, arabic.schedule.startNow)
    await reads(relief, arabic.relief.choose.heading)
    // The title of a tab comes a moment after its page.
    for (const page of pages) {
      await expect.poll(() => faultsOfLanguage(page), { timeout: TITLE_TIMEOUT_MS }).toEqual([])
    }
    await menuSpeaks(uncramp(), 'ar-XB')

    await sitUntilBreak(uncramp())
    const { title, body, buttons } = await uncramp().notification()
    for (const text of [title, body, ...buttons]) expect(faultsOfText(text)).toEqual([])

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
      for (const theme of ARE_PICTURES_WANTED ? (['light', 'dark'] as const) : []) {
        await uncramp().useTheme(page, theme)
        for (const width of WIDTHS) await look(page, width, `${view}-${tag}-${theme}`)
      }
      for (const width of WIDTHS) await look(page, width)
      // The browser says dates and lengths in real English there.
      if (tag !== 'en-XA') expect(await faultsOfLanguage(page)).toEqual([])
    })

    async function look(page: Page, width: number, title?: string): Promise<void> {
      if (page.viewport()?.width !== width) await page.setViewport({ width, height: 800 })
      await settled(page)
      if (title !== undefined) await picture(uncramp(), page, `${title}-${width}`)
      const needed = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(needed, `${width} px`).toBeLessThanOrEqual(width)
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
