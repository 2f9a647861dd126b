import type { RecordEntry } from '../../core/record/entry.ts'
import { meetingHosts } from '../../core/quiet/meeting-hosts.ts'
import type { Moment } from '../../core/schedule/moment.ts'
import type { ScheduleState } from '../../core/schedule/state.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { MEETING_HOSTS } from '../../content/meeting-hosts.ts'
import { addAlarms, armAlarms } from '../../platform/alarms.ts'
import { nowMs, timeZone } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { observe, setIdleAfter } from '../../platform/presence.ts'
import { storeEntries } from '../../platform/record-store.ts'
import { withinTime } from '../../platform/with-timeout.ts'
import { createEventLoop, type EventLoop } from './event-loop.ts'
import type { PicksKeeper } from './plan-store.ts'
import type { Reminders } from './reminders.ts'
import type { SettingsKeeper } from './settings-store.ts'
import { createStateKeeper } from './schedule-store.ts'
import { clearTrouble, raiseTrouble } from './troubles.ts'

export type Scheduler = EventLoop & {
  /** The state as it is after everything handled so far. */
  state: () => Promise<ScheduleState>
  /** Storage was emptied: the next event begins anew. To be called in turn. */
  forget: () => void
}

/** An effect that the browser doesn't settle in this time no longer holds up the line. */
const EFFECT_PATIENCE_MS = 10_000

/** Runs the engine in the real world: the event loop, with the browser behind its ports. */
export function createScheduler(parts: {
  settings: SettingsKeeper
  picks: PicksKeeper
  reminders: Reminders
}): Scheduler {
  const { settings, picks, reminders } = parts
  const schedule = createStateKeeper()
  const loop = createEventLoop({
    readSettings: settings.read,
    readState: schedule.read,
    saveState: schedule.save,
    observe: momentNow,
    addAlarms,
    armAlarms,
    setIdleAfter,
    settlePicks: picks.settle,
    showOffer: reminders.show,
    withdrawOffers: reminders.withdraw,
    openBreak: reminders.guide,
    storeEntries: storeRecord,
    showOnToolbar: reminders.showOnToolbar,
    limitTime: (what, work) => withinTime(what, EFFECT_PATIENCE_MS, work),
    reportProblem: logProblem,
  })
  return { ...loop, state: () => loop.inTurn(schedule.read), forget: schedule.forget }
}

async function momentNow(settings: Settings): Promise<Moment> {
  const seen = await observe(meetingHosts(MEETING_HOSTS, settings.quiet.meetingHosts))
  return { nowMs: nowMs(), timeZone: timeZone(), settings, seen }
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
