import {
  MAX_LOST_PAGES,
  nextChannel,
  type Attempt,
  type Channel,
  type DeliveryContext,
  type FrontTab,
  type Refusal,
} from '../../core/delivery/channels.ts'
import { assertNever } from '../../core/assert-never.ts'
import type { LayerAnswer, LayerOrder } from '../../core/delivery/orders.ts'
import type { ScheduleEvent } from '../../core/schedule/moment.ts'
import type { Due } from '../../core/schedule/state.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { logProblem } from '../../platform/log.ts'
import {
  clearNotification,
  showNotification,
  shownNotifications,
} from '../../platform/notifications.ts'
import { tabsShowing } from '../../platform/own-tabs.ts'
import { openPopupWindow } from '../../platform/own-window.ts'
import { frontTab, injectIntoPage, isTabOpen, sendToPage } from '../../platform/page-layer.ts'
import { watchTypingInFrames } from '../../platform/typing-frames.ts'
import type { DeliveryStore, Offer, Placement } from './delivery-store.ts'
import { cardOrder, createLayerId } from './layer-orders.ts'
import { notificationFor } from './notification-content.ts'
import { offerText } from './offer-text.ts'
import { breakQuery } from './break-page.ts'
import { answerTimeoutMs, pageAccess } from './page-access.ts'
import { hasNoPage, placementStatus, removePlacement } from './placements.ts'
import type { PlanStore } from './plan-store.ts'
import { isSample } from './samples.ts'
import { clearTrouble, raiseTrouble } from './troubles.ts'
import { wordsFor } from './words.ts'

export type OfferDelivery = {
  /** Shows an offer over the first channel that works. Safe to repeat. */
  show: (due: Due, settings: Settings) => Promise<ScheduleEvent[]>
  /**
   * Removes every offer but one, and returns an event when nothing shows that one any
   * longer. The card of the `running` break stays until `startGuide` replaces it.
   */
  withdraw: (except: string | null, running: string | null) => Promise<ScheduleEvent[]>
  /** Nothing shows this offer any longer: the next check tries the remaining channels. */
  markLost: (breakId: string, attempt: Attempt | null) => Promise<void>
  /** The page with the card is gone, and the card with it. */
  cardClosed: (breakId: string) => Promise<ScheduleEvent | null>
  /** A page of ours that offered the break is gone. */
  ownPageClosed: (breakId: string, tabId: number) => Promise<ScheduleEvent | null>
  /** The system took the notification away. */
  notificationExpired: (breakId: string) => Promise<ScheduleEvent | null>
}

/** Shows what is due: as a card over a page, a notification, or a window. */
export function createOfferDelivery(store: DeliveryStore, plans: PlanStore): OfferDelivery {
  async function show(due: Due, settings: Settings): Promise<ScheduleEvent[]> {
    const { breakId } = due
    const { offer } = await store.read()
    const current: Offer =
      offer?.breakId === breakId
        ? offer
        : { breakId, tried: [], placement: null, leaving: null, lostPages: 0 }
    switch (await placementStatus(breakId, current.placement)) {
      case 'seen':
        await removeLeaving()
        return [{ type: 'delivered', breakId }]
      case 'waiting':
        await removeLeaving()
        return []
      case 'gone': {
        const events = await deliver({ ...current, placement: null }, due, settings)
        await removeLeaving()
        return events
      }
    }
  }

  /** Removes what showed the offer before. */
  async function removeLeaving(): Promise<void> {
    const { offer } = await store.read()
    if (offer === null || offer.leaving === null) return
    await removePlacement(offer.leaving)
    await store.setOffer({ ...offer, leaving: null })
  }

  /** The offer once its placement is useless: that one is to be removed after the next is shown. */
  async function withPlacementLeaving(offer: Offer): Promise<Offer> {
    if (offer.placement === null) return offer
    await removePlacement(offer.leaving)
    return { ...offer, placement: null, leaving: offer.placement }
  }

  /** Tries channel after channel until one shows the offer. */
  async function deliver(from: Offer, due: Due, settings: Settings): Promise<ScheduleEvent[]> {
    const { breakId } = due
    const context = await createContext(due, settings)
    let offer = from
    for (;;) {
      const next = nextChannel(context, offer.tried)
      if (next.channel === null) {
        await store.setOffer(offer)
        return [{ type: 'delivery-failed', breakId }]
      }
      const channel = next.channel
      try {
        const outcome = await tryChannel(channel, due, settings, context, offer)
        if (outcome === 'shown') return [{ type: 'delivered', breakId }]
        if (outcome === 'waiting') return []
        offer = withAttempt(offer, { channel, refusal: outcome })
        await store.setOffer(offer)
      } catch (error) {
        logProblem(`deliver-${channel}`, error)
        const refusal = channel === 'page' ? 'no-answer' : 'refused'
        offer = withAttempt(offer, { channel, refusal })
        await store.setOffer(offer)
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
    const setPlacement = (placement: Placement) => store.setOffer({ ...offer, placement })
    switch (channel) {
      case 'page': {
        if (front === null) throw new Error('no window in front')
        const timeoutMs = answerTimeoutMs(offer.lostPages)
        return await deliverCard(due, settings, front, { setPlacement, timeoutMs })
      }
      case 'notification':
        await deliverNotification(due, settings)
        await setPlacement({ is: 'notification' })
        return 'shown'
      case 'window': {
        const windowId = await openPopupWindow('/break.html', breakQuery(due.breakId))
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
    const words = await wordsFor(settings)
    const layer = createLayerId(due.breakId)
    const text = await offerText(due, settings, plans, words)
    // Before the card is shown: it may be answered before this worker hears that it is.
    await options.setPlacement({ is: 'page', tabId: front.tabId, token: layer.token })
    const order = cardOrder(layer, due.kind, text, settings, front, words)
    const answer = await injectIntoPage(front.tabId, '/layer.js', order, options.timeoutMs)
    if (answer.is === 'waiting' && answer.typingIn === 'frame') {
      void watchFrames(front.tabId, layer)
    }
    return answer.is === 'refused' ? refusalOf(answer.why) : answer.is
  }

  /** Not awaited: without it, the card waits as it does for a frame that can't be watched. */
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
    const words = await wordsFor(settings)
    const text = await offerText(due, settings, plans, words)
    try {
      await showNotification(notificationFor(due.breakId, text, settings, words))
      await clearTrouble('notifications-blocked')
    } catch (error) {
      await raiseTrouble({ is: 'notifications-blocked' })
      throw error
    }
  }

  async function withdraw(except: string | null, running: string | null): Promise<ScheduleEvent[]> {
    const shownIds = (await shownNotifications()).filter((id) => id !== except && !isSample(id))
    await Promise.all(shownIds.map(clearNotification))
    const { offer } = await store.read()
    if (offer === null) return []
    if (offer.breakId !== except && offer.breakId !== running) {
      await removePlacement(offer.placement)
      await removePlacement(offer.leaving)
      await store.setOffer(null)
    }
    const isLost = offer.breakId === except && (await hasNoPage(offer.placement))
    return isLost ? [{ type: 'offer-lost', breakId: offer.breakId }] : []
  }

  async function cardClosed(breakId: string): Promise<ScheduleEvent | null> {
    const { offer } = await store.read()
    if (offer === null) return null
    const lostPages = offer.lostPages + 1
    const withoutPlacement = { ...offer, lostPages, placement: null }
    await store.setOffer(
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
    await store.setOffer(withAttempt(offer, { channel: 'notification', refusal: 'refused' }))
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
    await store.setOffer({ ...(await withPlacementLeaving(offer)), lostPages: offer.lostPages + 1 })
    return offer.lostPages < MAX_LOST_PAGES ? { type: 'offer-lost', breakId } : null
  }

  async function createContext(due: Due, settings: Settings): Promise<DeliveryContext> {
    return {
      kind: due.kind,
      reminders: settings.reminders,
      access: await pageAccess(settings),
      front: settings.reminders.overlay === 'on' ? await frontTab() : null,
    }
  }

  return {
    show,
    withdraw,
    markLost: async (breakId, attempt) => {
      const { offer } = await store.read()
      if (offer?.breakId !== breakId) return
      const left = await withPlacementLeaving(offer)
      await store.setOffer(attempt === null ? left : withAttempt(left, attempt))
    },
    cardClosed,
    ownPageClosed,
    notificationExpired,
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
