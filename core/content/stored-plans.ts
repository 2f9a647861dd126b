import * as v from 'valibot'
import { listEntries, parseLeniently } from '../lenient-parse.ts'
import type { ItemDone } from '../record/entry.ts'
import { BREAK_KINDS, type BreakKind } from '../schedule/kinds.ts'
import type { ContentRef } from './choices.ts'
import type { PickedBreak } from './pick.ts'
import { contentRefs, WhySchema } from './why.ts'

/**
 * The plan of a break, fixed. What is picked depends on what was shown before,
 * so it would differ a moment later: the background picks once, when a break
 * comes due or the person starts something of their own, and stores the plan
 * (`plans` in local storage) before the state that names the break. From then
 * on the notification, the popup, the break page and a worker that was started
 * again all read the same plan, by the break's id. A worker that dies in between
 * leaves at most a plan for a break that never came to be.
 *
 * Only ids and lengths are stored; names come from the content, so that a
 * change of language reaches a break that waits. A plan that is missing or no
 * longer fits (storage refused, an update took an item out, a limit was set
 * since) is repaired or picked again from the break's id alone, everywhere alike.
 */
const StoredPlanSchema = v.strictObject({
  breakId: v.string(),
  kind: v.picklist(BREAK_KINDS),
  items: v.pipe(
    v.array(
      v.strictObject({
        id: v.string(),
        seconds: v.pipe(v.number(), v.minValue(1), v.maxValue(3600)),
      }),
    ),
    v.minLength(1),
    v.maxLength(60),
  ),
  routineId: v.nullable(v.string()),
  why: WhySchema,
})
export type StoredPlan = v.InferOutput<typeof StoredPlanSchema>

/** At most one break is pending: more are kept for pages that are still open. */
export const MAX_PLANS = 6

/** The stored plans, as far as they can be read. It never throws. */
export function parsePlans(stored: unknown): StoredPlan[] {
  const entries = listEntries(stored)?.slice(-MAX_PLANS) ?? []
  const defaults = { why: { is: 'variety' }, routineId: null }
  return parseLeniently(v.array(StoredPlanSchema), entries, 'plans', defaults).value ?? []
}

/** The plans with one more; the oldest goes. */
export function withPlan(
  plans: readonly StoredPlan[],
  breakId: string,
  kind: BreakKind,
  { plan, routineId, why }: PickedBreak,
): StoredPlan[] {
  const items = plan.items.map(({ id, seconds }) => ({ id, seconds }))
  const others = plans.filter((one) => one.breakId !== breakId)
  return [...others, { breakId, kind, items, routineId, why }].slice(-MAX_PLANS)
}

/** The plan that is fixed for a break; null when there is none. */
export function findPlan(plans: readonly StoredPlan[], breakId: string): StoredPlan | null {
  return plans.find((one) => one.breakId === breakId) ?? null
}

/** How long all of it takes. */
export function planSeconds({ items }: StoredPlan): number {
  return items.reduce((sum, { seconds }) => sum + seconds, 0)
}

/** The things of a stored plan that came in it, to note that they were shown. */
export function contentRefsOf({ items, routineId }: StoredPlan): ContentRef[] {
  return contentRefs({ items, routineId })
}

/**
 * Of a break that ended after so many seconds, what was done: each item that got
 * at least half of its time; the routine when all did. Where nobody told of the
 * items one by one, the seconds went to them in their order.
 */
export function doneContent(
  plan: StoredPlan,
  actualSeconds: number,
  items: readonly ItemDone[] = distributeSeconds(plan, actualSeconds),
): ContentRef[] {
  const spent = new Map(items.map((item) => [item.id, item.actualSeconds]))
  const done = plan.items.filter(({ id, seconds }) => (spent.get(id) ?? 0) * 2 >= seconds)
  const routineId = done.length === plan.items.length ? plan.routineId : null
  return contentRefs({ items: done, routineId })
}

function distributeSeconds({ items }: StoredPlan, actualSeconds: number): ItemDone[] {
  let left = actualSeconds
  return items.map(({ id, seconds }) => {
    const spent = Math.min(seconds, Math.max(0, left))
    left -= spent
    return { id, plannedSeconds: seconds, actualSeconds: spent }
  })
}
