import { useEffect, useState } from 'preact/hooks'
import { nowMs } from '../../platform/clock.ts'
import { usePageShown } from '../shared/use-page-shown.ts'
import { HOUR_MS, MINUTE_MS } from '../../core/time/units.ts'

/** How long the end of a break stays; who comes back later wants to know what is next. */
const END_VISIBLE_MS = HOUR_MS
const CHECK_EVERY_MS = MINUTE_MS

/**
 * Whether the end of a break that ended then is still shown: for an hour, also
 * on a page that stays visible all the time. True while the break hasn't ended.
 */
export function useEndVisible(endedAtMs: number | null): boolean {
  const [outdatedMs, setOutdatedMs] = useState<number | null>(null)
  const check = () => {
    if (endedAtMs === null) return
    // Also when the clock was set back.
    if (Math.abs(nowMs() - endedAtMs) >= END_VISIBLE_MS) setOutdatedMs(endedAtMs)
  }
  usePageShown(check)
  useEffect(() => {
    if (endedAtMs === null) return
    const timer = setInterval(check, CHECK_EVERY_MS)
    return () => clearInterval(timer)
  }, [endedAtMs])
  return endedAtMs === null || outdatedMs !== endedAtMs
}
