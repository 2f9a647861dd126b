import { isEqual } from '../../core/is-equal.ts'
import { parseTroubles, withTrouble, type Trouble } from '../../core/trouble.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStorage, writeStorage } from '../../platform/storage.ts'

/**
 * Troubles are in session storage: it has its own quota when local storage is
 * full, and a trouble that persists is found again in the next browser session.
 */
let cached: readonly Trouble[] | null = null

/** Changes run one after another: two at once would each overwrite the other's. */
let tail: Promise<void> = Promise.resolve()

async function read(): Promise<readonly Trouble[]> {
  cached ??= parseTroubles((await readStorage('session', [KEYS.troubles]))[KEYS.troubles])
  return cached
}

async function write(troubles: readonly Trouble[]): Promise<void> {
  await writeStorage('session', { [KEYS.troubles]: troubles })
  cached = troubles
}

function updateTroubles(
  where: string,
  changed: (troubles: readonly Trouble[]) => readonly Trouble[],
): Promise<void> {
  tail = tail.then(async () => {
    try {
      const troubles = await read()
      const wanted = changed(troubles)
      if (!isEqual(wanted, troubles)) await write(wanted)
    } catch (error) {
      logProblem(where, error)
    }
  })
  return tail
}

/** Storage was emptied, and the troubles with it. */
export function invalidateTroubles(): void {
  cached = null
}

/** Shows a trouble on the pages until it is cleared. Raising it twice shows it once. */
export async function raiseTrouble(trouble: Trouble): Promise<void> {
  await updateTroubles('raise-trouble', (troubles) =>
    troubles.some((each) => isEqual(each, trouble)) ? troubles : withTrouble(troubles, trouble),
  )
}

/** Takes a trouble away that is over or was read. */
export async function clearTrouble(is: Trouble['is']): Promise<void> {
  await updateTroubles('clear-trouble', (troubles) => troubles.filter((each) => each.is !== is))
}
