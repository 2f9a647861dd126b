import {
  isWorthReporting,
  sessionPosition,
  type SessionPosition,
} from '../../core/session/position.ts'
import type { Session } from '../../core/session/session.ts'
import { nowMs } from '../../platform/clock.ts'

/** Tells where a session stands, as often as it is news. */
export function createPositionReporter(
  tell: (breakId: string, position: SessionPosition) => void,
): (session: Session) => void {
  let last: SessionPosition | null = null
  return (session) => {
    const position = sessionPosition(session, nowMs())
    if (position === null || !isWorthReporting(last, position)) return
    last = position
    tell(session.breakId, position)
  }
}
