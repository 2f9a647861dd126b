import { meetingHosts } from '../../core/quiet/meeting-hosts.ts'
import type { Moment, ScheduleEffect, ScheduleEvent } from '../../core/schedule/moment.ts'
import type { ScheduleState } from '../../core/schedule/state.ts'
import { step } from '../../core/schedule/step.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { MEETING_HOSTS } from '../../content/meeting-hosts.ts'
import { addAlarms, armAlarms } from '../../platform/alarms.ts'
import { nowMs, timeZone } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { observe } from '../../platform/presence.ts'
import { storeEntries } from '../../platform/record-store.ts'
import { withinTime } from '../../platform/within-time.ts'
import type { PicksKeeper } from './picks-keeper.ts'
import type { Reminders } from './reminders.ts'
import type { SettingsKeeper } from './settings-keeper.ts'
import { createStateKeeper } from './state-keeper.ts'
import { clearTrouble, raiseTrouble } from './troubles.ts'

export type Scheduler = {
  /** Lets the engine see an event. Resolves when the state is saved and the effects have run. */
  handle: (event: ScheduleEvent) => Promise<void>
  /** The same for "look again"; calls while one is still waiting are one. Never rejects. */
  wake: () => Promise<void>
  /** Puts work in the same line as the events, so that it never runs beside one. */
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** The state as it is after everything handled so far. */
  state: () => Promise<ScheduleState>
  /** Storage was emptied: the next event begins anew. To be called in turn. */
  forget: () => void
}

/** An effect that the browser doesn't settle in this time no longer holds up the line. */
const EFFECT_PATIENCE_MS = 10_000

/**
 * Runs the engine in the real world. Events stand in one line: each loads what
 * it needs, lets the pure engine decide, saves the new state, and only then acts
 * on it. If the worker dies anywhere on that way, the next event finds either
 * the old state or a saved one whose effects are derived again; the alarms that
 * bring that event are armed before the state is saved.
 */
export function createScheduler(parts: {
  settings: SettingsKeeper
  picks: PicksKeeper
  reminders: Reminders
}): Scheduler {
  let tail: Promise<unknown> = Promise.resolve()
  const schedule = createStateKeeper()
  let wakeIsWaiting = false

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = tail.then(work)
    tail = turn.catch((error: unknown) => logProblem('turn', error))
    return turn
  }

  async function run(first: ScheduleEvent): Promise<void> {
    const waiting: ScheduleEvent[] = [first]
    for (let event = waiting.shift(); event; event = waiting.shift()) {
      const settings = await parts.settings.read()
      const before = await schedule.read()
      const moment = await momentNow(settings)
      const { state: decided, effects } = step(before, event, moment)
      await armAhead(effects)
      // The plan of a break is stored before the state that names the break.
      const state = await parts.picks.settle(before, decided, event, moment)
      await schedule.save(state)
      for (const effect of effects) waiting.push(...(await act(effect, state, settings)))
    }
    await parts.reminders.showOnToolbar(await schedule.read(), await parts.settings.read())
  }

  /** Does one effect, and says what came of it. A failure is noted; the others still run. */
  async function act(
    effect: ScheduleEffect,
    state: ScheduleState,
    settings: Settings,
  ): Promise<ScheduleEvent[]> {
    try {
      return await withinTime(effect.do, EFFECT_PATIENCE_MS, perform(effect, state, settings))
    } catch (error) {
      logProblem(effect.do, error)
      return []
    }
  }

  async function perform(
    effect: ScheduleEffect,
    state: ScheduleState,
    settings: Settings,
  ): Promise<ScheduleEvent[]> {
    switch (effect.do) {
      case 'arm':
        await armAlarms(effect)
        return []
      case 'show-offer':
        return await parts.reminders.show(effect, state, settings)
      case 'withdraw-offers':
        return await parts.reminders.withdraw(effect.except, runningIn(state)?.breakId ?? null)
      case 'open-break': {
        const running = runningIn(state)
        if (running?.breakId === effect.breakId) await parts.reminders.guide(running, settings)
        return []
      }
      case 'store-record':
        return await storeRecord(state)
    }
  }

  return {
    inTurn,
    handle: (event) => inTurn(() => run(event)),
    wake: () => {
      if (!wakeIsWaiting) {
        wakeIsWaiting = true
        void inTurn(async () => {
          wakeIsWaiting = false
          await run({ type: 'woke' })
        })
      }
      // The line's end never rejects: what went wrong on the way is in the log.
      return tail.then(() => undefined)
    },
    state: () => inTurn(schedule.read),
    forget: schedule.forget,
  }
}

function runningIn({ stage }: ScheduleState) {
  return stage.is === 'running' ? stage : null
}

async function armAhead(effects: readonly ScheduleEffect[]): Promise<void> {
  const plan = effects.find((effect) => effect.do === 'arm')
  if (!plan) return
  await addAlarms(plan).catch((error: unknown) => logProblem('arm-ahead', error))
}

async function momentNow(settings: Settings): Promise<Moment> {
  const seen = await observe(
    settings.away.afterSeconds,
    meetingHosts(MEETING_HOSTS, settings.quiet.meetingHosts),
  )
  return { nowMs: nowMs(), timeZone: timeZone(), settings, seen }
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
