import type { LayerCommand, LayerEvent } from '../../core/delivery/layer-messages.ts'
import type { LayerAnswer, LayerOrder, OrderExpiry } from '../../core/delivery/orders.ts'
import type { FakeLife } from './fake-life.ts'

/** A web page in a tab, with what Uncramp put over it. */
export type FakePage = {
  tabId: number
  url: string
  /** Whether the browser lets scripts in, and whether the page can be covered. */
  lets: 'in' | 'nobody-in' | 'in-but-covers-it' | 'never-answers' | 'in-but-never-answers'
  /** The person types in it, or in a frame of it. */
  typing: boolean | 'in-frame'
  /** Each command that its layer was given, besides the question whether it is there. */
  told: LayerCommand['do'][]
  /** It is open in a private window. */
  isPrivate: boolean
  /** Each order that it was ever given. */
  orders: LayerOrder[]
  layer: { order: LayerOrder; seen: boolean } | null
  /** The port by which that script would tell of its end. */
  line: FakePort | null
}

/** The background's side of a port. It ends with the life of the background that got it. */
export class FakePort {
  readonly name: string
  readonly sender: object
  readonly messages: unknown[] = []
  readonly ended = new Set<() => void>()
  readonly onDisconnect = { addListener: (listener: () => void) => void this.ended.add(listener) }
  readonly onMessage = { addListener: () => undefined }

  constructor(name: object, sender: object) {
    this.name = JSON.stringify(name)
    this.sender = sender
  }

  postMessage(message: unknown): void {
    this.messages.push(message)
  }

  /** By the background itself, which hears nothing of it. */
  disconnect(): void {
    this.ended.clear()
  }
}

const NOBODY = 'Could not establish connection. Receiving end does not exist.'

/** The web pages of a browser, and who may put something over them. */
export class FakePages {
  access = false
  pages: FakePage[] = []
  /** Null while another program is in front. */
  front: FakePage | null = null

  copy(): FakePages {
    const copy = new FakePages()
    copy.access = this.access
    copy.pages = this.pages.map((page) => ({
      ...page,
      orders: [...page.orders],
      told: [...page.told],
      line: null,
    }))
    copy.front = copy.pages.find(({ tabId }) => tabId === this.front?.tabId) ?? null
    return copy
  }

  /** Opens a page and brings it to the front. */
  open(url: string, how: Partial<Pick<FakePage, 'lets' | 'typing' | 'isPrivate'>> = {}): FakePage {
    const tabId = 1000 + this.pages.length
    const page: FakePage = {
      tabId,
      url,
      lets: 'in',
      typing: false,
      told: [],
      isPrivate: false,
      orders: [],
      layer: null,
      line: null,
      ...how,
    }
    this.pages.push(page)
    this.front = page
    return page
  }

  /** The pages over which a person sees a card. */
  get cards(): FakePage[] {
    return this.pages.filter(({ layer }) => layer?.order.is === 'card' && layer.seen)
  }

  /** The pages over which a break is guided. */
  get guides(): FakePage[] {
    return this.pages.filter(({ layer }) => layer?.order.is === 'guide')
  }

  of(tabId: number): FakePage {
    const page = this.pages.find((each) => each.tabId === tabId)
    if (!page) throw new Error(`No tab with id: ${tabId}.`)
    return page
  }
}

/** A message of the script that stands over a page, and from where it comes. */
export function sayingOf(
  page: FakePage,
  event: LayerEvent,
  extensionId: string,
): [message: unknown, sender: object] {
  const order = page.layer?.order ?? page.orders.at(-1)
  if (!order) throw new Error(`nothing was ever put over ${page.url}`)
  return [
    { layer: order.token, breakId: order.breakId, event },
    { id: extensionId, url: page.url, frameId: 0, tab: { id: page.tabId } },
  ]
}

type Injection = {
  target: { tabId: number; allFrames?: boolean }
  func?: unknown
  args?: readonly [string, string]
  files?: readonly string[]
  /** In the page's own world stands no layer, but its sentinel. */
  world?: 'MAIN'
}

/** The parts of the browser's interface that concern pages. */
export function pagesApi(
  life: FakeLife,
  pages: FakePages,
  lines: { open: (page: FakePage) => void; end: (page: FakePage) => void },
  ourTabs: () => readonly { id: number; url: string }[],
): {
  permissions: object
  scripting: object
  tabs: object
} {
  const left = new Map<number, SentOrder>()
  return {
    permissions: {
      contains: () => life.call('permissions.contains', () => pages.access),
      onAdded: life.event('permissions.onAdded'),
      onRemoved: life.event('permissions.onRemoved'),
    },
    scripting: {
      executeScript: ({ target, args, files, world }: Injection) =>
        life.call('scripting.executeScript', () => {
          const page = pages.of(target.tabId)
          if (page.lets === 'never-answers') return new Promise<never>(() => undefined)
          if (!pages.access || page.lets === 'nobody-in') {
            throw new Error('Cannot access contents of the page.')
          }
          if (target.allFrames === true) {
            const typed = page.typing === 'in-frame' ? 'has-keyboard' : 'watches'
            return [{ result: 'top' }, { result: typed }]
          }
          if (files === undefined) {
            if (args && world === undefined)
              left.set(target.tabId, JSON.parse(args[1]) as SentOrder)
            return [{ result: null }]
          }
          const order = left.get(target.tabId)
          left.delete(target.tabId)
          const result = put(page, order)
          if (page.layer !== null) lines.open(page)
          if (page.lets === 'in-but-never-answers') return new Promise<never>(() => undefined)
          return [{ result }]
        }),
    },
    tabs: {
      get: (tabId: number) =>
        life.call('tabs.get', () => {
          const ours = ourTabs().find(({ id }) => id === tabId)
          if (ours !== undefined) return { url: ours.url, incognito: false }
          const { url, isPrivate } = pages.of(tabId)
          return { url, incognito: isPrivate }
        }),
      sendMessage: (tabId: number, command: LayerCommand) =>
        life.call('tabs.sendMessage', () => {
          const page = pages.of(tabId)
          const answer = obey(page, command)
          if (page.layer === null) lines.end(page)
          return answer
        }),
    },
  }
}

type SentOrder = LayerOrder & OrderExpiry

function put(page: FakePage, order: SentOrder | undefined): LayerAnswer {
  if (order === undefined) return { is: 'refused', why: 'no-order' }
  page.orders.push(order)
  if (Date.now() > order.expiresAtMs) return { is: 'refused', why: 'too-late' }
  if (page.lets === 'in-but-covers-it') return { is: 'refused', why: 'covered' }
  const seen = !(order.is === 'card' && order.waitForTyping && page.typing)
  page.layer = { order, seen }
  const typingIn = page.typing === 'in-frame' ? 'frame' : 'page'
  return seen ? { is: 'shown' } : { is: 'waiting', typingIn }
}

function obey(page: FakePage, command: LayerCommand): boolean {
  const { layer } = page
  if (layer === null || layer.order.token !== command.layer) throw new Error(NOBODY)
  if (command.do !== 'ping') page.told.push(command.do)
  if (command.do === 'remove') page.layer = null
  return layer.seen
}
