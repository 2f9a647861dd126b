import type { ItemFacts } from '../../core/content/types.ts'
import type { LimitId } from '../../core/content/profile.ts'
import type { Figure } from '../../core/figure/types.ts'
import type { SourceId } from '../sources/organizations.ts'

/** One item's facts as written here, with the poses that show it: its id is its key, and what it names exists. */
export type Facts = Omit<ItemFacts, 'id' | 'limits' | 'sources'> & {
  limits: readonly LimitId[]
  sources: readonly [SourceId, ...SourceId[]]
  figure: ItemFigure
}

type ItemFigure = Figure & {
  /** How it looks from a wheelchair, where another chair is not enough. */
  inWheelchair?: Figure
}
