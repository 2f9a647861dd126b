import { browser } from './browser.ts'
import { lastFocusedWindow } from './last-window.ts'
import { withDefaultTimeout } from './with-timeout.ts'

const SIZE = { width: 460, height: 620 }
const MARGIN = 24

/** Opens one of our pages in a small window at the corner of the browser's; answers its id. */
export async function openPopupWindow(path: '/break.html', query: string): Promise<number | null> {
  const { left = 0, top = 0, width = 1024, height = 768 } = (await lastFocusedWindow()) ?? {}
  const opened = await browser.windows.create({
    type: 'popup',
    url: browser.runtime.getURL(path) + query,
    ...SIZE,
    left: Math.max(0, Math.round(left + width - SIZE.width - MARGIN)),
    top: Math.max(0, Math.round(top + height - SIZE.height - MARGIN)),
  })
  return opened?.id ?? null
}

export async function isWindowOpen(windowId: number): Promise<boolean> {
  const open = await withDefaultTimeout('windows', browser.windows.getAll())
  return open.some(({ id }) => id === windowId)
}

/** Closes a window; one that is gone already is no error. */
export async function closeWindow(windowId: number): Promise<void> {
  try {
    await browser.windows.remove(windowId)
  } catch (error) {
    // Not checked before: the person may close it meanwhile.
    if (await isWindowOpen(windowId)) throw error
  }
}
