import { MAX_LOST_PAGES, pageRefusal } from '../../core/delivery/channels.ts'
import type { BreakIdentity } from '../../core/content/planned-break.ts'
import type { ScheduleEvent } from '../../core/schedule/moment.ts'
import type { ScheduleState } from '../../core/schedule/state.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { testClock } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { frontTab, injectIntoPage, sendToPage } from '../../platform/page-layer.ts'
import { showTab } from '../../platform/show-tab.ts'
import type { DeliveryStore } from './delivery-store.ts'
import { createLayerId, guideOrder } from './layer-orders.ts'
import { openBreakPage } from './break-page.ts'
import { answerTimeoutMs, pageAccess } from './page-access.ts'
import { isLayerGone, removePlacement } from './placements.ts'
import type { PlanStore } from './plan-store.ts'
import type { PositionStore } from './position-store.ts'
import { guideMessages, wordsFor } from './words.ts'

type Running = Extract<ScheduleState['stage'], { is: 'running' }>

export type GuideDelivery = {
  /** Guides a break: over the page in front where that may be, else on a page of its own. */
  startGuide: (running: Running, settings: Settings) => Promise<void>
  /** Removes the guide of any other break, and returns an event when that of this one is gone. */
  withdraw: (running: string | null) => Promise<ScheduleEvent[]>
}

/** Shows the guided break. */
export function createGuideDelivery(
  store: DeliveryStore,
  plans: PlanStore,
  positions: PositionStore,
): GuideDelivery {
  async function startGuide(running: Running, settings: Settings): Promise<void> {
    const { breakId } = running
    // Before the new one is noted: nothing would know of the other any longer.
    await removeOther(breakId)
    const { offer, guide: current } = await store.read()
    let lostPages = 0
    if (current?.breakId === breakId) {
      if (!(await isLayerGone(current)) && (await showTab(current.tabId))) return
      lostPages = current.lostPages + 1
    }
    const placement = offer?.breakId === breakId ? offer.placement : null
    const tabId = await guideOverPage(running, settings, lostPages).catch((error: unknown) => {
      logProblem('guide-over-page', error)
      return null
    })
    if (tabId === null) await store.clearGuide(breakId)
    // The guide dialog replaces a card in the same page by itself.
    if (placement?.is === 'page' && placement.tabId !== tabId) await removePlacement(placement)
    if (offer?.breakId === breakId) await removePlacement(offer.leaving)
    if (tabId === null) await openBreakPage(breakId)
    // Last: a worker that dies on the way finds the card, and the card's script finds the worker.
    await store.setOffer(null)
  }

  /** The tab over which the break is guided now; null where it may not be. Rejects where it couldn't be shown. */
  async function guideOverPage(
    running: BreakIdentity & { doneSeconds: number },
    settings: Settings,
    lostPages: number,
  ): Promise<number | null> {
    if (lostPages >= MAX_LOST_PAGES) return null
    const front = await frontTab()
    const access = await pageAccess(settings)
    if (front === null || pageRefusal({ reminders: settings.reminders, access, front }) !== null) {
      return null
    }
    const { breakId, kind, plannedSeconds, doneSeconds } = running
    const words = await wordsFor(settings)
    const messages = await guideMessages(words)
    const timeoutMs = answerTimeoutMs(lostPages)
    const layer = createLayerId(breakId)
    const picked = await plans.breakFor({ breakId, kind, plannedSeconds }, settings)
    const { tabId } = front
    await store.setGuide({ breakId, tabId, token: layer.token, lostPages })
    const progress = { initialDoneSeconds: doneSeconds, position: await positions.read(breakId) }
    const order = {
      ...guideOrder(layer, picked, progress, settings, words, messages),
      ...testClock(),
    }
    const answer = await injectIntoPage(tabId, '/layer-guide.js', order, timeoutMs)
    if (answer.is !== 'shown') throw new Error(`the break was not shown: ${answer.is}`)
    return tabId
  }

  /** Removes the guide of any other break: it shows the end of one that is over. */
  async function removeOther(running: string): Promise<void> {
    const { guide } = await store.read()
    if (guide === null || guide.breakId === running) return
    await sendToPage(guide.tabId, { layer: guide.token, do: 'remove' })
    await store.clearGuide(guide.breakId)
  }

  async function withdraw(running: string | null): Promise<ScheduleEvent[]> {
    if (running !== null) await removeOther(running)
    const { guide } = await store.read()
    if (guide === null) return []
    const isLost = guide.breakId === running && (await isLayerGone(guide))
    return isLost ? [{ type: 'guide-lost', breakId: guide.breakId }] : []
  }

  return { startGuide, withdraw }
}
