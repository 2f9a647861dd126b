import type { LayerCommand, LayerEvent } from '../core/delivery/layer-messages.ts'
import type { CardPicture, LayerOrder, OrderExpiry } from '../core/delivery/orders.ts'
import type { Figure } from '../core/figure/types.ts'
import { browser } from './native-browser.ts'

/** How a script in a page talks to the background. It has no storage and no log, only messages. */
export type LayerPort = {
  /**
   * If the background dies before it answers, the event is sent once more: every event may
   * be. Undefined where that fails, too. Never rejects.
   */
  sendWithRetry: (event: LayerEvent) => Promise<unknown>
  /** Calls back with each command for this script, until the signal aborts; what it answers goes back. */
  onCommand: (callback: (command: LayerCommand) => boolean, signal: AbortSignal) => void
}

/** Replaces the figure of the card's order that the background left here by its picture. */
export function drawInOrder(draw: (figure: Figure) => CardPicture): void {
  const world = globalThis as { uncrampOrder?: string }
  const order = JSON.parse(world.uncrampOrder ?? 'null') as LayerOrder | null
  if (order?.is !== 'card' || order.picture === null || !('figure' in order.picture)) return
  world.uncrampOrder = JSON.stringify({ ...order, picture: draw(order.picture.figure) })
}

/** Takes the order of this kind that the background left here; null when there is none. */
export function takeOrder<Is extends LayerOrder['is']>(
  is: Is,
): (Extract<LayerOrder, { is: Is }> & OrderExpiry) | null {
  const world = globalThis as { uncrampOrder?: string }
  const order = JSON.parse(world.uncrampOrder ?? 'null') as (LayerOrder & OrderExpiry) | null
  delete world.uncrampOrder
  return order?.is === is ? (order as Extract<LayerOrder, { is: Is }> & OrderExpiry) : null
}

/** Connects the script with this order to the background. */
export function layerPort({ token, breakId }: Pick<LayerOrder, 'token' | 'breakId'>): LayerPort {
  const ask = async (event: LayerEvent): Promise<unknown> => {
    try {
      return await browser.runtime.sendMessage({ layer: token, breakId, event })
    } catch {
      // The background is gone, or the extension with it.
      return undefined
    }
  }
  return {
    sendWithRetry: async (event) => (await ask(event)) ?? (await ask(event)),
    onCommand: (callback, signal) => {
      const listener = (
        message: unknown,
        _sender: unknown,
        respond: (answer: unknown) => void,
      ): false => {
        if (isCommandFor(message, token)) respond(callback(message))
        return false
      }
      browser.runtime.onMessage.addListener(listener)
      signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener))
    },
  }
}

/** Whether the extension that this script belongs to was updated, disabled or removed. */
export function isExtensionGone(): boolean {
  try {
    return browser.runtime?.id === undefined
  } catch {
    // Firefox takes the whole interface away.
    return true
  }
}

function isCommandFor(message: unknown, token: string): message is LayerCommand {
  return (
    typeof message === 'object' && message !== null && 'layer' in message && message.layer === token
  )
}
