import type { ItemFacts } from '../../core/content/types.ts'
import type { AdaptableLimit } from '../limits.ts'
import type { Figure } from '../../core/figure/types.ts'
import type { SourceId } from '../sources/organizations.ts'

/**
 * One item's facts as written here, with the poses that show it: its id is its key, and what
 * it names exists. Whom it is not for follows from `demands` and `regions` by the rules of the limits.
 */
export type Facts = Omit<ItemFacts, 'id' | 'limits' | 'afterSurgery' | 'adapts' | 'sources'> & {
  /** It has words of its own for people with these limits, and stays. */
  adapts?: readonly AdaptableLimit[]
  sources: readonly [SourceId, ...SourceId[]]
  figure: ItemFigure
}

type ItemFigure = Figure & {
  /** How it looks from a wheelchair, where another chair is not enough. */
  inWheelchair?: Figure
}
