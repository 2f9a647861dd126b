import type { Kind } from '../schedule/kinds.ts'
import { isBreakKind } from '../schedule/kinds.ts'
import type { Settings } from '../settings/schema.ts'
import { isOneOfHosts, webHostOf } from './hosts.ts'

/**
 * How a reminder reaches the person: a card on the page they look at, a
 * notification of the system, a small window of Uncramp's own. The first that
 * works; each is tried once. The toolbar's badge always shows it besides.
 */
export const RUNGS = ['page', 'notification', 'window'] as const
export type Rung = (typeof RUNGS)[number]

/** What the person looks at: the active tab of the browser window in front. `address` where the browser tells it. */
export type Front = {
  tabId: number
  windowId: number
  address?: string
  /** In a private window, of which no trace is kept. */
  isPrivate?: boolean
}

/** What is known when a reminder is to be shown. */
export type Known = {
  kind: Kind
  reminders: Settings['reminders']
  /** Whether the person lets Uncramp put something over web pages. */
  access: 'granted' | 'missing'
  /** Null while no browser window is in front. */
  front: Front | null
}

/** Why a rung is left out, or did not hold. */
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
  /** The pages that it was put over went away with it, again and again. */
  'kept-losing',
  /** The system or the browser would not show it. */
  'refused',
  /** A window of its own is too much for a sip of water. */
  'too-much-for-a-nudge',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** After so many pages that went away with a card or a guided break, no page gets it any longer. */
export const MOST_LOSSES = 3

export type Attempt = { rung: Rung; refusal: Refusal }

/** The next rung to try, or that none is left. `passed` are those that were left out on the way. */
export type NextRung = { try: Rung; passed: Attempt[] } | { try: null; passed: Attempt[] }

/** Which rung comes next, after those that were tried in vain. */
export function nextRung(known: Known, tried: readonly Attempt[]): NextRung {
  const passed: Attempt[] = []
  for (const rung of orderFor(known)) {
    if (tried.some((attempt) => attempt.rung === rung)) continue
    const refusal = refusalOf(rung, known)
    if (refusal === null) return { try: rung, passed }
    passed.push({ rung, refusal })
  }
  return { try: null, passed }
}

/** The rungs in the order that the person wants for this kind. */
function orderFor({ kind, reminders }: Known): readonly Rung[] {
  return reminders.first[kind] === 'page'
    ? ['page', 'notification', 'window']
    : ['notification', 'page', 'window']
}

function refusalOf(rung: Rung, known: Known): Refusal | null {
  switch (rung) {
    case 'page':
      return pageRefusal(known)
    case 'notification':
      return null
    case 'window':
      return isBreakKind(known.kind) ? null : 'too-much-for-a-nudge'
  }
}

/** Why nothing may be put over the page in front; null when it may be tried. */
export function pageRefusal({
  reminders,
  access,
  front,
}: Pick<Known, 'reminders' | 'access' | 'front'>): Refusal | null {
  if (reminders.overlay === 'off') return 'turned-off'
  if (access === 'missing') return 'no-access'
  if (front === null) return 'no-window-in-front'
  const host = webHostOf(front.address)
  if (host === null) return 'not-a-page'
  return isOneOfHosts(host, reminders.neverOn) ? 'kept-free' : null
}
