import type { Source } from '../../core/content/types.ts'
import { byId } from '../by-id.ts'
import { ORGANIZATIONS, type SourceId } from './organizations.ts'
import { READ_LATER } from './read-later.ts'
import { WORKS } from './works.ts'

/** When the sources of the first library were read. */
const FIRST_READ = '2026-11-23'

/** Every source by id. Titles and addresses are in the language of the source. */
export function allSources(): ReadonlyMap<string, Source> {
  return byId<SourceId, Source>(ORGANIZATIONS, (id) => ({
    id,
    organization: ORGANIZATIONS[id],
    ...WORKS[id],
    readOn: WORKS[id].check === 'from-knowledge' ? null : (READ_LATER[id] ?? FIRST_READ),
  }))
}
