import { nextBreakLine } from '../../content/phrases/next-break-line.ts'
import { assertNever } from '../../core/assert-never.ts'
import { libraryHref } from '../../core/content/library-route.ts'
import type { CardAnswer } from '../../core/delivery/orders.ts'
import { webHostOf } from '../../core/delivery/hosts.ts'
import type {
  CareReply,
  LayerMessage,
  LayerReply,
  LayerEvent,
} from '../../core/delivery/layer-messages.ts'
import type { Attempt } from '../../core/delivery/channels.ts'
import type { Command, Reply } from '../../core/messages.ts'
import { MAX_HOSTS } from '../../core/settings/schema.ts'
import { breaksIn } from '../../content/breaks.ts'
import { outlook } from '../../core/schedule/outlook.ts'
import { nowMs, timeZone } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { addressOf, frontTab, sendToPage } from '../../platform/page-layer.ts'
import { openPage } from '../../platform/pages.ts'
import { openBreakPage } from './break-page.ts'
import type { Delivery } from './delivery.ts'
import type { PlanStore } from './plan-store.ts'
import type { MessageLimiter } from './message-limiter.ts'
import type { Scheduler } from './scheduler.ts'
import type { SettingsStore } from './settings-store.ts'
import { signMessages, wordsFor } from './words.ts'

const OK: Reply = { ok: true }

/**
 * What the scripts over pages say. A page may be hostile and its script with it,
 * so only the script that was given a break may speak of it, of that alone, and
 * not for ever.
 */
export function createLayerHandler(parts: {
  scheduler: Scheduler
  delivery: Delivery
  settings: SettingsStore
  plans: PlanStore
  limiter: MessageLimiter
  commands: (command: Command) => Promise<Reply>
}): (tabId: number, message: LayerMessage) => Promise<unknown> {
  const { scheduler, delivery, settings, plans, limiter, commands } = parts

  return async (tabId, { layer: token, breakId, event }) => {
    // A sample counts for nothing.
    if (breakId === 'sample') return OK
    const role = await delivery.identify({ tabId, token, breakId })
    if (role === null) {
      const reason = `that page has no layer of ${breakId}`
      logProblem('refused-message', reason)
      return { ok: false, reason, isUnknown: true } satisfies LayerReply
    }
    // The person may still press a button of it; its other events were sent before, perhaps
    // to a worker that died.
    if (role === 'leaving-card' && event.type !== 'answered') return OK
    if ('itemId' in event && !(await isInBreak(breakId, event.itemId))) {
      const what = `no item ${event.itemId} in ${breakId}`
      if (await limiter.allows(breakId, { type: 'problem', what }))
        logProblem('refused-message', what)
      return { ok: false, reason: what }
    }
    if (!(await limiter.allows(breakId, event))) {
      return { ok: false, reason: `${event.type} was said too often` }
    }
    return role === 'guide'
      ? await handleGuideEvent(breakId, event)
      : await handleCardEvent(tabId, token, breakId, event)
  }

  async function handleCardEvent(
    tabId: number,
    token: string,
    breakId: string,
    event: LayerEvent,
  ): Promise<Reply> {
    switch (event.type) {
      case 'shown':
        await scheduler.handle({ type: 'delivered', breakId })
        return OK
      case 'typing': {
        const isWaiting = await sendToPage(tabId, { layer: token, do: 'key-in-frame' })
        return isWaiting === true ? OK : { ok: false, reason: 'the card waits no longer' }
      }
      case 'answered':
        return await handleAnswer(tabId, breakId, event.answer)
      case 'page-hidden':
        if (await isStillInFront(tabId, event.hidden)) return OK
        return await offerLost(breakId, null)
      case 'obscured':
        return await offerLost(breakId, { channel: 'page', refusal: 'covered' })
      case 'problem':
        logProblem('card', event.what)
        return OK
      case 'break-opened':
      case 'break-progress':
      case 'break-position':
      case 'break-ended':
      case 'break-felt':
      case 'item-hurt':
      case 'request-care':
      case 'open-item':
      case 'closed':
        return refused(event)
      default:
        return assertNever(event)
    }
  }

  async function handleAnswer(tabId: number, breakId: string, answer: CardAnswer): Promise<Reply> {
    switch (answer) {
      case 'start':
      case 'postpone':
      case 'skip':
      case 'read':
        return await commands({ command: answer, breakId })
      case 'never-here':
        await excludeHost(tabId)
        return await offerLost(breakId, { channel: 'page', refusal: 'kept-free' })
      default:
        return assertNever(answer)
    }
  }

  /** "Never on this page": its host joins the person's list. */
  async function excludeHost(tabId: number): Promise<void> {
    const host = webHostOf(await addressOf(tabId))
    if (host === null) return
    const current = await settings.read()
    const neverOn = [...current.reminders.neverOn.filter((each) => each !== host), host]
    const reminders = { ...current.reminders, neverOn: neverOn.slice(-MAX_HOSTS) }
    await commands({ command: 'save-settings', settings: { ...current, reminders } })
  }

  /** The next check shows it elsewhere. */
  async function offerLost(breakId: string, attempt: Attempt | null): Promise<Reply> {
    await scheduler.runExclusive(() => delivery.markLost(breakId, attempt))
    await scheduler.handle({ type: 'offer-lost', breakId })
    return OK
  }

  /** Another program's window in front doesn't hide a card; another tab, or window, does. */
  async function isStillInFront(tabId: number, hidden: boolean): Promise<boolean> {
    const front = await frontTab()
    return front === null ? !hidden : front.tabId === tabId
  }

  async function handleGuideEvent(breakId: string, event: LayerEvent): Promise<unknown> {
    switch (event.type) {
      case 'break-opened':
      case 'break-progress':
      case 'break-position':
      case 'break-felt':
      case 'item-hurt':
        return await commands({ command: 'report', breakId, report: event })
      case 'break-ended': {
        const reply = await commands({ command: 'report', breakId, report: event })
        return { ...reply, next: await describeNext() }
      }
      case 'request-care':
        return await careFor(event.itemId)
      case 'open-item':
        await openPage('/options.html', '', libraryHref({ is: 'item', id: event.itemId }))
        return OK
      case 'closed':
        await scheduler.runExclusive(() => delivery.clearGuide(breakId))
        return OK
      case 'obscured':
        // The page keeps covering it: the break goes on where no page can interfere.
        await scheduler.runExclusive(() => delivery.clearGuide(breakId))
        await openBreakPage(breakId)
        return OK
      case 'problem':
        logProblem('guide', event.what)
        return OK
      case 'shown':
      case 'page-hidden':
        return OK
      case 'typing':
      case 'answered':
        return refused(event)
      default:
        return assertNever(event)
    }
  }

  async function isInBreak(breakId: string, itemId: string): Promise<boolean> {
    return await plans.mayContain(breakId, itemId, await settings.read())
  }

  async function describeNext(): Promise<string | null> {
    const current = await settings.read()
    const at = { nowMs: nowMs(), timeZone: timeZone() }
    const view = outlook(await scheduler.state(), { ...at, settings: current })
    return nextBreakLine(view, at, await wordsFor(current))
  }

  async function careFor(itemId: string): Promise<unknown> {
    const current = await settings.read()
    const words = await wordsFor(current)
    const { language } = words
    const item = breaksIn(language).items.get(itemId)
    if (item === undefined) return { ok: false, reason: `no item ${itemId} in ${language}` }
    const of = { regions: item.regions, limits: current.body.limits }
    return { of, messages: await signMessages(words) } satisfies CareReply
  }
}

function refused({ type }: LayerEvent): Reply {
  const reason = `a script over a page can’t say ${type} here`
  logProblem('refused-message', reason)
  return { ok: false, reason }
}
