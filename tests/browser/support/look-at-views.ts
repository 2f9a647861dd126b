import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import type { BrowserName } from './browser-under-test.ts'
import { OUTPUT } from './desk.ts'
import { inBothBrowsers } from './scenario.ts'
import { openView, settled, VIEW_NAMES, type View } from './views.ts'

const THEMES = ['light', 'dark'] as const

/** The views with most to read, to be looked at with large text. */
const READ_LARGE: readonly View[] = [
  'options-timing',
  'options-body',
  'library',
  'library-item',
  'library-article',
  'welcome',
  'break-guide',
]
const NARROW = 360
const WIDE = 1280

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare const axe: { run(root: Document): Promise<AxeResults> }

/**
 * Looks at every view in one browser: there are so many that each browser has a
 * file of its own, and the two go side by side. Every view is pictured on the
 * way, to be looked at: a machine sees only its grossest faults.
 */
export function lookAtEveryView(name: BrowserName): void {
  inBothBrowsers('Every page', { fresh: 'once', only: [name] }, (uncramp) => {
    it.for(VIEW_NAMES)(
      '%s fits its width and has no fault that axe-core can find, light or dark',
      async (view) => {
        const page = await openView(uncramp(), view)
        for (const theme of THEMES) {
          await uncramp().useTheme(page, theme)
          for (const width of [NARROW, WIDE]) {
            await show(page, width)
            await picture(page, `${view}-${theme}-${width}`)
            expect(await widthNeeded(page), `${theme}, ${width} px`).toBeLessThanOrEqual(width)
          }
          expect(await faults(page), theme).toEqual([])
        }
      },
    )

    it.for(READ_LARGE)('%s fits a narrow screen with its text at twice the size', async (view) => {
      const page = await openView(uncramp(), view)
      await uncramp().useTheme(page, 'light')
      const settings = { ...DEFAULT_SETTINGS, textPercent: 200 }
      await uncramp().tell({ command: 'save-settings', settings })
      await show(page, NARROW)
      await picture(page, `${view}-light-${NARROW}-large-text`)
      expect(await widthNeeded(page)).toBeLessThanOrEqual(NARROW)
    })

    async function picture(page: Page, title: string): Promise<void> {
      const folder = join(OUTPUT, 'screenshots', uncramp().name)
      mkdirSync(folder, { recursive: true })
      await page.screenshot({ path: join(folder, `${title}.png`), fullPage: true })
    }
  })
}

async function show(page: Page, width: number): Promise<void> {
  await page.setViewport({ width, height: 800 })
  await settled(page)
}

async function widthNeeded(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}

async function faults(page: Page): Promise<string[]> {
  // As an expression of the debugger, which the pages' own policy doesn't forbid.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  const { violations } = await page.evaluate(() => axe.run(document))
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  )
}
