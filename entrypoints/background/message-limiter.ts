import { parseSaid, withSaid, type Said } from '../../core/delivery/message-limits.ts'
import type { LayerSaying } from '../../core/delivery/layer-messages.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStore, writeStore } from '../../platform/storage.ts'

/** What a script says each second is counted, but not stored each time. */
const STORED_EVERY = 50

export type SaidKeeper = {
  /** Whether a script may say this about its break once more. Never rejects. */
  allows: (breakId: string, saying: LayerSaying) => Promise<boolean>
}

/** Counts what the scripts over pages say, for as long as the browser runs. */
export function createSaidKeeper(): SaidKeeper {
  let current: Said | null = null
  let unstored = 0

  async function read(): Promise<Said> {
    try {
      return parseSaid((await readStore('session', [KEYS.said]))[KEYS.said])
    } catch (error) {
      logProblem('read-said', error)
      return []
    }
  }

  async function write(said: Said): Promise<void> {
    try {
      await writeStore('session', { [KEYS.said]: said })
    } catch (error) {
      logProblem('write-said', error)
    }
  }

  return {
    allows: async (breakId, saying) => {
      const { say } = saying
      const before = current ?? (await read())
      // Another message may have been counted while this one was read.
      const { said, is } = withSaid(current ?? before, breakId, saying)
      current = said
      unstored += 1
      if (say !== 'break-at' || unstored >= STORED_EVERY) {
        unstored = 0
        if (is !== 'refused-again') await write(said)
      }
      if (is === 'refused') {
        logProblem('refused-message', `a script over a page said ${say} too often in ${breakId}`)
      }
      return is === 'allowed'
    },
  }
}
