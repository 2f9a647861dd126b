import { assertNever } from '../../core/assert-never.ts'
import { signsFor } from '../../core/content/warning-signs.ts'
import type { CardAnswer } from '../../core/delivery/orders.ts'
import { webHostOf } from '../../core/delivery/hosts.ts'
import type { LayerMessage, LayerReply, LayerSaying } from '../../core/delivery/layer-messages.ts'
import type { Attempt } from '../../core/delivery/channels.ts'
import type { Command, Reply } from '../../core/messages.ts'
import { MOST_HOSTS } from '../../core/settings/schema.ts'
import { careIn } from '../../content/care.ts'
import { breaksIn } from '../../content/breaks.ts'
import { nextLine } from '../../components/break-page/next-break-line.ts'
import { outlook } from '../../core/schedule/outlook.ts'
import { nowMs, timeZone } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { addressOf, frontTab, tellPage } from '../../platform/page-layer.ts'
import { openPage } from '../../platform/pages.ts'
import type { Delivery } from './delivery.ts'
import type { PicksKeeper } from './plan-store.ts'
import type { SaidKeeper } from './message-limiter.ts'
import type { Scheduler } from './scheduler.ts'
import type { SettingsKeeper } from './settings-store.ts'
import { wordsFor } from './words.ts'

const OK: Reply = { ok: true }

/**
 * What the scripts over pages say. A page may be hostile and its script with it,
 * so only the script that was given a break may speak of it, of that alone, and
 * not for ever.
 */
export function createLayerHandler(parts: {
  scheduler: Scheduler
  delivery: Delivery
  settings: SettingsKeeper
  picks: PicksKeeper
  said: SaidKeeper
  commands: (command: Command) => Promise<Reply>
}): (tabId: number, message: LayerMessage) => Promise<unknown> {
  const { scheduler, delivery, settings, picks, said, commands } = parts

  return async (tabId, { layer: token, breakId, saying }) => {
    // A sample counts for nothing.
    if (breakId === 'sample') return OK
    const stands = await delivery.standsFor({ tabId, token, breakId })
    if (stands === null) {
      const reason = `nothing of ${breakId} stands over that page`
      logProblem('refused-message', reason)
      return { ok: false, reason, gone: true } satisfies LayerReply
    }
    // The person may still press on it. Of itself it told before, perhaps a worker that died.
    if (stands === 'leaving-card' && saying.say !== 'answered') return OK
    if ('itemId' in saying && !(await isInBreak(breakId, saying.itemId))) {
      const what = `no item ${saying.itemId} in ${breakId}`
      if (await said.allows(breakId, { say: 'problem', what })) logProblem('refused-message', what)
      return { ok: false, reason: what }
    }
    if (!(await said.allows(breakId, saying))) {
      return { ok: false, reason: `${saying.say} was said too often` }
    }
    return stands === 'guide'
      ? await ofGuide(breakId, saying)
      : await ofCard(tabId, token, breakId, saying)
  }

  async function ofCard(
    tabId: number,
    token: string,
    breakId: string,
    saying: LayerSaying,
  ): Promise<Reply> {
    switch (saying.say) {
      case 'shown':
        await scheduler.handle({ type: 'delivered', breakId })
        return OK
      case 'typing': {
        const waits = await tellPage(tabId, { layer: token, do: 'key-in-frame' })
        return waits === true ? OK : { ok: false, reason: 'the card waits no longer' }
      }
      case 'answered':
        return await answered(tabId, breakId, saying.answer)
      case 'out-of-sight':
        if (await isStillInFront(tabId, saying.hidden)) return OK
        return await lost(breakId, null)
      case 'beaten':
        return await lost(breakId, { rung: 'page', refusal: 'covered' })
      case 'problem':
        logProblem('card', saying.what)
        return OK
      case 'break-opened':
      case 'break-progress':
      case 'break-at':
      case 'break-ended':
      case 'break-felt':
      case 'item-hurt':
      case 'ask-care':
      case 'open-item':
      case 'closed':
        return refused(saying)
      default:
        return assertNever(saying)
    }
  }

  async function answered(tabId: number, breakId: string, answer: CardAnswer): Promise<Reply> {
    switch (answer) {
      case 'start':
      case 'postpone':
      case 'skip':
      case 'read':
        return await commands({ command: answer, breakId })
      case 'never-here':
        await keepFree(tabId)
        return await lost(breakId, { rung: 'page', refusal: 'kept-free' })
      default:
        return assertNever(answer)
    }
  }

  /** "Never on this page": its host joins the person's list. */
  async function keepFree(tabId: number): Promise<void> {
    const host = webHostOf(await addressOf(tabId))
    if (host === null) return
    const now = await settings.read()
    const neverOn = [...now.reminders.neverOn.filter((each) => each !== host), host]
    const reminders = { ...now.reminders, neverOn: neverOn.slice(-MOST_HOSTS) }
    await commands({ command: 'save-settings', settings: { ...now, reminders } })
  }

  /** The next look brings it to the person in another place. */
  async function lost(breakId: string, attempt: Attempt | null): Promise<Reply> {
    await scheduler.inTurn(() => delivery.lost(breakId, attempt))
    await scheduler.handle({ type: 'offer-lost', breakId })
    return OK
  }

  /** Another program's window in front doesn't hide a card; another tab, or window, does. */
  async function isStillInFront(tabId: number, hidden: boolean): Promise<boolean> {
    const front = await frontTab()
    return front === null ? !hidden : front.tabId === tabId
  }

  async function ofGuide(breakId: string, saying: LayerSaying): Promise<unknown> {
    switch (saying.say) {
      case 'break-opened':
        return await commands({ command: 'break-opened', breakId })
      case 'break-progress': {
        const { say: _, ...progress } = saying
        return await commands({ command: 'break-progress', breakId, ...progress })
      }
      case 'break-at':
        return await commands({ command: 'break-at', breakId, position: saying.position })
      case 'break-ended': {
        const { say: _, ...ended } = saying
        const reply = await commands({ command: 'break-ended', breakId, ...ended })
        return { ...reply, next: await whatComesNext() }
      }
      case 'break-felt':
        return await commands({ command: 'break-felt', breakId, felt: saying.felt })
      case 'item-hurt':
        return await commands({ command: 'item-hurt', itemId: saying.itemId })
      case 'ask-care':
        return await careFor(saying.itemId)
      case 'open-item':
        await openPage('/options.html', '', `#library/${encodeURIComponent(saying.itemId)}`)
        return OK
      case 'closed':
        await scheduler.inTurn(() => delivery.guideEnded(breakId))
        return OK
      case 'beaten':
        // The page won't have it: the break goes on where no page can interfere.
        await scheduler.inTurn(() => delivery.guideEnded(breakId))
        await openPage('/break.html', `?id=${encodeURIComponent(breakId)}`)
        return OK
      case 'problem':
        logProblem('guide', saying.what)
        return OK
      case 'shown':
      case 'out-of-sight':
        return OK
      case 'typing':
      case 'answered':
        return refused(saying)
      default:
        return assertNever(saying)
    }
  }

  async function isInBreak(breakId: string, itemId: string): Promise<boolean> {
    return await picks.mayHold(breakId, itemId, await settings.read())
  }

  async function whatComesNext(): Promise<string | null> {
    const now = await settings.read()
    const at = { nowMs: nowMs(), timeZone: timeZone() }
    const view = outlook(await scheduler.state(), { ...at, settings: now })
    return nextLine(view, at, wordsFor(now))
  }

  async function careFor(itemId: string): Promise<unknown> {
    const now = await settings.read()
    const { language } = wordsFor(now)
    const item = breaksIn(language).items.get(itemId)
    if (item === undefined) return { ok: false, reason: `no item ${itemId} in ${language}` }
    const { signs, tiers } = careIn(language)
    return { signs: signsFor(signs, { regions: item.regions, limits: now.body.limits }), tiers }
  }
}

function refused({ say }: LayerSaying): Reply {
  const reason = `a script over a page can’t say ${say} here`
  logProblem('refused-message', reason)
  return { ok: false, reason }
}
