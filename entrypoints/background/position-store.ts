import type { Position } from '../../core/session/position.ts'
import { storedPosition } from '../../core/session/stored-position.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStore, writeStore } from '../../platform/storage.ts'

type Noted = { breakId: string; position: Position }

/** A disk need not hear of each second. */
const WRITE_EVERY_MS = 5000

export type PositionKeeper = {
  /** Never rejects: without it, a break goes on by its seconds alone. */
  note: (breakId: string, position: Position) => Promise<void>
  read: (breakId: string) => Promise<Position | null>
}

/**
 * How far the guided break is, so that it goes on where it stood when its page
 * is gone, and also when the extension was loaded anew. The one writer.
 */
export function createPositionKeeper(): PositionKeeper {
  let latest: Noted | null = null
  let written: Noted | null = null

  function isWorthWriting(breakId: string, { atMs, at, is }: Position): boolean {
    if (written?.breakId !== breakId) return true
    const before = written.position
    return before.at !== at || before.is !== is || Math.abs(atMs - before.atMs) >= WRITE_EVERY_MS
  }

  return {
    note: async (breakId, position) => {
      latest = { breakId, position }
      if (!isWorthWriting(breakId, position)) return
      written = latest
      try {
        await writeStore('local', { [KEYS.position]: latest })
      } catch (error) {
        logProblem('write-position', error)
      }
    },
    read: async (breakId) => {
      if (latest?.breakId === breakId) return latest.position
      try {
        return storedPosition((await readStore('local', [KEYS.position]))[KEYS.position], breakId)
      } catch (error) {
        logProblem('read-position', error)
        return null
      }
    },
  }
}
