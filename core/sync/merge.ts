import { isEqual } from '../is-equal.ts'
import { isSection } from './groups.ts'
import { MINUTE_MS } from '../time/units.ts'

/** When a person changed a setting. */
export type Stamp = {
  /**
   * How often a change followed on one whose time lay in the future, as from a
   * machine whose clock is ahead. A later era wins whatever the clocks said, so
   * that such a time can't win for years.
   */
  era: number
  /** By the clock of the machine that the person sat at. */
  changedAtMs: number
  /** A random name of that change. Empty for what was chosen before there were stamps. */
  by: string
}

/** One group of settings as somebody chose it. */
export type Group = Stamp & {
  value: unknown
  /** Of the settings' shape that the value has. */
  version: number
}

/** By their names. A group that nobody ever chose isn't there. */
export type Groups = ReadonlyMap<string, Group>

/** Clocks of good machines differ by less; what is further ahead comes from a wrong one. */
const MAX_CLOCK_SKEW_MS = 5 * MINUTE_MS

/**
 * What two machines have, as one: of each group the newest. In whatever order
 * and however often machines meet, they end with the same.
 */
export function mergeGroups(one: Groups, other: Groups): Groups {
  const all = new Map(one)
  for (const [name, group] of other) {
    const known = all.get(name)
    all.set(name, known ? newerGroup(known, group) : group)
  }
  return all
}

/** The newer of two. Of two at the same moment every machine must find the same one. */
export function newerGroup(one: Group, other: Group): Group {
  return order(one, other) >= 0 ? one : other
}

function order(one: Group, other: Group): number {
  return (
    one.era - other.era ||
    one.changedAtMs - other.changedAtMs ||
    compare(one.by, other.by) ||
    one.version - other.version ||
    compare(textOf(one.value), textOf(other.value))
  )
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one > other ? 1 : -1
}

/** A value as text, the same whatever order a browser keeps its fields in. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isSection(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => compare(one, other)))
      : part,
  )
}

/** Whether both are the same change with the same value. */
export function sameGroup(one: Group, other: Group): boolean {
  return sameStamp(one, other) && isEqual(one.value, other.value)
}

/** Whether both name the same change at the same time. */
export function sameStamp(one: Stamp, other: Stamp): boolean {
  return one.era === other.era && one.changedAtMs === other.changedAtMs && one.by === other.by
}

/**
 * The stamp of a change that was made by somebody who knew of another one, if
 * any: it is the newer, whatever this clock says.
 */
export function stampAfter(known: Stamp | undefined, now: { nowMs: number; by: string }): Stamp {
  const { nowMs, by } = now
  if (!known) return { era: 0, changedAtMs: nowMs, by }
  const { era, changedAtMs } = known
  return changedAtMs > nowMs + MAX_CLOCK_SKEW_MS
    ? { era: era + 1, changedAtMs: nowMs, by }
    : { era, changedAtMs: Math.max(nowMs, changedAtMs + 1), by }
}
