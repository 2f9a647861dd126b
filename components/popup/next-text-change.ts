import { assertNever } from '../../core/assert-never.ts'
import type { Outlook } from '../../core/schedule/outlook.ts'
import { msToNextUnit } from '../kit/time-left.ts'
import { MINUTE_MS } from '../../core/time/units.ts'

/** How long what is said of the schedule stays true: a second while seconds are counted, else a minute. */
export function msToNextText(outlook: Outlook | null, nowMs: number): number {
  const endsAtMs = outlook === null ? null : countdownEndMs(outlook)
  return endsAtMs === null ? MINUTE_MS : msToNextUnit(endsAtMs - nowMs)
}

/** What the ring counts down to, where it does. */
function countdownEndMs(outlook: Outlook): number | null {
  switch (outlook.is) {
    case 'next':
    case 'away':
      return outlook.next.dueAtMs
    case 'postponed':
    case 'grace':
      return outlook.atMs
    case 'paused':
    case 'meeting':
      return outlook.untilMs
    case 'offered':
    case 'held':
    case 'running':
    case 'outside-hours':
    case 'nothing-on':
    case 'stopped':
      return null
    default:
      return assertNever(outlook)
  }
}
