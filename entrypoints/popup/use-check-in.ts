import { useEffect, useState } from 'preact/hooks'
import { isCalm } from '../../core/care/calm.ts'
import { checkInView, mayAsk, type CheckInView } from '../../core/care/check-in.ts'
import type { Outlook } from '../../core/schedule/outlook.ts'
import { nowMs as readClock } from '../../platform/clock.ts'
import { send } from '../../platform/commands.ts'
import { logProblem } from '../../platform/log.ts'
import type { Snapshot } from '../../platform/snapshot.ts'
import { usePageShown } from '../shared/use-page-shown.ts'
import { whenIdle } from './when-idle.ts'
import { HOUR_MS } from '../../core/time/units.ts'

/** A popup that is shown again after so long counts as opened again. */
const OPENED_FOR_MS = HOUR_MS

/**
 * What of the check-in is to be shown now. When the popup has painted and nothing is
 * due, it lets the background check whether there is something to ask, once a day:
 * the popup needs no background, and should rarely wake it. A question then comes from
 * storage, as all else does.
 */
export function useCheckIn(
  snapshot: Snapshot | null,
  outlook: Outlook | null,
  { nowMs, today }: { nowMs: number; today: string },
): CheckInView | null {
  const [openedAtMs, setOpenedAtMs] = useState(readClock)
  usePageShown(() => {
    const seenAtMs = readClock()
    setOpenedAtMs((before) => (seenAtMs - before >= OPENED_FOR_MS ? seenAtMs : before))
  })
  const calm = outlook !== null && isCalm(outlook)
  const asks =
    calm &&
    snapshot !== null &&
    snapshot.checkIns.lookedOn !== today &&
    mayAsk(snapshot.checkIns, snapshot.settings, nowMs)
  useEffect(() => {
    if (asks) return whenIdle(() => void requestCheckIn())
  }, [asks])

  const view = snapshot && checkInView(snapshot.checkIns, snapshot.settings, { nowMs, openedAtMs })
  return view?.is === 'question' && !calm ? null : view
}

/** Nobody waits for it, so a failure is for the log alone. */
async function requestCheckIn(): Promise<void> {
  const reply = await send({ command: 'check-in' })
  if (!reply.ok) logProblem('check-in', reply.reason)
}
