import { browser } from './browser.ts'
import { withDefaultTimeout } from './with-timeout.ts'

/** The badge on the toolbar button, and its tooltip. */
export type ToolbarStatus = { badge: string; title: string }

/** Shows it. The badge has the teal of the product: nothing red, nothing that scolds. */
export async function showOnToolbar({ badge, title }: ToolbarStatus): Promise<void> {
  const shown = Promise.all([
    browser.action.setBadgeText({ text: badge }),
    browser.action.setBadgeBackgroundColor({ color: '#0f766e' }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ])
  await withDefaultTimeout('toolbar', shown)
}

/** The right-click menu of the toolbar button, recreated: some restarts take it away. */
export async function buildMenu(items: readonly { id: string; title: string }[]): Promise<void> {
  await withDefaultTimeout('menu', browser.contextMenus.removeAll())
  for (const { id, title } of items) {
    browser.contextMenus.create({ id, title, contexts: ['action'] })
  }
}

/** Chosen menu items, by id. To be registered synchronously. */
export function onMenu(callback: (id: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => callback(String(menuItemId)))
}

/** Keyboard commands, by name. To be registered synchronously. Firefox for Android has none. */
export function onKeyboardCommand(callback: (name: string) => void): void {
  browser.commands?.onCommand.addListener((name) => callback(name))
}
