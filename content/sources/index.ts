import type { Source } from '../../core/content/types.ts'
import { byId } from '../by-id.ts'
import { ORGANIZATIONS, type SourceId } from './organizations.ts'
import { WORKS } from './works.ts'

/** Every source by id. Titles and addresses are in the language of the source. */
export function allSources(): ReadonlyMap<string, Source> {
  return byId<SourceId, Source>(ORGANIZATIONS, (id) => ({
    id,
    organization: ORGANIZATIONS[id],
    ...WORKS[id],
  }))
}
