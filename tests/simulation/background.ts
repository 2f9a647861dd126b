import type { RecordEntry } from '../../core/record/entry.ts'
import { beginSchedule } from '../../core/schedule/begin.ts'
import { HEARTBEAT_MS } from '../../core/schedule/limits.ts'
import type { Moment, ScheduleEffect, ScheduleEvent, Seen } from '../../core/schedule/moment.ts'
import type { ScheduleState } from '../../core/schedule/state.ts'
import { step } from '../../core/schedule/step.ts'
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

type Arm = Extract<ScheduleEffect, { do: 'arm' }>

/** Thrown where the worker dies. */
class Killed extends Error {}

/**
 * The background as the browser runs it: the stored state, a worker that is
 * dead most of the time, one line of events, state saved before effects. It may
 * die at each of the places where the real one awaits something.
 */
export class Background {
  state: ScheduleState
  settings: Settings
  sessionIsKnown = false
  readonly screen = new Set<string>()
  kills = 0
  steps = 0
  /** One in so many awaits is the worker's last; Infinity for a charmed life. */
  readonly oneDeathIn: number
  private readonly record = new Map<string, RecordEntry>()
  private readonly machine: Machine
  private readonly alarms: Alarms
  private readonly chance: Chance
  private readonly look: () => Seen
  private readonly witness: Witness

  constructor(parts: {
    machine: Machine
    alarms: Alarms
    chance: Chance
    settings: Settings
    look: () => Seen
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
    this.state = beginSchedule({ nowMs: this.machine.wallMs, timeZone: this.machine.timeZone })
  }

  /**
   * The browser starts the worker for an event. Every start looks first; the
   * event itself may stand in line before or after that look.
   */
  wake(event?: ScheduleEvent): void {
    const first: ScheduleEvent = { type: this.sessionIsKnown ? 'woke' : 'session-started' }
    const line = event ? [first, event] : [first]
    if (event && this.chance.onceIn(2)) line.reverse()
    // Alarms may be gone, or stand still since a sleep, and a worker that dies now has
    // nobody to start it again: before anything is awaited, the heartbeat is asked for.
    // The plan keeps it or takes it away.
    this.setHeartbeat()
    try {
      for (const each of line) {
        this.run(each)
        if (each.type !== 'session-started') continue
        this.mayDie()
        this.sessionIsKnown = true
      }
    } catch (error) {
      if (!(error instanceof Killed)) throw error
      this.kills += 1
      this.witness.killed()
    }
  }

  private mayDie(): void {
    if (this.chance.onceIn(this.oneDeathIn)) throw new Killed()
  }

  private run(first: ScheduleEvent): void {
    const waiting: ScheduleEvent[] = [first]
    for (let event = waiting.shift(); event; event = waiting.shift()) {
      this.mayDie()
      const { wallMs: nowMs, timeZone } = this.machine
      const moment: Moment = { nowMs, timeZone, settings: this.settings, seen: this.look() }
      const { state, effects } = step(this.state, event, moment)
      this.steps += 1
      this.mayDie()
      for (const effect of effects) if (effect.do === 'arm') this.armAhead(effect)
      this.mayDie()
      this.state = state
      this.witness.stepped()
      for (const effect of effects) {
        this.mayDie()
        waiting.push(...this.act(effect, state))
      }
    }
  }

  private act(effect: ScheduleEffect, state: ScheduleState): ScheduleEvent[] {
    switch (effect.do) {
      case 'arm':
        this.arm(effect)
        return []
      case 'show-offer': {
        const { breakId } = effect
        if (state.stage.is !== 'offered' || state.stage.due.breakId !== breakId) return []
        if (!(effect.again && this.screen.has(breakId))) {
          this.screen.add(breakId)
          this.witness.shown(breakId, state.stage.due.kind)
        }
        return [{ type: 'delivered', breakId }]
      }
      case 'withdraw-offers':
        for (const breakId of this.screen) {
          if (breakId === effect.except) continue
          this.screen.delete(breakId)
          this.witness.withdrawn(breakId)
        }
        return []
      case 'open-break':
        if (state.stage.is === 'running') {
          this.witness.pageAsked(effect.breakId, state.stage.plannedSeconds)
        }
        return []
      case 'store-record':
        for (const entry of state.outbox) {
          this.mayDie()
          if (this.record.has(entry.key)) continue
          this.record.set(entry.key, entry)
          this.witness.stored(entry)
        }
        // What was stored is told; keys that are long known needn't stay in memory.
        if (this.record.size > 400) this.forgetOldKeys()
        return [{ type: 'recorded', keys: state.outbox.map(({ key }) => key) }]
    }
  }

  private forgetOldKeys(): void {
    const keys = [...this.record.keys()]
    for (const key of keys.slice(0, 200)) this.record.delete(key)
  }

  /** Before the state is saved: whichever state a death leaves behind, its alarms are there. */
  private armAhead({ wakeAtMs, heartbeat }: Arm): void {
    const wake = this.alarms.get('wake')
    if (wakeAtMs !== null && !(wake && wake.scheduledMs <= wakeAtMs)) this.setWake(wakeAtMs)
    if (heartbeat && !this.isBeating()) this.setHeartbeat()
  }

  private arm({ wakeAtMs, heartbeat }: Arm): void {
    if (wakeAtMs === null) this.alarms.clear('wake')
    else this.setWake(wakeAtMs)
    this.mayDie()
    if (!heartbeat) this.alarms.clear('heartbeat')
    else if (!this.isBeating()) this.setHeartbeat()
  }

  /**
   * Made anew each time, even for the same moment: the timer behind it stood still
   * while the machine slept. It repeats, in case the worker dies before it can arm.
   */
  private setWake(atMs: number): void {
    this.alarms.create('wake', { whenMs: atMs, periodMs: HEARTBEAT_MS })
  }

  private setHeartbeat(): void {
    this.alarms.create('heartbeat', { periodMs: HEARTBEAT_MS })
  }

  private isBeating(): boolean {
    const beat = this.alarms.get('heartbeat')
    const aheadMs = beat ? beat.scheduledMs - this.machine.wallMs : Infinity
    return aheadMs <= HEARTBEAT_MS * 1.5 && aheadMs >= -HEARTBEAT_MS
  }

  /** Everything but the stored state is gone: a reload, an update, the browser's end. */
  sessionEnds(): void {
    this.sessionIsKnown = false
    this.screen.clear()
  }
}
