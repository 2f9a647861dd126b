import { isNews, positionOf, type Position } from '../../core/session/position.ts'
import type { Session } from '../../core/session/session.ts'
import { nowMs } from '../../platform/clock.ts'

/** Tells where a session stands, as often as it is news. */
export function positionTeller(
  tell: (breakId: string, position: Position) => void,
): (session: Session) => void {
  let told: Position | null = null
  return (session) => {
    const position = positionOf(session, nowMs())
    if (position === null || !isNews(told, position)) return
    told = position
    tell(session.breakId, position)
  }
}
