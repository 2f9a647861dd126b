import type { RecordEntry } from '../../core/record/entry.ts'
import type { Moment, ScheduleEffect, ScheduleEvent } from '../../core/schedule/moment.ts'
import type { Due, ScheduleState, Stage } from '../../core/schedule/state.ts'
import { step } from '../../core/schedule/step.ts'
import type { WakePlan } from '../../core/schedule/wake-plan.ts'
import type { Settings } from '../../core/settings/schema.ts'

type Running = Extract<Stage, { is: 'running' }>

/**
 * What the event loop needs of the world. The background fills it with the
 * browser; the simulation (tests/simulation/background.ts) with a machine of its
 * own, where the worker may die inside each of these calls.
 */
export type LoopPorts = {
  readSettings: () => Promise<Settings>
  readState: () => Promise<ScheduleState>
  saveState: (state: ScheduleState) => Promise<void>
  /** Time, zone, and what is seen of the person at this instant. */
  observe: (settings: Settings) => Promise<Moment>
  /** Adds the alarms that the new state needs; takes none away. */
  addAlarms: (plan: WakePlan) => Promise<void>
  /** Makes the alarms exactly what the plan says. */
  armAlarms: (plan: WakePlan) => Promise<void>
  /** After this time without input the browser wakes the worker, and at the next input. */
  setIdleThreshold: (seconds: number) => void
  /** Fixes the plan of a break that this step brought. */
  commitPlans: (
    before: ScheduleState,
    after: ScheduleState,
    event: ScheduleEvent,
    moment: Moment,
  ) => Promise<ScheduleState>
  /** Shows the offer, once however often it is called, and returns the resulting events. */
  showOffer: (due: Due, settings: Settings) => Promise<ScheduleEvent[]>
  /** Removes every offer but one, and returns the resulting events. */
  withdrawOffers: (except: string | null, runningId: string | null) => Promise<ScheduleEvent[]>
  openBreak: (running: Running, settings: Settings) => Promise<void>
  /** Whether the entries are stored now. Where they are not, the outbox keeps them. */
  storeEntries: (entries: readonly RecordEntry[]) => Promise<boolean>
  showOnToolbar: (state: ScheduleState, settings: Settings) => Promise<void>
  /** Waits for an effect for as long as one may take; rejects after that. */
  withTimeout: <Result>(what: string, work: Promise<Result>) => Promise<Result>
  reportProblem: (what: string, error: unknown) => void
}

export type EventLoop = {
  /** Lets the engine see an event. Resolves when the state is saved and the effects have run. */
  handle: (event: ScheduleEvent) => Promise<void>
  /** Does this work and handles the event that it names, if any, with nothing between them. */
  handleAfter: (work: () => Promise<ScheduleEvent | null>) => Promise<void>
  /** Queues a `woke` event; calls while one is waiting count as one. Never rejects. */
  wake: () => Promise<void>
  /** Queues work behind the events, so that it never runs beside one. */
  runExclusive: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** Resolves once no event waits and nothing is on its way to the record. */
  idle: () => Promise<void>
}

/**
 * One queue of events. Each loads what it needs, lets the pure engine decide,
 * saves the new state, and only then acts on it. If the worker dies anywhere on
 * that way, the next event finds either the old state or a saved one whose
 * effects are derived again; the alarms that bring that event are armed before
 * the state is saved.
 *
 * The record has a queue of its own, because it may never answer: no event waits
 * for it. What isn't stored stays in the outbox, and each event tries again.
 */
export function createEventLoop(ports: LoopPorts): EventLoop {
  let tail: Promise<unknown> = Promise.resolve()
  let isWakeQueued = false
  let storing: Promise<void> | null = null

  function runExclusive<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = tail.then(work)
    tail = result.catch((error: unknown) => ports.reportProblem('queue', error))
    return result
  }

  const handle = (event: ScheduleEvent) =>
    runExclusive(() => processEvent(event, ports, storeRecord))

  /** Starts to move entries into the record, unless some are on their way already. */
  function storeRecord(entries: readonly RecordEntry[]): void {
    storing ??= flushToRecord(entries)
  }

  async function flushToRecord(entries: readonly RecordEntry[]): Promise<void> {
    const stored = await ports.storeEntries(entries).catch((error: unknown) => {
      ports.reportProblem('store-record', error)
      return false
    })
    storing = null
    // In the queue from here on. What came in meanwhile is then tried at once.
    if (stored) void handle({ type: 'recorded', keys: entries.map(({ key }) => key) })
  }

  async function idle(): Promise<void> {
    for (;;) {
      const seen = tail
      await Promise.all([seen, storing])
      if (tail === seen && storing === null) return
    }
  }

  return {
    runExclusive,
    idle,
    handle,
    handleAfter: (work) =>
      runExclusive(async () => {
        const event = await work()
        if (event !== null) await processEvent(event, ports, storeRecord)
      }),
    wake: () => {
      if (!isWakeQueued) {
        isWakeQueued = true
        void runExclusive(async () => {
          isWakeQueued = false
          await processEvent({ type: 'woke' }, ports, storeRecord)
        })
      }
      // The tail never rejects: what went wrong is in the log.
      return tail.then(() => undefined)
    },
  }
}

type Store = (entries: readonly RecordEntry[]) => void

/** Handles one event, and those that its effects bring. */
async function processEvent(
  first: ScheduleEvent,
  ports: LoopPorts,
  storeRecord: Store,
): Promise<void> {
  const waiting: ScheduleEvent[] = [first]
  for (let event = waiting.shift(); event; event = waiting.shift()) {
    const settings = await ports.readSettings()
    const before = await ports.readState()
    const moment = await ports.observe(settings)
    const { state: decided, effects } = step(before, event, moment)
    await armBeforeSave(effects, ports)
    // The plan of a break is stored before the state that names the break.
    const state = await ports.commitPlans(before, decided, event, moment)
    await ports.saveState(state)
    for (const effect of effects) {
      if (effect.do === 'store-record') storeRecord(state.outbox)
      else waiting.push(...(await runEffect(effect, state, settings, ports)))
    }
  }
  await ports.showOnToolbar(await ports.readState(), await ports.readSettings())
}

async function armBeforeSave(effects: readonly ScheduleEffect[], ports: LoopPorts): Promise<void> {
  const plan = effects.find((effect) => effect.do === 'arm')
  if (!plan) return
  await ports.addAlarms(plan).catch((error: unknown) => ports.reportProblem('add-alarms', error))
}

type AwaitedEffect = Exclude<ScheduleEffect, { do: 'store-record' }>

/** Performs one effect, and returns the events that come of it. A failure is noted; the others still run. */
async function runEffect(
  effect: AwaitedEffect,
  state: ScheduleState,
  settings: Settings,
  ports: LoopPorts,
): Promise<ScheduleEvent[]> {
  try {
    return await ports.withTimeout(effect.do, applyEffect(effect, state, settings, ports))
  } catch (error) {
    ports.reportProblem(effect.do, error)
    return []
  }
}

async function applyEffect(
  effect: AwaitedEffect,
  state: ScheduleState,
  settings: Settings,
  ports: LoopPorts,
): Promise<ScheduleEvent[]> {
  const { stage } = state
  const running = stage.is === 'running' ? stage : null
  switch (effect.do) {
    case 'arm':
      await ports.armAlarms(effect)
      return []
    case 'watch-input':
      ports.setIdleThreshold(effect.idleAfterSeconds)
      return []
    case 'show-offer':
      if (stage.is !== 'offered' || stage.due.breakId !== effect.breakId) return []
      return await ports.showOffer(stage.due, settings)
    case 'withdraw-offers':
      return await ports.withdrawOffers(effect.except, running?.breakId ?? null)
    case 'open-break':
      if (running?.breakId === effect.breakId) await ports.openBreak(running, settings)
      return []
  }
}
