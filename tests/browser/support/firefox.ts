import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from '../../../scripts/browsers.ts'
import {
  BrowserUnderTest,
  PROTOCOL_TIMEOUT_MS,
  type LaunchOptions,
  type Media,
  type Theme,
} from './browser-under-test.ts'
import { copyOf, plainFileOf, raiseVersion, readManifest } from './built-extension.ts'
import * as parent from './firefox-parent.ts'
import { atExit, removeFolder, temporaryFolder } from './leftovers.ts'
import { until } from './until.ts'
import { zipFolder } from './zip.ts'

/** Otherwise each profile would make up its own, and the pages' addresses with it. */
const INTERNAL_ID = '7d0f8a52-6c1e-4b57-9f3a-1c2d3e4f5a6b'

export async function launchFirefox({
  folder,
  installed = 'for-now',
  language,
  firefoxPreferences = {},
}: LaunchOptions): Promise<BrowserUnderTest> {
  const executable = findBrowser('firefox')
  if (executable === undefined) throw new Error('Firefox is not installed')
  return Firefox.launch(
    {
      executable,
      profile: temporaryFolder('firefox'),
      // A copy, because an update changes it.
      folder: copyOf(folder),
      preferences: {
        ...firefoxPreferences,
        ...(language !== undefined && { 'intl.accept_languages': language }),
      },
    },
    installed,
  )
}

/** What outlives a restart of the browser. */
type Desk = {
  executable: string
  profile: string
  folder: string
  preferences: Record<string, string | number | boolean>
}

class Firefox extends BrowserUnderTest {
  readonly name = 'firefox'
  protected readonly plainFile: string
  protected puppet: Browser
  readonly #desk: Desk
  readonly #installed: 'for-now' | 'for-good'
  readonly #id: string

  private constructor(desk: Desk, puppet: Browser, installed: 'for-now' | 'for-good') {
    super()
    this.#desk = desk
    this.puppet = puppet
    this.#installed = installed
    this.#id = geckoIdOf(desk.folder)
    this.plainFile = plainFileOf(desk.folder)
  }

  static async launch(desk: Desk, installed: 'for-now' | 'for-good'): Promise<Firefox> {
    const launched = new Firefox(desk, await start(desk), installed)
    await launched.#inParent(parent.setDesk)
    await launched.#inParent(parent.allowInPrivateWindows, launched.#id)
    await launched.#install()
    await launched.inExtension(() => undefined)
    return launched
  }

  urlOf(path: string): string {
    return `moz-extension://${INTERNAL_ID}/${path}`
  }

  async openTab(url: string): Promise<Page> {
    const name = await this.#inParent(parent.openTab, url)
    return until('the new tab', async () =>
      (await this.pages()).find((each) => nameOf(each) === name),
    )
  }

  /**
   * Firefox doesn't tell of each tab with an extension's page that it opened, nor
   * of any that closed (https://bugzilla.mozilla.org/show_bug.cgi?id=1755014). It
   * lists all there are when asked; puppeteer hears from here what it missed.
   */
  protected override async pages(): Promise<Page[]> {
    const { contexts } = await send<{ contexts: { context: string }[] }>(
      this.puppet,
      'browsingContext.getTree',
      { maxDepth: 0 },
    )
    const there = new Set(contexts.map(({ context }) => context))
    const known = new Set((await this.puppet.pages()).map(nameOf))
    for (const context of known.difference(there)) {
      announce(this.puppet, 'browsingContext.contextDestroyed', { context })
    }
    for (const info of contexts) {
      if (!known.has(info.context)) announce(this.puppet, 'browsingContext.contextCreated', info)
    }
    return this.puppet.pages()
  }

  /** What puppeteer heard of from here, it may hear of once more, and make a second page of it. */
  protected override isSameTab(one: Page, other: Page) {
    return nameOf(one) === nameOf(other)
  }

  async notifications() {
    return this.#inParent(parent.alertsOnScreen)
  }

  protected async everyNotification() {
    return this.#inParent(parent.alertsThatAppeared)
  }

  async clickNotification(id: string, button?: string) {
    if (button !== undefined) throw new Error('Firefox shows no buttons')
    await this.#inParent(parent.clickAlert, id, 'alertBox')
  }

  async dismissNotification(id: string) {
    await this.#inParent(parent.clickAlert, id, 'alert-close')
  }

  async stopBackground() {
    await this.#inParent(parent.terminateBackground, this.#id)
  }

  async isBackgroundRunning() {
    return (await this.#inParent(parent.backgroundState, this.#id)) !== 'stopped'
  }

  async update() {
    const version = raiseVersion(this.#desk.folder)
    await this.throughRestart(() => this.#install())
    await until(`version ${version}`, async () => {
      return (await this.#inParent(parent.addonVersion, this.#id)) === version
    })
  }

  /** From outside: one that reloads itself can't tell when it is back. */
  async reload() {
    await this.throughRestart(() => this.#inParent(parent.reloadAddon, this.#id))
  }

  async disableAndEnable() {
    await this.throughRestart(async () => {
      await this.#inParent(parent.switchAddon, this.#id, false)
      await this.#inParent(parent.switchAddon, this.#id, true)
    })
  }

  async restart() {
    if (this.#installed === 'for-now') {
      throw new Error('Firefox forgets a temporary add-on: launch it installed for good')
    }
    await this.puppet.close()
    this.puppet = await start(this.#desk)
    await this.#inParent(parent.setDesk)
    await this.inExtension(() => undefined)
  }

  async leaveDesk() {
    await this.#inParent(parent.setAway, true)
  }

  async returnToDesk() {
    await this.#inParent(parent.setAway, false)
  }

  async setCameraInUse(inUse: boolean) {
    await this.#inParent(parent.useCamera, inUse)
  }

  async leaveOnlyPrivateWindow() {
    const left = await this.#inParent(parent.openPrivateWindow)
    await this.#inWindow(left, parent.closeOtherWindows)
    // A closed window is listed for a moment, and would still take a tab.
    await until('the other windows to close', async () => {
      const contexts = await this.#windows()
      return contexts.length === 1 && (await this.#inWindow(left, parent.windowsOpen)) === 1
    })
  }

  async showBrowserPage(page: Page) {
    await this.#inParent(parent.loadInTab, nameOf(page), 'about:support')
  }

  async crash(page: Page) {
    process.kill(await this.#inParent(parent.processOf, nameOf(page)), 'SIGKILL')
  }

  async runCommand(name: string) {
    // The browser makes a key of each command that has one.
    const commands = Object.entries(readManifest(this.#desk.folder).commands ?? {})
    const names = commands.flatMap(([each, { suggested_key }]) => (suggested_key ? [each] : []))
    await this.#inParent(parent.pressShortcut, widgetOf(this.#id), names.indexOf(name))
  }

  async chooseFromMenu(itemId: string) {
    // An extension that just started makes its menu a moment later.
    await until(`${itemId} in the menu of the toolbar button`, () =>
      this.#inParent(parent.useButtonMenu, widgetOf(this.#id), itemId, true),
    )
  }

  async menuTitle(itemId: string) {
    return this.#inParent(parent.useButtonMenu, widgetOf(this.#id), itemId, false)
  }

  /** Its preference answers every question of this kind with yes. */
  protected async agreeToHostAccess() {}

  async useTheme(page: Page, theme: Theme) {
    await this.#inParent(parent.preferTheme, nameOf(page), theme)
    await until(`the ${theme} theme`, () =>
      page.evaluate((theme) => matchMedia(`(prefers-color-scheme: ${theme})`).matches, theme),
    )
  }

  async useMedia(page: Page, media: Media) {
    await this.#inParent(parent.preferMedia, nameOf(page), media)
    await until(`${media} media`, () =>
      page.evaluate(
        (reduced, forced) =>
          matchMedia('(prefers-reduced-motion: reduce)').matches === reduced &&
          matchMedia('(forced-colors: active)').matches === forced,
        media === 'reduced-motion',
        media === 'forced-colors',
      ),
    )
  }

  async close() {
    await this.puppet.close()
    removeFolder(this.#desk.profile)
    removeFolder(dirname(this.#desk.folder))
  }

  async #install(): Promise<void> {
    if (this.#installed === 'for-now') {
      await this.puppet.installExtension(this.#desk.folder)
    } else {
      const path = join(dirname(this.#desk.folder), 'uncramp.xpi')
      writeFileSync(path, zipFolder(this.#desk.folder))
      await send(this.puppet, 'webExtension.install', {
        extensionData: { type: 'archivePath', path },
        'moz:permanent': true,
      })
    }
  }

  /** Runs a function with all the rights that Firefox itself has. */
  async #inParent<Arguments extends unknown[], Result>(
    run: (...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Awaited<Result>> {
    const [mainWindow] = await this.#windows()
    return this.#inWindow(mainWindow, run, ...given)
  }

  /** The browser's windows, as the protocol calls them. */
  async #windows(): Promise<string[]> {
    const { contexts } = await send<{ contexts: { context: string; url: string }[] }>(
      this.puppet,
      'browsingContext.getTree',
      { 'moz:scope': 'chrome' },
    )
    return contexts.flatMap(({ context, url }) => (url.endsWith('browser.xhtml') ? [context] : []))
  }

  /** The same in one of the browser's windows. */
  async #inWindow<Arguments extends unknown[], Result>(
    context: string | undefined,
    run: (...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Awaited<Result>> {
    const answer = await send<ParentAnswer>(this.puppet, 'script.evaluate', {
      target: { context },
      awaitPromise: true,
      expression: `(async () => JSON.stringify(await (${run.toString()})(...${JSON.stringify(given)})))()`,
    })
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
    const { value } = answer.result
    return (value === undefined ? undefined : JSON.parse(value)) as Awaited<Result>
  }
}

type ParentAnswer =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } }

/** Commands of the protocol that puppeteer has no words for. */
async function send<Result>(puppet: Browser, method: string, params: unknown): Promise<Result> {
  const { connection } = puppet as unknown as {
    connection: { send(method: string, params: unknown): Promise<{ result: Result }> }
  }
  return (await connection.send(method, params)).result
}

/** Has puppeteer take something for said by Firefox. */
function announce(puppet: Browser, event: string, told: unknown): void {
  const { connection } = puppet as unknown as {
    connection: { emit(event: string, told: unknown): void }
  }
  connection.emit(event, told)
}

async function start(desk: Desk): Promise<Browser> {
  const puppet = await puppeteer.launch({
    browser: 'firefox',
    executablePath: desk.executable,
    headless: true,
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
    userDataDir: desk.profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoIdOf(desk.folder)]: INTERNAL_ID }),
      'xpinstall.signatures.required': false,
      // Firefox's own alert windows, which can be read and clicked on any machine.
      'alerts.useSystemBackend': false,
      'intl.locale.requested': 'en-US',
      // Enough to see a figure move: without a graphics card each frame is drawn by the processor.
      'layout.frame_rate': 20,
      // A process kept ready for each next tab costs more than it saves here.
      'dom.ipc.processPrelaunch.enabled': false,
      'extensions.webextOptionalPermissionPrompts': false,
      ...desk.preferences,
    },
  })
  atExit(() => puppet.process()?.kill('SIGKILL'))
  return puppet
}

/** How the protocol calls a tab. */
function nameOf(page: Page): string {
  const { _id: name } = page.mainFrame() as unknown as { _id: string }
  return name
}

function geckoIdOf(folder: string): string {
  const id = readManifest(folder).browser_specific_settings?.gecko?.id
  if (id === undefined) throw new Error('The manifest has no id for Firefox')
  return id
}

/** How Firefox's own elements are named after an extension. */
function widgetOf(id: string): string {
  return id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')
}
