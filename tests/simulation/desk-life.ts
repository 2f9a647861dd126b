import type { RecordEntry } from '../../core/record/entry.ts'
import type { QuietReason } from '../../core/record/entry.ts'
import type { ScheduleEvent, Observation } from '../../core/schedule/moment.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { Background } from './background.ts'
import type { Chance } from './chance.ts'
import { Alarms, Machine, type Flavour } from './machine.ts'
import { Oracle } from './oracle.ts'
import { answerTo, nextDoing, SETTINGS, ZONES, type Doing } from './person.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const WEEK_MS = 7 * DAY_MS
/** A break page that fell silent is given up after ten minutes, at the next look. */
const GHOST_MS = 15 * MINUTE_MS
/** Less may be two looks between which one was lost. */
const LOST_LOOK_MS = 12.5 * MINUTE_MS

/** What happened in a life, for the figures. */
class Tally {
  readonly endings: Record<string, number> = {}
  offers = 0
  alarmWakes = 0
  deskHours = 0
  sleeps = 0
  jumps = 0
  /** Nights in which the zone's own clock changed, to or from summer time. */
  dstChanges = 0
  restarts = 0
  reloads = 0
  travels = 0
  /** Alarm wakes in the desk hours of each day, less the offers of that day. */
  worstDayPerHour = 0
  worstNightWakes = 0
  nights = 0
  nightWakes = 0
}

type IdleState = 'active' | 'idle' | 'locked'

type Plan = { realMs: number; run: () => void | Promise<void> }

/** A person, a computer, a browser and Uncramp in it, for as long as one likes. */
export class DeskLife {
  readonly machine: Machine
  readonly oracle: Oracle
  readonly background: Background
  readonly tally = new Tally()
  private readonly alarms: Alarms
  private readonly chance: Chance
  private readonly flavour: Flavour
  private readonly trace: ((line: string) => void) | null

  private isOn = true
  private isAtDesk = false
  private wantsToType = false
  private isResting = false
  private isReading = false
  private isLocked = false
  private audible = false
  private quiet: QuietReason[] = []
  private lastInputRealMs: number
  private announced: IdleState = 'active'
  private returnedRealMs = -Infinity
  private pauseEndsWallMs: number | null = null
  private pauseIsVague = false
  private page: { breakId: string; leftMs: number; plannedMs: number } | null = null
  private looksLost = 0
  private killedRealMs = -Infinity
  private ghostUntilRealMs = -Infinity
  private plans: Plan[] = []
  /** What was set before the last change, which what is stored late may go back to. */
  private settingsBefore: { settings: Settings; untilMs: number } | null = null
  /** How far the zone was from UTC at the last workday. */
  private offset: { timeZoneId: string; offsetNanoseconds: number } | null = null
  private day = { date: '', wakes: 0, offers: 0, hours: 0, night: 0, isUpAtNight: false }

  constructor(parts: {
    startMs: number
    timeZone: string
    flavour: Flavour
    settings: Settings
    chance: Chance
    oneDeathIn: number
    trace?: ((line: string) => void) | undefined
  }) {
    const { startMs, timeZone, flavour, settings, chance, oneDeathIn } = parts
    this.trace = parts.trace ?? null
    this.chance = chance
    this.flavour = flavour
    this.machine = new Machine(startMs, timeZone)
    this.alarms = new Alarms(this.machine, flavour)
    this.oracle = new Oracle(this.machine, settings)
    this.lastInputRealMs = startMs
    this.background = new Background({
      machine: this.machine,
      alarms: this.alarms,
      chance,
      settings,
      look: () => this.seen(),
      oneDeathIn,
      witness: {
        shown: (breakId, kind) => this.sees(breakId, kind),
        withdrawn: (breakId) => this.note(() => `withdrawn ${breakId}`),
        pageAsked: (breakId, plannedSeconds) => this.opensPage(breakId, plannedSeconds),
        stored: (entry) => this.noteStored(entry),
        killed: () => this.losesALook(),
        stepped: () => {
          this.looksLost = 0
          this.oracle.looked()
          this.note(() => this.stateNow())
        },
      },
    })
  }

  async liveUntil(endMs: number): Promise<void> {
    await this.tell()
    while (this.machine.realMs < endMs) {
      const { arriveMs, leaveMs } = this.workday()
      await this.beGoneUntil(arriveMs)
      this.isAtDesk = true
      await this.workUntil(leaveMs)
      this.isAtDesk = false
    }
    await this.beGoneUntil(this.machine.realMs + 12 * HOUR_MS)
    const { stage } = this.background.state
    const onTable =
      'due' in stage ? stage.due.breakId : stage.is === 'running' ? stage.breakId : null
    this.oracle.checkFates(onTable)
  }

  /** When the next spell at the desk begins and ends, by true local time. */
  private workday(): { arriveMs: number; leaveMs: number } {
    const { realMs, timeZone } = this.machine
    const now = Temporal.Instant.fromEpochMilliseconds(Math.ceil(realMs)).toZonedDateTimeISO(
      timeZone,
    )
    this.countDstChange(now)
    const isNightShift = this.background.settings.hours.mon.some(({ from, to }) => to <= from)
    const startsAt = isNightShift ? 21 : this.chance.onceIn(5) ? 19.5 : 8.5
    let date = now.toPlainDate()
    const arriveOn = () =>
      date.toZonedDateTime({ timeZone, plainTime: '00:00' }).epochMilliseconds +
      this.chance.msBetween((startsAt - 1) * HOUR_MS, (startsAt + 1.5) * HOUR_MS)
    let arriveMs = arriveOn()
    while (arriveMs <= realMs || (date.dayOfWeek > 5 && !this.chance.onceIn(4))) {
      date = date.add({ days: 1 })
      arriveMs = arriveOn()
    }
    return { arriveMs, leaveMs: arriveMs + this.chance.msBetween(3 * HOUR_MS, 10.5 * HOUR_MS) }
  }

  private async beGoneUntil(untilMs: number): Promise<void> {
    if (untilMs <= this.machine.realMs) return
    this.stopTyping()
    switch (this.chance.weighted({ asleep: 5, on: 3, off: 2 })) {
      case 'asleep':
        this.isLocked = this.chance.onceIn(2)
        await this.advanceTo(
          Math.min(untilMs, this.machine.realMs + this.chance.msBetween(0, 20 * MINUTE_MS)),
        )
        this.sleepFor(untilMs - this.machine.realMs)
        break
      case 'on':
        this.isLocked = this.chance.onceIn(2)
        if (this.isLocked) await this.announce()
        await this.advanceTo(untilMs)
        break
      case 'off':
        this.switchOff('restart')
        await this.advanceTo(untilMs)
        await this.switchOn()
        break
    }
    this.isLocked = false
  }

  private async workUntil(untilMs: number): Promise<void> {
    while (this.machine.realMs < untilMs) {
      const { doing, ms } = nextDoing(this.chance)
      await this.spend(doing, Math.min(ms, untilMs - this.machine.realMs))
    }
    this.stopTyping()
  }

  private async spend(doing: Doing, ms: number): Promise<void> {
    this.note(() => `${doing} for ${(ms / MINUTE_MS).toFixed(1)} min`)
    const endMs = this.machine.realMs + ms
    switch (doing) {
      case 'typing':
        await this.type()
        await this.advanceTo(endMs)
        return
      case 'thinking':
      case 'away':
      case 'watching':
        this.stopTyping()
        this.audible = doing === 'watching'
        await this.advanceTo(endMs)
        await this.type()
        this.audible = false
        return
      case 'reading':
        this.stopTyping()
        this.isReading = true
        while (this.machine.realMs < endMs) {
          const gapMs = this.chance.msBetween(20_000, 170_000)
          await this.advanceTo(Math.min(endMs, this.machine.realMs + gapMs))
          if (!this.isResting) await this.touch()
        }
        this.isReading = false
        return await this.type()
      case 'locked':
        this.stopTyping()
        this.isLocked = true
        await this.announce()
        await this.advanceTo(endMs)
        this.isLocked = false
        // Nobody unlocks without hands.
        this.isResting = false
        // A locked screen is away at once, where the browser can tell.
        if (this.flavour === 'chrome') this.oracle.unlocked()
        this.oracle.wasAway(ms)
        return await this.type()
      case 'calling':
      case 'listening':
      case 'presenting':
        await this.type()
        if (doing === 'listening') this.stopTyping()
        this.quiet = [doing === 'presenting' ? 'fullscreen' : 'call']
        await this.advanceTo(endMs)
        await this.type()
        this.quiet = []
        return await this.tell()
      case 'lid':
        return this.sleepFor(ms)
      case 'restart':
      case 'disable':
        this.tally.restarts += 1
        this.switchOff(doing)
        await this.advanceTo(endMs)
        await this.switchOn()
        return await this.type()
      case 'reload':
        this.tally.reloads += 1
        this.page = null
        this.alarms.clearAll()
        this.background.sessionEnds()
        this.oracle.sessionEnded()
        // What it says from now on is news to an extension that has just been loaded.
        this.announced = this.idleState()
        return await this.tell()
      case 'clock':
        return this.setClock(
          this.chance.pick([-HOUR_MS, HOUR_MS, -2 * MINUTE_MS, 90_000]),
          6 * HOUR_MS,
        )
      case 'clock-week':
        return this.setClock(WEEK_MS, 2 * HOUR_MS)
      case 'travel':
        this.tally.travels += 1
        this.machine.timeZone = this.chance.pick(ZONES)
        return this.oracle.travelled()
      case 'settings': {
        const settings = this.chance.pick(SETTINGS)
        this.settingsBefore = { settings: this.background.settings, untilMs: this.machine.wallMs }
        this.background.settings = settings
        this.oracle.beginAnew(settings)
        return await this.tell({ type: 'settings-changed' })
      }
      case 'pause':
        return await this.pause()
      case 'start':
        return await this.start()
    }
  }

  // What the person does

  private get isTyping(): boolean {
    return this.wantsToType && !this.isResting
  }

  private async type(): Promise<void> {
    this.wantsToType = true
    if (!this.isResting) await this.touch()
  }

  private stopTyping(): void {
    if (this.isTyping) this.lastInputRealMs = this.machine.realMs
    this.wantsToType = false
  }

  /** The first key after a while. */
  private async touch(): Promise<void> {
    if (!this.isOn) return
    this.endAbsence()
    await this.announce()
    for (const breakId of this.background.screen) this.willAnswer(breakId)
  }

  private get naturalBreakMs(): number {
    return this.background.settings.away.naturalBreakMinutes * MINUTE_MS
  }

  private tellOracleOfAbsence(): void {
    const goneMs = this.machine.realMs - this.lastInputRealMs
    if (goneMs >= this.naturalBreakMs - 1000) this.oracle.wasAway(goneMs)
  }

  private endAbsence(): void {
    this.tellOracleOfAbsence()
    const goneMs = this.machine.realMs - this.lastInputRealMs
    const satThere = this.audible || this.quiet.length > 0
    if (!satThere && goneMs >= this.naturalBreakMs + MINUTE_MS) {
      this.returnedRealMs = this.machine.realMs
    }
    this.lastInputRealMs = this.machine.realMs
  }

  private async pause(): Promise<void> {
    if (this.pauseEndsWallMs !== null) {
      await this.insist({ type: 'resume' }, () => this.background.state.pause.is === 'none')
      this.pauseEndsWallMs = null
      this.pauseIsVague = false
      return this.oracle.beginAnew()
    }
    const minutes = this.chance.pick([30, 60, 120])
    const event: ScheduleEvent = this.chance.onceIn(5)
      ? { type: 'pause', length: { for: 'tomorrow' } }
      : { type: 'pause', length: { for: 'minutes', minutes } }
    const wallMs = this.machine.wallMs
    await this.insist(event, () => this.background.state.pause.is !== 'none')
    this.oracle.beginAnew()
    if (event.type !== 'pause' || event.length.for === 'minutes') {
      this.pauseEndsWallMs = wallMs + minutes * MINUTE_MS
      return
    }
    const now = Temporal.Instant.fromEpochMilliseconds(Math.floor(wallMs)).toZonedDateTimeISO(
      this.machine.timeZone,
    )
    const fourOn = (date: Temporal.PlainDate) =>
      date.toZonedDateTime({ timeZone: this.machine.timeZone, plainTime: '04:00' })
        .epochMilliseconds
    const today = now.toPlainDate()
    const four = fourOn(today)
    this.pauseEndsWallMs = four > wallMs ? four : fourOn(today.add({ days: 1 }))
  }

  private async start(breakId?: string): Promise<void> {
    if (this.page) return
    this.oracle.started()
    const event: ScheduleEvent =
      breakId === undefined ? { type: 'start' } : { type: 'start', breakId }
    await this.insist(event, () => this.page !== null)
  }

  /** Clicks again when nothing happened, as people do. */
  private async insist(event: ScheduleEvent, worked: () => boolean): Promise<void> {
    for (let tries = 0; tries < 6; tries += 1) {
      await this.tell(event)
      if (worked()) return
    }
  }

  private willAnswer(breakId: string): void {
    const afterMs = this.chance.msBetween(3000, 4 * MINUTE_MS)
    this.plan(afterMs, () => this.answer(breakId))
  }

  private async answer(breakId: string): Promise<void> {
    const isThere = this.isTyping || this.isReading
    if (!this.isOn || !isThere || this.page || !this.background.screen.has(breakId)) return
    const { stage } = this.background.state
    const isNudge = stage.is === 'offered' && stage.due.plannedSeconds === 0
    const gone = () => {
      const { stage } = this.background.state
      return stage.is !== 'offered' || stage.due.breakId !== breakId
    }
    const answer = answerTo(this.chance)
    if (isNudge) {
      if (answer !== 'ignore') await this.insist({ type: 'read', breakId }, gone)
      return
    }
    switch (answer) {
      case 'start':
        return await this.start(breakId)
      case 'postpone': {
        await this.insist({ type: 'postpone', breakId }, gone)
        // Else it had gone just before the click, and the popup says so.
        if (this.background.state.stage.is === 'postponed') this.oracle.postponed(breakId)
        return
      }
      case 'skip':
        return await this.insist({ type: 'skip', breakId }, gone)
      case 'pause':
        return await this.pause()
      case 'leave':
        this.isResting = true
        this.lastInputRealMs = this.machine.realMs
        return this.plan(this.chance.msBetween(MINUTE_MS, 15 * MINUTE_MS), () => this.endRest())
      case 'ignore':
    }
  }

  private async endRest(): Promise<void> {
    this.isResting = false
    if (this.wantsToType) await this.touch()
  }

  // The break page

  private opensPage(breakId: string, plannedSeconds: number): void {
    this.oracle.pageOpened()
    if (this.page?.breakId === breakId) return
    this.page = { breakId, leftMs: plannedSeconds * 1000, plannedMs: plannedSeconds * 1000 }
    this.plan(1000, async () => {
      if (this.page?.breakId !== breakId) return
      await this.tell({ type: 'break-opened', breakId })
      if (this.chance.onceIn(2) && this.isTyping) {
        this.isResting = true
        this.lastInputRealMs = this.machine.realMs
      }
    })
    const how = this.chance.weighted({ finished: 12, 'finished-early': 3, hurt: 1, left: 2 })
    const part = how === 'finished' ? 1 : this.chance.next()
    this.goOnWithPage(breakId, Math.round(plannedSeconds * 1000 * part), how)
  }

  private goOnWithPage(
    breakId: string,
    untilMs: number,
    how: 'finished' | 'finished-early' | 'hurt' | 'left',
  ): void {
    const page = this.page
    if (page?.breakId !== breakId) return
    const doneMs = page.plannedMs - page.leftMs
    const nextMs = Math.min(30_000, untilMs - doneMs)
    this.plan(nextMs + 100, async () => {
      if (this.page !== page) return
      page.leftMs -= nextMs
      const doneSeconds = (doneMs + nextMs) / 1000
      if (doneMs + nextMs < untilMs) {
        await this.tell({ type: 'break-progress', breakId, doneSeconds })
        return this.goOnWithPage(breakId, untilMs, how)
      }
      this.page = null
      // A tab that is closed says so, one that crashes doesn't: its break goes on for a while.
      if (how === 'left' && this.chance.onceIn(4)) {
        this.ghostUntilRealMs = this.machine.realMs + page.plannedMs + GHOST_MS
      } else {
        await this.tell({ type: 'break-ended', breakId, doneSeconds, how })
      }
      if (this.isResting) this.plan(this.chance.msBetween(0, 60_000), () => this.endRest())
    })
  }

  // The computer and the browser

  private seen(): Observation {
    return { input: this.input(), audible: this.audible, quiet: this.quiet }
  }

  private input(): Observation['input'] {
    if (this.isLocked && this.flavour === 'chrome') return 'locked'
    const idleMs = this.machine.realMs - this.lastInputRealMs
    if (this.isTyping || idleMs < MINUTE_MS) return 'active'
    return { idleMs: Math.min(HOUR_MS, idleMs) }
  }

  /** What the idle API's event says, by the interval that it was given. */
  private idleState(): IdleState {
    if (this.isLocked && this.flavour === 'chrome') return 'locked'
    const idleMs = this.machine.realMs - this.lastInputRealMs
    return this.isTyping || idleMs < this.background.idleAfterSeconds * 1000 ? 'active' : 'idle'
  }

  /** Lets the extension know when what the idle API says has changed. */
  private async announce(): Promise<void> {
    const state = this.idleState()
    if (!this.isOn || state === this.announced) return
    this.announced = state
    await this.tell()
  }

  private async tell(event?: ScheduleEvent): Promise<void> {
    if (!this.isOn) return
    this.note(() => `worker starts: ${event ? JSON.stringify(event) : 'alarm or idle change'}`)
    await this.background.wake(event)
  }

  private plan(inMs: number, run: Plan['run']): void {
    this.plans.push({ realMs: this.machine.realMs + inMs, run })
  }

  private sleepFor(ms: number): void {
    if (ms <= 0) return
    this.note(() => `sleeps for ${(ms / MINUTE_MS).toFixed(1)} min`)
    this.tally.sleeps += 1
    const isOwed = this.isRestOwed(ms)
    this.machine.sleep(ms)
    this.plans = this.plans.filter(({ realMs }) => realMs > this.machine.realMs)
    if (this.page) this.page = null
    this.isResting = false
    if (ms >= MINUTE_MS) this.oracle.wasAway(Math.max(ms, DAY_MS))
    if (ms >= 10 * MINUTE_MS) this.returnedRealMs = this.machine.realMs
    // Timers stood still: whatever they were set to comes so much later by the wall.
    if (ms >= MINUTE_MS) this.oracle.wentBlind()
    if (!this.isTyping) return
    // Somebody who rested before the sleep is back without having touched anything.
    this.tellOracleOfAbsence()
    this.lastInputRealMs = this.machine.realMs
    if (isOwed) this.oracle.slept(ms)
  }

  /** Whether the engine can't but take a sleep of this length for a natural break. */
  private isRestOwed(ms: number): boolean {
    const { stage, presence, pause, asOfMs } = this.background.state
    const { wallMs } = this.machine
    const justLooked = asOfMs <= wallMs && wallMs - asOfMs <= 6 * MINUTE_MS
    if (!this.isOn || !this.isTyping || !justLooked || this.looksLost > 0) return false
    // A worker that died before it noted the session tells of a new one once more.
    if (!this.background.sessionIsKnown) return false
    if (presence.is === 'away' || pause.is !== 'none' || stage.is === 'running') return false
    const onTable = 'due' in stage ? stage.due.kind : 'stretch'
    if (onTable !== 'stretch' && onTable !== 'micro') return false
    const longEnough = ms >= Math.max(this.naturalBreakMs, LOST_LOOK_MS) + 1000
    return longEnough && this.oracle.isInsideThroughout(asOfMs, wallMs + ms)
  }

  private switchOff(why: 'restart' | 'disable'): void {
    this.isOn = false
    this.page = null
    this.background.sessionEnds()
    if (this.flavour === 'firefox') this.alarms.clearAll()
    this.oracle.beginAnew()
    void why
  }

  private async switchOn(): Promise<void> {
    this.isOn = true
    this.isResting = false
    this.alarms.restarted()
    this.announced = this.idleState()
    this.returnedRealMs = this.machine.realMs
    this.oracle.beginAnew()
    await this.tell()
  }

  private setClock(byMs: number, mendedAfterMs: number): void {
    const set = (ms: number) => {
      this.tally.jumps += 1
      this.machine.skewMs += ms
      this.oracle.clockWasSet()
      // The engine learns of it at its next look, so nobody knows the end to the minute.
      if (this.pauseEndsWallMs !== null) this.pauseIsVague = true
      if (Math.abs(ms) >= DAY_MS) this.oracle.anotherDay()
      else this.oracle.beginAnew()
      // No browser tells of it. Timers go on as they were, so outside the hours the next
      // look may be half an hour off; and Chrome waits for the time that was on its clock.
      this.oracle.wentBlind(Math.min(Math.max(0, -ms), DAY_MS))
    }
    set(byMs)
    this.plans.push({
      realMs: this.machine.realMs + this.chance.msBetween(0.1 * mendedAfterMs, mendedAfterMs),
      run: () => set(-byMs),
    })
  }

  // Time

  private async advanceTo(realMs: number): Promise<void> {
    while (this.machine.realMs < realMs) {
      const now = this.machine.realMs
      let nextMs = realMs
      for (const plan of this.plans) nextMs = Math.min(nextMs, plan.realMs)
      if (this.isOn) {
        nextMs = Math.min(nextMs, now + this.alarms.nextInMs())
        if (this.announced === 'active' && !this.isTyping) {
          const idleMs = this.lastInputRealMs + this.background.idleAfterSeconds * 1000
          nextMs = Math.min(nextMs, Math.max(idleMs, now))
        }
      }
      this.pass(Math.max(0, nextMs - now))
      await this.runPlans()
      if (!this.isOn) continue
      await this.announce()
      if (this.alarms.nextInMs() > 0) continue
      if (this.alarms.fire() > 0) {
        this.countWake()
        await this.tell()
      }
    }
  }

  private async runPlans(): Promise<void> {
    const due = this.plans.filter(({ realMs }) => realMs <= this.machine.realMs)
    if (due.length === 0) return
    this.plans = this.plans.filter(({ realMs }) => realMs > this.machine.realMs)
    for (const plan of due) await plan.run()
  }

  private pass(ms: number): void {
    if (ms === 0) return
    this.machine.run(ms)
    const { wallMs } = this.machine
    const wasPaused = this.pauseEndsWallMs !== null
    const { pause } = this.background.state
    const isOver = this.pauseIsVague ? pause.is === 'none' : wallMs >= (this.pauseEndsWallMs ?? 0)
    if (this.pauseEndsWallMs !== null && isOver) {
      this.pauseEndsWallMs = null
      this.pauseIsVague = false
      this.oracle.beginAnew()
    }
    const isInside = this.oracle.isInside(wallMs)
    if (this.isOn && isInside) this.countDeskTime(ms)
    if (!this.isOn || !(this.isTyping || this.isReading)) return
    if (this.isTyping) {
      this.lastInputRealMs = this.machine.realMs
      this.oracle.typed(ms)
    }
    if (wasPaused || this.page || this.machine.realMs < this.ghostUntilRealMs) return
    const isBusy = this.background.screen.size > 0 || this.oracle.isOwed
    this.oracle.sat(ms, this.quiet.length > 0, isBusy)
  }

  /** One lost look is made good by the next, where a heartbeat beats. */
  private losesALook(): void {
    this.note(() => 'worker dies')
    this.looksLost += 1
    this.day.isUpAtNight = true
    this.killedRealMs = this.machine.realMs
    this.oracle.lostALook()
    // Somebody's return that nobody noted makes the absence longer than it was.
    if (this.background.state.presence.is === 'away') this.oracle.beginAnew()
    if (this.looksLost > 1 || !this.alarms.get('heartbeat')) this.oracle.wentBlind()
  }

  // What is traced

  /** A line for whoever looks at one year; costs nothing where nobody does. */
  private note(what: () => string): void {
    if (!this.trace) return
    const { skewMs, wallMs, timeZone } = this.machine
    const skew = skewMs === 0 ? '' : ` (clock ${skewMs / 1000} s off)`
    const local = Temporal.Instant.fromEpochMilliseconds(Math.floor(wallMs))
      .toZonedDateTimeISO(timeZone)
      .toPlainDateTime()
    this.trace(`${new Date(wallMs).toISOString()}${skew}, ${local.toString()}: ${what()}`)
  }

  private stateNow(): string {
    const { stage, presence, pause, workedMs, clock, notBeforeMs } = this.background.state
    const alarm = (name: string) => {
      const scheduledMs = this.alarms.get(name)?.scheduledMs
      return scheduledMs === undefined ? 'none' : new Date(scheduledMs).toISOString()
    }
    const minutes = Object.entries(workedMs).map(([k, ms]) => `${k} ${(ms / MINUTE_MS).toFixed(1)}`)
    const pending = Object.entries(clock).flatMap(([kind, of]) => (of.pending ? [kind] : []))
    return [
      `  saved: ${'due' in stage ? `${stage.is} ${stage.due.breakId}` : stage.is}`,
      `presence ${presence.is === 'away' ? `away (${presence.why})` : presence.is}`,
      `pause ${pause.is}`,
      `worked ${minutes.join(', ')} min`,
      `pending ${pending.join(', ')}`,
      `not before ${new Date(notBeforeMs).toISOString()}`,
      `wake ${alarm('wake')}, heartbeat ${alarm('heartbeat')}`,
    ].join('; ')
  }

  // What is counted

  private countDstChange({ timeZoneId, offsetNanoseconds }: Temporal.ZonedDateTime): void {
    const { offset } = this
    if (offset?.timeZoneId === timeZoneId && offset.offsetNanoseconds !== offsetNanoseconds) {
      this.tally.dstChanges += 1
    }
    this.offset = { timeZoneId, offsetNanoseconds }
  }

  private sees(breakId: string, kind: string): void {
    this.note(() => `shown ${breakId}`)
    const { realMs } = this.machine
    this.tally.offers += 1
    this.day.offers += 1
    const hears = this.audible && realMs - this.lastInputRealMs <= 45 * MINUTE_MS
    const isThere = this.isTyping || hears || this.quiet.length > 0
    this.oracle.shown(breakId, kind, {
      onScreen: this.background.screen.size,
      paused: this.pauseEndsWallMs !== null && !this.pauseIsVague,
      quiet: this.quiet.length > 0,
      untouchedMs: isThere ? 0 : realMs - this.lastInputRealMs,
      // A worker that died over an offer shows it at its next look.
      isLate: realMs - this.killedRealMs < 20 * MINUTE_MS,
      // A worker that died over somebody's leaving, or over an offer, can't know of a return.
      backForMs:
        realMs - this.killedRealMs < 20 * MINUTE_MS ? Infinity : realMs - this.returnedRealMs,
    })
    if (this.isTyping) this.willAnswer(breakId)
  }

  private noteStored(entry: RecordEntry): void {
    this.note(() => `stored ${entry.key}`)
    this.tally.endings[entry.what] = (this.tally.endings[entry.what] ?? 0) + 1
    const before = this.settingsBefore
    // Whoever was away by the old settings when they changed stays so by the new ones.
    const sinceMs = entry.what === 'natural' ? entry.atMs - entry.awaySeconds * 1000 : entry.atMs
    const { away } = before && sinceMs < before.untilMs ? before.settings : this.background.settings
    this.oracle.stored(entry, away.naturalBreakMinutes * MINUTE_MS)
  }

  private countDeskTime(ms: number): void {
    this.tally.deskHours += ms / HOUR_MS
    this.day.hours += ms / HOUR_MS
  }

  private countWake(): void {
    const { wallMs, timeZone } = this.machine
    const now = Temporal.Instant.fromEpochMilliseconds(Math.floor(wallMs)).toZonedDateTimeISO(
      timeZone,
    )
    // A day runs from noon to noon, so that a night is in one.
    const date = now.subtract({ hours: 12 }).toPlainDate().toString()
    if (date !== this.day.date) this.closeDay(date)
    if (this.oracle.isInside(wallMs)) {
      this.tally.alarmWakes += 1
      this.day.wakes += 1
    } else if (now.hour >= 23 || now.hour < 6) {
      this.day.night += 1
      // A night with somebody there is none; a worker's death costs a look, here as by day.
      if (this.isAtDesk || this.looksLost > 0) this.day.isUpAtNight = true
    }
  }

  private closeDay(date: string): void {
    const { wakes, offers, hours, night, isUpAtNight } = this.day
    const { tally } = this
    if (hours >= 4) {
      tally.worstDayPerHour = Math.max(tally.worstDayPerHour, (wakes - offers) / hours)
    }
    if (!isUpAtNight) {
      tally.nights += 1
      tally.nightWakes += night
      tally.worstNightWakes = Math.max(tally.worstNightWakes, night)
    }
    this.day = { date, wakes: 0, offers: 0, hours: 0, night: 0, isUpAtNight: false }
  }
}
