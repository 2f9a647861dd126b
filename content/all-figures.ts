import type { Figure } from '../core/figure/types.ts'
import { firstAid, firstAidInWheelchair } from './first-aid/figures.ts'
import { figureOf } from './item-figures.ts'
import type { Facts } from './items/facts.ts'
import { whoFor } from './figures/who.ts'
import { ITEMS } from './items/index.ts'

/** Every figure by a name, for the contact sheet and for tests: items, their wheelchair ways, first aid. */
export function allFigures(): ReadonlyMap<string, Figure> {
  const items = Object.entries<Facts>(ITEMS).flatMap(
    ([id, { figure }]): [string, Figure | null][] => {
      const usual: [string, Figure | null] = [id, figureOf(id)]
      if (figure.inWheelchair === undefined) return [usual]
      return [usual, [`${id}, wheelchair`, figureOf(id, true)]]
    },
  )
  const steps = Object.entries(firstAid).flatMap(([part, figures]) =>
    Object.entries(figures).map(([step, figure]): [string, Figure] => [
      `${part}: ${step}`,
      { ...figure, who: whoFor(part) },
    ]),
  )
  const stepsInWheelchair = Object.entries(firstAidInWheelchair).flatMap(([part, figures]) =>
    Object.entries(figures).map(([step, figure]): [string, Figure] => [
      `${part}: ${step}, wheelchair`,
      { ...figure, who: whoFor(part) },
    ]),
  )
  return new Map(
    [...items, ...steps, ...stepsInWheelchair].flatMap(([id, figure]) =>
      figure === null ? [] : [[id, figure]],
    ),
  )
}
