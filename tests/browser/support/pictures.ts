import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { BrowserUnderTest } from './browser-under-test.ts'
import { OUTPUT } from './desk.ts'

/** Nobody looks at some eight hundred pictures after each test: `npm run pictures` takes them. */
export const ARE_PICTURES_WANTED = process.env['PICTURES'] === 'all'

/** Pictures a page as it stands, if pictures are wanted. */
export async function picture(uncramp: BrowserUnderTest, page: Page, title: string): Promise<void> {
  if (!ARE_PICTURES_WANTED) return
  const folder = join(OUTPUT, 'screenshots', uncramp.name)
  mkdirSync(folder, { recursive: true })
  // Chrome moves a whole page to one side that is read from the right and no higher than the window.
  const fullPage = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight)
  await page.screenshot({ path: join(folder, `${title}.png`), fullPage })
}
