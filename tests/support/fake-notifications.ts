import type { Flavour } from './fake-alarms.ts'
import type { FakeLife } from './fake-life.ts'

export type FakeNotice = {
  id: string
  title: string
  message: string
  buttons: readonly string[]
  iconUrl: string
  /** Until it is answered; by itself, one goes after some seconds. Firefox can't be asked for it. */
  stays: boolean
  /** Without the sound of the system. Firefox can't be asked for it. */
  silent: boolean
  atMs: number
}

type Options = {
  type: string
  title: string
  message: string
  iconUrl?: string
  buttons?: readonly { title: string }[]
  requireInteraction?: boolean
  silent?: boolean
}

const CHROME_OPTIONS = [
  'type',
  'iconUrl',
  'title',
  'message',
  'buttons',
  'requireInteraction',
  'silent',
]
const FIREFOX_OPTIONS = [
  'type',
  'iconUrl',
  'title',
  'message',
  'priority',
  'contextMessage',
  'eventTime',
]

/** The notification centre: what stands on the screen, and all that ever stood there. */
export class FakeNotifications {
  readonly onScreen = new Map<string, FakeNotice>()
  /** Every notification that appeared, in order; one that replaces itself appears again. */
  readonly appeared: FakeNotice[] = []
  level: 'granted' | 'denied' = 'granted'
  /** `nothing`: Firefox takes it, and the system shows nothing. */
  system: 'shows' | 'nothing' = 'shows'
  private readonly flavour: Flavour

  constructor(flavour: Flavour) {
    this.flavour = flavour
  }

  copy(): FakeNotifications {
    const copy = new FakeNotifications(this.flavour)
    for (const [id, notice] of this.onScreen) copy.onScreen.set(id, notice)
    copy.appeared.push(...this.appeared)
    copy.level = this.level
    copy.system = this.system
    return copy
  }

  create(id: string, options: Options): void {
    const known = this.flavour === 'chrome' ? CHROME_OPTIONS : FIREFOX_OPTIONS
    const unknown = Object.keys(options).find((name) => !known.includes(name))
    if (unknown !== undefined) throw new Error(`Unexpected property: '${unknown}'`)
    const { title, message, iconUrl = '', buttons = [] } = options
    const notice = {
      id,
      title,
      message,
      iconUrl,
      buttons: buttons.map((button) => button.title),
      stays: options.requireInteraction ?? false,
      silent: options.silent ?? false,
      atMs: Date.now(),
    }
    // Chrome says that it worked and shows nothing.
    if (this.flavour === 'chrome' && iconUrl === '') return
    this.onScreen.set(id, notice)
    if (this.system === 'shows') this.appeared.push(notice)
  }
}

/** What the browser tells the extension of; `soon` means after the call that led to it. */
export type Tell = (event: string, ...args: readonly unknown[]) => void

export function notificationsApi(
  life: FakeLife,
  flavour: Flavour,
  centre: FakeNotifications,
  soon: Tell,
): object {
  const clear = (id: string): boolean => {
    const was = centre.onScreen.delete(id)
    if (was) soon('notifications.onClosed', id, flavour === 'firefox')
    return was
  }
  const common = {
    clear: (id: string) => life.call('notifications.clear', () => clear(id)),
    getAll: () =>
      life.call('notifications.getAll', () =>
        Object.fromEntries([...centre.onScreen.keys()].map((id) => [id, true])),
      ),
    onClicked: life.event('notifications.onClicked'),
    onClosed: life.event('notifications.onClosed'),
  }
  if (flavour === 'chrome') {
    return {
      ...common,
      create: (id: string, options: Options) =>
        life.call('notifications.create', () => {
          centre.create(id, options)
          return id
        }),
      getPermissionLevel: () => life.call('notifications.getPermissionLevel', () => centre.level),
      onButtonClicked: life.event('notifications.onButtonClicked'),
    }
  }
  return {
    ...common,
    create: (id: string, options: Options) =>
      life.call('notifications.create', () => {
        clear(id)
        centre.create(id, options)
        if (centre.system === 'shows') {
          soon('notifications.onShown', id)
        } else {
          centre.onScreen.delete(id)
          soon('notifications.onClosed', id, true)
        }
        return id
      }),
    onShown: life.event('notifications.onShown'),
  }
}
