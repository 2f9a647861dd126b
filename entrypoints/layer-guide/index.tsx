import { render } from 'preact'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { generateAllText } from '../../components/overlay/generated-text.ts'
import { createLayer, applyAppearanceTo, isCoverable } from '../../components/overlay/layer.ts'
import { make } from '../../components/overlay/make.ts'
import { pauseMedia } from '../../components/overlay/media.ts'
import { guardAllHandlers } from '../../components/overlay/user-event-handlers.ts'
import { createSheet } from '../../components/overlay/sheets.ts'
import { applyTones } from '../../components/figure/apply-tones.ts'
import { runEffectsWithoutTimers } from '../../components/overlay/effects-without-timers.ts'
import { guardPresses } from '../../components/kit/press-guard.ts'
import { WordsContext } from '../../components/kit/words.tsx'
import { guideWords } from '../../content/words/en/readers/guide.ts'
import type { CompiledFile } from '../../content/words/from-messages.ts'
import { wordsFrom } from '../../content/words/load-words.ts'
import type { GuideOrder, LayerAnswer } from '../../core/delivery/orders.ts'
import { setTestClock, type TestClock } from '../../platform/clock.ts'
import { holdConnection } from '../../platform/hold-connection.ts'
import { isExtensionGone, layerPort, takeOrder } from '../../platform/layer-port.ts'
import baseCss from '../../components/theme/base.css?inline'
import careCss from '../../components/article/care-cards.css?inline'
import figureCss from '../../components/figure/figure.css?inline'
import guidedCss from '../../components/guided-break/guided-break.css?inline'
import kitCss from '../../components/kit/kit.css?inline'
import pageCss from '../../components/break-page/break-page.css?inline'
import overlayCss from '../../components/overlay/overlay.css?inline'
import { clearActiveLayer, setActiveLayer } from '../../components/overlay/active-layer.ts'
import { rescueClicks } from '../../components/overlay/stolen-clicks.ts'
import { GuideDialog } from './guide-dialog.tsx'
import { createDialogPorts } from './dialog-ports.ts'

/** Guides a break over the page that it is run in, in place of a card there. */
export default defineUnlistedScript((): LayerAnswer => {
  const order = takeOrder('guide')
  if (order === null) return { is: 'refused', why: 'no-order' }
  // The next channel was tried by now: the break must not be guided twice.
  if (Date.now() > order.expiresAtMs) return { is: 'refused', why: 'too-late' }
  if (!isCoverable(document)) return { is: 'refused', why: 'not-a-page' }
  if (__TEST_HOOKS__ && order.testClock !== undefined) setTestClock(order.testClock as TestClock)
  clearActiveLayer()
  return startGuide(order)
})

function startGuide(order: GuideOrder): LayerAnswer {
  runEffectsWithoutTimers()
  generateAllText()
  guardAllHandlers()
  const words = wordsFrom(
    guideWords,
    { ...order, direction: order.appearance.direction },
    order.messages as CompiledFile | null,
  )
  const ending = new AbortController()
  const { signal } = ending
  const port = layerPort(order)
  const focusedBefore = document.activeElement
  const sheet = createSheet(baseCss, kitCss, careCss, figureCss, guidedCss, pageCss, overlayCss)
  const layer = createLayer([sheet], order.heartbeat, isExtensionGone)
  const dialog = createDialog(order, words.overlay.dialog)
  const resumeMedia = order.pauseMedia ? pauseMedia(document) : () => {}

  const end = () => {
    if (signal.aborted) return
    ending.abort()
    render(null, dialog)
    layer.remove()
    clearActiveLayer(layer)
    restoreFocus(focusedBefore)
    resumeMedia()
  }
  const close = (type: 'closed' | 'obscured') => {
    end()
    void port.sendWithRetry({ type })
  }
  setActiveLayer({ ...layer, end })

  port.onCommand(({ do: wanted }) => {
    if (wanted === 'remove') end()
    return layer.isReachable()
  }, signal)
  // A page that is cached for "Back" must not come back with it. The session reports before this.
  window.addEventListener('pagehide', ({ isTrusted }) => isTrusted && end(), { signal })

  layer.show(dialog, 'dialog')
  if (document.hidden || !layer.isReachable()) {
    end()
    return { is: 'refused', why: 'covered' }
  }
  render(
    <WordsContext.Provider value={words}>
      <GuideDialog
        order={order}
        ports={createDialogPorts(port, order)}
        keysOn={layer.root}
        onClose={() => close('closed')}
      />
    </WordsContext.Provider>,
    dialog,
  )
  holdConnection({ is: 'layer', token: order.token, breakId: order.breakId }, signal, end)
  rescueClicks(layer.root, signal)
  // The second click of a double click on Start must not press what appeared under it.
  guardPresses(layer.root, { signal, opensUnderPointer: true })
  layer.keepOnTop({
    obscured: () => close('obscured'),
    documentReplaced: () => close('obscured'),
    orphaned: end,
  })
  return { is: 'shown' }
}

function createDialog(order: GuideOrder, label: string): HTMLElement {
  const dialog = make('dialog', {
    class: 'stage-layer',
    // Esc asks first: the dialog itself must not close on it. Where this script can be ended
    // without notice (Firefox), the browser alone must be able to: `cancel` is prevented below.
    closedby: order.heartbeat === null ? 'none' : 'any',
    'aria-label': label,
    tabindex: '-1',
  })
  dialog.addEventListener('cancel', (event) => {
    if (event.target === dialog) event.preventDefault()
  })
  applyTones(dialog, order.tones)
  return applyAppearanceTo(dialog, order.appearance)
}

/** Focuses what had the focus before; the page may have removed it. */
function restoreFocus(before: Element | null): void {
  if (before instanceof HTMLElement && before.isConnected && before !== document.activeElement) {
    before.focus({ preventScroll: true })
  }
}
