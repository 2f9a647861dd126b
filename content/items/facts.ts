import type { ItemFacts } from '../../core/content/types.ts'
import type { LimitId } from '../../core/content/profile.ts'
import type { SourceId } from '../sources/organizations.ts'

/** One item's facts as written here: its id is its key, and what it names exists. */
export type Facts = Omit<ItemFacts, 'id' | 'limits' | 'sources'> & {
  limits: readonly LimitId[]
  sources: readonly [SourceId, ...SourceId[]]
}
