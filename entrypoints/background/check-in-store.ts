import {
  mayAsk,
  readCheckIns,
  withAnswer,
  withAnswerUndone,
  withCurrentTiming,
  type Answer,
  type CheckInChange,
  type CheckIns,
} from '../../core/care/check-in.ts'
import {
  hasMonthOfBreaks,
  questionFrom,
  recentFromMs,
  withCheckedToday,
  withQuestion,
} from '../../core/care/due.ts'
import { isEqual } from '../../core/is-equal.ts'
import { nowMs, timeZone } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { readEntries } from '../../platform/record-store.ts'
import { KEYS, readStorage, writeStorage } from '../../platform/storage.ts'
import type { SettingsStore } from './settings-store.ts'
import { raiseTrouble } from './troubles.ts'

/** All of it is to be called inside `runExclusive`. */
export type CheckInStore = {
  /**
   * Notes which timing runs: only breaks of the timing that runs say whether it
   * suits. Never rejects; a change that wasn't noted is found at the next call.
   */
  noteTiming: () => Promise<void>
  /** Asks, if a question is due: stores it, and pages show what is stored. */
  ask: () => Promise<void>
  /** False where that question isn't open. */
  answer: (askedAtMs: number, answer: Answer) => Promise<boolean>
  undo: (askedAtMs: number) => Promise<boolean>
}

/**
 * The one writer of `checkIns`. It remembers nothing between two calls, which
 * are days apart: storage is the truth, and needs no `invalidate` when it is emptied.
 * An answer and the settings that follow from it are one write, so that a
 * worker which dies has done both or neither.
 */
export function createCheckInStore(settings: SettingsStore): CheckInStore {
  /** What is stored, with the timing that runs now. */
  async function read(): Promise<{ stored: CheckIns; checkIns: CheckIns }> {
    const { checkIns: stored, dropped } = readCheckIns(
      (await readStorage('local', [KEYS.checkIns]))[KEYS.checkIns],
    )
    if (dropped.length > 0) {
      logProblem('read-check-ins', `not readable: ${dropped.join(', ')}`)
      await raiseTrouble({ is: 'data-unreadable', parts: ['check-ins'] })
      // Repaired at once, so that the trouble is raised once.
      await write(stored)
    }
    return { stored, checkIns: withCurrentTiming(stored, await settings.read(), nowMs()) }
  }

  async function write(checkIns: CheckIns): Promise<void> {
    await writeStorage('local', { [KEYS.checkIns]: checkIns })
  }

  async function noteTiming(): Promise<void> {
    try {
      const { stored, checkIns } = await read()
      if (checkIns !== stored) await write(checkIns)
    } catch (error) {
      logProblem('note-timing', error)
    }
  }

  async function ask(): Promise<void> {
    const at = { nowMs: nowMs(), timeZone: timeZone() }
    const { checkIns } = await read()
    await write(await withQuestionIfDue(withCheckedToday(checkIns, at), at))
  }

  async function withQuestionIfDue(
    checkIns: CheckIns,
    at: { nowMs: number; timeZone: string },
  ): Promise<CheckIns> {
    const current = await settings.read()
    if (!mayAsk(checkIns, current, at.nowMs)) return checkIns
    const recent = await readEntries(recentFromMs(at), Infinity)
    const question = questionFrom(recent, checkIns, current, at)
    if (question === null) return checkIns
    const { lastAskedAtMs } = checkIns
    const isDue =
      lastAskedAtMs === null || hasMonthOfBreaks(await readEntries(lastAskedAtMs, Infinity), at)
    return isDue ? withQuestion(checkIns, question) : checkIns
  }

  async function change(update: (now: CheckInChange) => CheckInChange | null): Promise<boolean> {
    const current = await settings.read()
    const { checkIns } = await read()
    const next = update({ checkIns, settings: current })
    if (next === null) return false
    if (isEqual(next.settings, current)) await write(next.checkIns)
    else await settings.change(next.settings, { [KEYS.checkIns]: next.checkIns })
    return true
  }

  return {
    noteTiming,
    ask,
    answer: (askedAtMs, answer) => change((now) => withAnswer(now, askedAtMs, answer, nowMs())),
    undo: (askedAtMs) => change((now) => withAnswerUndone(now, askedAtMs, nowMs())),
  }
}
