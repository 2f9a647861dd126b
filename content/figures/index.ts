import type { SpasmPart } from '../../core/content/types.ts'
import type { Figure } from '../../core/figure/types.ts'

/** The figure of an item; null for one that has none. */
export function figureOf(_itemId: string): Figure | null {
  return null
}

/** The figure of a step of first aid; null for a step that has none. */
export function firstAidFigure(_part: SpasmPart, _stepId: string): Figure | null {
  return null
}
