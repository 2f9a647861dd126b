import type { Cause, SectionKind } from '../../core/content/types.ts'
import type { SourceId } from '../sources/organizations.ts'

/** One article as written here: each line under its section, with what it stands on. */
export type Facts = {
  /** The causes that it explains; none for an article that goes for all of them. */
  causes: readonly Cause[]
  sections: Readonly<
    Record<SectionKind, Readonly<Record<string, readonly [SourceId, ...SourceId[]]>>>
  >
}
