import { DayRibbonSpace } from '../../components/day-ribbon/day-ribbon-space.tsx'
import { DayRibbon } from '../../components/day-ribbon/day-ribbon.tsx'
import type { Snapshot } from '../../platform/snapshot.ts'
import { useDay } from '../shared/use-day.ts'

type YourDayProps = { snapshot: Snapshot; nowMs: number; timeZone: string }

/**
 * Today in the popup. It needs the whole engine and the record, which are as much
 * code as the rest of the popup, so it is loaded once the popup is painted.
 */
export function YourDay({ snapshot, nowMs, timeZone }: YourDayProps) {
  const { day, recordFailed } = useDay({ snapshot, nowMs, timeZone, isShown: true })
  return day === null ? (
    <DayRibbonSpace />
  ) : (
    <DayRibbon day={day} timeZone={timeZone} recordFailed={recordFailed} />
  )
}
