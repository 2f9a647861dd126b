import { describeError } from '../core/describe-error.ts'
import { parseLog, withLine, type LogLine } from '../core/log.ts'
import { nowMs } from './clock.ts'
import { KEYS, readStore, writeStore } from './storage.ts'

let waiting: LogLine[] = []
let isWriting = false

/**
 * Notes what went wrong and can't be shown, in a small ring that Options can
 * export. It never throws: where even the log can't be written, the line goes
 * to the console, which is the last place left.
 */
export function logProblem(where: string, problem: unknown): void {
  waiting.push({ atMs: nowMs(), where, what: describeError(problem) })
  if (!isWriting) void writeWaiting()
}

/** Lines that come during a write go with the next one: a flood of them must not fill the disk's day. */
async function writeWaiting(): Promise<void> {
  isWriting = true
  while (waiting.length > 0) {
    const lines = waiting
    waiting = []
    await append(lines)
  }
  isWriting = false
}

async function append(lines: readonly LogLine[]): Promise<void> {
  try {
    const stored = await readStore('local', [KEYS.log])
    const log = lines.reduce(withLine, parseLog(stored[KEYS.log]))
    await writeStore('local', { [KEYS.log]: log })
  } catch (error) {
    // oxlint-disable-next-line no-console -- storage itself refuses: nothing else is left
    console.error('Uncramp could not write its log', lines, error)
  }
}

/** The noted problems, oldest first. */
export async function readLog(): Promise<readonly LogLine[]> {
  const stored = await readStore('local', [KEYS.log])
  return parseLog(stored[KEYS.log])
}
