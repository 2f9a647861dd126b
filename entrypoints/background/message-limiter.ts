import {
  parseMessageCounts,
  countMessage,
  type MessageCounts,
} from '../../core/delivery/message-limits.ts'
import type { LayerEvent } from '../../core/delivery/layer-messages.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStorage, writeStorage } from '../../platform/storage.ts'

/** Messages that come each second are counted, but the count isn't stored each time. */
const STORE_EVERY = 50

export type MessageLimiter = {
  /** Whether a script may say this about its break once more. Never rejects. */
  allows: (breakId: string, event: LayerEvent) => Promise<boolean>
}

/** Counts what the scripts over pages say, for as long as the browser runs. */
export function createMessageLimiter(): MessageLimiter {
  let current: MessageCounts | null = null
  let unstored = 0

  async function read(): Promise<MessageCounts> {
    try {
      return parseMessageCounts(
        (await readStorage('session', [KEYS.messageCounts]))[KEYS.messageCounts],
      )
    } catch (error) {
      logProblem('read-message-counts', error)
      return []
    }
  }

  async function write(counts: MessageCounts): Promise<void> {
    try {
      await writeStorage('session', { [KEYS.messageCounts]: counts })
    } catch (error) {
      logProblem('write-message-counts', error)
    }
  }

  return {
    allows: async (breakId, event) => {
      const { type } = event
      const before = current ?? (await read())
      // Another message may have been counted while this one was read.
      const { counts, is } = countMessage(current ?? before, breakId, event)
      current = counts
      unstored += 1
      if (type !== 'break-position' || unstored >= STORE_EVERY) {
        unstored = 0
        if (is !== 'refused-repeatedly') await write(counts)
      }
      if (is === 'refused') {
        logProblem('refused-message', `a script over a page said ${type} too often in ${breakId}`)
      }
      return is === 'allowed'
    },
  }
}
