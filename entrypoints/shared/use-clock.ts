import { useNow } from '../../components/kit/use-now.ts'
import { nowMs } from '../../platform/clock.ts'
import { onPageShown } from '../../platform/page-shown.ts'
import { MINUTE_MS } from '../../core/time/units.ts'

type Pace = {
  /** How long what is shown for this moment stays true; null when time changes nothing. */
  msToNextChange?: (nowMs: number) => number | null
  whenHidden?: 'rest' | 'go-on'
}

/** The time that a page shows: by default updated each minute, and whenever the page is shown again. */
export function useClock({
  msToNextChange = toNextMinute,
  whenHidden = 'rest',
}: Pace = {}): number {
  return useNow({ now: nowMs, msToNextChange, whenHidden, watchShown: onPageShown })
}

function toNextMinute(nowMs: number): number {
  return MINUTE_MS - (nowMs % MINUTE_MS)
}
