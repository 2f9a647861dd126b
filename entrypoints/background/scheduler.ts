import type { RecordEntry } from '../../core/record/entry.ts'
import { meetingHosts } from '../../core/quiet/meeting-hosts.ts'
import type { Moment } from '../../core/schedule/moment.ts'
import type { ScheduleState } from '../../core/schedule/state.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { MEETING_HOSTS } from '../../content/meeting-hosts.ts'
import { addAlarms, armAlarms } from '../../platform/alarms.ts'
import { nowMs, timeZone } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { observe, setIdleThreshold } from '../../platform/presence.ts'
import { storeEntries } from '../../platform/record-store.ts'
import { withTimeout } from '../../platform/with-timeout.ts'
import { createEventLoop, type EventLoop } from './event-loop.ts'
import type { Menu } from './menu.ts'
import type { PlanStore } from './plan-store.ts'
import type { Reminders } from './reminders.ts'
import type { SettingsStore } from './settings-store.ts'
import { createScheduleStore } from './schedule-store.ts'
import { clearTrouble, raiseTrouble } from './troubles.ts'

export type Scheduler = EventLoop & {
  /** The state as it is after everything handled so far. */
  state: () => Promise<ScheduleState>
  /** Storage was emptied: the next event begins again. To be called inside `runExclusive`. */
  invalidate: () => void
}

/** An effect that the browser doesn't settle in this time no longer holds up the queue. */
const EFFECT_TIMEOUT_MS = 10_000

/** Runs the engine in the real world: the event loop, with the browser behind its ports. */
export function createScheduler(parts: {
  settings: SettingsStore
  plans: PlanStore
  reminders: Reminders
  menu: Menu
}): Scheduler {
  const { settings, plans, reminders, menu } = parts
  const schedule = createScheduleStore()
  const loop = createEventLoop({
    readSettings: settings.read,
    readState: schedule.read,
    saveState: schedule.save,
    observe: readMoment,
    addAlarms,
    armAlarms,
    setIdleThreshold,
    commitPlans: plans.commit,
    showOffer: reminders.show,
    withdrawOffers: reminders.withdraw,
    openBreak: reminders.startGuide,
    storeEntries: storeRecord,
    showOnToolbar: async (state, shownSettings) => {
      await reminders.showOnToolbar(state, shownSettings)
      await menu.follow(shownSettings)
    },
    withTimeout: (what, work) => withTimeout(what, EFFECT_TIMEOUT_MS, work),
    reportProblem: logProblem,
  })
  return { ...loop, state: () => loop.runExclusive(schedule.read), invalidate: schedule.invalidate }
}

async function readMoment(settings: Settings): Promise<Moment> {
  const observed = await observe(meetingHosts(MEETING_HOSTS, settings.quiet.meetingHosts))
  return { nowMs: nowMs(), timeZone: timeZone(), settings, observed }
}

/** Moves the outbox into the record. Where there is no record, the outbox keeps it for later. */
async function storeRecord(entries: readonly RecordEntry[]): Promise<boolean> {
  try {
    await storeEntries(entries)
  } catch (error) {
    logProblem('store-record', error)
    await raiseTrouble({ is: 'record-unavailable' })
    return false
  }
  await clearTrouble('record-unavailable')
  return true
}
