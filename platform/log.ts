import { describeError } from '../core/describe-error.ts'
import { parseLog, withLine, type LogLine } from '../core/log.ts'
import { nowMs } from './clock.ts'
import { KEYS, readStorage, writeStorage } from './storage.ts'

let queue: LogLine[] = []
let isWriting = false

/**
 * Notes what went wrong and can't be shown, in a small ring that Options can
 * export. It never throws: where even the log can't be written, the line goes
 * to the console, which is the last place left.
 */
export function logProblem(where: string, problem: unknown): void {
  queue.push({ atMs: nowMs(), where, what: describeError(problem) })
  if (!isWriting) void flush()
}

/** Lines that come during a write go with the next one, so that many of them cost few writes. */
async function flush(): Promise<void> {
  isWriting = true
  while (queue.length > 0) {
    const lines = queue
    queue = []
    await appendToLog(lines)
  }
  isWriting = false
}

async function appendToLog(lines: readonly LogLine[]): Promise<void> {
  try {
    const stored = await readStorage('local', [KEYS.log])
    const log = lines.reduce(withLine, parseLog(stored[KEYS.log]))
    await writeStorage('local', { [KEYS.log]: log })
  } catch (error) {
    // oxlint-disable-next-line no-console -- storage itself refuses: nothing else is left
    console.error('Uncramp could not write its log', lines, error)
  }
}

/** The noted problems, oldest first. */
export async function readLog(): Promise<readonly LogLine[]> {
  const stored = await readStorage('local', [KEYS.log])
  return parseLog(stored[KEYS.log])
}
