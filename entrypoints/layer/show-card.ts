import { createCard, type Card } from '../../components/overlay/card.ts'
import { guardPresses } from '../../components/kit/press-guard.ts'
import { createLayer, type Layer } from '../../components/overlay/layer.ts'
import { isUserEvent } from '../../components/overlay/user-events.ts'
import { createSheet } from '../../components/overlay/sheets.ts'
import { rescueClicks } from '../../components/overlay/stolen-clicks.ts'
import { typingTarget, onTypingPause, type TypingWatch } from '../../components/overlay/typing.ts'
import kitCss from '../../components/kit/button.css?inline'
import tokensCss from '../../components/theme/tokens.css?inline'
import overlayCss from '../../components/overlay/overlay.css?inline'
import { applyTones } from '../../components/figure/apply-tones.ts'
import type { LayerReply, LayerEvent } from '../../core/delivery/layer-messages.ts'
import { holdConnection } from '../../platform/hold-connection.ts'
import type { CardOrder, LayerAnswer } from '../../core/delivery/orders.ts'
import { isExtensionGone, layerPort, type LayerPort } from '../../platform/layer-port.ts'
import { clearActiveLayer, setActiveLayer } from '../../components/overlay/active-layer.ts'

/** A page that replaces its document this often under the card counts as obscuring it. */
const MAX_REPLACEMENTS = 3

/**
 * Shows a card over this page until it is answered; returns what came of it. Events
 * that the page's scripts made are ignored.
 */
export function showCard(order: CardOrder, replacements = 0): LayerAnswer {
  const ending = new AbortController()
  const { signal } = ending
  const port = layerPort(order)
  const layer = createLayer(
    [createSheet(tokensCss, kitCss, stylesOf(order), overlayCss)],
    order.heartbeat,
    isExtensionGone,
  )
  const end = () => {
    ending.abort()
    layer.remove()
    clearActiveLayer(layer)
  }
  const retry = () => {
    end()
    if (replacements + 1 >= MAX_REPLACEMENTS) sendEvent(port, { type: 'obscured' })
    else showCard({ ...order, waitForTyping: false }, replacements + 1)
  }
  setActiveLayer({ ...layer, end })

  const card = createCard(order, (answer, event) => {
    if (!isUserEvent(event)) return
    // It stays until the background has answered: else the person can press again.
    card.element.inert = true
    void sendAnswer(port, { type: 'answered', answer }).then((reaction) => {
      card.element.inert = false
      // The guide dialog replaces the card by itself.
      if (reaction === 'gone' || (reaction === 'heard' && answer !== 'start')) end()
    })
  })
  applyTones(card.element, order.tones)

  let typing: TypingWatch | null = null
  port.onCommand((command) => {
    switch (command.do) {
      case 'remove':
        end()
        return true
      case 'focus':
        card.focus()
        return true
      case 'ping':
        return layer.isReachable()
      case 'frames-watched':
        typing?.framesWatched()
        return true
      case 'key-in-frame':
        typing?.keyInFrame()
        return typing !== null
    }
  }, signal)
  // A page that is cached for "Back" must not come back with it.
  window.addEventListener('pagehide', ({ isTrusted }) => isTrusted && end(), { signal })
  rescueClicks(layer.root, signal)
  guardPresses(layer.root, { signal })
  const onPageHidden = ({ isTrusted }: Event) => {
    const { hidden } = document
    if (!isTrusted) return
    if (hidden || !document.hasFocus()) sendEvent(port, { type: 'page-hidden', hidden })
  }
  document.addEventListener('visibilitychange', onPageHidden, { signal })
  window.addEventListener('blur', onPageHidden, { signal })

  // Opened once the card is accepted: one that is refused below was never shown.
  const openConnection = () => {
    holdConnection({ is: 'layer', token: order.token, breakId: order.breakId }, signal, end)
  }
  const typingIn = order.waitForTyping ? typingTarget() : null
  if (typingIn !== null) {
    openConnection()
    const wait = onTypingPause(typingIn, () => {
      typing = null
      const refusal = putOnScreen(layer, card, port, { end, again: retry })
      sendEvent(port, { type: refusal === null ? 'shown' : 'obscured' })
    })
    typing = wait
    signal.addEventListener('abort', wait.cancel)
    return { is: 'waiting', typingIn }
  }
  const refusal = putOnScreen(layer, card, port, { end, again: retry })
  if (refusal === null) openConnection()
  return refusal ?? { is: 'shown' }
}

/** What its picture brings; none where there is no picture, or it couldn't be drawn. */
function stylesOf({ picture }: CardOrder): string {
  return picture === null || 'figure' in picture ? '' : picture.styles
}

/** Shows the card; null when it can be seen, else the refusal. */
function putOnScreen(
  layer: Layer,
  card: Card,
  port: LayerPort,
  { end, again: retry }: { end: () => void; again: () => void },
): LayerAnswer | null {
  layer.show(card.element, 'card')
  if (document.hidden || !layer.isReachable()) {
    end()
    return { is: 'refused', why: 'covered' }
  }
  layer.keepOnTop({
    documentReplaced: retry,
    obscured: () => {
      end()
      sendEvent(port, { type: 'obscured' })
    },
    orphaned: end,
  })
  card.announce()
  return null
}

/** Sends the answer. `gone`: the background doesn't know this layer. */
async function sendAnswer(
  port: LayerPort,
  event: LayerEvent,
): Promise<'heard' | 'gone' | 'unheard'> {
  const reply = (await port.sendWithRetry(event)) as LayerReply | undefined
  if (reply === undefined) return 'unheard'
  return reply.ok || reply.isUnknown !== true ? 'heard' : 'gone'
}

/**
 * Where it fails, the layer stays: its connection starts the background, which refuses
 * the connection of a layer that it doesn't know.
 */
function sendEvent(port: LayerPort, event: LayerEvent): void {
  void port.sendWithRetry(event)
}
