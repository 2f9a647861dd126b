import type { RecordEntry } from '../../core/record/entry.ts'
import { Chance } from '../simulation/chance.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const ITEMS = ['neck-chin-glide', 'neck-turn', 'heel-raise', 'ankle-pumps', 'belly-breath']

/**
 * The record of somebody who has lived with Uncramp: weekdays from nine to
 * five, a break about every half hour, most of them taken. The same seed gives
 * the same life. It ends with the given moment, newest last.
 */
export function livedRecord(span: {
  entries: number
  untilMs: number
  seed?: number
}): RecordEntry[] {
  const chance = new Chance(span.seed ?? 1)
  const lived: RecordEntry[] = []
  const lastDay = Math.floor(span.untilMs / DAY_MS)
  for (let day = lastDay; lived.length < span.entries; day -= 1) {
    // Day 4 of the epoch was a Monday.
    const isWeekend = (day + 3) % 7 > 4
    if (isWeekend) continue
    lived.push(...dayOf(day * DAY_MS, chance).filter(({ atMs }) => atMs <= span.untilMs))
  }
  return lived.sort((one, other) => one.atMs - other.atMs).slice(-span.entries)
}

function dayOf(midnightMs: number, chance: Chance): RecordEntry[] {
  const entries: RecordEntry[] = []
  let atMs = midnightMs + 9 * HOUR_MS
  while (atMs < midnightMs + 17 * HOUR_MS) {
    const sittingMs = (22 + chance.next() * 20) * MINUTE_MS
    atMs = Math.round(atMs + sittingMs)
    entries.push(...breakAt(atMs, Math.round(sittingMs / 1000), chance))
  }
  return entries
}

/** One break, from its offer to its one ending. */
function breakAt(atMs: number, sittingSeconds: number, chance: Chance): RecordEntry[] {
  const breakId = `b-${atMs}`
  const about = { breakId, kind: chance.pick(['micro', 'stretch'] as const) }
  const line = <What extends string>(what: What, afterMs = 0) => ({
    ...about,
    key: `${breakId}:${what}`,
    atMs: atMs + afterMs,
    what,
  })
  const offered: RecordEntry = {
    ...line('offered'),
    sittingSeconds,
    heldSeconds: 0,
    heldWhy: null,
  }
  const luck = chance.next()
  if (luck < 0.08) return [{ ...line('held'), why: 'call', heldSeconds: 600 }]
  if (luck < 0.2) return [{ ...line('natural'), awaySeconds: 400 }]
  if (luck < 0.3) return [offered, line('skipped', MINUTE_MS)]
  if (luck < 0.36) return [offered, line('not-seen', 2 * MINUTE_MS)]
  const put: RecordEntry[] =
    luck < 0.5 ? [{ ...line('postponed', MINUTE_MS), times: 1, untilMs: atMs + 6 * MINUTE_MS }] : []
  return [
    offered,
    ...put,
    { ...line('started', 7 * MINUTE_MS), plannedSeconds: 120 },
    {
      ...line('taken', 9 * MINUTE_MS),
      plannedSeconds: 120,
      actualSeconds: 110,
      items: [
        { id: chance.pick(ITEMS), plannedSeconds: 60, actualSeconds: 55 },
        { id: chance.pick(ITEMS), plannedSeconds: 60, actualSeconds: 55 },
      ],
    },
    { ...line('felt', 10 * MINUTE_MS), felt: chance.pick(['better', 'better', 'same', 'worse']) },
  ]
}
