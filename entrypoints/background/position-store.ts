import type { SessionPosition } from '../../core/session/position.ts'
import { parseStoredPosition } from '../../core/session/stored-position.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStorage, writeStorage } from '../../platform/storage.ts'

type StoredEntry = { breakId: string; position: SessionPosition }

/** Storage isn't written every second. */
const WRITE_EVERY_MS = 5000

export type PositionStore = {
  /** Never rejects: without it, a break goes on by its seconds alone. */
  write: (breakId: string, position: SessionPosition) => Promise<void>
  read: (breakId: string) => Promise<SessionPosition | null>
}

/**
 * How far the guided break is, so that it goes on from there when its page is gone,
 * or when the extension was reloaded. The one writer.
 */
export function createPositionStore(): PositionStore {
  let latest: StoredEntry | null = null
  let written: StoredEntry | null = null

  function shouldWrite(breakId: string, { atMs, at, is }: SessionPosition): boolean {
    if (written?.breakId !== breakId) return true
    const before = written.position
    return before.at !== at || before.is !== is || Math.abs(atMs - before.atMs) >= WRITE_EVERY_MS
  }

  return {
    write: async (breakId, position) => {
      latest = { breakId, position }
      if (!shouldWrite(breakId, position)) return
      written = latest
      try {
        await writeStorage('local', { [KEYS.position]: latest })
      } catch (error) {
        logProblem('write-position', error)
      }
    },
    read: async (breakId) => {
      if (latest?.breakId === breakId) return latest.position
      try {
        return parseStoredPosition(
          (await readStorage('local', [KEYS.position]))[KEYS.position],
          breakId,
        )
      } catch (error) {
        logProblem('read-position', error)
        return null
      }
    },
  }
}
