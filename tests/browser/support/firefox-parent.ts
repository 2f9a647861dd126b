/**
 * Functions that run in Firefox's own parent process, where the browser's
 * windows and services are. Each is sent there as text, so it may use nothing
 * from outside itself. `desk` is what the first of them leaves behind.
 */
import type { ShownNotification } from './browser-under-test.ts'

type IdleObserver = { observe(subject: null, topic: 'idle' | 'active', data: string): void }

type AlertWindow = {
  document: Document
  /** Set by the alert itself, once it is laid out and on the screen. */
  gIsActive: boolean
  docShell: { outerWindowID: number }
}

type PrivilegedExtension = {
  id: string
  backgroundState: 'running' | 'stopped' | 'starting' | 'suspending'
  terminateBackground(how: {
    ignoreDevToolsAttached: boolean
    disableResetIdleForTest: boolean
  }): Promise<void>
}

declare const window: Window & {
  desk: {
    appeared: ShownNotification[]
    idleObservers: Set<IdleObserver>
    awaySinceMs: number | null
    tabs: TabNames
    read(alert: AlertWindow): ShownNotification
  }
}
declare const Services: {
  uuid: { generateUUID(): unknown }
  wm: {
    getEnumerator(type: 'alert:alert'): Iterable<AlertWindow>
    getEnumerator(type: 'navigator:browser'): Iterable<Window>
  }
  ww: {
    registerNotification(
      observe: (opened: Window & { document: Document }, topic: string) => void,
    ): void
  }
  scriptSecurityManager: { getSystemPrincipal(): unknown }
}
declare const Components: {
  manager: {
    QueryInterface(type: unknown): {
      registerFactory(id: unknown, name: string, contract: string, factory: unknown): void
    }
  }
}
declare const Ci: Record<string, unknown>
declare const ChromeUtils: {
  generateQI(names: string[]): unknown
  importESModule(url: string): {
    ExtensionPermissions: {
      add(id: string, granted: { permissions: string[]; origins: string[] }): Promise<void>
    }
    NavigableManager: TabNames
  }
}

/** What a person may have asked of their system, as one tab is told of it. */
type BrowsingContext = {
  prefersColorSchemeOverride: 'light' | 'dark' | 'none'
  prefersReducedMotionOverride: 'reduce' | 'none'
  forcedColorsOverride: 'active' | 'none'
  currentWindowGlobal: { osPid: number }
  embedderElement: {
    fixupAndLoadURIString(url: string, how: { triggeringPrincipal: unknown }): void
  }
}
/** Which tab the protocol means by which name. */
type TabNames = {
  getIdForBrowser(browser: unknown): string
  getIdForBrowsingContext(context: unknown): string
  getBrowsingContextById(name: string): BrowsingContext
}
type Tab = { linkedBrowser: unknown }

declare const WebExtensionPolicy: {
  getByID(id: string): { extension: PrivilegedExtension } | null
}
declare const AddonManager: {
  getAddonByID(id: string): Promise<{
    version: string
    disable(): Promise<void>
    enable(): Promise<void>
    reload(): Promise<void>
  } | null>
}
declare const gBrowser: {
  selectedBrowser: unknown
  selectedTab: Tab
  addTab(url: string, how: { triggeringPrincipal: unknown; skipAnimation: boolean }): Tab
  updateBrowserSharing(tab: unknown, sharing: { webRTC: Record<string, string> }): void
}
declare const OpenBrowserWindow: (how: {
  private: boolean
}) => Window & { browsingContext: unknown }
declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void }

/**
 * Watches the alert windows, and puts a person at the desk: a headless Firefox
 * has no mouse and would report idleness after a minute.
 */
export function setDesk(): void {
  if (window.desk !== undefined) return
  const read = (alert: AlertWindow): ShownNotification => ({
    id: String(alert.docShell.outerWindowID),
    title: alert.document.getElementById('alertTitleLabel')?.getAttribute('value') ?? '',
    body: alert.document.getElementById('alertTextLabel')?.textContent ?? '',
    buttons: [],
  })
  const desk: (typeof window)['desk'] = {
    appeared: [],
    idleObservers: new Set(),
    awaySinceMs: null,
    tabs: ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
      .NavigableManager,
    read,
  }
  window.desk = desk

  Services.ww.registerNotification((opened, topic) => {
    if (topic !== 'domwindowopened') return
    opened.addEventListener('AlertActive', () => {
      desk.appeared.push(read(opened as unknown as AlertWindow))
    })
  })

  const idleService = {
    QueryInterface: ChromeUtils.generateQI(['nsIUserIdleService']),
    get idleTime() {
      return desk.awaySinceMs === null ? 0 : Date.now() - desk.awaySinceMs
    },
    addIdleObserver: (observer: IdleObserver) => desk.idleObservers.add(observer),
    removeIdleObserver: (observer: IdleObserver) => desk.idleObservers.delete(observer),
  }
  Components.manager
    .QueryInterface(Ci['nsIComponentRegistrar'])
    .registerFactory(
      Services.uuid.generateUUID(),
      'desk',
      '@mozilla.org/widget/useridleservice;1',
      {
        QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
        createInstance: () => idleService,
      },
    )
}

/** An hour without input, as of now; or input again. */
export function setAway(away: boolean): void {
  window.desk.awaySinceMs = away ? Date.now() - 3_600_000 : null
  for (const observer of window.desk.idleObservers) {
    observer.observe(null, away ? 'idle' : 'active', '')
  }
}

export function alertsOnScreen(): ShownNotification[] {
  return [...Services.wm.getEnumerator('alert:alert')]
    .filter((alert) => alert.gIsActive)
    .map((alert) => window.desk.read(alert))
}

export function alertsThatAppeared(): ShownNotification[] {
  return window.desk.appeared
}

/** A click goes the way that a mouse's goes: through the alert's own document. */
export function clickAlert(id: string, part: 'alertBox' | 'alert-close'): void {
  const alert = [...Services.wm.getEnumerator('alert:alert')].find(
    (alert) => String(alert.docShell.outerWindowID) === id,
  )
  const target = alert?.document.getElementById(part)
  if (!target) throw new Error(`No alert ${id} on the screen`)
  target.click()
}

export function backgroundState(id: string): string | undefined {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState
}

export async function terminateBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  })
}

export async function switchAddon(id: string, on: boolean): Promise<void> {
  const addon = await AddonManager.getAddonByID(id)
  await (on ? addon?.enable() : addon?.disable())
}

/** Until it is there again. */
export async function reloadAddon(id: string): Promise<void> {
  await (await AddonManager.getAddonByID(id))?.reload()
}

export async function addonVersion(id: string): Promise<string | undefined> {
  return (await AddonManager.getAddonByID(id))?.version
}

/** What a person ticks on the add-on's own page. */
export async function allowInPrivateWindows(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  )
  await ExtensionPermissions.add(id, {
    permissions: ['internal:privateBrowsingAllowed'],
    origins: [],
  })
}

/** Opens a private window, from which all can go on, and gives back its name in the protocol. */
export async function openPrivateWindow(): Promise<string> {
  const opened = OpenBrowserWindow({ private: true })
  await new Promise((resolve) => {
    opened.addEventListener('load', resolve, { once: true })
  })
  Object.assign(opened, { desk: window.desk })
  return window.desk.tabs.getIdForBrowsingContext(opened.browsingContext)
}

/** Closes every window but the one that it runs in. */
export function closeOtherWindows(): void {
  for (const each of Services.wm.getEnumerator('navigator:browser')) {
    if (each !== window) each.close()
  }
}

/** How many windows with tabs are open. */
export function windowsOpen(): number {
  return [...Services.wm.getEnumerator('navigator:browser')].length
}

/** Goes to any address in a tab, as from the address bar. */
export function loadInTab(tab: string, url: string): void {
  window.desk.tabs.getBrowsingContextById(tab).embedderElement.fixupAndLoadURIString(url, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  })
}

/** The process that a tab's page runs in. */
export function processOf(tab: string): number {
  return window.desk.tabs.getBrowsingContextById(tab).currentWindowGlobal.osPid
}

/** What Firefox itself says when a page in the front tab gets the camera. */
export function useCamera(inUse: boolean): void {
  gBrowser.updateBrowserSharing(gBrowser.selectedBrowser, {
    webRTC: inUse ? { camera: 'capturing', microphone: 'capturing' } : {},
  })
}

/** Presses the shortcut's key element, which is what the keyboard does. */
export function pressShortcut(widget: string, at: number): void {
  const keys = document.querySelectorAll<HTMLElement & { doCommand(): void }>(
    `#ext-keyset-id-${widget} key`,
  )
  const key = keys.item(at)
  if (!key) throw new Error(`No shortcut number ${at} of ${keys.length}`)
  key.doCommand()
}

/**
 * Right-clicks the toolbar button, chooses from the menu that opens if that is asked
 * for, and says how the entry reads; null where there is none.
 */
export async function useButtonMenu(
  widget: string,
  itemId: string,
  chooses: boolean,
): Promise<string | null> {
  CustomizableUI.addWidgetToArea(`${widget}-browser-action`, 'nav-bar')
  const button = document.getElementById(`${widget}-BAP`)
  const menu = document.getElementById('toolbar-context-menu')
  if (!button || !menu) throw new Error('No toolbar button or menu')
  const opened = new Promise((resolve) => {
    menu.addEventListener('popupshown', resolve, { once: true })
  })
  button.dispatchEvent(
    new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 }),
  )
  await opened
  const item = document.getElementById(`${widget}-menuitem-_${itemId}`) as
    | (HTMLElement & { doCommand(): void })
    | null
  if (chooses) item?.doCommand()
  ;(menu as HTMLElement & { hidePopup(): void }).hidePopup()
  return item && item.getAttribute('label')
}

/**
 * Opens an address in a new tab, in front, and gives back the tab's name in the
 * protocol. One that the protocol opens is empty at first, for which Firefox
 * starts a process and throws it away again.
 */
export function openTab(url: string): string {
  const tab = gBrowser.addTab(url, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    skipAnimation: true,
  })
  gBrowser.selectedTab = tab
  return window.desk.tabs.getIdForBrowser(tab.linkedBrowser)
}

export function preferTheme(tab: string, theme: 'light' | 'dark'): void {
  window.desk.tabs.getBrowsingContextById(tab).prefersColorSchemeOverride = theme
}

export function preferMedia(
  tab: string,
  media: 'usual' | 'reduced-motion' | 'forced-colors',
): void {
  const context = window.desk.tabs.getBrowsingContextById(tab)
  context.prefersReducedMotionOverride = media === 'reduced-motion' ? 'reduce' : 'none'
  context.forcedColorsOverride = media === 'forced-colors' ? 'active' : 'none'
}
