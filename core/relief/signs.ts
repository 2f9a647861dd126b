import type { CareLibrary, FirstAid, WarningSign } from '../content/types.ts'
import { byTier, signsFor } from '../content/warning-signs.ts'

export type ReliefSigns = {
  /** To read at once, the most urgent first. */
  shown: readonly WarningSign[]
  /** What else may matter there, one press away. */
  more: readonly WarningSign[]
}

/**
 * Before a part is chosen, the general signs. Then those to look for first in
 * that part, with those that hold whatever hurts and those for what the person
 * told of their body.
 */
export function reliefSigns(
  { signs }: Pick<CareLibrary, 'signs'>,
  generalIds: readonly string[],
  firstAid: FirstAid | null,
  limits: readonly string[],
): ReliefSigns {
  const general = signs.filter(({ id }) => generalIds.includes(id))
  if (firstAid === null) return { shown: general, more: [] }
  const anywhere = general.filter((sign) => sign.regions === 'any')
  const first = [...anywhere, ...firstAid.getHelp, ...signsFor(signs, { limits })]
  const shown = inOrder(signs, new Set(first.map(({ id }) => id)))
  const others = signsFor(signs, { regions: firstAid.regions })
  return { shown, more: others.filter((sign) => !shown.includes(sign)) }
}

/** What was ticked, by tier, whether or not it is among the signs on screen. */
export function tickedByTier({ signs }: Pick<CareLibrary, 'signs'>, ticked: readonly string[]) {
  return byTier(inOrder(signs, new Set(ticked)))
}

function inOrder(signs: readonly WarningSign[], ids: ReadonlySet<string>): WarningSign[] {
  return signs.filter(({ id }) => ids.has(id))
}
