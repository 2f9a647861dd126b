import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const leftovers = new Set<() => void>()

function clearAll(): void {
  // The latest first: a browser before the folder that it writes into.
  for (const clear of [...leftovers].toReversed()) clear()
}

process.once('exit', clearAll)
// Vitest ends the processes that it shares among test files so, half a second before it kills them.
process.once('SIGTERM', () => {
  clearAll()
  process.kill(process.pid, 'SIGKILL')
})

/** Does this when the process ends, whatever broke before; gives back what calls it off. */
export function atExit(clear: () => void): () => void {
  leftovers.add(clear)
  return () => leftovers.delete(clear)
}

/** A folder that is gone when the process is. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `uncramp-${name}-`))
  atExit(() => removeFolder(folder))
  return folder
}

/** A browser that just ended may still be writing its last. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
