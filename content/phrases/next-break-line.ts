import type { WordsWith } from '../words/index.ts'
import type { Outlook } from '../../core/schedule/outlook.ts'

/** What comes next and when, as a sentence; null when nothing is planned for sure. */
export function nextBreakLine(
  outlook: Outlook | null,
  { nowMs, timeZone }: { nowMs: number; timeZone: string },
  { schedule, format }: WordsWith<'schedule'>,
): string | null {
  if (outlook?.is !== 'next' && outlook?.is !== 'away') return null
  const { kind, dueAtMs } = outlook.next
  return schedule.next(
    schedule.kindName[kind],
    schedule.when(format.day(dueAtMs, { nowMs, timeZone }), format.timeOfDay(dueAtMs, timeZone)),
  )
}
