import * as v from 'valibot'
import {
  LayerMessageSchema,
  type LayerCommand,
  type LayerMessage,
} from '../core/delivery/layer-messages.ts'
import type { FrontTab } from '../core/delivery/channels.ts'
import type { LayerAnswer, LayerOrder, OrderExpiry } from '../core/delivery/orders.ts'
import { describeError } from '../core/describe-error.ts'
import { browser } from './browser.ts'
import { lastFocusedWindow } from './last-window.ts'
import { logProblem } from './log.ts'
import { removeHostWhenOrphaned } from './sentinel.ts'
import { withDefaultTimeout, withTimeout } from './with-timeout.ts'

/** Where a script in a page finds its order, in a world that the page can't see. */
const ORDER_KEY = 'uncrampOrder'

/** A script in a page that doesn't answer a command in this time counts as gone. */
const COMMAND_TIMEOUT_MS = 2000

/** What the person looks at; null while no browser window is in front. */
export async function frontTab(): Promise<FrontTab | null> {
  const window = await lastFocusedWindow()
  if (window?.id === undefined || !window.focused || window.state === 'minimized') return null
  const query = { active: true, windowId: window.id }
  const [tab] = await withDefaultTimeout('front-tab', browser.tabs.query(query))
  if (tab?.id === undefined) return null
  return {
    tabId: tab.id,
    windowId: window.id,
    ...(tab.url !== undefined && { address: tab.url }),
    ...(tab.incognito && { isPrivate: true }),
  }
}

/**
 * Puts a script with its order into a page, and answers what the script says.
 * Rejects where the browser lets nobody in, and where no answer comes in time:
 * some pages leave such a call unsettled for ever.
 */
export async function injectIntoPage(
  tabId: number,
  script: '/layer.js' | '/layer-guide.js',
  order: LayerOrder,
  timeoutMs: number,
): Promise<LayerAnswer> {
  const target = { tabId }
  const put = async () => {
    // Before the layer that it watches over: it ends by itself where none comes.
    if (order.heartbeat !== null) injectSentinel(tabId, order.heartbeat)
    // From here on, as for who waits for the answer: what came before is no fault of the page.
    const expiry: OrderExpiry = { expiresAtMs: Date.now() + timeoutMs }
    // Both at once: the browser keeps their order, and it saves a round trip.
    const [, results] = await Promise.all([
      browser.scripting.executeScript({
        target,
        injectImmediately: true,
        func: leaveOrder,
        // As text: Chrome drops every `null` of an object on its way into the page.
        args: [ORDER_KEY, JSON.stringify({ ...order, ...expiry })],
      }),
      browser.scripting.executeScript({
        target,
        injectImmediately: true,
        // One after the other; the last one's answer is the answer.
        files: hasFigure(order) ? ['/layer-picture.js', script] : [script],
      }),
    ])
    const answer: unknown = results[0]?.result
    if (!isLayerAnswer(answer)) throw new Error(`${script} gave no answer`)
    return answer
  }
  try {
    return await withTimeout(script, timeoutMs, put())
  } catch (error) {
    // It may be shown all the same, by a page that was too slow to say so, and the next channel
    // follows. Not awaited: such a page may be slow to hear this, too.
    void sendToPage(tabId, { layer: order.token, do: 'remove' })
    throw error
  }
}

/** A card's picture is drawn in the page. */
function hasFigure(order: LayerOrder): boolean {
  return order.is === 'card' && order.picture !== null && 'figure' in order.picture
}

/** Not awaited: without it, only an extension that is switched off leaves something behind. */
function injectSentinel(tabId: number, heartbeat: string): void {
  browser.scripting
    .executeScript({
      target: { tabId },
      world: 'MAIN',
      injectImmediately: true,
      func: removeHostWhenOrphaned,
      args: [heartbeat],
    })
    .catch((error: unknown) => logProblem('sentinel', error))
}

/** Runs in the page's isolated world. */
function leaveOrder(key: string, order: string): void {
  Object.assign(globalThis, { [key]: order })
}

function isLayerAnswer(answer: unknown): answer is LayerAnswer {
  return typeof answer === 'object' && answer !== null && 'is' in answer
}

/** Tells the script in a page something; answers what it says, or null when nobody is there any longer. */
export async function sendToPage(tabId: number, command: LayerCommand): Promise<boolean | null> {
  try {
    const sent = browser.tabs.sendMessage(tabId, command)
    const answer: unknown = await withTimeout('layer-command', COMMAND_TIMEOUT_MS, sent)
    return typeof answer === 'boolean' ? answer : null
  } catch (error) {
    const gone = /Receiving end does not exist|message channel closed/
    const isGone = gone.test(describeError(error)) || isNoSuchTab(error)
    if (!isGone) logProblem('layer-command', error)
    return null
  }
}

/** The address of a tab, where the browser tells it; never that of one in a private window. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  const { url, incognito } = await browser.tabs.get(tabId)
  return incognito ? undefined : url
}

/**
 * Whether there is such a tab, whatever it shows. Where the browser doesn't say, it counts
 * as open: closing it would be the person's own answer.
 */
export async function isTabOpen(tabId: number): Promise<boolean> {
  try {
    await withDefaultTimeout('tab', browser.tabs.get(tabId))
    return true
  } catch (error) {
    if (isNoSuchTab(error)) return false
    logProblem('tab', error)
    return true
  }
}

/** Both browsers say it so. */
function isNoSuchTab(error: unknown): boolean {
  return /Invalid tab ID|No tab with id/.test(describeError(error))
}

/** The web page that the person looked at last, for a test; null where none is open. */
export async function lastUsedWebTab(): Promise<number | null> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })
  const [latest] = tabs.toSorted(
    (one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0),
  )
  return latest?.id ?? null
}

/** Whether a message is from a script in a page. `onCommand` leaves those to `onLayerMessage`. */
export function isForLayer(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'layer' in message
}

const MAX_REFUSAL_LENGTH = 500

/**
 * Receives what the scripts in pages say. Whether a message is from the script
 * that was sent is for the caller to tell, by its tab and token. To be
 * registered synchronously when the worker starts.
 */
export function onLayerMessage(
  handle: (tabId: number, message: LayerMessage) => Promise<unknown>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!isForLayer(message)) return false
    const checked = validate(message, sender)
    if ('refused' in checked) {
      logProblem('refused-message', checked.refused)
      respond({ ok: false, reason: checked.refused })
      return false
    }
    handle(checked.tabId, checked.message).then(respond, (error: unknown) => {
      logProblem(`layer-${checked.message.event.type}`, error)
      respond({ ok: false, reason: describeError(error) })
    })
    return true
  })
}

function validate(
  message: unknown,
  sender: {
    id?: string
    frameId?: number
    documentLifecycle?: string
    tab?: { id?: number | undefined }
  },
): { tabId: number; message: LayerMessage } | { refused: string } {
  if (sender.id !== browser.runtime.id) return { refused: 'a message from another extension' }
  const tabId = sender.tab?.id
  if (tabId === undefined) return { refused: 'a layer’s message from no page' }
  // Chrome gives a page that is being left, or cached for "Back", another frame id.
  const isOnItsWay = sender.documentLifecycle !== undefined && sender.documentLifecycle !== 'active'
  const isOfFrame = sender.frameId !== 0 && !isOnItsWay
  const parsed = v.safeParse(LayerMessageSchema, message, { abortEarly: true })
  // From a frame of a page, only the event that a key was pressed is accepted.
  if (isOfFrame && !(parsed.success && parsed.output.event.type === 'typing')) {
    return { refused: 'a layer’s message from a frame' }
  }
  return parsed.success
    ? { tabId, message: parsed.output }
    : { refused: `not of a layer: ${v.summarize(parsed.issues)}`.slice(0, MAX_REFUSAL_LENGTH) }
}
