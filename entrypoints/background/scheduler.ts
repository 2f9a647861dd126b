import * as v from 'valibot'
import { beginSchedule } from '../../core/schedule/begin.ts'
import type { Moment, ScheduleEffect, ScheduleEvent } from '../../core/schedule/moment.ts'
import { ScheduleStateSchema, type ScheduleState } from '../../core/schedule/state.ts'
import { step } from '../../core/schedule/step.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { armAlarms } from '../../platform/alarms.ts'
import { nowMs, timeZone } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { observe } from '../../platform/presence.ts'
import { storeEntries } from '../../platform/record-store.ts'
import { KEYS, readStore, writeStore } from '../../platform/stores.ts'
import type { PicksKeeper } from './picks-keeper.ts'
import type { Reminders } from './reminders.ts'
import type { SettingsKeeper } from './settings-keeper.ts'
import { clearTrouble, raiseTrouble } from './troubles.ts'

export type Scheduler = {
  /** Lets the engine see an event. Resolves when the state is saved and the effects have run. */
  handle: (event: ScheduleEvent) => Promise<void>
  /** The same for "look again"; calls while one is still waiting are one. */
  wake: () => Promise<void>
  /** Puts work in the same line as the events, so that it never runs beside one. */
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** The state as it is after everything handled so far. */
  state: () => Promise<ScheduleState>
}

/**
 * Runs the engine in the real world. Events stand in one line: each loads what
 * it needs, lets the pure engine decide, saves the new state, and only then acts
 * on it. If the worker dies anywhere on that way, the next event finds either
 * the old state or a saved one whose effects are derived again.
 */
export function createScheduler(parts: {
  settings: SettingsKeeper
  picks: PicksKeeper
  reminders: Reminders
}): Scheduler {
  let tail: Promise<unknown> = Promise.resolve()
  // The worker is the state's one writer, so what it read or wrote last is the
  // truth for as long as it lives, even where storage refuses to take it.
  let current: ScheduleState | null = null
  let wakeIsWaiting = false

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = tail.then(work)
    tail = turn.catch((error: unknown) => logProblem('turn', error))
    return turn
  }

  async function load(): Promise<ScheduleState> {
    current ??= await readState()
    return current
  }

  async function run(first: ScheduleEvent): Promise<void> {
    const waiting: ScheduleEvent[] = [first]
    for (let event = waiting.shift(); event; event = waiting.shift()) {
      const settings = await parts.settings.read()
      const before = await load()
      const moment = await momentNow(settings)
      const { state: decided, effects } = step(before, event, moment)
      // The plan of a break is stored before the state that names the break.
      const state = await parts.picks.settle(before, decided, event, moment)
      current = state
      await saveState(state)
      for (const effect of effects) waiting.push(...(await act(effect, state, settings)))
    }
    await parts.reminders.showOnToolbar(await load(), await parts.settings.read())
  }

  /** Does one effect, and says what came of it. A failure is noted; the others still run. */
  async function act(
    effect: ScheduleEffect,
    state: ScheduleState,
    settings: Settings,
  ): Promise<ScheduleEvent[]> {
    try {
      switch (effect.do) {
        case 'arm':
          await armAlarms(effect)
          return []
        case 'show-offer':
          return await parts.reminders.show(effect, state, settings)
        case 'withdraw-offers':
          await parts.reminders.withdraw(effect.except)
          return []
        case 'open-break':
          await parts.reminders.openBreak(effect.breakId)
          return []
        case 'store-record':
          return await storeRecord(state)
      }
    } catch (error) {
      logProblem(effect.do, error)
      return []
    }
  }

  return {
    inTurn,
    handle: (event) => inTurn(() => run(event)),
    wake: () => {
      if (wakeIsWaiting) return tail.then(() => undefined)
      wakeIsWaiting = true
      return inTurn(async () => {
        wakeIsWaiting = false
        await run({ type: 'woke' })
      })
    },
    state: () => inTurn(load),
  }
}

async function momentNow(settings: Settings): Promise<Moment> {
  const seen = await observe(settings.away.afterSeconds)
  return { nowMs: nowMs(), timeZone: timeZone(), settings, seen }
}

/** The stored state, or a fresh one where there is none that can be used. */
async function readState(): Promise<ScheduleState> {
  try {
    const stored = (await readStore('local', [KEYS.schedule]))[KEYS.schedule]
    const parsed = v.safeParse(ScheduleStateSchema, stored)
    if (parsed.success) return parsed.output
    if (stored !== undefined) logProblem('read-state', new Error(v.summarize(parsed.issues)))
  } catch (error) {
    logProblem('read-state', error)
    await raiseTrouble({ is: 'storage-refused' })
  }
  return beginSchedule({ nowMs: nowMs(), timeZone: timeZone() })
}

/** Saves, or says so: the timer goes on from memory where storage refuses. */
async function saveState(state: ScheduleState): Promise<void> {
  try {
    await writeStore('local', { [KEYS.schedule]: state })
    await clearTrouble('storage-refused')
  } catch (error) {
    logProblem('save-state', error)
    await raiseTrouble({ is: 'storage-refused' })
  }
}

/** Moves the outbox into the record. Where there is no record, the outbox keeps it for later. */
async function storeRecord({ outbox }: ScheduleState): Promise<ScheduleEvent[]> {
  try {
    await storeEntries(outbox)
  } catch (error) {
    logProblem('store-record', error)
    await raiseTrouble({ is: 'record-unavailable' })
    return []
  }
  await clearTrouble('record-unavailable')
  return [{ type: 'recorded', keys: outbox.map(({ key }) => key) }]
}
