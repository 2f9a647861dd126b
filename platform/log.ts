import { describeError } from '../core/describe-error.ts'
import { parseLog, withLine, type LogLine } from '../core/log.ts'
import { nowMs } from './clock.ts'
import { KEYS, readStore, writeStore } from './stores.ts'

let tail: Promise<void> = Promise.resolve()

/**
 * Notes what went wrong and can't be shown, in a small ring that Options can
 * export. It never throws: where even the log can't be written, the line goes
 * to the console, which is the last place left.
 */
export function logProblem(where: string, problem: unknown): void {
  const line: LogLine = { atMs: nowMs(), where, what: describeError(problem) }
  tail = tail.then(() => append(line))
}

async function append(line: LogLine): Promise<void> {
  try {
    const stored = await readStore('local', [KEYS.log])
    await writeStore('local', { [KEYS.log]: withLine(parseLog(stored[KEYS.log]), line) })
  } catch (error) {
    // oxlint-disable-next-line no-console -- storage itself refuses: nothing else is left
    console.error('Uncramp could not write its log', line, error)
  }
}

/** The noted problems, oldest first. */
export async function readLog(): Promise<readonly LogLine[]> {
  const stored = await readStore('local', [KEYS.log])
  return parseLog(stored[KEYS.log])
}
