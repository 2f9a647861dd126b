import type { LayerCommand, LayerSaying } from '../../core/delivery/layer-messages.ts'
import type { LayerAnswer, LayerOrder } from '../../core/delivery/orders.ts'
import type { FakeLife } from './fake-life.ts'

/** A web page in a tab, with what Uncramp put over it. */
export type FakePage = {
  tabId: number
  url: string
  /** Whether the browser lets scripts in, and whether the page can be covered. */
  lets: 'in' | 'nobody-in' | 'in-but-covers-it'
  /** The person types in it. */
  typing: boolean
  /** It is open in a private window. */
  isPrivate: boolean
  /** Each order that it was ever given. */
  orders: LayerOrder[]
  layer: { order: LayerOrder; seen: boolean } | null
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
    copy.pages = this.pages.map((page) => ({ ...page, orders: [...page.orders] }))
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
      isPrivate: false,
      orders: [],
      layer: null,
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
  get stages(): FakePage[] {
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
  saying: LayerSaying,
  extensionId: string,
): [message: unknown, sender: object] {
  const order = page.layer?.order ?? page.orders.at(-1)
  if (!order) throw new Error(`nothing was ever put over ${page.url}`)
  return [
    { layer: order.token, breakId: order.breakId, saying },
    { id: extensionId, url: page.url, frameId: 0, tab: { id: page.tabId } },
  ]
}

type Injection = {
  target: { tabId: number }
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
): {
  permissions: object
  scripting: object
  tabs: object
} {
  const left = new Map<number, LayerOrder>()
  return {
    permissions: {
      contains: () => life.call('permissions.contains', () => pages.access),
      onAdded: life.event('permissions.onAdded'),
      onRemoved: life.event('permissions.onRemoved'),
    },
    scripting: {
      executeScript: ({ target, args, files, world }: Injection) =>
        life.call('scripting.executeScript', (): { result: LayerAnswer | null }[] => {
          const page = pages.of(target.tabId)
          if (!pages.access || page.lets === 'nobody-in') {
            throw new Error('Cannot access contents of the page.')
          }
          if (files === undefined) {
            if (args && world === undefined)
              left.set(target.tabId, JSON.parse(args[1]) as LayerOrder)
            return [{ result: null }]
          }
          const order = left.get(target.tabId)
          left.delete(target.tabId)
          return [{ result: put(page, order) }]
        }),
    },
    tabs: {
      get: (tabId: number) =>
        life.call('tabs.get', () => {
          const { url, isPrivate } = pages.of(tabId)
          return { url, incognito: isPrivate }
        }),
      sendMessage: (tabId: number, command: LayerCommand) =>
        life.call('tabs.sendMessage', () => obey(pages.of(tabId), command)),
    },
  }
}

function put(page: FakePage, order: LayerOrder | undefined): LayerAnswer {
  if (order === undefined) return { is: 'refused', why: 'no-order' }
  page.orders.push(order)
  if (page.lets === 'in-but-covers-it') return { is: 'refused', why: 'covered' }
  const seen = !(order.is === 'card' && order.waitForTyping && page.typing)
  page.layer = { order, seen }
  return seen ? { is: 'shown' } : { is: 'waiting' }
}

function obey(page: FakePage, command: LayerCommand): boolean {
  const { layer } = page
  if (layer === null || layer.order.token !== command.layer) throw new Error(NOBODY)
  if (command.do === 'remove') page.layer = null
  return layer.seen
}
