import {
  isWorthReporting,
  sessionPosition,
  type SessionPosition,
} from '../../core/session/position.ts'
import type { Session } from '../../core/session/session.ts'
import { nowMs } from '../../platform/clock.ts'

/** Reports the position of a session, no more often than it is worth reporting. */
export function createPositionReporter(
  report: (breakId: string, position: SessionPosition) => void,
): (session: Session) => void {
  let last: SessionPosition | null = null
  return (session) => {
    const position = sessionPosition(session, nowMs())
    if (position === null || !isWorthReporting(last, position)) return
    last = position
    report(session.breakId, position)
  }
}
