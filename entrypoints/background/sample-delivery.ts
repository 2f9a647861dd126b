import type { Channel } from '../../core/delivery/channels.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { openPopupWindow } from '../../platform/own-window.ts'
import { injectIntoPage, lastUsedWebTab } from '../../platform/page-layer.ts'
import { showTab } from '../../platform/show-tab.ts'
import { cardOrder, createLayerId } from './layer-orders.ts'
import { ANSWER_TIMEOUT_MS, pageAccess } from './page-access.ts'
import { wordsFor } from './words.ts'

/** Shows a sample of one channel; whether the person can see it. */
export async function showSample(
  channel: Exclude<Channel, 'notification'>,
  settings: Settings,
): Promise<boolean> {
  const words = await wordsFor(settings)
  switch (channel) {
    case 'window':
      return (await openPopupWindow('/break.html', '?id=sample')) !== null
    case 'page': {
      const tabId = await lastUsedWebTab()
      if (tabId === null || (await pageAccess(settings)) === 'missing') return false
      if (!(await showTab(tabId))) return false
      const layer = createLayerId('sample')
      const text = {
        is: 'water' as const,
        title: words.reminders.testTitle,
        message: words.reminders.testMessage,
      }
      const front = { tabId, windowId: 0 }
      const order = cardOrder(layer, 'water', text, settings, front, words)
      const sample = { ...order, chip: words.overlay.testChip, waitForTyping: false }
      const answer = await injectIntoPage(tabId, '/layer.js', sample, ANSWER_TIMEOUT_MS)
      return answer.is === 'shown'
    }
  }
}
