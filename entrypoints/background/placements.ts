import { shownNotifications } from '../../platform/notifications.ts'
import { closeWindow, isWindowOpen } from '../../platform/own-window.ts'
import { sendToPage } from '../../platform/page-layer.ts'
import type { Placement } from './delivery-store.ts'

/** Whether no script with this token is there any longer. */
export async function isLayerGone({
  tabId,
  token,
}: {
  tabId: number
  token: string
}): Promise<boolean> {
  return (await sendToPage(tabId, { layer: token, do: 'ping' })) === null
}

/**
 * Whether what shows an offer is still there: a worker may have died after it was shown.
 * `waiting`: a card that isn't on the screen yet.
 */
export async function placementStatus(
  breakId: string,
  placement: Placement | null,
): Promise<'seen' | 'waiting' | 'gone'> {
  switch (placement?.is) {
    case undefined:
    case 'notification':
      return (await shownNotifications()).includes(breakId) ? 'seen' : 'gone'
    case 'window':
      return (await isWindowOpen(placement.windowId)) ? 'seen' : 'gone'
    case 'page': {
      const isVisible = await sendToPage(placement.tabId, { layer: placement.token, do: 'ping' })
      return isVisible === null ? 'gone' : isVisible ? 'seen' : 'waiting'
    }
  }
}

/** Its page crashed or was put to sleep, or a worker died as it took it from one page to another. */
export async function hasNoPage(placement: Placement | null): Promise<boolean> {
  return placement?.is === 'page' ? await isLayerGone(placement) : placement === null
}

/** Removes a card or a window; notifications are cleared by their id. */
export async function removePlacement(placement: Placement | null): Promise<void> {
  switch (placement?.is) {
    case 'page':
      await sendToPage(placement.tabId, { layer: placement.token, do: 'remove' })
      return
    case 'window':
      await closeWindow(placement.windowId)
      return
    case 'notification':
    case undefined:
  }
}
