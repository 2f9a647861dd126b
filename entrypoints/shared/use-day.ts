import { useEffect, useMemo, useState } from 'preact/hooks'
import { dayOf, type Day } from '../../core/day/day.ts'
import type { RecordEntry } from '../../core/record/entry.ts'
import { localDayAt } from '../../core/time/hours.ts'
import { nowMs as readClock } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import type { Snapshot } from '../../platform/snapshot.ts'
import { readEntries } from '../../platform/record-store.ts'
import { MINUTE_MS } from '../../core/time/units.ts'

type DayInput = {
  snapshot: Pick<Snapshot, 'state' | 'settings'>
  nowMs: number
  timeZone: string
  /** It is on the screen; where it isn't, the record is left alone. */
  isShown: boolean
}

type Entries = readonly RecordEntry[]

/**
 * Today, from the record and the state; null until both are known. Of the record
 * only this day is read, and again whenever the state has changed: an ending is
 * in the state's outbox until it is in the record.
 */
export function useDay({ snapshot: { state, settings }, nowMs, timeZone, isShown }: DayInput): {
  day: Day | null
  recordFailed: boolean
} {
  const { startMs, endMs } = localDayAt(nowMs, timeZone)
  const [read, setRead] = useState<{ startMs: number; entries: Entries | 'failed' } | null>(null)
  useEffect(() => {
    if (!isShown || state === null) return
    let isLate = false
    const { outbox } = state
    readEntries(startMs, endMs).then(
      (entries) => {
        if (!isLate) setRead({ startMs, entries: eachOnce(entries, outbox) })
      },
      (error: unknown) => {
        logProblem('read-day', error)
        if (!isLate) setRead({ startMs, entries: 'failed' })
      },
    )
    return () => {
      isLate = true
    }
  }, [isShown, state, startMs, endMs])

  const entries = read?.startMs === startMs ? read.entries : null
  // The text changes by the minute, the popup's clock by the second. What just changed is
  // later than the page's last reading of the clock, so the clock is read again.
  const minute = Math.floor(nowMs / MINUTE_MS)
  const day = useMemo(() => {
    if (entries === null || state === null) return null
    const known = entries === 'failed' ? [] : entries
    return dayOf(eachOnce(known, state.outbox), state, { nowMs: readClock(), timeZone, settings })
  }, [entries, state, settings, timeZone, minute])
  return { day, recordFailed: entries === 'failed' }
}

/** An entry on its way from the outbox may be in both. */
function eachOnce(stored: Entries, waiting: Entries): Entries {
  const keys = new Set(stored.map(({ key }) => key))
  return [...stored, ...waiting.filter(({ key }) => !keys.has(key))]
}
