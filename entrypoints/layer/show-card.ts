import { cardFor, type Card } from '../../components/overlay/card.ts'
import { guardPresses } from '../../components/kit/press-guard.ts'
import { createLayer, type Layer } from '../../components/overlay/layer.ts'
import { mayAct } from '../../components/overlay/user-events.ts'
import { sheetOf } from '../../components/overlay/sheets.ts'
import { rescueClicks } from '../../components/overlay/stolen-clicks.ts'
import { typingPlace, whenTypingPauses, type TypingWait } from '../../components/overlay/typing.ts'
import figureCss from '../../components/figure/figure.css?inline'
import kitCss from '../../components/kit/button.css?inline'
import tokensCss from '../../components/theme/tokens.css?inline'
import overlayCss from '../../components/overlay/overlay.css?inline'
import { applyTones } from '../../components/figure/apply-tones.ts'
import type { LayerReply, LayerSaying } from '../../core/delivery/layer-messages.ts'
import { holdLine } from '../../platform/hold-connection.ts'
import type { CardOrder, LayerAnswer } from '../../core/delivery/orders.ts'
import { isOrphan, layerPort, type LayerPort } from '../../platform/layer-port.ts'
import { clearLayer, keepLayer } from '../../components/overlay/active-layer.ts'

/** A page that writes itself anew so often, under the card, won't have it. */
const MOST_TIMES_EMPTIED = 3

/**
 * Puts a card over this page and keeps it there until it is answered; what came
 * of it. Events that the page's scripts made count for nothing.
 */
export function putCard(order: CardOrder, timesEmptied = 0): LayerAnswer {
  const ending = new AbortController()
  const { signal } = ending
  const port = layerPort(order)
  const layer = createLayer(
    [sheetOf(tokensCss, kitCss, figureCss, overlayCss)],
    order.beat,
    isOrphan,
  )
  const end = () => {
    ending.abort()
    layer.remove()
    clearLayer(layer)
  }
  const again = () => {
    end()
    if (timesEmptied + 1 >= MOST_TIMES_EMPTIED) tell(port, { say: 'beaten' })
    else putCard({ ...order, waitForTyping: false }, timesEmptied + 1)
  }
  keepLayer({ ...layer, end })

  const card = cardFor(order, (answer, event) => {
    if (!mayAct(event)) return
    // It stays until the answer is heard: what nobody heard can be said again.
    card.element.inert = true
    void reactionTo(port, { say: 'answered', answer }).then((reaction) => {
      card.element.inert = false
      // The stage takes the card's place by itself.
      if (reaction === 'gone' || (reaction === 'heard' && answer !== 'start')) end()
    })
  })
  applyTones(card.element, order.tones)

  let typing: TypingWait | null = null
  port.onCommand((command) => {
    switch (command.do) {
      case 'remove':
        end()
        return true
      case 'focus':
        card.focus()
        return true
      case 'ping':
        return layer.isInReach()
      case 'frames-watched':
        typing?.framesWatched()
        return true
      case 'key-in-frame':
        typing?.keyInFrame()
        return typing !== null
    }
  }, signal)
  // A page that is kept for "Back" must not come back with it.
  window.addEventListener('pagehide', ({ isTrusted }) => isTrusted && end(), { signal })
  rescueClicks(layer.root, signal)
  guardPresses(layer.root, { signal })
  const looksAway = ({ isTrusted }: Event) => {
    const { hidden } = document
    if (!isTrusted) return
    if (hidden || !document.hasFocus()) tell(port, { say: 'out-of-sight', hidden })
  }
  document.addEventListener('visibilitychange', looksAway, { signal })
  window.addEventListener('blur', looksAway, { signal })

  // Opened once it stands: what is refused below never stood.
  const hold = () => {
    holdLine({ is: 'layer', token: order.token, breakId: order.breakId }, signal, end)
  }
  const typingIn = order.waitForTyping ? typingPlace() : null
  if (typingIn !== null) {
    hold()
    const wait = whenTypingPauses(typingIn, () => {
      typing = null
      const refusal = show(layer, card, port, { end, again })
      tell(port, { say: refusal === null ? 'shown' : 'beaten' })
    })
    typing = wait
    signal.addEventListener('abort', wait.cancel)
    return { is: 'waiting', typingIn }
  }
  const refusal = show(layer, card, port, { end, again })
  if (refusal === null) hold()
  return refusal ?? { is: 'shown' }
}

/** Puts the card up; null when it can be seen. */
function show(
  layer: Layer,
  card: Card,
  port: LayerPort,
  { end, again }: { end: () => void; again: () => void },
): LayerAnswer | null {
  layer.put(card.element, 'card')
  if (document.hidden || !layer.isInReach()) {
    end()
    return { is: 'refused', why: 'covered' }
  }
  layer.keepUp({
    emptied: again,
    beaten: () => {
      end()
      tell(port, { say: 'beaten' })
    },
    orphaned: end,
  })
  card.announce()
  return null
}

/** What the background makes of it. */
async function reactionTo(
  port: LayerPort,
  saying: LayerSaying,
): Promise<'heard' | 'gone' | 'unheard'> {
  const reply = (await port.sayUntilHeard(saying)) as LayerReply | undefined
  if (reply === undefined) return 'unheard'
  return reply.ok || reply.gone !== true ? 'heard' : 'gone'
}

/**
 * Where nobody hears it, the layer stays: its line starts the background, which
 * refuses the line of a layer that it knows nothing of.
 */
function tell(port: LayerPort, saying: LayerSaying): void {
  void port.sayUntilHeard(saying)
}
