import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import dbus, { Message, type MessageBus } from 'dbus-next'
import type { ShownNotification } from './browser-under-test.ts'
import { atExit, removeFolder, temporaryFolder } from './leftovers.ts'
import { until } from './until.ts'

const NOTIFICATIONS = 'org.freedesktop.Notifications'
const SCREEN_SAVER = 'org.freedesktop.ScreenSaver'

/** Why a notification went, in the words of the desktop's specification. */
const CLOSED_BY_PERSON = 2
const CLOSED_BY_CALL = 3

type OnScreen = ShownNotification & { actionOf: Map<string, string> }

/**
 * The notification centre and the screen lock of a desktop, on a message bus of
 * its own. What Chrome shows can be read here as a person would see it, and
 * clicked.
 */
export type SessionBus = {
  /** For the browser's `DBUS_SESSION_BUS_ADDRESS`. */
  address: string
  onScreen(): ShownNotification[]
  /** All that ever appeared; an update in place adds nothing. */
  appeared(): ShownNotification[]
  /** A click on the notification, or on the button with that text. */
  click(id: string, button?: string): void
  dismiss(id: string): void
  lockScreen(locked: boolean): void
  /** The browser is gone. Desktops take its notifications away then; it doesn't always get to it itself. */
  browserLeft(): void
  stop(): Promise<void>
}

export async function startSessionBus(): Promise<SessionBus> {
  const folder = temporaryFolder('bus')
  // A socket in the file system: the client has no native module for abstract ones.
  const address = `unix:path=${join(folder, 'bus')}`
  const daemon = spawn(
    'dbus-daemon',
    ['--session', '--nofork', '--nopidfile', `--address=${address}`, '--print-address=1'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  atExit(() => daemon.kill())
  await ready(daemon)

  const bus = dbus.sessionBus({ busAddress: address })
  const centre = new NotificationCentre(NOTIFICATIONS, answersReached(bus))
  const saver = new ScreenSaver(SCREEN_SAVER)
  bus.export('/org/freedesktop/Notifications', centre)
  bus.export('/org/freedesktop/ScreenSaver', saver)
  bus.export('/ScreenSaver', saver)
  await bus.requestName(NOTIFICATIONS, 0)
  await bus.requestName(SCREEN_SAVER, 0)

  return {
    address,
    onScreen: () => [...centre.onScreen.values()].map(plain),
    appeared: () => [...centre.appeared],
    click(id, button) {
      const shown = centre.find(id)
      const action = button === undefined ? 'default' : shown.actionOf.get(button)
      if (action === undefined) throw new Error(`No button “${button}” on “${shown.title}”`)
      centre.ActionInvoked(Number(id), action)
      // Desktops take a notification away once it was acted on.
      centre.close(Number(id), CLOSED_BY_PERSON)
    },
    dismiss: (id) => centre.close(Number(centre.find(id).id), CLOSED_BY_PERSON),
    lockScreen(locked) {
      saver.locked = locked
      saver.ActiveChanged(locked)
    },
    browserLeft: () => centre.onScreen.clear(),
    stop: () => stop(bus, daemon, folder),
  }
}

async function ready(daemon: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  daemon.once('error', reject)
  daemon.once('exit', (code) => reject(new Error(`dbus-daemon ended with ${code}`)))
  daemon.stdout?.once('data', () => resolve())
  await promise
}

async function stop(bus: MessageBus, daemon: ChildProcess, folder: string): Promise<void> {
  bus.disconnect()
  daemon.kill()
  await until(
    'the message bus to end',
    () => daemon.exitCode !== null || daemon.signalCode !== null,
  )
  removeFolder(folder)
}

function plain({ id, title, body, buttons }: ShownNotification): ShownNotification {
  return { id, title, body, buttons }
}

/**
 * Waits until a client has what was sent to it so far: what answers a later call
 * has read the earlier answers.
 */
function answersReached(bus: MessageBus): () => Promise<void> {
  let client = ''
  bus.on('message', ({ sender, member }: Message) => {
    if (member === 'Notify' && sender !== undefined) client = sender
  })
  return async () => {
    const ping = { path: '/', interface: 'org.freedesktop.DBus.Peer', member: 'Ping' }
    await bus.call(new Message({ ...ping, destination: client }))
  }
}

/** The methods and signals are named as the desktop's specification names them. */
class NotificationCentre extends dbus.interface.Interface {
  readonly onScreen = new Map<number, OnScreen>()
  readonly appeared: ShownNotification[] = []
  /** Those whose number the browser may not know yet. */
  readonly #arriving = new Map<number, OnScreen>()
  readonly #answersReached: () => Promise<void>
  #lastId = 0

  constructor(name: string, answersReached: () => Promise<void>) {
    super(name)
    this.#answersReached = answersReached
  }

  find(id: string): OnScreen {
    const shown = this.onScreen.get(Number(id))
    if (!shown) throw new Error(`No notification ${id} on the screen`)
    return shown
  }

  close(id: number, why: number): void {
    const was = [this.#arriving.delete(id), this.onScreen.delete(id)]
    if (was.includes(true)) this.NotificationClosed(id, why)
  }

  Notify(
    _application: string,
    replaces: number,
    _icon: string,
    title: string,
    body: string,
    actions: string[],
  ): number {
    const id = replaces || ++this.#lastId
    const actionOf = new Map<string, string>()
    for (let at = 0; at + 1 < actions.length; at += 2) {
      const [key = '', text = ''] = actions.slice(at, at + 2)
      // `settings` is the browser's own entry; `default` is the click on the whole.
      if (key !== 'default' && key !== 'settings') actionOf.set(text, key)
    }
    const shown = { id: String(id), title, body, buttons: [...actionOf.keys()], actionOf }
    this.#arriving.set(id, shown)
    // Asked behind the answer to this very call.
    setImmediate(() => {
      // A browser that is gone by then has nobody to show it to.
      this.#show(id, shown).catch(() => this.#arriving.delete(id))
    })
    return id
  }

  /**
   * Chrome can take a notification back only once it has been told its number;
   * one that a test sees, and answers, before that would stay for good.
   */
  async #show(id: number, shown: OnScreen): Promise<void> {
    await this.#answersReached()
    if (!this.onScreen.has(id)) this.appeared.push(plain(shown))
    if (this.#arriving.get(id) !== shown) return
    this.#arriving.delete(id)
    this.onScreen.set(id, shown)
  }

  CloseNotification(id: number): void {
    this.close(id, CLOSED_BY_CALL)
  }

  GetCapabilities(): string[] {
    return ['actions', 'body', 'icon-static', 'persistence']
  }

  GetServerInformation(): string[] {
    return ['Test desk', 'Uncramp', '1', '1.2']
  }

  NotificationClosed(id: number, why: number): [number, number] {
    return [id, why]
  }

  ActionInvoked(id: number, action: string): [number, string] {
    return [id, action]
  }
}

NotificationCentre.configureMembers({
  methods: {
    Notify: { inSignature: 'susssasa{sv}i', outSignature: 'u' },
    CloseNotification: { inSignature: 'u', outSignature: '' },
    GetCapabilities: { inSignature: '', outSignature: 'as' },
    GetServerInformation: { inSignature: '', outSignature: 'ssss' },
  },
  signals: {
    NotificationClosed: { signature: 'uu' },
    ActionInvoked: { signature: 'us' },
  },
})

class ScreenSaver extends dbus.interface.Interface {
  locked = false

  GetActive(): boolean {
    return this.locked
  }

  GetActiveTime(): number {
    return 0
  }

  GetSessionIdleTime(): number {
    return 0
  }

  ActiveChanged(locked: boolean): boolean {
    return locked
  }
}

ScreenSaver.configureMembers({
  methods: {
    GetActive: { inSignature: '', outSignature: 'b' },
    GetActiveTime: { inSignature: '', outSignature: 'u' },
    GetSessionIdleTime: { inSignature: '', outSignature: 'u' },
  },
  signals: { ActiveChanged: { signature: 'b' } },
})
