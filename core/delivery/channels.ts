import type { Kind } from '../schedule/kinds.ts'
import { isBreakKind } from '../schedule/kinds.ts'
import type { Settings } from '../settings/schema.ts'
import { isOneOfHosts, webHostOf } from './hosts.ts'

/**
 * How a reminder reaches the person: a card on the page they look at, a
 * notification of the system, a small window of Uncramp's own. The first that
 * works; each is tried once. The toolbar's badge always shows it besides.
 */
export const CHANNELS = ['page', 'notification', 'window'] as const
export type Channel = (typeof CHANNELS)[number]

/** What the person looks at: the active tab of the browser window in front. `address` where the browser tells it. */
export type FrontTab = {
  tabId: number
  windowId: number
  address?: string
  /** In a private window, of which no trace is kept. */
  isPrivate?: boolean
}

/** What is known when a reminder is to be shown. */
export type DeliveryContext = {
  kind: Kind
  reminders: Settings['reminders']
  /** Whether the person lets Uncramp put something over web pages. */
  access: 'granted' | 'missing'
  /** Null while no browser window is in front. */
  front: FrontTab | null
}

/** Why a channel was skipped or failed. */
export const REFUSALS = [
  /** The person turned the overlay off, or never turned it on. */
  'turned-off',
  'no-access',
  'no-window-in-front',
  /** No web page: one of the browser's own, a file, another extension. */
  'not-a-page',
  /** A page that the person wants kept free. */
  'kept-free',
  /** The page lets nothing in, or did not answer that the card can be seen. */
  'no-answer',
  'covered',
  /** The pages that showed it went away with it, again and again. */
  'kept-losing',
  /** The system or the browser would not show it. */
  'refused',
  /** A window of its own is too much for a sip of water. */
  'too-much-for-a-nudge',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** After so many pages that went away with a card or a guided break, no page gets it any longer. */
export const MAX_LOST_PAGES = 3

export type Attempt = { channel: Channel; refusal: Refusal }

/** The next channel to try, or that none is left. `skipped`: those that were left out on the way. */
export type NextChannel =
  | { channel: Channel; skipped: Attempt[] }
  | { channel: null; skipped: Attempt[] }

/** Which channel comes next, after those that were tried in vain. */
export function nextChannel(context: DeliveryContext, tried: readonly Attempt[]): NextChannel {
  const skipped: Attempt[] = []
  for (const channel of channelOrder(context)) {
    if (tried.some((attempt) => attempt.channel === channel)) continue
    const refusal = refusalOf(channel, context)
    if (refusal === null) return { channel, skipped }
    skipped.push({ channel, refusal })
  }
  return { channel: null, skipped }
}

/** The channels in the order that the person wants for this kind. */
function channelOrder({ kind, reminders }: DeliveryContext): readonly Channel[] {
  return reminders.first[kind] === 'page'
    ? ['page', 'notification', 'window']
    : ['notification', 'page', 'window']
}

function refusalOf(channel: Channel, context: DeliveryContext): Refusal | null {
  switch (channel) {
    case 'page':
      return pageRefusal(context)
    case 'notification':
      return null
    case 'window':
      return isBreakKind(context.kind) ? null : 'too-much-for-a-nudge'
  }
}

/** Why nothing may be put over the page in front; null when it may be tried. */
export function pageRefusal({
  reminders,
  access,
  front,
}: Pick<DeliveryContext, 'reminders' | 'access' | 'front'>): Refusal | null {
  if (reminders.overlay === 'off') return 'turned-off'
  if (access === 'missing') return 'no-access'
  if (front === null) return 'no-window-in-front'
  const host = webHostOf(front.address)
  if (host === null) return 'not-a-page'
  return isOneOfHosts(host, reminders.neverOn) ? 'kept-free' : null
}
