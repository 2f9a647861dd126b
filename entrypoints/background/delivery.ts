import type { Attempt, Channel } from '../../core/delivery/channels.ts'
import type { Connection } from '../../core/delivery/connection.ts'
import type { ScheduleEvent } from '../../core/schedule/moment.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { sendToPage } from '../../platform/page-layer.ts'
import { showTab } from '../../platform/show-tab.ts'
import { createDeliveryStore, type LayerClaim, type LayerRole } from './delivery-store.ts'
import { createGuideDelivery, type GuideDelivery } from './guide-delivery.ts'
import { createOfferDelivery, type OfferDelivery } from './offer-delivery.ts'
import { isLayerGone } from './placements.ts'
import type { PlanStore } from './plan-store.ts'
import type { PositionStore } from './position-store.ts'
import { showSample } from './sample-delivery.ts'

export type Delivery = Pick<OfferDelivery, 'show' | 'notificationExpired'> &
  Pick<GuideDelivery, 'startGuide'> & {
    /**
     * Removes every offer but one and every guide but that of the running break, and
     * returns an event for each of these two that is gone.
     */
    withdraw: (except: string | null, running: string | null) => Promise<ScheduleEvent[]>
    /** Nothing shows this offer any longer: the next check tries the remaining channels. */
    markLost: (breakId: string, attempt: Attempt | null) => Promise<void>
    /**
     * What held a connection to the background has ended. Returns the event by which it
     * is shown again, or null where nothing is missing.
     */
    connectionClosed: (connection: Connection) => Promise<ScheduleEvent | null>
    /** The guided break was closed over its page. */
    clearGuide: (breakId: string) => Promise<void>
    /** Whether this very script, in this tab, was given this offer, or this break to guide. */
    identify: (claim: LayerClaim) => Promise<LayerRole>
    /** Focuses the card, or shows the tab of the guided break; whether there was one. */
    focus: () => Promise<boolean>
    /** Shows a sample of one channel; whether the person can see it. */
    showSample: (channel: Exclude<Channel, 'notification'>, settings: Settings) => Promise<boolean>
  }

/** Shows what the engine decided: offers, guided breaks and samples. */
export function createDelivery(plans: PlanStore, positions: PositionStore): Delivery {
  const store = createDeliveryStore()
  const offers = createOfferDelivery(store, plans)
  const guides = createGuideDelivery(store, plans, positions)

  async function connectionClosed({ name, tabId }: Connection): Promise<ScheduleEvent | null> {
    const { breakId } = name
    if (name.is === 'window') return await offers.ownPageClosed(breakId, tabId)
    const { token } = name
    const role = await store.identify({ tabId, token, breakId })
    // A connection may break while its holder is still there: then it is opened again.
    if (role === null || role === 'leaving-card') return null
    if (!(await isLayerGone({ tabId, token }))) return null
    return role === 'guide' ? { type: 'guide-lost', breakId } : await offers.cardClosed(breakId)
  }

  return {
    show: offers.show,
    markLost: offers.markLost,
    notificationExpired: offers.notificationExpired,
    startGuide: guides.startGuide,
    clearGuide: store.clearGuide,
    identify: store.identify,
    withdraw: async (except, running) => [
      ...(await offers.withdraw(except, running)),
      ...(await guides.withdraw(running)),
    ],
    connectionClosed,
    focus: async () => {
      const { offer, guide } = await store.read()
      if (guide !== null) return await showTab(guide.tabId)
      if (offer?.placement?.is !== 'page') return false
      const { tabId, token } = offer.placement
      return (await sendToPage(tabId, { layer: token, do: 'focus' })) === true
    },
    showSample,
  }
}
