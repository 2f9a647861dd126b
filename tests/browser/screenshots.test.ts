import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { aroundTheClock, inBothBrowsers, OUTPUT } from './support/scenario.ts'
import { openView, settled, VIEW_NAMES, type View } from './support/views.ts'

const THEMES = ['light', 'dark'] as const
const WIDTHS = [360, 1280] as const
const HEIGHT = 800

/** Pictures to look at, of every view; what a machine can see for itself is tested on the way. */
inBothBrowsers('Seen on a narrow and on a wide screen', { fresh: 'once' }, (uncramp) => {
  it.for(VIEW_NAMES)('%s fits its width, light and dark', async (view) => {
    const folder = join(OUTPUT, 'screenshots', uncramp().name)
    mkdirSync(folder, { recursive: true })
    const page = await openView(uncramp(), view)
    for (const theme of THEMES) {
      await uncramp().useTheme(page, theme)
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: HEIGHT })
        await settled(page)
        const path = join(folder, `${view}-${theme}-${width}.png`) as `${string}.png`
        await page.screenshot({ path, fullPage: true })
        expect(await widthNeeded(page), `${theme}, ${width} px`).toBeLessThanOrEqual(width)
      }
    }
  })

  it.for(['options-timing', 'welcome', 'break-guide'] satisfies View[])(
    '%s fits a narrow screen with its text at twice the size',
    async (view) => {
      const page = await openView(uncramp(), view)
      const settings = { ...aroundTheClock(DEFAULT_SETTINGS), textPercent: 200 }
      await uncramp().tell({ command: 'save-settings', settings })
      await page.setViewport({ width: 360, height: HEIGHT })
      await settled(page)
      const folder = join(OUTPUT, 'screenshots', uncramp().name)
      const path = join(folder, `${view}-light-360-large-text.png`) as `${string}.png`
      await page.screenshot({ path, fullPage: true })
      expect(await widthNeeded(page)).toBeLessThanOrEqual(360)
    },
  )
})

async function widthNeeded(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}
