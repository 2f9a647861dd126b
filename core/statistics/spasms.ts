import type { REMEDIES, SpasmEntry } from '../diary/spasm.ts'

type Help = (typeof REMEDIES)[number]

/** What a person noted of spasms in a span. */
export type SpasmSummary = {
  count: number
  /** What they ticked as having helped, the most often ticked first. */
  helped: readonly { help: Help; count: number }[]
}

export function summarizeSpasms(entries: readonly SpasmEntry[]): SpasmSummary {
  const counts = new Map<Help, number>()
  for (const { helped } of entries) {
    for (const help of new Set(helped)) counts.set(help, (counts.get(help) ?? 0) + 1)
  }
  const helped = [...counts].map(([help, count]) => ({ help, count }))
  return {
    count: entries.length,
    helped: helped.toSorted((one, other) => other.count - one.count),
  }
}
