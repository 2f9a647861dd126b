import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isCoverable } from '../../components/overlay/layer.ts'
import { clearActiveLayer } from '../../components/overlay/active-layer.ts'
import type { LayerAnswer } from '../../core/delivery/orders.ts'
import { takeOrder } from '../../platform/layer-port.ts'
import { showCard } from './show-card.ts'

/**
 * Puts one card over the page that it is run in. It is injected when a reminder
 * is due, knows its order and nothing else, and leaves no trace.
 */
export default defineUnlistedScript((): LayerAnswer => {
  const order = takeOrder('card')
  if (order === null) return { is: 'refused', why: 'no-order' }
  // The next channel was tried by now: the offer must not be shown twice.
  if (Date.now() > order.expiresAtMs) return { is: 'refused', why: 'too-late' }
  if (!isCoverable(document)) return { is: 'refused', why: 'not-a-page' }
  clearActiveLayer()
  return showCard(order)
})
