import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { dirname } from 'node:path'
import puppeteer, { TargetType, type Browser, type Page, type Target } from 'puppeteer-core'
import { findBrowser } from '../../../scripts/browsers.ts'
import {
  BrowserUnderTest,
  PROTOCOL_TIMEOUT_MS,
  type LaunchOptions,
  type Media,
  type Theme,
} from './browser-under-test.ts'
import { copyOf, plainFileOf, raiseVersion, readManifest } from './built-extension.ts'
import { installByPolicy, type Policy } from './chrome-policy.ts'
import { extensionIdOf, packCrx } from './crx.ts'
import { startSessionBus, type SessionBus } from './session-bus.ts'
import { atExit, removeFolder, temporaryFolder } from './leftovers.ts'
import { until } from './until.ts'
import { startUpdateServer, type UpdateServer } from './update-server.ts'
import { zipFolder } from './zip.ts'

/** What is used here of Chrome's own interface, and of the private one of `chrome://extensions`. */
declare const chrome: {
  runtime: { reload(): void }
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>
    autoUpdate(): Promise<void>
    getExtensionInfo(id: string): Promise<{ version: string; state: string }>
    addHostPermission(id: string, pattern: string): Promise<void>
  }
  management: { setEnabled(id: string, enabled: boolean): Promise<void> }
}

export async function launchChrome({
  folder,
  installed = 'for-now',
  language = 'en-US',
}: LaunchOptions): Promise<BrowserUnderTest> {
  const executable = findBrowser('chrome')
  if (executable === undefined) throw new Error('Chrome or Chromium is not installed')
  const desk: Desk = {
    executable,
    profile: temporaryFolder('chrome'),
    bus: await startSessionBus(),
    // A copy, because an update changes it.
    folder: copyOf(folder),
    language,
  }
  return installed === 'for-now' ? UnpackedChrome.launch(desk) : PackedChrome.launch(desk)
}

/** What outlives a restart of the browser. */
type Desk = {
  executable: string
  profile: string
  bus: SessionBus
  folder: string
  language: string
}

abstract class Chrome extends BrowserUnderTest {
  readonly name = 'chrome'
  protected readonly plainFile: string
  protected puppet: Browser
  protected readonly desk: Desk
  #agreed = false
  protected readonly id: string

  protected constructor(desk: Desk, puppet: Browser, id: string) {
    super()
    this.desk = desk
    this.puppet = puppet
    this.id = id
    this.plainFile = plainFileOf(desk.folder)
  }

  urlOf(path: string): string {
    return `chrome-extension://${this.id}/${path}`
  }

  /** At its address from the start: an empty tab would have a process of its own, only to lose it. */
  async openTab(url: string): Promise<Page> {
    const session = await this.puppet.target().createCDPSession()
    const { targetId } = await session.send('Target.createTarget', { url })
    await session.detach()
    const target = await this.puppet.waitForTarget((each) => nameOf(each) === targetId)
    const page = await target.page()
    if (page === null) throw new Error(`${url} is in no tab`)
    return page
  }

  async notifications() {
    return this.desk.bus.onScreen()
  }

  protected async everyNotification() {
    return this.desk.bus.appeared()
  }

  async clickNotification(id: string, button?: string) {
    this.desk.bus.click(id, button)
  }

  async dismissNotification(id: string) {
    this.desk.bus.dismiss(id)
  }

  /**
   * From a page's session: whoever attaches to a worker keeps it from ending by itself.
   * From one that is open already: the person sees nothing of it.
   */
  async stopBackground() {
    const [running] = await this.#runningWorkers()
    const page = await this.ownTab()
    const session = await page.createCDPSession()
    await session.send('ServiceWorker.enable')
    await until('the worker to stop', async () => {
      // One that is just starting doesn't hear it the first time.
      await session.send('ServiceWorker.stopAllWorkers')
      // This one is gone for good then, even if something has already started the next.
      return running === undefined || !(await this.#runningWorkers()).includes(running)
    })
    await session.detach()
  }

  /**
   * Once: Chrome asks nobody again for what an extension was granted before and gave back,
   * and its page of extensions takes two seconds of the processor.
   */
  protected async agreeToHostAccess() {
    if (this.#agreed) return
    this.#agreed = true
    const id = this.id
    await onExtensionsPage(this.puppet, (page) =>
      page.evaluate((id) => chrome.developerPrivate.addHostPermission(id, '*://*/*'), id),
    )
  }

  async isBackgroundRunning() {
    return (await this.#runningWorkers()).length > 0
  }

  async reload() {
    await this.throughRestart(() =>
      this.inExtension(() => {
        // A moment later: the answer to this must still find its way.
        setTimeout(() => chrome.runtime.reload())
      }),
    )
  }

  async disableAndEnable() {
    const { id } = this
    await onExtensionsPage(this.puppet, async (page) => {
      for (const enabled of [false, true]) {
        await page.evaluate((id, enabled) => chrome.management.setEnabled(id, enabled), id, enabled)
        await until(`the extension to be ${enabled ? 'on' : 'off'}`, async () => {
          return ((await infoOf(page, id)).state === 'ENABLED') === enabled
        })
      }
    })
    await this.installed()
  }

  async leaveDesk() {
    this.desk.bus.lockScreen(true)
  }

  async returnToDesk() {
    this.desk.bus.lockScreen(false)
  }

  async setCameraInUse(): Promise<void> {
    throw new Error('Chrome doesn’t tell extensions about cameras')
  }

  async leaveOnlyPrivateWindow() {
    const normal = await this.puppet.pages()
    const hidden = await this.puppet.createBrowserContext()
    await hidden.newPage()
    for (const page of normal) await page.close()
  }

  async showBrowserPage(page: Page) {
    await page.goto('chrome://version')
  }

  async crash(page: Page) {
    const session = await page.createCDPSession()
    // Nobody is left to answer it.
    session.send('Page.crash').catch(() => undefined)
  }

  async runCommand(name: string) {
    await this.#inWorker(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`)
  }

  /** Chrome draws this menu outside any page: the choice is handed to the worker instead. */
  async chooseFromMenu(itemId: string) {
    const info = JSON.stringify({ menuItemId: itemId, editable: false, pageUrl: '' })
    await this.#inWorker(`chrome.contextMenus.onClicked.dispatch(${info})`)
  }

  async menuTitle() {
    return null
  }

  async useTheme(page: Page, theme: Theme) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
  }

  async useMedia(page: Page, media: Media) {
    // Puppeteer's own call doesn't know forced colors.
    const session = await page.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-reduced-motion', value: media === 'reduced-motion' ? 'reduce' : '' },
        { name: 'forced-colors', value: media === 'forced-colors' ? 'active' : '' },
      ],
    })
  }

  async close() {
    await this.puppet.close()
    await this.desk.bus.stop()
    removeFolder(this.desk.profile)
    removeFolder(dirname(this.desk.folder))
  }

  /** By their ids, as the browser itself knows them: puppeteer's list keeps some that are gone. */
  async #runningWorkers(): Promise<string[]> {
    const session = await this.puppet.target().createCDPSession()
    const { targetInfos } = await session.send('Target.getTargets')
    await session.detach()
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.startsWith(this.urlOf('')))
      .map(({ targetId }) => targetId)
  }

  async #inWorker(expression: string): Promise<void> {
    // Any message starts it; this one changes nothing.
    await this.nowMs()
    await until('the worker to listen', async () => {
      const worker = this.puppet.targets().findLast((target) => this.#isWorker(target))
      const session = await worker?.createCDPSession()
      await session?.send('Runtime.evaluate', { expression })
      await session?.detach()
      return session !== undefined
    })
  }

  #isWorker(target: Target): boolean {
    return target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(this.urlOf(''))
  }

  protected async installed(): Promise<void> {
    await this.inExtension(() => undefined)
  }
}

/** Loaded from a folder, as a developer does. Each start of the browser loads it anew. */
class UnpackedChrome extends Chrome {
  static async launch(desk: Desk): Promise<Chrome> {
    const puppet = await start(desk, { fetches: false })
    await switchOnDeveloperMode(puppet)
    const launched = new UnpackedChrome(desk, puppet, await puppet.installExtension(desk.folder))
    await launched.installed()
    return launched
  }

  async update() {
    raiseVersion(this.desk.folder)
    await this.reload()
  }

  async restart(): Promise<void> {
    throw new Error('Chrome forgets an unpacked extension: launch it installed for good')
  }
}

/** Installed and updated from a server, as the web store's are, and kept in the profile. */
class PackedChrome extends Chrome {
  readonly #key: KeyObject
  readonly #server: UpdateServer
  readonly #policy: Policy

  private constructor(
    desk: Desk,
    puppet: Browser,
    from: { key: KeyObject; server: UpdateServer; policy: Policy },
  ) {
    super(desk, puppet, extensionIdOf(from.key))
    this.#key = from.key
    this.#server = from.server
    this.#policy = from.policy
  }

  static async launch(desk: Desk): Promise<Chrome> {
    const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const id = extensionIdOf(key)
    const server = await startUpdateServer(id)
    server.offer(readManifest(desk.folder).version, packCrx(zipFolder(desk.folder), key))
    const policy = installByPolicy(desk.executable, id, server.url)
    const puppet = await start(desk, { fetches: true })
    const launched = new PackedChrome(desk, puppet, { key, server, policy })
    await onExtensionsPage(launched.puppet, async (page) => {
      // From one page that is left in peace: Chrome installs only when it has nothing else to do.
      await until('Chrome to fetch it', async () => (await infoOf(page, id)).state === 'ENABLED')
    })
    await switchOnDeveloperMode(launched.puppet)
    await launched.installed()
    return launched
  }

  async update() {
    const { id } = this
    const version = raiseVersion(this.desk.folder)
    this.#server.offer(version, packCrx(zipFolder(this.desk.folder), this.#key))
    // Chrome puts a new version in place while nothing of the old one runs.
    await this.closePages()
    await this.stopBackground()
    await onExtensionsPage(this.puppet, async (page) => {
      await page.evaluate(() => chrome.developerPrivate.autoUpdate())
      await until(`version ${version}`, async () => (await infoOf(page, id)).version === version)
    })
    await this.installed()
  }

  async restart() {
    await this.puppet.close()
    this.desk.bus.browserLeft()
    this.puppet = await start(this.desk, { fetches: true })
    await this.installed()
  }

  override async close() {
    await super.close()
    this.#policy.remove()
    this.#server.stop()
  }
}

async function start(desk: Desk, { fetches }: { fetches: boolean }): Promise<Browser> {
  const puppet = await puppeteer.launch({
    executablePath: desk.executable,
    headless: true,
    // As large as the window; an imitated size would come while the page is already there.
    defaultViewport: null,
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
    pipe: true,
    enableExtensions: true,
    userDataDir: desk.profile,
    env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: desk.bus.address },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-component-update',
      '--disable-sync',
      // A process kept ready for each next page costs more than it saves here.
      '--disable-features=SpareRendererForSitePerProcess',
      '--lang=en-US',
      `--accept-lang=${desk.language}`,
      '--window-size=800,700',
    ],
    // With it, an extension would never be fetched from the update server.
    ignoreDefaultArgs: fetches ? ['--disable-background-networking'] : [],
  })
  atExit(() => puppet.process()?.kill('SIGKILL'))
  return puppet
}

/** Otherwise an unpacked extension that reloads itself comes back switched off. */
async function switchOnDeveloperMode(puppet: Browser): Promise<void> {
  await onExtensionsPage(puppet, async (page) => {
    await page.evaluate(() =>
      chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
    )
  })
}

async function onExtensionsPage<Result>(
  puppet: Browser,
  run: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await puppet.newPage()
  try {
    await page.goto('chrome://extensions')
    return await run(page)
  } finally {
    await page.close()
  }
}

async function infoOf(page: Page, id: string) {
  return page.evaluate((id) => chrome.developerPrivate.getExtensionInfo(id), id)
}

/** How the protocol calls a tab. */
function nameOf(target: Target): string {
  const { _targetId: name } = target as unknown as { _targetId: string }
  return name
}
