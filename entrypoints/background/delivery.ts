import {
  nextRung,
  pageRefusal,
  type Attempt,
  type Front,
  type Known,
  type Refusal,
  type Rung,
} from '../../core/delivery/ladder.ts'
import { assertNever } from '../../core/assert-never.ts'
import type { LayerAnswer } from '../../core/delivery/orders.ts'
import type { BreakNamed } from '../../core/content/plans.ts'
import type { ScheduleEvent } from '../../core/schedule/moment.ts'
import type { Due, ScheduleState } from '../../core/schedule/state.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { testClock } from '../../platform/clock.ts'
import { hasHostAccess } from '../../platform/host-access.ts'
import { logProblem } from '../../platform/log.ts'
import { clearNotice, showNotice, shownNotices } from '../../platform/notifications.ts'
import { closeWindow, openSmallWindow } from '../../platform/own-window.ts'
import {
  frontTab,
  latestWebTab,
  putIntoPage,
  showTab,
  tellPage,
} from '../../platform/page-layer.ts'
import { openPage } from '../../platform/pages.ts'
import { createCarriersKeeper, type Carrier, type Carriers } from './carriers.ts'
import { cardOrder, guideOrder, newLayer } from './layer-orders.ts'
import { noticeFor } from './notice.ts'
import { offerText } from './offer-text.ts'
import type { PicksKeeper } from './picks-keeper.ts'
import { isSample } from './samples.ts'
import { clearTrouble, raiseTrouble } from './troubles.ts'
import { wordsFor } from './words.ts'

type Offer = NonNullable<Carriers['offer']>

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
  /** The guided break's page is gone, or was closed. */
  guideEnded: (breakId: string) => Promise<void>
  /** Whether this very script, in this tab, was given this offer, or this break to guide. */
  standsFor: (said: {
    tabId: number
    token: string
    breakId: string
  }) => Promise<'card' | 'guide' | null>
  /** Puts the keyboard into the card, or shows the guided break; whether there was one. */
  focus: () => Promise<boolean>
  /** Shows a sample of one way; whether the person can see it. */
  test: (rung: Exclude<Rung, 'notification'>, settings: Settings) => Promise<boolean>
}

/** How what the engine decided reaches the person. */
export function createDelivery(picks: PicksKeeper): Delivery {
  const carriers = createCarriersKeeper()

  async function keepOffer(offer: Offer | null): Promise<void> {
    await carriers.write({ ...(await carriers.read()), offer })
  }

  async function show(due: Due, settings: Settings): Promise<ScheduleEvent[]> {
    const { breakId } = due
    const { offer } = await carriers.read()
    const standing: Offer =
      offer?.breakId === breakId ? offer : { breakId, tried: [], carrier: null }
    switch (await standingOf(standing)) {
      case 'seen':
        return [{ type: 'delivered', breakId }]
      case 'waiting':
        return []
      case 'gone':
        return await climb({ ...standing, carrier: null }, due, settings)
    }
  }

  /** Whether what carries an offer still stands: a worker may have died after it was put up. */
  async function standingOf({ breakId, carrier }: Offer): Promise<'seen' | 'waiting' | 'gone'> {
    switch (carrier?.is) {
      case undefined:
        return (await shownNotices()).includes(breakId) ? 'seen' : 'gone'
      case 'notification':
        return (await shownNotices()).includes(breakId) ? 'seen' : 'gone'
      case 'window':
        return 'gone'
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
        const came = await tryRung(rung, due, settings, known, (carrier) =>
          keepOffer({ ...offer, carrier }),
        )
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
    carriedBy: (carrier: Carrier) => Promise<void>,
  ): Promise<'shown' | 'waiting' | Refusal> {
    switch (rung) {
      case 'page': {
        if (front === null) throw new Error('no window in front')
        return await showCard(due, settings, front, carriedBy)
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
    carriedBy: (carrier: Carrier) => Promise<void>,
  ): Promise<'shown' | 'waiting' | Refusal> {
    const said = wordsFor(settings)
    const about = newLayer(due.breakId)
    const text = await offerText(due, settings, picks, said)
    // Before it is put up: it may be answered before this worker hears that it stands.
    await carriedBy({ is: 'page', tabId: front.tabId, token: about.token })
    const order = cardOrder(about, due.kind, text, settings, front, said)
    const answer = await putIntoPage(front.tabId, '/layer.js', order)
    return answer.is === 'refused' ? refusalFor(answer.why) : answer.is
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
      await keepOffer(null)
    }
    if (guide !== null && running !== null && guide.breakId !== running) {
      await tellPage(guide.tabId, { layer: guide.token, do: 'remove' })
      await guideEnded(guide.breakId)
    }
    return offer !== null && offer.breakId === except && (await isAdrift(offer.carrier))
      ? [{ type: 'offer-lost', breakId: offer.breakId }]
      : []
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
    if (standing?.breakId === breakId) {
      const there = await tellPage(standing.tabId, { layer: standing.token, do: 'ping' })
      if (there !== null) {
        await showTab(standing.tabId)
        return
      }
    }
    const carrier = offer?.breakId === breakId ? offer.carrier : null
    const over = await guideOverPage(running, settings).catch((error: unknown) => {
      logProblem('guide-over-page', error)
      return null
    })
    // The stage takes the place of a card in the same page by itself.
    if (carrier?.is === 'page' && carrier.tabId !== over) await takeAway(carrier)
    if (over === null) await openPage('/break.html', queryFor(breakId))
    // Last: a worker that dies on the way finds the card, and the card's script finds the worker.
    await keepOffer(null)
  }

  /** The tab over which the break is guided now; null where it may not be. */
  async function guideOverPage(named: BreakNamed & { doneSeconds: number }, settings: Settings) {
    const front = await frontTab()
    const access = await accessNow(settings)
    if (front === null || pageRefusal({ reminders: settings.reminders, access, front }) !== null) {
      return null
    }
    const { breakId, kind, plannedSeconds, doneSeconds } = named
    const said = wordsFor(settings)
    const about = newLayer(breakId)
    const picked = await picks.breakFor({ breakId, kind, plannedSeconds }, settings)
    const { tabId } = front
    await carriers.write({
      ...(await carriers.read()),
      guide: { breakId, tabId, token: about.token },
    })
    try {
      const order = { ...guideOrder(about, picked, doneSeconds, settings, said), ...testClock() }
      const answer = await putIntoPage(tabId, '/layer-guide.js', order)
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
      await takeAway(offer.carrier)
      await keepOffer(attempt === null ? { ...offer, carrier: null } : withTried(offer, attempt))
    },
    standsFor: async ({ tabId, token, breakId }) => {
      const { offer, guide } = await carriers.read()
      if (guide?.tabId === tabId && guide.token === token && guide.breakId === breakId) {
        return 'guide'
      }
      const carrier = offer?.breakId === breakId ? offer.carrier : null
      return carrier?.is === 'page' && carrier.tabId === tabId && carrier.token === token
        ? 'card'
        : null
    },
    focus: async () => {
      const { offer, guide } = await carriers.read()
      if (guide !== null) {
        await showTab(guide.tabId)
        return true
      }
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
          await showTab(tabId)
          const about = newLayer('sample')
          const text = {
            is: 'water' as const,
            title: said.reminders.testTitle,
            message: said.reminders.testMessage,
          }
          const front = { tabId, windowId: 0 }
          const order = cardOrder(about, 'water', text, settings, front, said)
          const answer = await putIntoPage(tabId, '/layer.js', {
            ...order,
            chip: said.overlay.testChip,
            waitForTyping: false,
          })
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
