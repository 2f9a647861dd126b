import type { BreakKind } from '../schedule/kinds.ts'
import { startBlocker, type Person } from './exclusions.ts'
import { toPlan, pickBreak, withSubstitutes, type PickedBreak } from './pick.ts'
import { findPlan, type StoredPlan } from './stored-plans.ts'
import type { BreakLibrary, Item } from './types.ts'

/** The break that a plan is asked for, as the schedule names it. */
export type BreakIdentity = { breakId: string; kind: BreakKind; plannedSeconds: number }

/**
 * What a break consists of, the same wherever it is asked. A page that guides a
 * break asks once, at its start: an item that hurts on the way is then hidden,
 * and would no longer be part of the answer.
 */
export function plannedBreak(
  library: BreakLibrary,
  plans: readonly StoredPlan[],
  { breakId, kind, plannedSeconds }: BreakIdentity,
  person: Person,
): PickedBreak {
  const stored = findPlan(plans, breakId)
  const read = stored && restorePlan(library, stored, person)
  // Without what was shown: it changes, and this answer must not.
  const stablePerson = { ...person, choices: { ...person.choices, lately: [] } }
  const request = { kind, seconds: plannedSeconds, seed: breakId, person: stablePerson }
  return read ?? pickBreak(library, request)
}

function restorePlan(
  library: BreakLibrary,
  stored: StoredPlan,
  person: Person,
): PickedBreak | null {
  const secondsById = new Map(stored.items.map(({ id, seconds }) => [id, seconds]))
  const items = withSubstitutes(
    library,
    stored.items.map(({ id }) => id),
    (item) => startBlocker(item, person) === null,
  ).map((item) => withSeconds(item, secondsById.get(item.id) ?? item.seconds))
  if (items.length === 0) return null
  const routine = library.routines.find(({ id }) => id === stored.routineId) ?? null
  return {
    plan: toPlan(library, items, routine),
    routineId: routine?.id ?? null,
    why: stored.why,
  }
}

/** The change of posture takes as long as one gives it; every other item keeps its dose. */
function withSeconds(item: Item, seconds: number): Item {
  if (seconds === item.seconds) return item
  return { ...item, seconds, dose: { ...item.dose, holdSeconds: seconds } }
}
