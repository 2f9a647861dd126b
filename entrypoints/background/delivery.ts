import {
  MAX_LOST_PAGES,
  nextChannel,
  pageRefusal,
  type Attempt,
  type FrontTab,
  type DeliveryContext,
  type Refusal,
  type Channel,
} from '../../core/delivery/channels.ts'
import { assertNever } from '../../core/assert-never.ts'
import type { Connection } from '../../core/delivery/connection.ts'
import type { LayerAnswer, LayerOrder } from '../../core/delivery/orders.ts'
import type { BreakIdentity } from '../../core/content/planned-break.ts'
import type { ScheduleEvent } from '../../core/schedule/moment.ts'
import type { Due, ScheduleState } from '../../core/schedule/state.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { testClock } from '../../platform/clock.ts'
import { hasHostAccess } from '../../platform/host-access.ts'
import { logProblem } from '../../platform/log.ts'
import {
  clearNotification,
  showNotification,
  shownNotifications,
} from '../../platform/notifications.ts'
import { tabsShowing } from '../../platform/own-tabs.ts'
import { closeWindow, isWindowOpen, openPopupWindow } from '../../platform/own-window.ts'
import {
  frontTab,
  lastUsedWebTab,
  isTabOpen,
  injectIntoPage,
  sendToPage,
} from '../../platform/page-layer.ts'
import { openPage } from '../../platform/pages.ts'
import { showTab } from '../../platform/show-tab.ts'
import { watchTypingInFrames } from '../../platform/typing-frames.ts'
import { createDeliveryStore, type Placement, type DeliveryState } from './delivery-store.ts'
import { cardOrder, guideOrder, createLayerId } from './layer-orders.ts'
import { notificationFor } from './notification-content.ts'
import { offerText } from './offer-text.ts'
import type { PlanStore } from './plan-store.ts'
import type { PositionStore } from './position-store.ts'
import { isSample } from './samples.ts'
import { clearTrouble, raiseTrouble } from './troubles.ts'
import { wordsFor } from './words.ts'

type Offer = NonNullable<DeliveryState['offer']>

/** A page that doesn't answer in this time is not waited for: the next way to the person follows. */
const ANSWER_TIMEOUT_MS = 2000

/** The same for a page that follows on one that went away: nothing is on the screen meanwhile. */
const REPEAT_ANSWER_TIMEOUT_MS = 1000

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
  startGuide: (
    running: Extract<ScheduleState['stage'], { is: 'running' }>,
    settings: Settings,
  ) => Promise<void>
  /** What carried this offer did not hold: the next check tries the channels that are left. */
  markLost: (breakId: string, attempt: Attempt | null) => Promise<void>
  /**
   * What held a connection to the background has ended. The event that makes good for
   * it, or null where nothing is missing.
   */
  connectionClosed: (connection: Connection) => Promise<ScheduleEvent | null>
  /** The same for a notification that the system took away. */
  notificationExpired: (breakId: string) => Promise<ScheduleEvent | null>
  /** The guided break was closed over its page. */
  clearGuide: (breakId: string) => Promise<void>
  /** Whether this very script, in this tab, was given this offer, or this break to guide. */
  identify: (claim: { tabId: number; token: string; breakId: string }) => Promise<StandsFor>
  /** Puts the keyboard into the card, or shows the guided break; whether there was one. */
  focus: () => Promise<boolean>
  /** Shows a sample of one way; whether the person can see it. */
  showSample: (channel: Exclude<Channel, 'notification'>, settings: Settings) => Promise<boolean>
}

/** How what the engine decided reaches the person. */
export function createDelivery(picks: PlanStore, positions: PositionStore): Delivery {
  const store = createDeliveryStore()

  async function setOffer(offer: Offer | null): Promise<void> {
    await store.write({ ...(await store.read()), offer })
  }

  async function show(due: Due, settings: Settings): Promise<ScheduleEvent[]> {
    const { breakId } = due
    const { offer } = await store.read()
    const current: Offer =
      offer?.breakId === breakId
        ? offer
        : { breakId, tried: [], placement: null, leaving: null, lostPages: 0 }
    switch (await offerStatus(current)) {
      case 'seen':
        await takeLeaving()
        return [{ type: 'delivered', breakId }]
      case 'waiting':
        await takeLeaving()
        return []
      case 'gone': {
        const events = await deliver({ ...current, placement: null }, due, settings)
        await takeLeaving()
        return events
      }
    }
  }

  /** Takes away what carried the offer before. */
  async function takeLeaving(): Promise<void> {
    const { offer } = await store.read()
    if (offer === null || offer.leaving === null) return
    await removeOffer(offer.leaving)
    await setOffer({ ...offer, leaving: null })
  }

  /** The offer as it is once its carrier is of no use any longer. */
  async function leave(offer: Offer): Promise<Offer> {
    if (offer.placement === null) return offer
    await removeOffer(offer.leaving)
    return { ...offer, placement: null, leaving: offer.placement }
  }

  /** Whether what carries an offer still stands: a worker may have died after it was put up. */
  async function offerStatus({ breakId, placement }: Offer): Promise<'seen' | 'waiting' | 'gone'> {
    switch (placement?.is) {
      case undefined:
        return (await shownNotifications()).includes(breakId) ? 'seen' : 'gone'
      case 'notification':
        return (await shownNotifications()).includes(breakId) ? 'seen' : 'gone'
      case 'window':
        return (await isWindowOpen(placement.windowId)) ? 'seen' : 'gone'
      case 'page': {
        const isVisible = await sendToPage(placement.tabId, { layer: placement.token, do: 'ping' })
        return isVisible === null ? 'gone' : isVisible ? 'seen' : 'waiting'
      }
    }
  }

  /** Tries channel after channel until one holds. */
  async function deliver(from: Offer, due: Due, settings: Settings): Promise<ScheduleEvent[]> {
    const { breakId } = due
    const context = await createContext(due, settings)
    let offer = from
    for (;;) {
      const next = nextChannel(context, offer.tried)
      if (next.channel === null) {
        await setOffer(offer)
        return [{ type: 'delivery-failed', breakId }]
      }
      const channel = next.channel
      try {
        const outcome = await tryChannel(channel, due, settings, context, offer)
        if (outcome === 'shown') return [{ type: 'delivered', breakId }]
        if (outcome === 'waiting') return []
        offer = withAttempt(offer, { channel, refusal: outcome })
        await setOffer(offer)
      } catch (error) {
        logProblem(`deliver-${channel}`, error)
        const refusal = channel === 'page' ? 'no-answer' : 'refused'
        offer = withAttempt(offer, { channel, refusal })
        await setOffer(offer)
      }
    }
  }

  async function tryChannel(
    channel: Channel,
    due: Due,
    settings: Settings,
    { front }: DeliveryContext,
    offer: Offer,
  ): Promise<'shown' | 'waiting' | Refusal> {
    const setPlacement = (placement: Placement) => setOffer({ ...offer, placement })
    switch (channel) {
      case 'page': {
        if (front === null) throw new Error('no window in front')
        const timeoutMs = offer.lostPages === 0 ? ANSWER_TIMEOUT_MS : REPEAT_ANSWER_TIMEOUT_MS
        return await deliverCard(due, settings, front, { setPlacement, timeoutMs })
      }
      case 'notification':
        await deliverNotification(due, settings)
        await setPlacement({ is: 'notification' })
        return 'shown'
      case 'window': {
        const windowId = await openPopupWindow('/break.html', queryFor(due.breakId))
        if (windowId !== null) await setPlacement({ is: 'window', windowId })
        return 'shown'
      }
      default:
        return assertNever(channel)
    }
  }

  async function deliverCard(
    due: Due,
    settings: Settings,
    front: FrontTab,
    options: { setPlacement: (placement: Placement) => Promise<void>; timeoutMs: number },
  ): Promise<'shown' | 'waiting' | Refusal> {
    const claim = wordsFor(settings)
    const layer = createLayerId(due.breakId, options.timeoutMs)
    const text = await offerText(due, settings, picks, claim)
    // Before it is put up: it may be answered before this worker hears that it stands.
    await options.setPlacement({ is: 'page', tabId: front.tabId, token: layer.token })
    const order = cardOrder(layer, due.kind, text, settings, front, claim)
    const answer = await injectIntoPage(front.tabId, '/layer.js', order, options.timeoutMs)
    if (answer.is === 'waiting' && answer.typingIn === 'frame') {
      void watchFrames(front.tabId, layer)
    }
    return answer.is === 'refused' ? refusalOf(answer.why) : answer.is
  }

  /** Nothing waits for it: without it, the card waits as for a frame that nobody can look into. */
  async function watchFrames(
    tabId: number,
    layer: Pick<LayerOrder, 'token' | 'breakId'>,
  ): Promise<void> {
    try {
      if (await watchTypingInFrames(tabId, layer)) {
        await sendToPage(tabId, { layer: layer.token, do: 'frames-watched' })
      }
    } catch (error) {
      logProblem('watch-frames', error)
    }
  }

  async function deliverNotification(due: Due, settings: Settings): Promise<void> {
    const claim = wordsFor(settings)
    const text = await offerText(due, settings, picks, claim)
    try {
      await showNotification(notificationFor(due.breakId, text, settings, claim))
      await clearTrouble('notifications-blocked')
    } catch (error) {
      await raiseTrouble({ is: 'notifications-blocked' })
      throw error
    }
  }

  async function withdraw(except: string | null, running: string | null): Promise<ScheduleEvent[]> {
    const shownIds = (await shownNotifications()).filter((id) => id !== except && !isSample(id))
    await Promise.all(shownIds.map(clearNotification))
    const { offer, guide } = await store.read()
    if (offer !== null && offer.breakId !== except && offer.breakId !== running) {
      await removeOffer(offer.placement)
      await removeOffer(offer.leaving)
      await setOffer(null)
    }
    if (guide !== null && running !== null && guide.breakId !== running) {
      await sendToPage(guide.tabId, { layer: guide.token, do: 'remove' })
      await clearGuide(guide.breakId)
    }
    const lost: ScheduleEvent[] = []
    if (offer !== null && offer.breakId === except && (await hasNoPage(offer.placement))) {
      lost.push({ type: 'offer-lost', breakId: offer.breakId })
    }
    if (guide !== null && guide.breakId === running && (await isGone(guide))) {
      lost.push({ type: 'guide-lost', breakId: guide.breakId })
    }
    return lost
  }

  /** Whether no script with this token is there any longer. */
  async function isGone({ tabId, token }: { tabId: number; token: string }): Promise<boolean> {
    return (await sendToPage(tabId, { layer: token, do: 'ping' })) === null
  }

  async function connectionClosed({ name, tabId }: Connection): Promise<ScheduleEvent | null> {
    const { breakId } = name
    if (name.is === 'window') return await ownPageClosed(breakId, tabId)
    const { token } = name
    const role = await identify({ tabId, token, breakId })
    // A connection may break while what holds it stands: then it is opened again.
    if (role === null || role === 'leaving-card') return null
    if (!(await isGone({ tabId, token }))) return null
    if (role === 'guide') return { type: 'guide-lost', breakId }
    const { offer } = await store.read()
    if (offer === null) return null
    const lostPages = offer.lostPages + 1
    const withoutPlacement = { ...offer, lostPages, placement: null }
    await setOffer(
      lostPages < MAX_LOST_PAGES
        ? withoutPlacement
        : withAttempt(withoutPlacement, { channel: 'page', refusal: 'kept-losing' }),
    )
    return { type: 'offer-lost', breakId }
  }

  async function notificationExpired(breakId: string): Promise<ScheduleEvent | null> {
    const { offer } = await store.read()
    if (offer?.breakId !== breakId || offer.placement?.is !== 'notification') return null
    if ((await shownNotifications()).includes(breakId)) return null
    await setOffer(withAttempt(offer, { channel: 'notification', refusal: 'refused' }))
    return { type: 'offer-lost', breakId }
  }

  /**
   * A page of ours that offered the break is gone. Closing it is an answer, as
   * closing a notification or a card is; a page that crashed or went elsewhere
   * in its tab gave none.
   */
  async function ownPageClosed(breakId: string, tabId: number): Promise<ScheduleEvent | null> {
    const { offer } = await store.read()
    if (offer?.breakId !== breakId || offer.placement?.is === 'page') return null
    if ((await shownNotifications()).includes(breakId)) return null
    if ((await tabsShowing('/break.html')).length > 0) return null
    if (!(await isTabOpen(tabId))) return { type: 'dismiss', breakId }
    await setOffer({ ...(await leave(offer)), lostPages: offer.lostPages + 1 })
    return offer.lostPages < MAX_LOST_PAGES ? { type: 'offer-lost', breakId } : null
  }

  async function identify({
    tabId,
    token,
    breakId,
  }: {
    tabId: number
    token: string
    breakId: string
  }): Promise<StandsFor> {
    const { offer, guide: current } = await store.read()
    if (current?.tabId === tabId && current.token === token && current.breakId === breakId) {
      return 'guide'
    }
    if (offer?.breakId !== breakId) return null
    const isIt = (placement: Placement | null) =>
      placement?.is === 'page' && placement.tabId === tabId && placement.token === token
    if (isIt(offer.placement)) return 'card'
    return isIt(offer.leaving) ? 'leaving-card' : null
  }

  /** Its page crashed or was put to sleep, or a worker died as it took it from one page to another. */
  async function hasNoPage(placement: Placement | null): Promise<boolean> {
    if (placement?.is !== 'page') return placement === null
    return (await sendToPage(placement.tabId, { layer: placement.token, do: 'ping' })) === null
  }

  async function removeOffer(placement: Placement | null): Promise<void> {
    switch (placement?.is) {
      case 'page':
        await sendToPage(placement.tabId, { layer: placement.token, do: 'remove' })
        return
      case 'window':
        await closeWindow(placement.windowId)
        return
      case 'notification':
      case undefined:
    }
  }

  async function startGuide(
    running: Extract<ScheduleState['stage'], { is: 'running' }>,
    settings: Settings,
  ): Promise<void> {
    const { breakId } = running
    const { offer, guide: current } = await store.read()
    let lostPages = 0
    if (current?.breakId === breakId) {
      if (!(await isGone(current)) && (await showTab(current.tabId))) return
      lostPages = current.lostPages + 1
    }
    const placement = offer?.breakId === breakId ? offer.placement : null
    const tabId = await guideOverPage(running, settings, lostPages).catch((error: unknown) => {
      logProblem('guide-over-page', error)
      return null
    })
    if (tabId === null) await clearGuide(breakId)
    // The stage takes the place of a card in the same page by itself.
    if (placement?.is === 'page' && placement.tabId !== tabId) await removeOffer(placement)
    if (offer?.breakId === breakId) await removeOffer(offer.leaving)
    if (tabId === null) await openPage('/break.html', queryFor(breakId))
    // Last: a worker that dies on the way finds the card, and the card's script finds the worker.
    await setOffer(null)
  }

  /** The tab over which the break is guided now; null where it may not be. */
  async function guideOverPage(
    running: BreakIdentity & { doneSeconds: number },
    settings: Settings,
    lostPages: number,
  ): Promise<number | null> {
    if (lostPages >= MAX_LOST_PAGES) return null
    const front = await frontTab()
    const access = await currentAccess(settings)
    if (front === null || pageRefusal({ reminders: settings.reminders, access, front }) !== null) {
      return null
    }
    const { breakId, kind, plannedSeconds, doneSeconds } = running
    const claim = wordsFor(settings)
    const timeoutMs = lostPages === 0 ? ANSWER_TIMEOUT_MS : REPEAT_ANSWER_TIMEOUT_MS
    const layer = createLayerId(breakId, timeoutMs)
    const picked = await picks.breakFor({ breakId, kind, plannedSeconds }, settings)
    const { tabId } = front
    await store.write({
      ...(await store.read()),
      guide: { breakId, tabId, token: layer.token, lostPages },
    })
    try {
      const progress = {
        initialDoneSeconds: doneSeconds,
        position: await positions.read(breakId),
      }
      const order = { ...guideOrder(layer, picked, progress, settings, claim), ...testClock() }
      const answer = await injectIntoPage(tabId, '/layer-guide.js', order, timeoutMs)
      if (answer.is !== 'shown') throw new Error(`the break was not shown: ${answer.is}`)
      return tabId
    } catch (error) {
      await clearGuide(breakId)
      throw error
    }
  }

  async function clearGuide(breakId: string): Promise<void> {
    const state = await store.read()
    if (state.guide?.breakId === breakId) await store.write({ ...state, guide: null })
  }

  async function createContext(due: Due, settings: Settings): Promise<DeliveryContext> {
    return {
      kind: due.kind,
      reminders: settings.reminders,
      access: await currentAccess(settings),
      front: settings.reminders.overlay === 'on' ? await frontTab() : null,
    }
  }

  return {
    show,
    withdraw,
    startGuide,
    clearGuide,
    markLost: async (breakId, attempt) => {
      const { offer } = await store.read()
      if (offer?.breakId !== breakId) return
      const left = await leave(offer)
      await setOffer(attempt === null ? left : withAttempt(left, attempt))
    },
    connectionClosed,
    notificationExpired,
    identify,
    focus: async () => {
      const { offer, guide } = await store.read()
      if (guide !== null) return await showTab(guide.tabId)
      if (offer?.placement?.is !== 'page') return false
      const { tabId, token } = offer.placement
      return (await sendToPage(tabId, { layer: token, do: 'focus' })) === true
    },
    showSample: async (channel, settings) => {
      const claim = wordsFor(settings)
      switch (channel) {
        case 'window':
          return (await openPopupWindow('/break.html', '?id=sample')) !== null
        case 'page': {
          const tabId = await lastUsedWebTab()
          if (tabId === null || (await currentAccess(settings)) === 'missing') return false
          if (!(await showTab(tabId))) return false
          const layer = createLayerId('sample', ANSWER_TIMEOUT_MS)
          const text = {
            is: 'water' as const,
            title: claim.reminders.testTitle,
            message: claim.reminders.testMessage,
          }
          const front = { tabId, windowId: 0 }
          const order = cardOrder(layer, 'water', text, settings, front, claim)
          const sample = { ...order, chip: claim.overlay.testChip, waitForTyping: false }
          const answer = await injectIntoPage(tabId, '/layer.js', sample, ANSWER_TIMEOUT_MS)
          return answer.is === 'shown'
        }
      }
    },
  }
}

function refusalOf(why: Extract<LayerAnswer, { is: 'refused' }>['why']): Refusal {
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

function withAttempt(offer: Offer, attempt: Attempt): Offer {
  return { ...offer, placement: null, tried: [...offer.tried, attempt] }
}

async function currentAccess({ reminders }: Settings): Promise<DeliveryContext['access']> {
  // Not asked for by those who don't want it: it would cost each of their reminders a moment.
  if (reminders.overlay === 'off') return 'missing'
  return (await hasHostAccess()) ? 'granted' : 'missing'
}

function queryFor(breakId: string): string {
  return `?id=${encodeURIComponent(breakId)}`
}
