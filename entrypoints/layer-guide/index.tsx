import { render } from 'preact'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { generateAllText } from '../../components/overlay/generated-text.ts'
import { createLayer, dress, isCoverable } from '../../components/overlay/layer.ts'
import { make } from '../../components/overlay/make.ts'
import { pauseMedia } from '../../components/overlay/media.ts'
import { guardAllHandlers } from '../../components/overlay/user-event-handlers.ts'
import { sheetOf } from '../../components/overlay/sheets.ts'
import { applyTones } from '../../components/figure/apply-tones.ts'
import { guardPresses } from '../../components/kit/press-guard.ts'
import { GuideWordsContext } from '../../components/kit/words.tsx'
import { guideWords } from '../../content/words/guide.ts'
import type { GuideOrder, LayerAnswer } from '../../core/delivery/orders.ts'
import { bendClock, type BentClock } from '../../platform/clock.ts'
import { holdLine } from '../../platform/hold-connection.ts'
import { isOrphan, layerPort, takeOrder } from '../../platform/layer-port.ts'
import baseCss from '../../components/theme/base.css?inline'
import careCss from '../../components/article/care-cards.css?inline'
import figureCss from '../../components/figure/figure.css?inline'
import guidedCss from '../../components/guided-break/guided-break.css?inline'
import kitCss from '../../components/kit/kit.css?inline'
import pageCss from '../../components/break-page/break-page.css?inline'
import overlayCss from '../../components/overlay/overlay.css?inline'
import { clearLayer, keepLayer } from '../../components/overlay/active-layer.ts'
import { rescueClicks } from '../../components/overlay/stolen-clicks.ts'
import { Stage } from './guide-dialog.tsx'
import { stagePorts } from './dialog-ports.ts'

/** Guides a break over the page that it is run in, in place of the card that may stand there. */
export default defineUnlistedScript((): LayerAnswer => {
  const order = takeOrder('guide')
  if (order === null) return { is: 'refused', why: 'no-order' }
  // The next way to the person was taken by now: two must not stand side by side.
  if (Date.now() > order.notAfterMs) return { is: 'refused', why: 'too-late' }
  if (!isCoverable(document)) return { is: 'refused', why: 'not-a-page' }
  if (__TEST_SEAM__ && order.testClock !== undefined) bendClock(order.testClock as BentClock)
  clearLayer()
  return begin(order)
})

function begin(order: GuideOrder): LayerAnswer {
  generateAllText()
  guardAllHandlers()
  const text = guideWords(order.language, order.locale)
  const ending = new AbortController()
  const { signal } = ending
  const port = layerPort(order)
  const before = document.activeElement
  const sheet = sheetOf(baseCss, kitCss, careCss, figureCss, guidedCss, pageCss, overlayCss)
  const layer = createLayer([sheet], order.beat, isOrphan)
  const stage = stageFor(order, text.overlay.stage)
  const playOn = order.pauseMedia ? pauseMedia(document) : () => {}

  const end = () => {
    if (signal.aborted) return
    ending.abort()
    render(null, stage)
    layer.remove()
    clearLayer(layer)
    giveFocusBack(before)
    playOn()
  }
  const close = (say: 'closed' | 'beaten') => {
    end()
    void port.sayUntilHeard({ say })
  }
  keepLayer({ ...layer, end })

  port.onCommand(({ do: wanted }) => {
    if (wanted === 'remove') end()
    return layer.isInReach()
  }, signal)
  // A page that is kept for "Back" must not come back with it. The session says farewell before.
  window.addEventListener('pagehide', ({ isTrusted }) => isTrusted && end(), { signal })

  layer.put(stage, 'stage')
  if (document.hidden || !layer.isInReach()) {
    end()
    return { is: 'refused', why: 'covered' }
  }
  render(
    <GuideWordsContext.Provider value={text}>
      <Stage
        order={order}
        ports={stagePorts(port, order)}
        keysOn={layer.root}
        onClose={() => close('closed')}
      />
    </GuideWordsContext.Provider>,
    stage,
  )
  holdLine({ is: 'layer', token: order.token, breakId: order.breakId }, signal, end)
  rescueClicks(layer.root, signal)
  // The second click of a double click on Start must not press what came to lie under it.
  guardPresses(layer.root, { signal, opensUnderPointer: true })
  layer.keepUp({
    beaten: () => close('beaten'),
    emptied: () => close('beaten'),
    orphaned: end,
  })
  return { is: 'shown' }
}

function stageFor(order: GuideOrder, label: string): HTMLElement {
  const stage = make('dialog', {
    class: 'stage-layer',
    // Esc asks first: the dialog itself must not close on it. Where this script can be ended
    // without notice (Firefox), the browser alone must be able to: `cancel` is prevented below.
    closedby: order.beat === null ? 'none' : 'any',
    'aria-label': label,
    tabindex: '-1',
  })
  stage.addEventListener('cancel', (event) => {
    if (event.target === stage) event.preventDefault()
  })
  applyTones(stage, order.tones)
  return dress(stage, order.look)
}

/** Back to where the keyboard was; the page may have taken that place away. */
function giveFocusBack(before: Element | null): void {
  if (before instanceof HTMLElement && before.isConnected && before !== document.activeElement) {
    before.focus({ preventScroll: true })
  }
}
