import { openDB } from 'idb'
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import type { RecordEntry } from '../../core/record/entry.ts'
import type { LayerEvent } from '../../core/delivery/layer-messages.ts'
import { FakeAlarms, alarmsApi, type Flavour } from './fake-alarms.ts'
import { FakeLife, type Death } from './fake-life.ts'
import { FakeNotifications, notificationsApi } from './fake-notifications.ts'
import { FakePages, FakePort, pagesApi, sayingOf, type FakePage } from './fake-pages.ts'
import { FakeArea, storageApi } from './fake-storage.ts'

export type { Flavour }

export type FakeTab = { id: number; windowId: number; url: string }

type Input = 'active' | 'idle' | 'locked'
export type Sender = { id?: string; url?: string; frameId?: number; tab?: { id?: number } }

/** Both browsers stop a background that had nothing to do for so long. */
const IDLE_STOP_MS = 30_000

/** fake-indexeddb takes some turns of the event loop for a step; so many quiet ones mean that all is done. */
const QUIET_TURNS = 15

const AREAS = ['local', 'session', 'sync'] as const

const realTurn = setImmediate

/** A request for a database that is neither opened nor refused. */
function neverAnswered(): IDBOpenDBRequest {
  const request = Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest
  const ignored = () => undefined
  return Object.assign(request, { addEventListener: ignored, removeEventListener: ignored })
}

/**
 * A browser with one extension in it and one person before it. It holds what
 * outlives the background (stores, alarms, notifications, tabs), starts it for
 * events, stops it when it rests, and can let it die at any call. Time is the
 * fake timers' and moves only by `pass` and its kind.
 */
export class FakeBrowser {
  readonly flavour: Flavour
  readonly areas: Record<(typeof AREAS)[number], FakeArea>
  readonly failures = new Map<string, string>()
  /** Calls that never settle. */
  readonly hangs = new Set<string>()
  /** So much time passes with each call into a busy browser. */
  callMs = 0
  alarms: FakeAlarms
  web = new FakePages()
  centre: FakeNotifications
  tabs: FakeTab[] = []
  /** The tab that was opened or brought to the front last. */
  frontTabId: number | null = null
  input: Input = 'active'
  audible = false
  /** A muted tab goes on being audible. */
  muted = false
  /** Firefox says which tabs use these. */
  sharing: { camera: boolean; microphone: boolean; screen: boolean } = {
    camera: false,
    microphone: false,
    screen: false,
  }
  fullscreen = false
  /** Whether the database is kept also when the disk is nearly full. */
  isPersisted = false
  hasSessionStorage = true
  database: IDBFactory | null = new IDBFactory()
  badge = ''
  title = ''
  menu: string[] = []
  menuTitles: string[] = []
  popupsOpened = 0
  detectionSeconds = 60
  private lastInputMs = 0
  life: FakeLife | null = null
  /** How often the background was started. */
  starts = 0
  /** More than one reminder at once, ever: must stay empty. */
  readonly crowds: string[] = []
  /** What the extension sent to its open pages. */
  readonly sentToPages: unknown[] = []
  private readonly load: () => Promise<() => void>
  private known = new Set<string>()
  private nextTab = 1
  private lastEventMs = 0
  private activity = 0
  private transactions = 0
  private turn = 0
  /** Whether a normal window is open; a Mac's browser goes on without one. */
  hasWindow = true
  private death: Death | null = null
  private marked: FakeLife | null = null
  private earlierRecord: readonly RecordEntry[] = []

  constructor(flavour: Flavour, load: () => Promise<() => void>) {
    this.flavour = flavour
    this.load = load
    this.alarms = new FakeAlarms(flavour)
    this.centre = new FakeNotifications(flavour)
    this.areas = { local: new FakeArea(), session: new FakeArea(), sync: new FakeArea() }
  }

  /** The same browser at the same moment, with its background stopped. */
  static async copyOf(other: FakeBrowser, wallMs: number): Promise<FakeBrowser> {
    vi.clearAllTimers()
    vi.setSystemTime(wallMs)
    const copy = new FakeBrowser(other.flavour, other.load)
    for (const name of AREAS) copy.areas[name] = other.areas[name].copy()
    copy.alarms = other.alarms.copy()
    copy.centre = other.centre.copy()
    copy.web = other.web.copy()
    copy.tabs = other.tabs.map((tab) => ({ ...tab }))
    copy.input = other.input
    copy.lastInputMs = other.lastInputMs
    copy.detectionSeconds = other.detectionSeconds
    copy.badge = other.badge
    copy.title = other.title
    copy.menu = [...other.menu]
    copy.menuTitles = [...other.menuTitles]
    copy.known = new Set(other.known)
    copy.nextTab = other.nextTab
    copy.earlierRecord = await other.record()
    return copy
  }

  get id(): string {
    return this.flavour === 'chrome'
      ? 'abcdefghijklmnopabcdefghijklmnop'
      : 'uncramp@uncramp.example'
  }

  url(path: string): string {
    const scheme = this.flavour === 'chrome' ? 'chrome' : 'moz'
    return `${scheme}-extension://3f6e9a52-0000-4000-8000-5d0000000001${path}`
  }

  /* What happens to the extension. */

  async install(): Promise<void> {
    await this.start()
    await this.fire('runtime.onInstalled', { reason: 'install' })
  }

  /** Neither browser tells an enabled extension anything; Chrome keeps its alarms. */
  async disableAndEnable(): Promise<void> {
    this.unload()
    if (this.flavour === 'firefox') this.alarms = new FakeAlarms(this.flavour)
    await this.start()
  }

  async update(): Promise<void> {
    this.unload()
    this.alarms = new FakeAlarms(this.flavour)
    await this.start()
    await this.fire('runtime.onInstalled', { reason: 'update' })
  }

  /** Chrome keeps the alarms, and rings at once those that it missed; Firefox forgets them. */
  async restart({ afterMs = 0 } = {}): Promise<void> {
    this.unload()
    this.tabs = []
    if (this.flavour === 'firefox') this.alarms = new FakeAlarms(this.flavour)
    vi.setSystemTime(Date.now() + afterMs)
    await this.fire('runtime.onStartup')
    await this.pass(0)
  }

  private unload(): void {
    this.stop()
    this.areas.session.clear()
    this.centre.onScreen.clear()
    this.badge = ''
    this.title = ''
    this.menu = []
    this.menuTitles = []
  }

  /** Ends the background between two events, as the browser does when it rests. */
  stop(): void {
    this.life?.end()
    this.life = null
    // Its timers end with it. Clearing them would set the clock back.
    const wallMs = Date.now()
    vi.clearAllTimers()
    vi.setSystemTime(wallMs)
  }

  /** Lets the background that runs, or else the next one, die at a call; its numbers start here. */
  dieAt(death: Death): void {
    if (this.life) this.mark(this.life, death)
    else this.death = death
  }

  /** The moments at which that background could have died. */
  get moments(): Death[] {
    return this.marked?.moments ?? []
  }

  private mark(life: FakeLife, death: Death): void {
    life.dieAt(death)
    this.marked = life
    this.death = null
  }

  /** Another of the person's machines changed what the browser syncs. */
  async syncFromElsewhere(items: Record<string, unknown>): Promise<void> {
    await this.fire('storage.sync.onChanged', this.areas.sync.set(items))
  }

  /* What the person does. */

  async clickNotice(id: string): Promise<void> {
    await this.fire('notifications.onClicked', id)
    if (this.flavour === 'firefox') await this.closeNotice(id)
  }

  /** Chrome alone. Desktops take the notification away then, and Linux says that the person closed it. */
  async pressButton(id: string, index: number): Promise<void> {
    const isThere = this.centre.onScreen.get(id)?.buttons[index] !== undefined
    if (!isThere) throw new Error(`no button ${index} on ${id}`)
    this.centre.onScreen.delete(id)
    await this.tell(
      ['notifications.onButtonClicked', id, index],
      ['notifications.onClosed', id, true],
    )
  }

  async closeNotice(id: string, byUser = true): Promise<void> {
    if (!this.centre.onScreen.delete(id)) return
    await this.fire('notifications.onClosed', id, this.flavour === 'firefox' || byUser)
  }

  /** Idle: nobody has touched anything for so long, or for as long as the browser waits before it says so. */
  async become(input: Input, idleMs = this.detectionSeconds * 1000): Promise<void> {
    if (this.input === input) return
    this.input = input
    this.lastInputMs = Date.now() - idleMs
    await this.fire('idle.onStateChanged', input)
  }

  async chooseInMenu(menuItemId: string): Promise<void> {
    await this.fire('contextMenus.onClicked', { menuItemId })
  }

  async pressKeys(command: string): Promise<void> {
    await this.fire('commands.onCommand', command)
  }

  /** A message from one of our pages, or from whom it is said to be. Undefined when nobody answered. */
  async send(message: unknown, sender?: Sender): Promise<unknown> {
    const [reply] = await this.sendAtOnce([message], sender)
    return reply
  }

  /** Messages that come before the first of them is answered. */
  async sendAtOnce(
    messages: readonly unknown[],
    sender: Sender = { id: this.id, url: this.url('/popup.html') },
  ): Promise<unknown[]> {
    const replies: unknown[] = messages.map(() => undefined)
    const events = messages.map((message, at) => {
      const answer = (reply: unknown) => {
        // A dead background answers nobody.
        if (this.life?.isAlive === true) replies[at] = reply
      }
      return ['runtime.onMessage', message, sender, answer] as const
    })
    await this.tell(...events)
    return replies
  }

  /** The script over a page says something; undefined when nobody answered. */
  async sayFrom(page: FakePage, saying: LayerEvent): Promise<unknown> {
    const [message, sender] = sayingOf(page, saying, this.id)
    return await this.send(message, sender)
  }

  /** The page goes away, whatever the reason, and what stood over it with it. */
  async leave(page: FakePage, how: 'for another' | 'closed' = 'for another'): Promise<void> {
    page.layer = null
    if (how === 'closed') {
      this.web.pages = this.web.pages.filter((each) => each !== page)
      this.web.front = this.web.pages.at(-1) ?? null
    }
    this.lastEventMs = Date.now()
    this.endLine(page)
    await this.settle()
  }

  /** Our page that offers the break holds on to the background. */
  async holdFromPage(path: string): Promise<FakePort> {
    const tab = this.tabs.find(({ url }) => url.includes(path))
    if (!tab) throw new Error(`${path} is not open`)
    const breakId = new URL(tab.url).searchParams.get('id')
    const sender = { id: this.id, url: tab.url, frameId: 0, tab }
    const port = new FakePort({ is: 'window', breakId }, sender)
    await this.fire('runtime.onConnect', port)
    return port
  }

  /** That page is gone, whatever the reason. */
  async endOfPage(port: FakePort): Promise<void> {
    for (const listener of port.ended) listener()
    this.lastEventMs = Date.now()
    await this.settle()
  }

  private openLine(page: FakePage): void {
    const order = page.layer?.order
    if (order === undefined) return
    this.endLine(page)
    const name = { is: 'layer', token: order.token, breakId: order.breakId }
    const tab = { id: page.tabId, windowId: 1 }
    page.line = new FakePort(name, { id: this.id, url: page.url, frameId: 0, tab })
    this.soon('runtime.onConnect', page.line)
  }

  private endLine(page: FakePage): void {
    const { life } = this
    const ended = [...(page.line?.ended ?? [])]
    page.line = null
    this.activity += 1
    realTurn(() => {
      this.activity += 1
      if (life === this.life && life?.isAlive === true) ended.forEach((listener) => listener())
    })
  }

  /* Time. */

  /** Time passes while the machine runs: alarms ring, timers run, an idle background is stopped. */
  async pass(ms: number): Promise<void> {
    let leftMs = ms
    for (;;) {
      const stopsInMs = this.life
        ? Math.max(0, this.lastEventMs + IDLE_STOP_MS - Date.now())
        : Infinity
      const hopMs = Math.min(leftMs, this.alarms.nextInMs(), stopsInMs)
      if (hopMs > 0) {
        vi.advanceTimersByTime(hopMs)
        this.alarms.ran(hopMs)
        leftMs -= hopMs
        await this.settle()
      }
      if (stopsInMs === hopMs) this.stop()
      const ringing = this.alarms.takeRinging()
      for (const { name, scheduledTime } of ringing) {
        await this.fire('alarms.onAlarm', { name, scheduledTime })
      }
      if (leftMs <= 0 && ringing.length === 0) return
    }
  }

  /** The wall clock moves and nothing runs meanwhile: a sleep, or a clock that is set. */
  jump(ms: number): void {
    vi.setSystemTime(Date.now() + ms)
  }

  private inputFor(seconds: number): Input {
    if (this.input !== 'idle') return this.input
    return Date.now() - this.lastInputMs >= seconds * 1000 ? 'idle' : 'active'
  }

  /* What is kept. */

  stored(key: string, area: (typeof AREAS)[number] = 'local'): unknown {
    return this.areas[area].read(key)
  }

  /** The reminders on the screen, without the sample. */
  get reminders(): string[] {
    return [...this.centre.onScreen.keys()].filter((id) => !id.startsWith('sample-'))
  }

  /** All entries of the record, oldest first. */
  async record(): Promise<RecordEntry[]> {
    const found = (await this.database?.databases()) ?? []
    if (!this.database || found.length === 0) return [...this.earlierRecord]
    const ours = globalThis.indexedDB
    vi.stubGlobal('indexedDB', this.database)
    const db = await openDB('uncramp')
    const entries = (await db.getAllFromIndex('record', 'by-time')) as RecordEntry[]
    db.close()
    vi.stubGlobal('indexedDB', ours)
    return [...this.earlierRecord, ...entries]
  }

  /** Puts a row into a store of the database, whatever it is. */
  async putRow(store: string, row: unknown, key?: string): Promise<void> {
    if (!this.database) throw new Error('no database')
    const ours = globalThis.indexedDB
    vi.stubGlobal('indexedDB', this.database)
    const db = await openDB('uncramp')
    await db.put(store, row, key)
    db.close()
    vi.stubGlobal('indexedDB', ours)
  }

  /* How it works. */

  /** Runs everything that is under way to its end. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
      const before = this.activity
      await new Promise((resolve) => realTurn(resolve))
      this.turn += 1
      if (this.activity !== before || this.transactions > 0) quiet = 0
    }
    if (this.life?.isAlive === false) {
      this.stop()
      // What stands over a page opens its line again at once, which starts the background.
      if (this.web.pages.some(({ layer }) => layer !== null)) return await this.start()
    }
    const cards = this.web.cards.map(({ url }) => `a card over ${url}`)
    const seen = [...this.reminders, ...cards]
    if (seen.length > 1) this.crowds.push(seen.join(' and '))
  }

  /** Starts the background, if it doesn't run. */
  async start(): Promise<void> {
    await this.wake()
    await this.settle()
  }

  /** An event: it starts a stopped background that listened to it before. */
  async fire(event: string, ...args: readonly unknown[]): Promise<void> {
    await this.tell([event, ...args])
  }

  private async tell(...events: readonly (readonly [string, ...unknown[]])[]): Promise<void> {
    const names = events.map(([name]) => name)
    if (!this.life && !names.some((name) => this.known.has(name) || this.known.size === 0)) return
    await this.wake()
    this.lastEventMs = Date.now()
    for (const [name, ...args] of events) this.deliver(name, args)
    await this.settle()
  }

  private deliver(name: string, args: readonly unknown[]): void {
    for (const listener of this.life?.listeners.get(name) ?? []) listener(...(args as never[]))
  }

  /** Only for a background that runs: what it did itself. A dead one is not started for it. */
  private soon(name: string, ...args: readonly unknown[]): void {
    const { life } = this
    this.activity += 1
    realTurn(() => {
      this.activity += 1
      if (life === this.life) this.deliver(name, args)
    })
  }

  private async wake(): Promise<void> {
    if (this.life) return
    const life = new FakeLife(this.failures, this.hangs, () => {
      this.activity += 1
      if (this.callMs > 0) vi.setSystemTime(Date.now() + this.callMs)
      return this.turn
    })
    this.life = life
    this.starts += 1
    this.lastEventMs = Date.now()
    if (this.death) this.mark(life, this.death)
    this.enter(life)
    const main = await this.load()
    main()
    life.isFirstTurn = false
    // What stands over a page holds on to whichever background there is.
    for (const page of this.web.pages) {
      page.line = null
      this.openLine(page)
    }
    this.known = new Set([...this.known, ...life.listeners.keys()])
  }

  /** Makes this the browser that newly loaded modules find around them. */
  enter(life: FakeLife = new FakeLife(this.failures, this.hangs, () => 0)): FakeLife {
    vi.resetModules()
    vi.stubEnv('FIREFOX', this.flavour === 'firefox' ? 'true' : undefined)
    vi.stubEnv('CHROME', this.flavour === 'chrome' ? 'true' : undefined)
    vi.stubGlobal('browser', this.apiFor(life))
    vi.stubGlobal('indexedDB', this.databaseFor(life))
    this.offerPersistence(life)
    return life
  }

  /** As seen in Firefox with `unlimitedStorage`: nothing is kept for good before it is asked for. */
  private offerPersistence(life: FakeLife): void {
    const values = {
      storage: {
        persisted: () => life.call('storage.persisted', () => this.isPersisted),
        persist: () =>
          life.call('storage.persist', () => {
            this.isPersisted = true
            return true
          }),
      },
      permissions: {
        query: () => life.call('permissions.query', () => ({ state: 'granted' })),
      },
    }
    for (const [name, value] of Object.entries(values)) {
      Object.defineProperty(navigator, name, { configurable: true, value })
    }
  }

  private databaseFor(life: FakeLife): Pick<IDBFactory, 'open' | 'deleteDatabase'> | undefined {
    const { database } = this
    if (!database) return undefined
    return {
      open: (name, version) => {
        const request = life.callNow('indexedDB.open', () =>
          this.hangs.has('indexedDB.open') ? neverAnswered() : database.open(name, version),
        )
        if (!request) throw new Error('the worker is gone')
        request.addEventListener('success', () => this.countTransactions(request.result))
        return request
      },
      deleteDatabase: (name) => {
        const request = life.callNow('indexedDB.deleteDatabase', () =>
          database.deleteDatabase(name),
        )
        if (!request) throw new Error('the worker is gone')
        return request
      },
    }
  }

  /** Time must not pass on while the database is at work: its steps take real turns. */
  private countTransactions(db: IDBDatabase): void {
    const begin = db.transaction.bind(db)
    db.transaction = (...args) => {
      const transaction = begin(...args)
      this.transactions += 1
      const ended = () => {
        this.transactions -= 1
        this.activity += 1
      }
      transaction.addEventListener('complete', ended)
      transaction.addEventListener('abort', ended)
      return transaction
    }
  }

  private apiFor(life: FakeLife): object {
    const changed = (area: string) => (changes: object) => {
      if (Object.keys(changes).length > 0) this.soon(`storage.${area}.onChanged`, changes)
    }
    const lines = {
      open: (page: FakePage) => this.openLine(page),
      end: (page: FakePage) => this.endLine(page),
    }
    const web = pagesApi(life, this.web, lines, () => this.tabs)
    const storage = AREAS.filter((name) => name !== 'session' || this.hasSessionStorage)
    return {
      storage: Object.fromEntries(
        storage.map((name) => [name, storageApi(life, name, this.areas[name], changed(name))]),
      ),
      alarms: alarmsApi(life, this.alarms),
      notifications: notificationsApi(life, this.flavour, this.centre, (event, ...args) =>
        this.soon(event, ...args),
      ),
      runtime: this.runtimeFor(life),
      permissions: web.permissions,
      scripting: web.scripting,
      tabs: { ...this.tabsFor(life), ...web.tabs },
      idle: {
        queryState: (seconds: number) => life.call('idle.queryState', () => this.inputFor(seconds)),
        setDetectionInterval: (seconds: number) =>
          life.callNow('idle.setDetectionInterval', () => {
            if (seconds < 15) throw new Error('Value must be at least 15.')
            this.detectionSeconds = seconds
          }),
        onStateChanged: life.event('idle.onStateChanged'),
      },
      windows: {
        getAll: () =>
          life.call('windows.getAll', () => [
            ...(this.hasWindow
              ? [{ id: 1, state: this.fullscreen ? 'fullscreen' : 'normal' }]
              : []),
            ...this.tabs.flatMap(({ windowId }) =>
              windowId > 100 ? [{ id: windowId, state: 'normal' }] : [],
            ),
          ]),
        update: () => life.call('windows.update', () => undefined),
        getLastFocused: () =>
          life.call('windows.getLastFocused', () => {
            if (!this.hasWindow) throw new Error('No last-focused window')
            return { id: 1, focused: this.web.front !== null, state: 'normal' }
          }),
        create: ({ url }: { url: string }) =>
          life.call('windows.create', () => {
            const id = 100 + this.nextTab
            this.tabs.push({ id: this.nextTab, windowId: id, url })
            this.nextTab += 1
            return { id }
          }),
        remove: (id: number) =>
          life.call('windows.remove', () => {
            this.tabs = this.tabs.filter(({ windowId }) => windowId !== id)
          }),
      },
      action: {
        setBadgeText: ({ text }: { text: string }) =>
          life.call('action.setBadgeText', () => {
            this.badge = text
          }),
        setBadgeBackgroundColor: () => life.call('action.setBadgeBackgroundColor', () => undefined),
        setBadgeTextColor: () => life.call('action.setBadgeTextColor', () => undefined),
        setTitle: ({ title }: { title: string }) =>
          life.call('action.setTitle', () => {
            this.title = title
          }),
        openPopup: () => life.call('action.openPopup', () => this.openPopup()),
      },
      contextMenus: {
        removeAll: () =>
          life.call('contextMenus.removeAll', () => {
            this.menu = []
            this.menuTitles = []
          }),
        create: ({ id, title }: { id: string; title: string }) =>
          life.callNow('contextMenus.create', () => {
            if (this.menu.includes(id)) throw new Error(`duplicate id ${id}`)
            this.menu.push(id)
            this.menuTitles.push(title)
          }),
        onClicked: life.event('contextMenus.onClicked'),
      },
      commands: { onCommand: life.event('commands.onCommand') },
    }
  }

  private runtimeFor(life: FakeLife): object {
    return {
      id: this.id,
      getURL: (path: string) => this.url(path),
      getManifest: () => ({ version: '0.1.0' }),
      ContextType: { TAB: 'TAB' },
      getContexts: () =>
        life.call('runtime.getContexts', () =>
          this.tabs
            .filter(({ url }) => url.startsWith(this.url('/')))
            .map(({ id, windowId, url }) => ({ tabId: id, windowId, documentUrl: url })),
        ),
      onInstalled: life.event('runtime.onInstalled'),
      onStartup: life.event('runtime.onStartup'),
      onMessage: life.event('runtime.onMessage'),
      // To open pages, which listen or not.
      sendMessage: (message: unknown) =>
        life.call('runtime.sendMessage', () => {
          this.sentToPages.push(message)
        }),
      onConnect: life.event('runtime.onConnect'),
    }
  }

  private tabsFor(life: FakeLife): object {
    return {
      query: (query: Record<string, boolean>) =>
        life.call('tabs.query', () => this.queryTabs(query)),
      create: ({ url }: { url: string }) =>
        life.call('tabs.create', () => {
          this.tabs.push({ id: this.nextTab, windowId: 1, url })
          this.frontTabId = this.nextTab
          this.nextTab += 1
        }),
      update: (id: number, { url, active }: { url?: string; active?: boolean }) =>
        life.call('tabs.update', () => {
          const page = this.web.pages.find(({ tabId }) => tabId === id)
          const tab = this.tabs.find((each) => each.id === id)
          if (!page && !tab) throw new Error(`No tab with id: ${id}.`)
          if (active === true) this.frontTabId = id
          if (page && active === true) this.web.front = page
          if (tab && url !== undefined) tab.url = url
        }),
    }
  }

  private queryTabs(query: Record<string, boolean>): object[] {
    if ('windowId' in query) {
      const { front } = this.web
      return front
        ? [
            {
              id: front.tabId,
              incognito: front.isPrivate,
              ...(this.web.access && { url: front.url }),
            },
          ]
        : []
    }
    if ('url' in query) {
      return this.web.pages.map(({ tabId }, index) => ({ id: tabId, lastAccessed: index }))
    }
    const { camera, microphone, screen } = this.sharing
    const told = {
      audible: this.audible,
      muted: this.muted,
      active: true,
      camera,
      microphone,
      screen,
    }
    const chromeKnows = new Set(['audible', 'active', 'muted'])
    return Object.entries(query).every(([name, wanted]) => {
      if (this.flavour === 'chrome' && !chromeKnows.has(name)) {
        throw new Error(`Unexpected property: '${name}'.`)
      }
      return told[name as keyof typeof told] === wanted
    })
      ? [{ id: 0 }]
      : []
  }

  private openPopup(): void {
    if (this.flavour === 'firefox') throw new Error('openPopup requires a user gesture')
    this.popupsOpened += 1
  }
}
