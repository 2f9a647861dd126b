import type { ItemDone } from '../record/entry.ts'

/** A page can't claim more seconds than have passed since the break began. */
export function clampDoneSeconds(
  doneSeconds: number,
  running: { startedAtMs: number },
  nowMs: number,
): number {
  return Math.min(doneSeconds, Math.max(0, (nowMs - running.startedAtMs) / 1000))
}

/** The items of a report, if their seconds fit those of the whole break; else none. */
export function consistentItems(
  items: readonly ItemDone[] | undefined,
  seconds: number,
): { items?: ItemDone[] } {
  if (items === undefined || items.length === 0) return {}
  const actualSeconds = items.reduce((sum, item) => sum + item.actualSeconds, 0)
  return actualSeconds <= seconds + 1 ? { items: [...items] } : {}
}
