import { ENDINGS, type RecordEntry } from '../../core/record/entry.ts'
import { WEEKDAYS, type Settings, type WeekHours } from '../../core/settings/schema.ts'
import type { Machine } from './machine.ts'

/**
 * Judges from outside. It knows what the person did, what the clocks said and
 * what reached the screen and the record, and nothing of the engine: its hours,
 * its counts and its fixed times are worked out here again, in another way.
 */
const MINUTE_MS = 60_000
const HEARTBEAT_MS = 5 * MINUTE_MS
/** Nobody is offered anything who has touched nothing for so long; a look takes a moment. */
const HANDS_OFF_MS = MINUTE_MS + 1000

/** Two looks, the answer to another break (five minutes), and the moment after a return. */
const TIMEOUT_MS = 2 * HEARTBEAT_MS + 5 * MINUTE_MS + MINUTE_MS
/** A short break may wait so long for the stretch break that takes its place. */
const MERGED_MS = 10 * MINUTE_MS
/** After quiet a held break gets a minute's grace, and the end of quiet is seen by a look. */
const AFTER_QUIET_MS = 2 * HEARTBEAT_MS + 2 * MINUTE_MS
/** While away the browser owes a look every half hour; a worker that dies as somebody comes back leaves only that. */
const MAX_BLIND_MS = 30 * MINUTE_MS + TIMEOUT_MS
const SAME_SLOT_MS = 3 * 60 * MINUTE_MS

const COUNTED = ['stretch', 'micro', 'water'] as const
type Counted = (typeof COUNTED)[number]
const CLOCKED = ['stretch', 'strength', 'evening', 'tip'] as const
type Clocked = (typeof CLOCKED)[number]

/** The kinds that an offer of the first also settles. */
const SETTLES: Readonly<Record<string, readonly Counted[]>> = {
  stretch: ['stretch', 'micro'],
  strength: ['micro'],
  evening: ['micro'],
  micro: ['micro'],
  water: ['water'],
  tip: [],
}

type Expected = { kind: Clocked; name: string; satMs: number }

export class Oracle {
  readonly lost: string[] = []
  readonly doubled: string[] = []
  readonly outside: string[] = []
  readonly rude: string[] = []
  /** Natural breaks that were none. */
  readonly untrue: string[] = []
  longestWaitMs = 0
  longestBlindMs = 0

  private settings: Settings
  private readonly machine: Machine
  private readonly satMs: Record<Counted, number> = { stretch: 0, micro: 0, water: 0 }
  private readonly waterToday = { date: '', shown: 0 }
  private expected: Expected[] = []
  private promisedMs: number | null = null
  private promisedId = ''
  private pageAwaitedMs: number | null = null
  private blindMs: number | null = null
  private blindAllowedMs = 0
  private quietOverMs = Infinity
  private unlockedRealMs = -Infinity
  /** When something last happened that no engine can know: a look that was lost, a clock that was set. */
  private unknowableRealMs = -Infinity
  /** When the engine looked last, and at the look before: of what was between them it knows nothing. */
  private lookRealMs = -Infinity
  private lookBeforeRealMs = -Infinity
  /** When somebody typed, in true time, through the last day. */
  private typedSpans: { fromMs: number; toMs: number }[] = []
  /** A sleep that must come on record as a natural break, and how long somebody has typed since. */
  private owedRest: { sinceRealMs: number; minutes: number; satMs: number } | null = null
  private slotSeenMs = -Infinity
  private noSlotsBeforeMs = -Infinity
  private readonly slotNames = new Set<string>()
  private readonly lastOfKind = new Map<string, { id: string; realMs: number }>()
  /** When a kind was last on the screen, or being done. */
  private readonly lastMetMs = new Map<string, number>()
  private readonly fates = new Map<string, 'open' | 'ended'>()
  private hoursToday: {
    from: number
    until: number
    ranges: [number, number][]
    of: WeekHours
    zone: string
  } | null = null

  constructor(machine: Machine, settings: Settings) {
    this.machine = machine
    this.settings = settings
    this.slotSeenMs = machine.wallMs
  }

  /** Whether the wall shows desk hours. */
  isInside(atMs: number): boolean {
    const { timeZone } = this.machine
    const known = this.hoursToday
    if (
      !known ||
      atMs < known.from ||
      atMs >= known.until ||
      known.zone !== timeZone ||
      known.of !== this.settings.hours
    ) {
      this.hoursToday = this.hoursAround(atMs)
    }
    return this.hoursToday?.ranges.some(([from, to]) => atMs >= from && atMs < to) ?? false
  }

  /** Whether the wall shows desk hours at each minute of this time. */
  isInsideThroughout(fromMs: number, untilMs: number): boolean {
    for (let atMs = fromMs; atMs < untilMs; atMs += MINUTE_MS) {
      if (!this.isInside(atMs)) return false
    }
    return this.isInside(untilMs)
  }

  private hoursAround(atMs: number) {
    const { timeZone } = this.machine
    const { hours } = this.settings
    const today = Temporal.Instant.fromEpochMilliseconds(Math.floor(atMs))
      .toZonedDateTimeISO(timeZone)
      .toPlainDate()
    // By dates: a day that has no midnight begins at one o'clock, and the next one does not.
    const startOf = (date: Temporal.PlainDate) => date.toZonedDateTime(timeZone).epochMilliseconds
    const ranges: [number, number][] = []
    for (const date of [today.subtract({ days: 1 }), today]) {
      const weekday = WEEKDAYS[date.dayOfWeek - 1]
      for (const { from, to } of weekday ? hours[weekday] : []) {
        const opens = date.toZonedDateTime({ timeZone, plainTime: from })
        const lastDate = to > from ? date : date.add({ days: 1 })
        const closes = lastDate.toZonedDateTime({ timeZone, plainTime: to })
        ranges.push([opens.epochMilliseconds, closes.epochMilliseconds])
      }
    }
    const from = startOf(today)
    const until = startOf(today.add({ days: 1 }))
    return { from, until, ranges, of: hours, zone: timeZone }
  }

  /** Somebody typed, with nothing in the way, for so long; the wall has moved on by as much. */
  sat(ms: number, quiet: boolean, busy: boolean): void {
    const { wallMs } = this.machine
    if (quiet) this.quietOverMs = 0
    else this.quietOverMs += ms
    const inside = this.isInside(wallMs) && this.isInside(wallMs - ms)
    if (!inside) this.closed()
    this.waitForRest(ms, inside)
    if (this.blindMs !== null) {
      if (inside) this.blindMs += ms
      this.longestBlindMs = Math.max(this.longestBlindMs, this.blindMs)
      if (this.blindMs > MAX_BLIND_MS + this.blindAllowedMs) {
        this.note(this.lost, `nobody looked for ${Math.round(this.blindMs / MINUTE_MS)} min`)
        this.blindMs = null
      }
      return
    }
    if (quiet || this.quietOverMs < AFTER_QUIET_MS) {
      this.expected = []
      this.promisedMs = null
      return
    }
    this.waitForPromises(ms, inside)
    if (busy || !inside) return
    this.waitForSlots(ms)
    for (const kind of COUNTED) this.count(kind, ms)
  }

  /** Keyboard or mouse were used for so long up to now. */
  typed(ms: number): void {
    const { realMs } = this.machine
    const last = this.typedSpans.at(-1)
    if (last && realMs - ms <= last.toMs + 1) last.toMs = realMs
    else this.typedSpans.push({ fromMs: realMs - ms, toMs: realMs })
    const oldestMs = realMs - 24 * 60 * MINUTE_MS
    if ((this.typedSpans[0]?.toMs ?? realMs) < oldestMs) {
      this.typedSpans = this.typedSpans.filter(({ toMs }) => toMs >= oldestMs)
    }
  }

  private typedBetween(fromMs: number, untilMs: number): number {
    return this.typedSpans.reduce(
      (sum, span) =>
        sum + Math.max(0, Math.min(span.toMs, untilMs) - Math.max(span.fromMs, fromMs)),
      0,
    )
  }

  /** The machine slept at a desk where the engine had just looked, all of it within the hours. */
  slept(ms: number): void {
    this.owedRest = {
      sinceRealMs: this.machine.realMs - ms,
      minutes: Math.round(ms / MINUTE_MS),
      satMs: 0,
    }
  }

  private waitForRest(ms: number, inside: boolean): void {
    if (this.owedRest === null) return
    this.owedRest.satMs += ms
    if (!inside) this.owedRest = null
    else if (this.owedRest.satMs > TIMEOUT_MS) {
      this.note(this.lost, `a sleep of ${this.owedRest.minutes} min is on no record`)
      this.owedRest = null
    }
  }

  private waitForPromises(ms: number, inside: boolean): void {
    if (this.pageAwaitedMs !== null) {
      this.pageAwaitedMs += ms
      if (this.pageAwaitedMs > TIMEOUT_MS) {
        this.note(this.lost, 'a break that was started never got its page')
        this.pageAwaitedMs = null
      }
    }
    if (this.promisedMs === null || !inside) return
    this.promisedMs += ms
    if (this.promisedMs > this.settings.postpone.minutes * MINUTE_MS + TIMEOUT_MS) {
      this.note(this.lost, `${this.promisedId} was put off and never came again`)
      this.promisedMs = null
    }
  }

  private waitForSlots(ms: number): void {
    this.noticeSlots()
    this.expected = this.expected.filter((slot) => {
      slot.satMs += ms
      if (slot.satMs <= TIMEOUT_MS + 4 * MINUTE_MS) return true
      this.note(this.lost, `${slot.kind} at ${slot.name}`)
      return false
    })
  }

  /** Fixed times that the wall has shown since the last look, while somebody sat there. */
  private noticeSlots(): void {
    const { wallMs, realMs } = this.machine
    const since = this.slotSeenMs
    this.slotSeenMs = wallMs
    if (wallMs - since > HEARTBEAT_MS * 2 || wallMs <= since) return
    if (realMs < this.noSlotsBeforeMs) return
    for (const kind of CLOCKED) {
      const metMs = this.lastMetMs.get(kind) ?? -Infinity
      for (const { name, atMs } of this.slotsToday(kind)) {
        if (atMs <= since || atMs > wallMs || this.slotNames.has(name)) continue
        if (realMs - metMs < 2 * HEARTBEAT_MS) continue
        // It was waiting, the clock was set back, and it came before its time.
        if (realMs - (this.lastOfKind.get(kind)?.realMs ?? -Infinity) < SAME_SLOT_MS) continue
        this.slotNames.add(name)
        this.expected.push({ kind, name, satMs: 0 })
      }
    }
  }

  /** The fixed times of the day on the wall; none where a limit leaves some of them out. */
  private slotsToday(kind: Clocked): { name: string; atMs: number }[] {
    const { wallMs, timeZone } = this.machine
    const timing = this.settings.kinds[kind]
    const { on, rhythm, atTimes } = timing
    if (!on || rhythm !== 'clock') return []
    if ('mostPerDay' in timing && timing.mostPerDay < atTimes.length) return []
    const instant = Temporal.Instant.fromEpochMilliseconds(Math.floor(wallMs))
    const now = instant.toZonedDateTimeISO(timeZone)
    return atTimes.map((time) => ({
      name: `${kind} ${now.toPlainDate().toString()} ${time}`,
      atMs: now.withPlainTime(time).epochMilliseconds,
    }))
  }

  private count(kind: Counted, ms: number): void {
    const timing = this.settings.kinds[kind]
    if (!timing.on || timing.rhythm !== 'active') return
    if (kind === 'water' && this.waterToday.shown >= this.settings.kinds.water.mostPerDay) return
    this.satMs[kind] += ms
    const allowedMs = TIMEOUT_MS + (kind === 'micro' ? MERGED_MS : 0)
    const waitedMs = this.satMs[kind] - timing.everyMinutes * MINUTE_MS
    this.longestWaitMs = Math.max(this.longestWaitMs, waitedMs)
    if (waitedMs <= allowedMs) return
    this.note(this.lost, `${kind} after ${Math.round(this.satMs[kind] / MINUTE_MS)} min`)
    this.satMs[kind] = 0
  }

  /** An offer was put on the screen. */
  shown(
    breakId: string,
    kind: string,
    seen: {
      onScreen: number
      paused: boolean
      quiet: boolean
      untouchedMs: number
      isLate: boolean
      backForMs: number
    },
  ): void {
    const { wallMs, realMs, timeZone } = this.machine
    if (seen.onScreen > 1) this.note(this.doubled, `${breakId} beside another`)
    if (this.fates.get(breakId) === 'ended') this.note(this.doubled, `${breakId} after its end`)
    const evening = kind === 'evening' && this.settings.kinds.evening.rhythm === 'clock'
    if (!evening && !this.isInside(wallMs)) this.note(this.outside, breakId)
    if (seen.paused) this.note(this.rude, `${breakId} in a pause`)
    if (seen.quiet) this.note(this.rude, `${breakId} in quiet`)
    // One that comes late, or goes back on the screen, may find somebody who reads.
    const mostMs = seen.isLate || this.fates.has(breakId) ? 3 * MINUTE_MS : HANDS_OFF_MS
    if (seen.untouchedMs > mostMs) this.note(this.rude, `${breakId} to nobody`)
    if (!this.fates.has(breakId) && seen.backForMs < 45_000)
      this.note(this.rude, `${breakId} as a greeting`)
    this.lastMetMs.set(kind, realMs)
    this.metSlots(kind)
    this.checkSlot(breakId, kind, realMs)
    this.fates.set(breakId, 'open')
    if (kind === 'water') {
      const date = new Date(wallMs).toLocaleDateString('en-CA', { timeZone })
      if (date !== this.waterToday.date) Object.assign(this.waterToday, { date, shown: 0 })
      this.waterToday.shown += 1
    }
    if (breakId === this.promisedId) this.promisedMs = null
    this.expected = this.expected.filter((slot) => slot.kind !== kind)
    this.settle(kind)
  }

  /** These times have been: a clock that is set back doesn't bring them again. */
  private metSlots(kind: string): void {
    const clocked = CLOCKED.find((each) => each === kind)
    for (const { name, atMs } of clocked ? this.slotsToday(clocked) : []) {
      if (atMs <= this.machine.wallMs) this.slotNames.add(name)
    }
  }

  /** The same fixed time twice: another break of the kind within three hours of true time. */
  private checkSlot(breakId: string, kind: string, realMs: number): void {
    const timing = CLOCKED.includes(kind as Clocked) ? this.settings.kinds[kind as Clocked] : null
    const last = this.lastOfKind.get(kind)
    // It came at a time that was in the settings before, or on another day, and is on the screen again.
    if (last === undefined && this.fates.has(breakId)) return
    this.lastOfKind.set(kind, { id: breakId, realMs })
    if (timing?.rhythm !== 'clock' || timing.atTimes.length > 1) return
    if (last && last.id !== breakId && realMs - last.realMs < SAME_SLOT_MS) {
      this.note(this.doubled, `${breakId} at the time of ${last.id}`)
    }
  }

  private settle(kind: string): void {
    for (const settled of SETTLES[kind] ?? []) this.satMs[settled] = 0
  }

  /** The screen was locked up to now, which is leaving, however short it is. */
  unlocked(): void {
    this.unlockedRealMs = this.machine.realMs
  }

  stored(entry: RecordEntry, naturalBreakMs: number): void {
    const { breakId, kind, what } = entry
    if (what === 'natural') this.checkNatural(entry, naturalBreakMs)
    if (this.fates.get(breakId) === 'ended')
      this.note(this.doubled, `${breakId}: ${what} after its end`)
    if (what === 'started' || what === 'taken' || what === 'stopped') {
      this.settle(kind)
      this.lastMetMs.set(kind, this.machine.realMs)
      this.expected = this.expected.filter((slot) => slot.kind !== kind)
    }
    if ((ENDINGS as readonly string[]).includes(what)) {
      this.fates.set(breakId, 'ended')
      if (breakId === this.promisedId) this.promisedMs = null
      this.forgetOldFates()
    } else if (!this.fates.has(breakId)) {
      this.fates.set(breakId, 'open')
    }
  }

  /** A natural break needs its minutes without a touch, or a lock, or a sleep of these minutes. */
  private checkNatural(
    { breakId, atMs, awaySeconds }: Extract<RecordEntry, { what: 'natural' }>,
    naturalBreakMs: number,
  ): void {
    const { realMs, skewMs } = this.machine
    const untilMs = Math.min(realMs, atMs - skewMs)
    const sinceMs = untilMs - awaySeconds * 1000
    const owed = this.owedRest
    const owedUntilMs = owed ? owed.sinceRealMs + owed.minutes * MINUTE_MS : 0
    if (owed && sinceMs <= owedUntilMs && untilMs >= owed.sinceRealMs) this.owedRest = null
    if (this.unlockedRealMs >= sinceMs) return
    if (awaySeconds * 1000 >= naturalBreakMs - 1000) {
      // A sleep begins for the engine at its last look and ends at its next one.
      const typedMs = this.typedBetween(sinceMs, untilMs)
      const lastLookMs = Math.min(sinceMs, this.lookBeforeRealMs)
      if (typedMs <= 2 * HEARTBEAT_MS + MINUTE_MS || this.unknowableRealMs >= lastLookMs) return
      const typed = Math.round(typedMs / MINUTE_MS)
      this.note(this.untrue, `${breakId}: a natural break of ${awaySeconds} s, typed ${typed} min`)
      return
    }
    this.note(this.untrue, `${breakId}: a natural break of ${awaySeconds} s`)
  }

  /** At the end of a life: every break but the one on the table has its ending. */
  checkFates(onTable: string | null): void {
    for (const [breakId, fate] of this.fates) {
      if (fate === 'open' && breakId !== onTable) this.note(this.lost, `${breakId} has no ending`)
    }
  }

  private forgetOldFates(): void {
    if (this.fates.size < 2000) return
    let left = 1000
    for (const [breakId, fate] of this.fates) {
      if (fate === 'ended') this.fates.delete(breakId)
      left -= 1
      if (left === 0) return
    }
  }

  postponed(breakId: string): void {
    this.promisedMs = 0
    this.promisedId = breakId
  }

  started(): void {
    this.promisedMs = null
    this.pageAwaitedMs = 0
  }

  pageOpened(): void {
    this.pageAwaitedMs = null
  }

  /** Away, or asleep, for so long: what that settles, and that nothing is owed on the return. */
  wasAway(ms: number): void {
    this.owedRest = null
    this.expected = []
    this.slotSeenMs = this.machine.wallMs
    this.promisedMs = null
    for (const kind of COUNTED) {
      const timing = this.settings.kinds[kind]
      const lengthMs = 'lengthSeconds' in timing ? timing.lengthSeconds * 1000 : 3 * MINUTE_MS
      if (ms >= Math.min(lengthMs, 2 * MINUTE_MS) - 5000) this.satMs[kind] = 0
    }
    if (ms >= this.settings.kinds.stretch.lengthSeconds * 1000 - 5000) this.settle('stretch')
  }

  /** Clocks, zones, settings or a pause changed: counting begins anew. */
  beginAnew(settings = this.settings): void {
    this.owedRest = null
    if (settings !== this.settings) this.lastOfKind.clear()
    this.settings = settings
    // Fixed times up to now fell on what has just ended.
    this.slotSeenMs = this.machine.wallMs
    this.expected = []
    this.promisedMs = null
    this.closed()
  }

  private closed(): void {
    for (const kind of COUNTED) this.satMs[kind] = 0
  }

  /** The clock shows another day: its fixed times are others, however near they are in truth. */
  anotherDay(): void {
    this.lastOfKind.clear()
    this.beginAnew()
  }

  /** A new session can't know what came before it. */
  sessionEnded(): void {
    this.owedRest = null
  }

  /** Somebody set the clock. */
  clockWasSet(): void {
    this.unknowableRealMs = this.machine.realMs
  }

  /** A time of day that has been in the zone before doesn't come again in the new one. */
  travelled(): void {
    this.unknowableRealMs = this.machine.realMs
    this.noSlotsBeforeMs = this.machine.realMs + 24 * 60 * MINUTE_MS
    this.wentBlind()
    this.beginAnew()
  }

  /** Nobody may look at the clock for so long, and what the browser then owes. */
  wentBlind(allowedMs = 0): void {
    this.blindMs ??= 0
    this.blindAllowedMs = Math.max(this.blindAllowedMs, allowedMs)
  }

  /** Whether a break was put off or started and hasn't come yet. */
  get isOwed(): boolean {
    return this.promisedMs !== null || this.pageAwaitedMs !== null
  }

  /** The worker died over a look: what passes up to the next one is in nobody's count. */
  lostALook(): void {
    this.owedRest = null
    this.unknowableRealMs = this.machine.realMs
    for (const kind of COUNTED) this.satMs[kind] = Math.max(0, this.satMs[kind] - 2 * HEARTBEAT_MS)
    for (const slot of this.expected) slot.satMs = Math.max(0, slot.satMs - 2 * HEARTBEAT_MS)
    if (this.promisedMs !== null) this.promisedMs = Math.max(0, this.promisedMs - HEARTBEAT_MS)
    if (this.pageAwaitedMs !== null)
      this.pageAwaitedMs = Math.max(0, this.pageAwaitedMs - HEARTBEAT_MS)
  }

  /** The engine has looked. */
  looked(): void {
    const { realMs } = this.machine
    if (realMs > this.lookRealMs) this.lookBeforeRealMs = this.lookRealMs
    this.lookRealMs = realMs
    if (this.blindMs !== null && this.blindMs > 0) {
      this.closed()
      this.expected = []
      this.promisedMs = null
    }
    this.blindMs = null
    this.blindAllowedMs = 0
  }

  private note(where: string[], what: string): void {
    const at = new Date(this.machine.wallMs).toISOString()
    where.push(`${at} (${this.machine.timeZone}): ${what}`)
  }
}
