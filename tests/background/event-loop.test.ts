import { describe, expect, it } from 'vitest'
import {
  missingAlarms,
  alarmChanges,
  type AlarmChange,
  type AlarmName,
} from '../../core/schedule/alarms.ts'
import { initialState } from '../../core/schedule/initial-state.ts'
import { HEARTBEAT_MS } from '../../core/schedule/limits.ts'
import type { Moment, ScheduleEvent, Observation } from '../../core/schedule/moment.ts'
import type { ScheduleState } from '../../core/schedule/state.ts'
import { step } from '../../core/schedule/step.ts'
import { wakePlan } from '../../core/schedule/wake-plan.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { createEventLoop, type LoopPorts } from '../../entrypoints/background/event-loop.ts'
import { instant, MINUTE_MS, only, STANDARD } from '../support/schedule.ts'

const HERE: Observation = { input: 'active', audible: false, quiet: [] }
const GONE: Observation = { input: { idleMs: 30 * MINUTE_MS }, audible: false, quiet: [] }
const TOLERANCE_MS = 500

type Look = { event: ScheduleEvent; at: string; settings?: Settings; seen?: Observation }

/** The looks before, which all went well, and the one in which the worker dies. */
type Scenario = { title: string; before: readonly Look[]; last: Look }

const SCENARIOS: readonly Scenario[] = [
  {
    title: 'a pause without an end is ended',
    before: [{ event: { type: 'pause', length: { for: 'open' } }, at: '2026-06-01T09:30' }],
    last: { event: { type: 'resume' }, at: '2026-06-01T11:00' },
  },
  {
    title: 'reminders are turned on again',
    before: [{ event: { type: 'settings-changed' }, at: '2026-06-01T09:30', settings: only({}) }],
    last: { event: { type: 'settings-changed' }, at: '2026-06-01T11:00' },
  },
  {
    title: 'somebody comes back to the desk',
    before: [{ event: { type: 'woke' }, at: '2026-06-01T10:00', seen: GONE }],
    last: { event: { type: 'woke' }, at: '2026-06-01T10:07' },
  },
  {
    title: 'the hours open',
    before: [{ event: { type: 'woke' }, at: '2026-05-31T20:00', seen: GONE }],
    last: { event: { type: 'woke' }, at: '2026-06-01T09:00' },
  },
  {
    title: 'a break is started',
    before: [{ event: { type: 'pause', length: { for: 'open' } }, at: '2026-06-01T09:30' }],
    last: { event: { type: 'start' }, at: '2026-06-01T09:40' },
  },
]

/** A browser with one stored state and its alarms, and a worker that dies in one of its calls. */
class World {
  state: ScheduleState
  readonly alarms = new Map<AlarmName, number>()
  /** How many more calls the worker lives. */
  callsLeft = Infinity
  private moment: Moment

  constructor() {
    const nowMs = instant('2026-05-31T19:00', 'UTC')
    this.moment = { nowMs, timeZone: 'UTC', settings: STANDARD, observed: HERE }
    this.state = initialState(this.moment)
  }

  momentOf({ at, settings = STANDARD, seen: observed = HERE }: Look): Moment {
    return { nowMs: instant(at, 'UTC'), timeZone: 'UTC', settings, observed }
  }

  /** Resolves when the worker has handled the event, or has died. */
  async handle(look: Look): Promise<'handled' | 'dead'> {
    this.moment = this.momentOf(look)
    let die = () => {}
    const death = new Promise<'dead'>((resolve) => {
      die = () => resolve('dead')
    })
    const loop = createEventLoop(this.ports(() => die()))
    const handled = loop.handle(look.event).then(() => loop.idle())
    return await Promise.race([handled.then(() => 'handled' as const), death])
  }

  private ports(die: () => void): LoopPorts {
    const lives = async () => {
      this.callsLeft -= 1
      if (this.callsLeft >= 0) return
      die()
      await new Promise<never>(() => {})
    }
    const clock = () => ({ nowMs: this.moment.nowMs, heartbeatMs: HEARTBEAT_MS })
    const armed = () => ({
      wake: this.alarms.get('wake') ?? null,
      heartbeat: this.alarms.get('heartbeat') ?? null,
    })
    const change = async (changes: readonly AlarmChange[]) => {
      for (const each of changes) {
        await lives()
        if (each.do === 'clear') this.alarms.delete(each.name)
        else this.alarms.set(each.name, each.atMs ?? this.moment.nowMs + each.periodMs)
      }
    }
    return {
      readSettings: async () => this.moment.settings,
      readState: async () => this.state,
      observe: async () => this.moment,
      addAlarms: async (plan) => await change(missingAlarms(plan, armed(), clock())),
      armAlarms: async (plan) => await change(alarmChanges(plan, armed(), clock())),
      setIdleThreshold: () => {},
      commitPlans: async (_before, after) => after,
      saveState: async (state) => {
        await lives()
        this.state = state
        await lives()
      },
      showOffer: async () => [],
      withdrawOffers: async () => [],
      openBreak: lives,
      storeEntries: async () => {
        await lives()
        return true
      },
      showOnToolbar: lives,
      withTimeout: async (_what, work) => await work,
      reportProblem: (what, error) => {
        throw new Error(what, { cause: error })
      },
    }
  }
}

async function worldBefore({ before }: Scenario): Promise<World> {
  const world = new World()
  for (const look of before) expect(await world.handle(look)).toBe('handled')
  return world
}

describe('the event loop', () => {
  it.each(SCENARIOS)(
    'leaves the alarms of the saved state, wherever it dies: $title',
    async (scenario) => {
      const { last } = scenario
      let deaths = 0
      for (let lived = 0; ; lived += 1) {
        const world = await worldBefore(scenario)
        const stateBefore = world.state
        world.callsLeft = lived
        const came = await world.handle(last)
        // A state that wasn't replaced goes on with the alarms that it had.
        const moment = world.momentOf(last)
        const expectedOf =
          world.state === stateBefore ? world.momentOf(scenario.before.at(-1) ?? last) : moment
        const plan = wakePlan(world.state, expectedOf)
        if (plan.wakeAtMs !== null) {
          expect(world.alarms.get('wake')).toBeLessThanOrEqual(plan.wakeAtMs + TOLERANCE_MS)
        }
        if (plan.heartbeat) expect(world.alarms.get('heartbeat')).toBeDefined()
        if (came === 'handled') break
        deaths += 1
      }
      expect(deaths).toBeGreaterThanOrEqual(3)
    },
  )

  it('is tried with states that ask for other alarms than the ones before', async () => {
    for (const scenario of SCENARIOS) {
      const world = await worldBefore(scenario)
      const moment = world.momentOf(scenario.last)
      const after = step(world.state, scenario.last.event, moment).state
      const armed = {
        wake: world.alarms.get('wake') ?? null,
        heartbeat: world.alarms.get('heartbeat') ?? null,
      }
      const clock = { nowMs: moment.nowMs, heartbeatMs: HEARTBEAT_MS }
      expect(missingAlarms(wakePlan(after, moment), armed, clock), scenario.title).not.toEqual([])
    }
  })
})
