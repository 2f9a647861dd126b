import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const leftovers = new Set<() => void>()

process.once('exit', () => {
  for (const clear of leftovers) clear()
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
