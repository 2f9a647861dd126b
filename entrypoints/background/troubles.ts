import type { Trouble } from '../../core/trouble.ts'
import { logProblem } from '../../platform/log.ts'
import { parseTroubles } from '../../platform/page-store.ts'
import { KEYS, readStore, writeStore } from '../../platform/stores.ts'

/**
 * Troubles stand in session storage: it has its own room when the other is
 * full, and each is found anew in the next session if it still holds.
 */
let known: readonly Trouble[] | null = null

async function read(): Promise<readonly Trouble[]> {
  known ??= parseTroubles((await readStore('session', [KEYS.troubles]))[KEYS.troubles])
  return known
}

async function write(troubles: readonly Trouble[]): Promise<void> {
  known = troubles
  await writeStore('session', { [KEYS.troubles]: troubles })
}

/** Shows a trouble on the pages until it is cleared. Raising it twice shows it once. */
export async function raiseTrouble(trouble: Trouble): Promise<void> {
  try {
    const others = (await read()).filter(({ is }) => is !== trouble.is)
    await write([...others, trouble])
  } catch (error) {
    logProblem('raise-trouble', error)
  }
}

/** Takes a trouble away that is over or was read. */
export async function clearTrouble(is: Trouble['is']): Promise<void> {
  try {
    const troubles = await read()
    if (troubles.some((each) => each.is === is)) {
      await write(troubles.filter((each) => each.is !== is))
    }
  } catch (error) {
    logProblem('clear-trouble', error)
  }
}
