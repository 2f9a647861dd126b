import {
  MOST_LOSSES,
  nextRung,
  pageRefusal,
  type Attempt,
  type Front,
  type Known,
  type Refusal,
  type Rung,
} from '../../core/delivery/channels.ts'
import { assertNever } from '../../core/assert-never.ts'
import type { Line } from '../../core/delivery/connection.ts'
import type { LayerAnswer, LayerOrder } from '../../core/delivery/orders.ts'
import type { BreakNamed } from '../../core/content/planned-break.ts'
import type { ScheduleEvent } from '../../core/schedule/moment.ts'
import type { Due, ScheduleState } from '../../core/schedule/state.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { testClock } from '../../platform/clock.ts'
import { hasHostAccess } from '../../platform/host-access.ts'
import { logProblem } from '../../platform/log.ts'
import { clearNotice, showNotice, shownNotices } from '../../platform/notifications.ts'
import { tabsShowing } from '../../platform/own-tabs.ts'
import { closeWindow, isWindowOpen, openSmallWindow } from '../../platform/own-window.ts'
import {
  frontTab,
  latestWebTab,
  isTabOpen,
  putIntoPage,
  tellPage,
} from '../../platform/page-layer.ts'
import { openPage } from '../../platform/pages.ts'
import { showTab } from '../../platform/show-tab.ts'
import { watchTypingInFrames } from '../../platform/typing-frames.ts'
import { createCarriersKeeper, type Carrier, type Carriers } from './delivery-store.ts'
import { cardOrder, guideOrder, newLayer } from './layer-orders.ts'
import { noticeFor } from './notification-content.ts'
import { offerText } from './offer-text.ts'
import type { PicksKeeper } from './plan-store.ts'
import type { PositionKeeper } from './position-store.ts'
import { isSample } from './samples.ts'
import { clearTrouble, raiseTrouble } from './troubles.ts'
import { wordsFor } from './words.ts'

type Offer = NonNullable<Carriers['offer']>

/** A page that doesn't answer in this time is not waited for: the next way to the person follows. */
const ANSWER_WITHIN_MS = 2000

/** The same for a page that follows on one that went away: nothing is on the screen meanwhile. */
const ANSWER_AGAIN_WITHIN_MS = 1000

/** `leaving-card`: something else is about to carry the offer. */
type StandsFor = 'card' | 'leaving-card' | 'guide' | null

export type Delivery = {
  /** Brings an offer to the person by the first way that works. Safe to repeat. */
  show: (due: Due, settings: Settings) => Promise<ScheduleEvent[]>
  /**
   * Takes every offer off the screen but one, and tells when nothing carries that
   * one any longer. `running` is the break that a card was started from.
   */
  withdraw: (except: string | null, running: string | null) => Promise<ScheduleEvent[]>
  /** Guides a break: over the page in front where that may be, else on a page of its own. */
  guide: (
    running: Extract<ScheduleState['stage'], { is: 'running' }>,
    settings: Settings,
  ) => Promise<void>
  /** What carried this offer did not hold: the next look tries the rungs that are left. */
  lost: (breakId: string, attempt: Attempt | null) => Promise<void>
  /**
   * What held a line to the background has ended. The event that makes good for
   * it, or null where nothing is missing.
   */
  lineEnded: (line: Line) => Promise<ScheduleEvent | null>
  /** The same for a notification that the system took away. */
  noticeExpired: (breakId: string) => Promise<ScheduleEvent | null>
  /** The guided break was closed over its page. */
  guideEnded: (breakId: string) => Promise<void>
  /** Whether this very script, in this tab, was given this offer, or this break to guide. */
  standsFor: (said: { tabId: number; token: string; breakId: string }) => Promise<StandsFor>
  /** Puts the keyboard into the card, or shows the guided break; whether there was one. */
  focus: () => Promise<boolean>
  /** Shows a sample of one way; whether the person can see it. */
  test: (rung: Exclude<Rung, 'notification'>, settings: Settings) => Promise<boolean>
}

/** How what the engine decided reaches the person. */
export function createDelivery(picks: PicksKeeper, positions: PositionKeeper): Delivery {
  const carriers = createCarriersKeeper()

  async function keepOffer(offer: Offer | null): Promise<void> {
    await carriers.write({ ...(await carriers.read()), offer })
  }

  async function show(due: Due, settings: Settings): Promise<ScheduleEvent[]> {
    const { breakId } = due
    const { offer } = await carriers.read()
    const standing: Offer =
      offer?.breakId === breakId
        ? offer
        : { breakId, tried: [], carrier: null, leaving: null, losses: 0 }
    switch (await standingOf(standing)) {
      case 'seen':
        await takeLeaving()
        return [{ type: 'delivered', breakId }]
      case 'waiting':
        await takeLeaving()
        return []
      case 'gone': {
        const events = await climb({ ...standing, carrier: null }, due, settings)
        await takeLeaving()
        return events
      }
    }
  }

  /** Takes away what carried the offer before. */
  async function takeLeaving(): Promise<void> {
    const { offer } = await carriers.read()
    if (offer === null || offer.leaving === null) return
    await takeAway(offer.leaving)
    await keepOffer({ ...offer, leaving: null })
  }

  /** The offer as it is once its carrier is of no use any longer. */
  async function leave(offer: Offer): Promise<Offer> {
    if (offer.carrier === null) return offer
    await takeAway(offer.leaving)
    return { ...offer, carrier: null, leaving: offer.carrier }
  }

  /** Whether what carries an offer still stands: a worker may have died after it was put up. */
  async function standingOf({ breakId, carrier }: Offer): Promise<'seen' | 'waiting' | 'gone'> {
    switch (carrier?.is) {
      case undefined:
        return (await shownNotices()).includes(breakId) ? 'seen' : 'gone'
      case 'notification':
        return (await shownNotices()).includes(breakId) ? 'seen' : 'gone'
      case 'window':
        return (await isWindowOpen(carrier.windowId)) ? 'seen' : 'gone'
      case 'page': {
        const there = await tellPage(carrier.tabId, { layer: carrier.token, do: 'ping' })
        return there === null ? 'gone' : there ? 'seen' : 'waiting'
      }
    }
  }

  /** Tries rung after rung until one holds. */
  async function climb(from: Offer, due: Due, settings: Settings): Promise<ScheduleEvent[]> {
    const { breakId } = due
    const known = await whatIsKnown(due, settings)
    let offer = from
    for (;;) {
      const next = nextRung(known, offer.tried)
      if (next.try === null) {
        await keepOffer(offer)
        return [{ type: 'delivery-failed', breakId }]
      }
      const rung = next.try
      try {
        const came = await tryRung(rung, due, settings, known, offer)
        if (came === 'shown') return [{ type: 'delivered', breakId }]
        if (came === 'waiting') return []
        offer = withTried(offer, { rung, refusal: came })
        await keepOffer(offer)
      } catch (error) {
        logProblem(`deliver-${rung}`, error)
        const refusal = rung === 'page' ? 'no-answer' : 'refused'
        offer = withTried(offer, { rung, refusal })
        await keepOffer(offer)
      }
    }
  }

  async function tryRung(
    rung: Rung,
    due: Due,
    settings: Settings,
    { front }: Known,
    offer: Offer,
  ): Promise<'shown' | 'waiting' | Refusal> {
    const carriedBy = (carrier: Carrier) => keepOffer({ ...offer, carrier })
    switch (rung) {
      case 'page': {
        if (front === null) throw new Error('no window in front')
        const withinMs = offer.losses === 0 ? ANSWER_WITHIN_MS : ANSWER_AGAIN_WITHIN_MS
        return await showCard(due, settings, front, { carriedBy, withinMs })
      }
      case 'notification':
        await showNotification(due, settings)
        await carriedBy({ is: 'notification' })
        return 'shown'
      case 'window': {
        const windowId = await openSmallWindow('/break.html', queryFor(due.breakId))
        if (windowId !== null) await carriedBy({ is: 'window', windowId })
        return 'shown'
      }
      default:
        return assertNever(rung)
    }
  }

  async function showCard(
    due: Due,
    settings: Settings,
    front: Front,
    how: { carriedBy: (carrier: Carrier) => Promise<void>; withinMs: number },
  ): Promise<'shown' | 'waiting' | Refusal> {
    const said = wordsFor(settings)
    const about = newLayer(due.breakId, how.withinMs)
    const text = await offerText(due, settings, picks, said)
    // Before it is put up: it may be answered before this worker hears that it stands.
    await how.carriedBy({ is: 'page', tabId: front.tabId, token: about.token })
    const order = cardOrder(about, due.kind, text, settings, front, said)
    const answer = await putIntoPage(front.tabId, '/layer.js', order, how.withinMs)
    if (answer.is === 'waiting' && answer.typingIn === 'frame') {
      void watchFrames(front.tabId, about)
    }
    return answer.is === 'refused' ? refusalFor(answer.why) : answer.is
  }

  /** Nothing waits for it: without it, the card waits as for a frame that nobody can look into. */
  async function watchFrames(
    tabId: number,
    about: Pick<LayerOrder, 'token' | 'breakId'>,
  ): Promise<void> {
    try {
      if (await watchTypingInFrames(tabId, about)) {
        await tellPage(tabId, { layer: about.token, do: 'frames-watched' })
      }
    } catch (error) {
      logProblem('watch-frames', error)
    }
  }

  async function showNotification(due: Due, settings: Settings): Promise<void> {
    const said = wordsFor(settings)
    const text = await offerText(due, settings, picks, said)
    try {
      await showNotice(noticeFor(due.breakId, text, settings, said))
      await clearTrouble('notifications-blocked')
    } catch (error) {
      await raiseTrouble({ is: 'notifications-blocked' })
      throw error
    }
  }

  async function withdraw(except: string | null, running: string | null): Promise<ScheduleEvent[]> {
    const notices = (await shownNotices()).filter((id) => id !== except && !isSample(id))
    await Promise.all(notices.map(clearNotice))
    const { offer, guide } = await carriers.read()
    if (offer !== null && offer.breakId !== except && offer.breakId !== running) {
      await takeAway(offer.carrier)
      await takeAway(offer.leaving)
      await keepOffer(null)
    }
    if (guide !== null && running !== null && guide.breakId !== running) {
      await tellPage(guide.tabId, { layer: guide.token, do: 'remove' })
      await guideEnded(guide.breakId)
    }
    const lost: ScheduleEvent[] = []
    if (offer !== null && offer.breakId === except && (await isAdrift(offer.carrier))) {
      lost.push({ type: 'offer-lost', breakId: offer.breakId })
    }
    if (guide !== null && guide.breakId === running && (await isGone(guide))) {
      lost.push({ type: 'guide-lost', breakId: guide.breakId })
    }
    return lost
  }

  /** Whether no script with this token is there any longer. */
  async function isGone({ tabId, token }: { tabId: number; token: string }): Promise<boolean> {
    return (await tellPage(tabId, { layer: token, do: 'ping' })) === null
  }

  async function lineEnded({ name, tabId }: Line): Promise<ScheduleEvent | null> {
    const { breakId } = name
    if (name.is === 'window') return await ownPageEnded(breakId, tabId)
    const { token } = name
    const stands = await standsFor({ tabId, token, breakId })
    // A line may break while what holds it stands: then it is opened again.
    if (stands === null || stands === 'leaving-card') return null
    if (!(await isGone({ tabId, token }))) return null
    if (stands === 'guide') return { type: 'guide-lost', breakId }
    const { offer } = await carriers.read()
    if (offer === null) return null
    const losses = offer.losses + 1
    const kept = { ...offer, losses, carrier: null }
    await keepOffer(
      losses < MOST_LOSSES ? kept : withTried(kept, { rung: 'page', refusal: 'kept-losing' }),
    )
    return { type: 'offer-lost', breakId }
  }

  async function noticeExpired(breakId: string): Promise<ScheduleEvent | null> {
    const { offer } = await carriers.read()
    if (offer?.breakId !== breakId || offer.carrier?.is !== 'notification') return null
    if ((await shownNotices()).includes(breakId)) return null
    await keepOffer(withTried(offer, { rung: 'notification', refusal: 'refused' }))
    return { type: 'offer-lost', breakId }
  }

  /**
   * A page of ours that offered the break is gone. Closing it is an answer, as
   * closing a notification or a card is; a page that crashed or went elsewhere
   * in its tab gave none.
   */
  async function ownPageEnded(breakId: string, tabId: number): Promise<ScheduleEvent | null> {
    const { offer } = await carriers.read()
    if (offer?.breakId !== breakId || offer.carrier?.is === 'page') return null
    if ((await shownNotices()).includes(breakId)) return null
    if ((await tabsShowing('/break.html')).length > 0) return null
    if (!(await isTabOpen(tabId))) return { type: 'dismiss', breakId }
    await keepOffer({ ...(await leave(offer)), losses: offer.losses + 1 })
    return offer.losses < MOST_LOSSES ? { type: 'offer-lost', breakId } : null
  }

  async function standsFor({
    tabId,
    token,
    breakId,
  }: {
    tabId: number
    token: string
    breakId: string
  }): Promise<StandsFor> {
    const { offer, guide: standing } = await carriers.read()
    if (standing?.tabId === tabId && standing.token === token && standing.breakId === breakId) {
      return 'guide'
    }
    if (offer?.breakId !== breakId) return null
    const isIt = (carrier: Carrier | null) =>
      carrier?.is === 'page' && carrier.tabId === tabId && carrier.token === token
    if (isIt(offer.carrier)) return 'card'
    return isIt(offer.leaving) ? 'leaving-card' : null
  }

  /** Its page crashed or was put to sleep, or a worker died as it took it from one page to another. */
  async function isAdrift(carrier: Carrier | null): Promise<boolean> {
    if (carrier?.is !== 'page') return carrier === null
    return (await tellPage(carrier.tabId, { layer: carrier.token, do: 'ping' })) === null
  }

  async function takeAway(carrier: Carrier | null): Promise<void> {
    switch (carrier?.is) {
      case 'page':
        await tellPage(carrier.tabId, { layer: carrier.token, do: 'remove' })
        return
      case 'window':
        await closeWindow(carrier.windowId)
        return
      case 'notification':
      case undefined:
    }
  }

  async function guide(
    running: Extract<ScheduleState['stage'], { is: 'running' }>,
    settings: Settings,
  ): Promise<void> {
    const { breakId } = running
    const { offer, guide: standing } = await carriers.read()
    let losses = 0
    if (standing?.breakId === breakId) {
      if (!(await isGone(standing)) && (await showTab(standing.tabId))) return
      losses = standing.losses + 1
    }
    const carrier = offer?.breakId === breakId ? offer.carrier : null
    const over = await guideOverPage(running, settings, losses).catch((error: unknown) => {
      logProblem('guide-over-page', error)
      return null
    })
    if (over === null) await guideEnded(breakId)
    // The stage takes the place of a card in the same page by itself.
    if (carrier?.is === 'page' && carrier.tabId !== over) await takeAway(carrier)
    if (offer?.breakId === breakId) await takeAway(offer.leaving)
    if (over === null) await openPage('/break.html', queryFor(breakId))
    // Last: a worker that dies on the way finds the card, and the card's script finds the worker.
    await keepOffer(null)
  }

  /** The tab over which the break is guided now; null where it may not be. */
  async function guideOverPage(
    named: BreakNamed & { doneSeconds: number },
    settings: Settings,
    losses: number,
  ): Promise<number | null> {
    if (losses >= MOST_LOSSES) return null
    const front = await frontTab()
    const access = await accessNow(settings)
    if (front === null || pageRefusal({ reminders: settings.reminders, access, front }) !== null) {
      return null
    }
    const { breakId, kind, plannedSeconds, doneSeconds } = named
    const said = wordsFor(settings)
    const withinMs = losses === 0 ? ANSWER_WITHIN_MS : ANSWER_AGAIN_WITHIN_MS
    const about = newLayer(breakId, withinMs)
    const picked = await picks.breakFor({ breakId, kind, plannedSeconds }, settings)
    const { tabId } = front
    await carriers.write({
      ...(await carriers.read()),
      guide: { breakId, tabId, token: about.token, losses },
    })
    try {
      const stood = {
        alreadyDoneSeconds: doneSeconds,
        position: await positions.read(breakId),
      }
      const order = { ...guideOrder(about, picked, stood, settings, said), ...testClock() }
      const answer = await putIntoPage(tabId, '/layer-guide.js', order, withinMs)
      if (answer.is !== 'shown') throw new Error(`the break was not shown: ${answer.is}`)
      return tabId
    } catch (error) {
      await guideEnded(breakId)
      throw error
    }
  }

  async function guideEnded(breakId: string): Promise<void> {
    const now = await carriers.read()
    if (now.guide?.breakId === breakId) await carriers.write({ ...now, guide: null })
  }

  async function whatIsKnown(due: Due, settings: Settings): Promise<Known> {
    return {
      kind: due.kind,
      reminders: settings.reminders,
      access: await accessNow(settings),
      front: settings.reminders.overlay === 'on' ? await frontTab() : null,
    }
  }

  return {
    show,
    withdraw,
    guide,
    guideEnded,
    lost: async (breakId, attempt) => {
      const { offer } = await carriers.read()
      if (offer?.breakId !== breakId) return
      const left = await leave(offer)
      await keepOffer(attempt === null ? left : withTried(left, attempt))
    },
    lineEnded,
    noticeExpired,
    standsFor,
    focus: async () => {
      const { offer, guide } = await carriers.read()
      if (guide !== null) return await showTab(guide.tabId)
      if (offer?.carrier?.is !== 'page') return false
      const { tabId, token } = offer.carrier
      return (await tellPage(tabId, { layer: token, do: 'focus' })) === true
    },
    test: async (rung, settings) => {
      const said = wordsFor(settings)
      switch (rung) {
        case 'window':
          return (await openSmallWindow('/break.html', '?id=sample')) !== null
        case 'page': {
          const tabId = await latestWebTab()
          if (tabId === null || (await accessNow(settings)) === 'missing') return false
          if (!(await showTab(tabId))) return false
          const about = newLayer('sample', ANSWER_WITHIN_MS)
          const text = {
            is: 'water' as const,
            title: said.reminders.testTitle,
            message: said.reminders.testMessage,
          }
          const front = { tabId, windowId: 0 }
          const order = cardOrder(about, 'water', text, settings, front, said)
          const sample = { ...order, chip: said.overlay.testChip, waitForTyping: false }
          const answer = await putIntoPage(tabId, '/layer.js', sample, ANSWER_WITHIN_MS)
          return answer.is === 'shown'
        }
      }
    },
  }
}

function refusalFor(why: Extract<LayerAnswer, { is: 'refused' }>['why']): Refusal {
  switch (why) {
    case 'not-a-page':
    case 'covered':
      return why
    case 'no-order':
    case 'too-late':
      return 'no-answer'
    default:
      return assertNever(why)
  }
}

function withTried(offer: Offer, attempt: Attempt): Offer {
  return { ...offer, carrier: null, tried: [...offer.tried, attempt] }
}

async function accessNow({ reminders }: Settings): Promise<Known['access']> {
  // Not asked for by those who don't want it: it would cost each of their reminders a moment.
  if (reminders.overlay === 'off') return 'missing'
  return (await hasHostAccess()) ? 'granted' : 'missing'
}

function queryFor(breakId: string): string {
  return `?id=${encodeURIComponent(breakId)}`
}
