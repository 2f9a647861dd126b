import { initialState } from '../../core/schedule/initial-state.ts'
import { dueOf } from '../../core/schedule/endings.ts'
import { INPUT_IDLE_MS, HEARTBEAT_MS } from '../../core/schedule/limits.ts'
import type { Kind } from '../../core/schedule/kinds.ts'
import type { Input, Moment, ScheduleEffect, ScheduleEvent } from '../../core/schedule/moment.ts'
import { outlook } from '../../core/schedule/outlook.ts'
import type { Due, ScheduleState } from '../../core/schedule/state.ts'
import { step } from '../../core/schedule/step.ts'
import type { QuietReason, RecordEntry } from '../../core/record/entry.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { withPreset } from '../../core/settings/presets.ts'
import {
  WEEKDAYS,
  type HourRange,
  type Settings,
  type WeekHours,
} from '../../core/settings/schema.ts'

/** The presets as a person gets them, nine to five on weekdays. */
export const LIGHT = DEFAULT_SETTINGS
export const STANDARD = withPreset(DEFAULT_SETTINGS, 'standard')
export const FREQUENT = withPreset(DEFAULT_SETTINGS, 'frequent')

export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000

/** The first Monday that most tests play on: no clock change is near in any zone used. */
export const MONDAY = '2026-06-01'

type KindChanges = { [K in Kind]?: Partial<Settings['kinds'][K]> }

/** Settings with some kinds changed in parts. */
export function withKinds(settings: Settings, changes: KindChanges): Settings {
  const kinds = { ...settings.kinds }
  for (const [kind, change] of Object.entries(changes)) {
    Object.assign(kinds, { [kind]: { ...kinds[kind as Kind], ...change } })
  }
  return { ...settings, kinds }
}

/** Settings in which only the kinds that are named are on. */
export function only(changes: KindChanges): Settings {
  const off = { on: false }
  const base = withKinds(DEFAULT_SETTINGS, {
    stretch: off,
    strength: off,
    evening: off,
    micro: off,
    water: off,
    tip: off,
  })
  const on = Object.entries(changes).map(([kind, change]) => [kind, { on: true, ...change }])
  return withKinds(base, Object.fromEntries(on) as KindChanges)
}

/** The same ranges on every day of the week, as `09:00-12:00`. */
export function everyDay(...ranges: readonly string[]): WeekHours {
  const parsed: HourRange[] = ranges.map((range) => {
    const [from = '', to = ''] = range.split('-')
    return { from, to }
  })
  return Object.fromEntries(WEEKDAYS.map((day) => [day, parsed])) as WeekHours
}

/** The instant at which a clock on the wall shows this, such as `2026-06-01T09:00`. */
export function instant(wall: string, timeZone: string): number {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).epochMilliseconds
}

type Start = { at?: string; timeZone?: string; settings?: Settings }

/**
 * One person at one desk, with an ideal browser: every alarm rings on time, the
 * idle API speaks up after its interval, every offer reaches the screen. Tests
 * say what the person does and look at what came of it.
 */
export class Desk {
  nowMs: number
  timeZone: string
  settings: Settings
  state: ScheduleState
  audible = false
  quiet: readonly QuietReason[] = []
  /** Every entry that the record got. */
  readonly record: RecordEntry[] = []
  /** Each offer that was put on the screen, by kind and the time on the wall. */
  readonly shown: string[] = []
  wakes = 0
  effects: readonly ScheduleEffect[] = []
  private armed: { wakeAtMs: number | null; beatAtMs: number | null }
  private hands: 'typing' | 'off' | 'locked' = 'typing'
  /** When the hands were taken off the keyboard, or touched it for a moment. */
  private lastTouchMs: number
  private idleAfterMs = MINUTE_MS
  /** Whether the browser has told of the absence. */
  private isIdleTold = false
  private isNextReportLost = false

  constructor({ at, timeZone = 'Europe/Berlin', settings = STANDARD }: Start = {}) {
    this.timeZone = timeZone
    this.settings = settings
    this.nowMs = instant(at ?? `${MONDAY}T09:00`, timeZone)
    this.lastTouchMs = this.nowMs
    this.state = initialState({ nowMs: this.nowMs, timeZone })
    this.armed = { wakeAtMs: null, beatAtMs: null }
    this.tell({ type: 'woke' })
  }

  get moment(): Moment {
    const { nowMs, timeZone, settings, input, audible, quiet } = this
    return { nowMs, timeZone, settings, observed: { input, audible, quiet } }
  }

  private get input(): Input {
    if (this.hands === 'locked') return 'locked'
    const idleMs = this.nowMs - this.lastTouchMs
    return this.hands === 'typing' || idleMs < INPUT_IDLE_MS ? 'active' : { idleMs }
  }

  /** The time on the wall, as `09:30` or, between minutes, `09:30:15`. */
  get wall(): string {
    const time = Temporal.Instant.fromEpochMilliseconds(this.nowMs).toZonedDateTimeISO(
      this.timeZone,
    )
    return time
      .toPlainTime()
      .toString()
      .slice(0, time.second === 0 ? 5 : 8)
  }

  get due(): Due | null {
    return dueOf(this.state.stage)
  }

  /** The id of the break that is on the table or runs. */
  get breakId(): string {
    const { stage } = this.state
    const id = stage.is === 'running' ? stage.breakId : this.due?.breakId
    if (id === undefined) throw new Error(`no break at ${this.wall}: ${stage.is}`)
    return id
  }

  get outlook() {
    return outlook(this.state, this.moment)
  }

  /** What the record says of each break, without the times. */
  get story(): string[] {
    return this.record.map(({ kind, what }) => `${kind} ${what}`)
  }

  /** How many minutes somebody has worked since this kind was last dealt with. */
  worked(kind: Kind): number {
    return this.state.workedMs[kind] / MINUTE_MS
  }

  /** Lets the engine see an event, and does what it asks for. */
  tell(event: ScheduleEvent): this {
    const { state, effects } = step(this.state, event, this.moment)
    this.state = state
    this.effects = effects
    for (const effect of effects) {
      if (effect.do === 'arm') this.arm(effect)
      if (effect.do === 'watch-input') this.idleAfterMs = effect.idleAfterSeconds * 1000
      if (effect.do === 'show-offer') this.show(effect.breakId)
      if (effect.do === 'store-record') {
        this.record.push(...this.state.outbox)
        const keys = this.state.outbox.map(({ key }) => key)
        this.state = step(this.state, { type: 'recorded', keys }, this.moment).state
      }
    }
    return this
  }

  private arm({ wakeAtMs, heartbeat }: Extract<ScheduleEffect, { do: 'arm' }>): void {
    const beatAtMs = heartbeat ? (this.armed.beatAtMs ?? this.nowMs + HEARTBEAT_MS) : null
    this.armed = { wakeAtMs, beatAtMs }
  }

  private show(breakId: string): void {
    const kind = this.due?.kind ?? ''
    this.shown.push(`${kind} ${this.wall}`)
    this.state = step(this.state, { type: 'delivered', breakId }, this.moment).state
  }

  /** Lets time pass with every alarm ringing on time, and the idle API speaking up. */
  private pass(untilMs: number): void {
    for (;;) {
      const { wakeAtMs, beatAtMs } = this.armed
      const nextMs = Math.min(wakeAtMs ?? Infinity, beatAtMs ?? Infinity, this.idleToldAtMs)
      if (nextMs > untilMs) break
      this.nowMs = Math.max(this.nowMs, nextMs)
      if (this.idleToldAtMs <= nextMs) this.isIdleTold = true
      if (wakeAtMs === nextMs) this.armed = { ...this.armed, wakeAtMs: null }
      if (beatAtMs === nextMs) this.armed = { ...this.armed, beatAtMs: nextMs + HEARTBEAT_MS }
      this.wakes += 1
      this.tell({ type: 'woke' })
    }
    this.nowMs = Math.max(this.nowMs, untilMs)
  }

  private get idleToldAtMs(): number {
    const isTold = this.hands !== 'off' || this.isIdleTold
    return isTold ? Infinity : Math.max(this.nowMs, this.lastTouchMs + this.idleAfterMs)
  }

  /** Sits for so many minutes and answers nothing. */
  sit(minutes: number): this {
    this.pass(this.nowMs + minutes * MINUTE_MS)
    return this.tell({ type: 'woke' })
  }

  /** Sits until the wall says this, today or else tomorrow. */
  sitUntil(wall: string): this {
    return this.sit((this.next(wall) - this.nowMs) / MINUTE_MS)
  }

  private next(wall: string): number {
    const now = Temporal.Instant.fromEpochMilliseconds(this.nowMs).toZonedDateTimeISO(this.timeZone)
    const today = instant(`${now.toPlainDate().toString()}T${wall}`, this.timeZone)
    if (today > this.nowMs) return today
    return instant(`${now.toPlainDate().add({ days: 1 }).toString()}T${wall}`, this.timeZone)
  }

  /** Sits, and starts and finishes every break and reads every nudge, until the wall says this. */
  workUntil(wall: string): this {
    const untilMs = this.next(wall)
    while (this.nowMs < untilMs) {
      const { wakeAtMs, beatAtMs } = this.armed
      const nextMs = Math.min(wakeAtMs ?? Infinity, beatAtMs ?? Infinity, untilMs)
      this.pass(nextMs)
      if (this.state.stage.is === 'offered') this.take()
    }
    return this.tell({ type: 'woke' })
  }

  /** Does what is offered: all of a break, or reads a nudge. */
  take(): this {
    const due = this.due
    if (!due) throw new Error(`nothing to take at ${this.wall}`)
    const { breakId, plannedSeconds } = due
    if (plannedSeconds === 0) return this.tell({ type: 'read', breakId })
    this.tell({ type: 'start', breakId }).tell({ type: 'break-opened', breakId })
    this.pass(this.nowMs + plannedSeconds * 1000)
    return this.tell({ type: 'break-ended', breakId, doneSeconds: plannedSeconds, how: 'finished' })
  }

  private handsOff(atMs = this.nowMs): void {
    this.hands = 'off'
    this.lastTouchMs = atMs
    this.isIdleTold = this.isNextReportLost
    this.isNextReportLost = false
  }

  /** Gets up without locking and is back at the keyboard after so many minutes. */
  leave(minutes: number): this {
    this.handsOff()
    this.pass(this.nowMs + minutes * MINUTE_MS)
    return this.touch()
  }

  /** Takes the hands off the keyboard for so long, but stays there: still idle afterwards. */
  idle(minutes: number): this {
    this.handsOff()
    this.pass(this.nowMs + minutes * MINUTE_MS)
    return this.tell({ type: 'woke' })
  }

  /** The browser's next word on an absence is lost. */
  loseIdleReport(): this {
    this.isNextReportLost = true
    return this
  }

  /** The browser says that nobody typed for its interval. */
  seesIdle(): this {
    this.handsOff(this.nowMs - this.idleAfterMs)
    this.isIdleTold = true
    return this.tell({ type: 'woke' })
  }

  /** Types again. */
  touch(): this {
    this.hands = 'typing'
    return this.tell({ type: 'woke' })
  }

  /**
   * Reads for so long: the hands touch something for a moment after each of these
   * gaps, over and over. The browser tells of a touch only where it told of the
   * absence before. What is offered is taken at once.
   */
  read(minutes: number, gapsSeconds: readonly number[]): this {
    const untilMs = this.nowMs + minutes * MINUTE_MS
    this.handsOff()
    for (let turn = 0; this.nowMs < untilMs; turn += 1) {
      const touchMs = this.lastTouchMs + (gapsSeconds[turn % gapsSeconds.length] ?? 60) * 1000
      while (this.nowMs < touchMs) {
        const { wakeAtMs, beatAtMs } = this.armed
        const nextMs = Math.min(wakeAtMs ?? Infinity, beatAtMs ?? Infinity, this.idleToldAtMs)
        this.pass(Math.min(nextMs, touchMs))
        if (this.state.stage.is === 'offered') this.takeByHand()
        if (this.lastTouchMs >= touchMs) break
      }
      this.touchForAMoment()
      if (this.state.stage.is === 'offered') this.takeByHand()
    }
    return this
  }

  private touchForAMoment(): void {
    const isTold = this.isIdleTold
    this.handsOff()
    if (isTold) this.tell({ type: 'woke' })
  }

  /** Presses Start and does the break with the hands off the keyboard, then goes on. */
  private takeByHand(): void {
    this.handsOff()
    this.take()
    this.touchForAMoment()
  }

  /** Locks the screen and unlocks it after so many minutes. */
  lock(minutes: number): this {
    this.hands = 'locked'
    this.tell({ type: 'woke' })
    this.pass(this.nowMs + minutes * MINUTE_MS)
    return this.touch()
  }

  /** Closes the lid: nothing rings, nothing is told, until the machine wakes with somebody there. */
  sleep(minutes: number): this {
    this.nowMs += minutes * MINUTE_MS
    return this.tell({ type: 'woke' })
  }

  sleepUntil(wall: string): this {
    return this.sleep((this.next(wall) - this.nowMs) / MINUTE_MS)
  }

  /** The same, but the machine wakes by itself: nobody has touched it yet. */
  sleepAndWakeAlone(minutes: number): this {
    this.handsOff()
    return this.sleep(minutes)
  }

  /** Closes the browser with all that belongs to it, and starts it again after so many minutes. */
  restartBrowser(minutes: number): this {
    this.nowMs += minutes * MINUTE_MS
    return this.tell({ type: 'extension-started' })
  }

  /** The same, but nobody has touched anything since it was closed. */
  restartBrowserAlone(minutes: number): this {
    this.handsOff()
    return this.restartBrowser(minutes)
  }

  /** Somebody sets the clock, back or forward; no time passes. */
  setClock(byMinutes: number): this {
    this.nowMs += byMinutes * MINUTE_MS
    // An ideal browser's alarms follow the clock on the wall.
    this.armed = { ...this.armed, beatAtMs: null }
    return this.tell({ type: 'woke' })
  }

  travel(timeZone: string): this {
    this.timeZone = timeZone
    return this.tell({ type: 'woke' })
  }

  /** Something starts to ask for quiet, or, with none, stops. */
  hush(...quiet: QuietReason[]): this {
    this.quiet = quiet
    return this.tell({ type: 'woke' })
  }

  change(settings: Settings): this {
    this.settings = settings
    return this.tell({ type: 'settings-changed' })
  }
}

/** The moments between two dates at which the clocks of a zone are set forward or back. */
export function clockChanges(timeZone: string, fromDate: string, untilDate: string): number[] {
  const startOf = (date: string) => Temporal.PlainDate.from(date).toZonedDateTime(timeZone)
  const until = startOf(untilDate)
  const changes: number[] = []
  let next = startOf(fromDate).getTimeZoneTransition('next')
  while (next && Temporal.ZonedDateTime.compare(next, until) < 0) {
    changes.push(next.epochMilliseconds)
    next = next.getTimeZoneTransition('next')
  }
  return changes
}

/**
 * Whether a clock on the wall is inside somebody's hours. Written apart from the
 * engine's own way, by asking the calendar about this moment alone.
 */
export function isInsideHours(hours: WeekHours, timeZone: string, atMs: number): boolean {
  const now = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone)
  const today = now.toPlainDate()
  return [today.subtract({ days: 1 }), today].some((date) => {
    const weekday = WEEKDAYS[date.dayOfWeek - 1]
    if (!weekday) return false
    return hours[weekday].some(({ from, to }) => {
      const end = to > from ? date : date.add({ days: 1 })
      const opens = date.toZonedDateTime({ timeZone, plainTime: from })
      const closes = end.toZonedDateTime({ timeZone, plainTime: to })
      return atMs >= opens.epochMilliseconds && atMs < closes.epochMilliseconds
    })
  })
}
