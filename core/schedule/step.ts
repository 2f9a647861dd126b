import { isRefusedForCare, withCareStop } from './care-stop.ts'
import { handleEvent } from './handle-event.ts'
import { decide } from './decide.ts'
import type { Moment, ScheduleEffect, ScheduleEvent } from './moment.ts'
import { PAGE_OPEN_TIMEOUT_MS } from './limits.ts'
import { passTime } from './pass-time.ts'
import { observePresence, waitsForInput, withUnknownGap } from './presence.ts'
import { observeQuiet } from './quiet.ts'
import type { ScheduleState } from './state.ts'
import { endSilentBreak } from './silence.ts'
import { idleAfterSeconds, wakePlan } from './wake-plan.ts'

/**
 * The engine: what happened, at which moment, makes of one state the next, and
 * names what the platform must do once that state is saved. Pure: the same
 * arguments give the same answer, and every effect may be repeated, so a worker
 * that dies between saving and acting loses nothing.
 */
export function step(
  state: ScheduleState,
  event: ScheduleEvent,
  moment: Moment,
): { state: ScheduleState; effects: ScheduleEffect[] } {
  const since = passTime(endSilentBreak(state, moment), moment)
  const passed = mayExplainGap(event) ? withUnknownGap(since) : since
  const observed = observePresence(state, passed, moment)
  const quiet = observeQuiet(observed, moment)
  const handled = isRefusedForCare(event, moment) ? quiet : handleEvent(quiet, event, moment)
  const answered = withCareStop(handled, moment)
  const decided = { ...decide(answered, moment), asOfMs: moment.nowMs }
  const next = withCheckRate(decided, moment)
  return { state: next, effects: effectsOf(state, next, event, moment) }
}

/** Remembers whether a check follows within minutes: a heartbeat, or the end of an offer. */
function withCheckRate(state: ScheduleState, moment: Moment): ScheduleState {
  const { looksOften: _before, ...others } = state
  const often = wakePlan(others, moment).heartbeat || state.stage.is === 'offered'
  return often ? { ...others, looksOften: true } : others
}

/** Whether a time without checks needs no sleep: the browser was closed, or the hours were others. */
function mayExplainGap({ type }: ScheduleEvent): boolean {
  return type === 'extension-started' || type === 'settings-changed'
}

function effectsOf(
  before: ScheduleState,
  after: ScheduleState,
  event: ScheduleEvent,
  moment: Moment,
): ScheduleEffect[] {
  const effects: ScheduleEffect[] = [
    { do: 'arm', ...wakePlan(after, moment) },
    { do: 'watch-input', idleAfterSeconds: idleAfterSeconds(after, moment) },
  ]
  const shown = after.stage.is === 'offered' ? after.stage : null
  const shownId = shown?.due.breakId ?? null
  const wasShownId = before.stage.is === 'offered' ? before.stage.due.breakId : null
  const isWithdrawn = wasShownId !== null && wasShownId !== shownId
  const isStopped = after.pause.is === 'care' && before.stage.is === 'running'
  // Also at every plain check: repeated in case a worker died before it withdrew an offer.
  if (isWithdrawn || isStopped || event.type === 'woke' || event.type === 'extension-started') {
    effects.push({ do: 'withdraw-offers', except: shownId })
  }
  const isThere = after.presence.is === 'present' && !waitsForInput(after, moment)
  if (shown?.delivery === 'unsent' && isThere) {
    effects.push({ do: 'show-offer', breakId: shown.due.breakId, again: wasShownId === shownId })
  }
  const page = breakPageEffect(before, after, event, moment)
  if (page) effects.push(page)
  if (after.outbox.length > 0) effects.push({ do: 'store-record' })
  return effects
}

function breakPageEffect(
  before: ScheduleState,
  { stage }: ScheduleState,
  event: ScheduleEvent,
  moment: Moment,
): ScheduleEffect | null {
  if (stage.is !== 'running') return null
  const ranBefore = before.stage.is === 'running' && before.stage.breakId === stage.breakId
  const started = !ranBefore || event.type === 'start'
  // Its page is gone: with the extension, which was loaded again, or by itself.
  const lost =
    event.type === 'extension-started' ||
    (event.type === 'guide-lost' && event.breakId === stage.breakId)
  const missing = stage.page === 'asked' && moment.nowMs - stage.startedAtMs >= PAGE_OPEN_TIMEOUT_MS
  return started || lost || missing ? { do: 'open-break', breakId: stage.breakId } : null
}
