import type { SourcedLine } from './types.ts'

/** The sources of some lines, each once, in the order they are first cited: the first is number 1. */
export function citedIn(lines: readonly Pick<SourcedLine, 'sources'>[]): readonly string[] {
  return [...new Set(lines.flatMap(({ sources }) => sources))]
}
