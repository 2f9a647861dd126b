import type { RunOptions } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { ALL_RULES, COLOR_RULES, faults, inForcedColors } from './axe.ts'
import type { BrowserName } from './browser-under-test.ts'
import { ARE_PICTURES_WANTED, picture } from './pictures.ts'
import { inBothBrowsers } from './scenario.ts'
import { openView, settled, VIEW_NAMES, withTextAt } from './views.ts'

const NARROW = 360
const MIDDLE = 768
const WIDE = 1280
const MAX_TEXT = 200
/** A popup is as wide as it asks to be; with large text that is more. */
const LARGE_POPUP = 450

/**
 * Looks at every view in one browser: there are so many that each browser has a
 * file of its own, and the two go side by side. `npm run pictures` pictures every
 * view on the way, to be looked at: a machine sees only the grossest faults.
 */
export function lookAtEveryView(name: BrowserName): void {
  // What a second browser can't tell differently is left to the first, if nobody wants to see it.
  const isThorough = name === 'chrome' || ARE_PICTURES_WANTED
  inBothBrowsers('Every page', { fresh: 'once', only: [name] }, (uncramp) => {
    it.for(VIEW_NAMES)(
      '%s fits its width and has no fault that axe-core can find: light, dark, in forced colors, and with text at twice the size',
      async (view) => {
        const page = await openView(uncramp(), view)
        const look = async (as: string, widths: readonly number[], rules: RunOptions | null) => {
          for (const width of widths) {
            await show(page, width)
            await picture(uncramp(), page, `${view}-${as}-${width}`)
            expect(await widthNeeded(page), `${as}, ${width} px`).toBeLessThanOrEqual(width)
          }
          expect(await faults(page, rules), as).toEqual([])
        }
        await uncramp().useTheme(page, 'light')
        await look('light', isThorough ? [NARROW, MIDDLE, WIDE] : [NARROW, WIDE], ALL_RULES)
        // Names and structure are the same in every color.
        await uncramp().useTheme(page, 'dark')
        await look('dark', isThorough ? [NARROW, WIDE] : [WIDE], COLOR_RULES)
        await uncramp().useTheme(page, 'light')
        if (isThorough) {
          await inForcedColors(uncramp(), page, async (rules) => {
            await look('forced-colors', [WIDE], rules)
          })
        }
        await withTextAt(uncramp(), page, MAX_TEXT)
        // Large text changes places, not names; one browser's word for those is enough.
        const rules = name === 'chrome' ? ALL_RULES : null
        await look('large-text', [view.startsWith('popup') ? LARGE_POPUP : NARROW], rules)
      },
    )
  })
}

async function show(page: Page, width: number): Promise<void> {
  if (page.viewport()?.width !== width) await page.setViewport({ width, height: 800 })
  await settled(page)
}

async function widthNeeded(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}
