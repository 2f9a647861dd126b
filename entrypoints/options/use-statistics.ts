import { useEffect, useMemo, useState } from 'preact/hooks'
import { lengthHref, parseSpanHash } from '../../components/statistics/span-route.ts'
import type {
  StatisticsPageProps,
  StatisticsRead,
} from '../../components/statistics/statistics-page.tsx'
import { AREA_REGIONS, AREAS, type Area } from '../../core/content/profile.ts'
import type { Library } from '../../core/content/types.ts'
import type { Weekday } from '../../core/settings/schema.ts'
import { boundsOf, spanOf, type StatisticsSpan } from '../../core/statistics/span.ts'
import { summarizeSpasms } from '../../core/statistics/spasms.ts'
import { summarize } from '../../core/statistics/summary.ts'
import { logProblem } from '../../platform/log.ts'
import { readEntries, readSpasms } from '../../platform/record-store.ts'
import { usePageShown } from '../shared/use-page-shown.ts'

type StatisticsInput = {
  hash: string
  library: Pick<Library, 'items'>
  today: string
  timeZone: string
  /** The first day of a week. */
  firstDay: Weekday
  /** The page is on the screen. */
  isShown: boolean
}

type StatisticsState = Pick<
  StatisticsPageProps,
  'span' | 'isCurrent' | 'read' | 'onLength' | 'nameOf'
>

/**
 * The span that the address names, read from the record when it is first needed,
 * with each new `today`, and whenever the page is shown again.
 */
export function useStatistics({
  hash,
  library,
  today,
  timeZone,
  firstDay,
  isShown,
}: StatisticsInput): StatisticsState {
  const { is, from } = parseSpanHash(hash, today, firstDay)
  const span = useMemo((): StatisticsSpan => ({ is, from }), [is, from])
  const [read, setRead] = useState<{
    span: StatisticsSpan
    is: StatisticsRead | 'failed'
  } | null>(null)
  const areasOf = useMemo(() => areasByItem(library), [library])
  const [timesShown, setTimesShown] = useState(0)
  usePageShown(() => setTimesShown((times) => times + 1))
  useEffect(() => {
    if (!isShown) return
    let isLate = false
    readSpan(span, timeZone, areasOf).then(
      (found) => {
        if (!isLate) setRead({ span, is: found })
      },
      (error: unknown) => {
        logProblem('read-record', error)
        if (!isLate) setRead({ span, is: 'failed' })
      },
    )
    return () => {
      isLate = true
    }
  }, [isShown, span, timeZone, today, areasOf, timesShown])
  return {
    span,
    isCurrent: spanOf(is, today, firstDay).from === from,
    read: read?.span === span ? read.is : null,
    onLength: (length) => location.assign(lengthHref(length)),
    nameOf: (itemId) => library.items.get(itemId)?.name ?? null,
  }
}

async function readSpan(
  span: StatisticsSpan,
  timeZone: string,
  areasOf: (itemId: string) => readonly Area[],
): Promise<StatisticsRead> {
  const { fromMs, toMs } = boundsOf(span, timeZone)
  const [entries, spasms] = await Promise.all([readEntries(fromMs, toMs), readSpasms(fromMs, toMs)])
  return {
    summary: summarize(entries, span, timeZone, areasOf),
    spasms: summarizeSpasms(spasms),
  }
}

/** A move that has left the library is for no area that is known any longer. */
function areasByItem({ items }: StatisticsInput['library']): (itemId: string) => readonly Area[] {
  const areas = new Map(
    [...items].map(([id, { regions }]) => [
      id,
      AREAS.filter((area) => AREA_REGIONS[area].some((region) => regions.includes(region))),
    ]),
  )
  return (itemId) => areas.get(itemId) ?? []
}
