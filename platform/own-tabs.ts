import { browser } from './browser.ts'
import { withDefaultTimeout } from './with-timeout.ts'

export type PagePath =
  | '/break.html'
  | '/relief.html'
  | '/welcome.html'
  | '/options.html'
  | '/popup.html'

/** The tabs that show one of our pages. One whose page crashed shows none. */
export async function tabsShowing(path: PagePath) {
  const address = browser.runtime.getURL(path)
  const asked = browser.runtime.getContexts({
    contextTypes: [browser.runtime.ContextType.TAB],
  })
  const tabs = await withDefaultTimeout('contexts', asked)
  return tabs.filter(({ documentUrl }) => documentUrl?.split(/[?#]/)[0] === address)
}
