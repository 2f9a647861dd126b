import { createEventLoop, type EventLoop } from '../../entrypoints/background/event-loop.ts'
import type { RecordEntry } from '../../core/record/entry.ts'
import {
  missingAlarms,
  alarmChanges,
  heartbeatAlarm,
  type AlarmChange,
  type AlarmTiming,
  type ArmedAlarms,
} from '../../core/schedule/alarms.ts'
import { initialState } from '../../core/schedule/initial-state.ts'
import { HEARTBEAT_MS } from '../../core/schedule/limits.ts'
import type { ScheduleEvent, Observation } from '../../core/schedule/moment.ts'
import type { Due, ScheduleState } from '../../core/schedule/state.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { Chance } from './chance.ts'
import type { Alarms, Machine } from './machine.ts'

/** What the world outside the worker learns of its deeds. */
export type Witness = {
  shown: (breakId: string, kind: string) => void
  withdrawn: (breakId: string) => void
  pageAsked: (breakId: string, plannedSeconds: number) => void
  stored: (entry: RecordEntry) => void
  killed: () => void
  /** The engine took a moment in, and the state is saved. */
  stepped: () => void
}

/** One run of the worker. Nothing that it was still doing goes on once it is dead. */
type WorkerRun = { isDead: boolean; die: () => void }

/**
 * The background as the browser runs it: what is stored, and a worker that is
 * dead most of the time. The worker runs the product's own event loop and the
 * product's own rules for alarms; this stands behind their ports with a machine
 * of its own, where the worker may die in each call. A dead worker's call never
 * returns, so that no `catch` or `finally` of the product runs after its death.
 */
export class Background {
  state: ScheduleState
  settings: Settings
  sessionIsKnown = false
  readonly screen = new Set<string>()
  kills = 0
  steps = 0
  /** After how long without input the browser speaks up. */
  idleAfterSeconds = 60
  /** One in so many awaits is the worker's last; Infinity for a charmed life. */
  readonly oneDeathIn: number
  private readonly record = new Map<string, RecordEntry>()
  private readonly machine: Machine
  private readonly alarms: Alarms
  private readonly chance: Chance
  private readonly look: () => Observation
  private readonly witness: Witness

  constructor(parts: {
    machine: Machine
    alarms: Alarms
    chance: Chance
    settings: Settings
    look: () => Observation
    witness: Witness
    oneDeathIn: number
  }) {
    this.machine = parts.machine
    this.alarms = parts.alarms
    this.chance = parts.chance
    this.settings = parts.settings
    this.look = parts.look
    this.witness = parts.witness
    this.oneDeathIn = parts.oneDeathIn
    this.state = initialState({ nowMs: this.machine.wallMs, timeZone: this.machine.timeZone })
  }

  /**
   * The browser starts the worker for an event. Every start looks first; the
   * event itself may stand in line before or after that look, and only after the
   * first look of a session.
   */
  async wake(event?: ScheduleEvent): Promise<void> {
    const worker: WorkerRun = { isDead: false, die: () => {} }
    const death = new Promise<'dead'>((resolve) => {
      worker.die = () => resolve('dead')
    })
    const lived = this.liveWorker(worker, event).then(() => 'done' as const)
    if ((await Promise.race([lived, death])) === 'done') return
    this.kills += 1
    this.witness.killed()
  }

  private async liveWorker(worker: WorkerRun, event?: ScheduleEvent): Promise<void> {
    // Alarms may be gone, or stand still since a sleep, and a worker that dies now has
    // nobody to start it again: before anything is awaited, the heartbeat is asked for.
    // The plan keeps it or takes it away.
    this.change(heartbeatAlarm(this.alarmClock()))
    const problems: unknown[] = []
    const loop = this.createLoop(worker, (problem) => problems.push(problem))
    const starts = [() => this.startSession(worker, loop)]
    if (event) starts.push(() => loop.handle(event))
    // A new session is always the first to be told.
    if (event && this.chance.onceIn(2) && this.sessionIsKnown) starts.reverse()
    await Promise.all(starts.map((start) => start()))
    await loop.idle()
    // Nothing fails here: whatever the loop caught is a fault.
    if (problems.length > 0) throw problems[0]
  }

  private async startSession(worker: WorkerRun, loop: EventLoop): Promise<void> {
    if (this.sessionIsKnown) return await loop.wake()
    await loop.handle({ type: 'extension-started' })
    await this.mayDie(worker)
    this.sessionIsKnown = true
  }

  /** The worker dies here, or has died in what it does beside this: then this never returns. */
  private async mayDie(worker: WorkerRun): Promise<void> {
    if (!worker.isDead && this.chance.onceIn(this.oneDeathIn)) {
      worker.isDead = true
      worker.die()
    }
    if (worker.isDead) await new Promise<never>(() => {})
  }

  private createLoop(worker: WorkerRun, noteProblem: (problem: unknown) => void): EventLoop {
    return createEventLoop({
      readSettings: async () => this.settings,
      readState: async () => this.state,
      observe: async (settings) => {
        await this.mayDie(worker)
        const { wallMs: nowMs, timeZone } = this.machine
        return { nowMs, timeZone, settings, observed: this.look() }
      },
      addAlarms: async (plan) => {
        await this.mayDie(worker)
        await this.changeAll(worker, missingAlarms(plan, this.armed(), this.alarmClock()))
      },
      armAlarms: async (plan) => {
        await this.mayDie(worker)
        await this.changeAll(worker, alarmChanges(plan, this.armed(), this.alarmClock()))
      },
      setIdleThreshold: (seconds) => {
        if (!worker.isDead) this.idleAfterSeconds = seconds
      },
      commitPlans: async (_before, after) => {
        await this.mayDie(worker)
        return after
      },
      saveState: async (state) => {
        await this.mayDie(worker)
        this.state = state
        this.steps += 1
        this.witness.stepped()
        await this.mayDie(worker)
      },
      showOffer: async (due) => await this.showOffer(worker, due),
      withdrawOffers: async (except) => {
        await this.mayDie(worker)
        for (const breakId of this.screen) {
          if (breakId === except) continue
          this.screen.delete(breakId)
          this.witness.withdrawn(breakId)
        }
        return []
      },
      openBreak: async ({ breakId, plannedSeconds }) => {
        await this.mayDie(worker)
        this.witness.pageAsked(breakId, plannedSeconds)
      },
      storeEntries: async (entries) => await this.storeEntries(worker, entries),
      showOnToolbar: async () => await this.mayDie(worker),
      withTimeout: async (_what, work) => await work,
      reportProblem: (_what, problem) => noteProblem(problem),
    })
  }

  private async showOffer(worker: WorkerRun, { breakId, kind }: Due): Promise<ScheduleEvent[]> {
    await this.mayDie(worker)
    if (!this.screen.has(breakId)) {
      this.screen.add(breakId)
      this.witness.shown(breakId, kind)
    }
    await this.mayDie(worker)
    return [{ type: 'delivered', breakId }]
  }

  private async storeEntries(worker: WorkerRun, entries: readonly RecordEntry[]): Promise<boolean> {
    for (const entry of entries) {
      await this.mayDie(worker)
      if (this.record.has(entry.key)) continue
      this.record.set(entry.key, entry)
      this.witness.stored(entry)
    }
    // What was stored is told; keys that are long known needn't stay in memory.
    if (this.record.size > 400) this.forgetOldKeys()
    return true
  }

  private forgetOldKeys(): void {
    const keys = [...this.record.keys()]
    for (const key of keys.slice(0, 200)) this.record.delete(key)
  }

  private armed(): ArmedAlarms {
    const scheduledMs = (name: 'wake' | 'heartbeat') => this.alarms.get(name)?.scheduledMs ?? null
    return { wake: scheduledMs('wake'), heartbeat: scheduledMs('heartbeat') }
  }

  private alarmClock(): AlarmTiming {
    return { nowMs: this.machine.wallMs, heartbeatMs: HEARTBEAT_MS }
  }

  private async changeAll(worker: WorkerRun, changes: readonly AlarmChange[]): Promise<void> {
    for (const change of changes) {
      this.change(change)
      await this.mayDie(worker)
    }
  }

  private change(change: AlarmChange): void {
    if (change.do === 'clear') return this.alarms.clear(change.name)
    const { name, atMs, periodMs } = change
    this.alarms.create(name, { ...(atMs !== null && { whenMs: atMs }), periodMs })
  }

  /** Everything but the stored state is gone: a reload, an update, the browser's end. */
  sessionEnds(): void {
    this.sessionIsKnown = false
    this.screen.clear()
  }
}
