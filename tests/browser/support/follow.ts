import type { Page } from 'puppeteer-core'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import type { BrowserUnderTest } from './browser-under-test.ts'
import { words } from './desk.ts'
import { press } from './screen.ts'
import { until } from './until.ts'

declare const browser: ExtensionApi

/**
 * Clicks a link that opens one of Uncramp's pages in a tab of its own, and looks
 * at the address that this tab shows. Firefox's protocol loses sight of a tab
 * that a link opened, so the address is opened once more, to be read.
 */
export async function follow(
  uncramp: BrowserUnderTest,
  page: Page,
  link: { name: string; to: string },
): Promise<Page> {
  await press(page, `${link.name} ${words.common.newTab}`, 'link')
  const start = uncramp.urlOf(link.to)
  const address = await until(`${link.to} in a tab`, () =>
    uncramp.inExtension(async (start) => {
      const tabs = await browser.tabs.query({})
      return tabs.find(({ url, status }) => url?.startsWith(start) && status === 'complete')?.url
    }, start),
  )
  return uncramp.openAddress(address)
}
