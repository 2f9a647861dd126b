import type { SpasmPart } from '../../core/content/types.ts'
import type { Side } from '../../core/diary/spasm.ts'
import type { ReliefWords } from '../../content/text/contract.ts'
import type { Formats } from '../../content/words/formats.ts'

/** `Calf · Left`. */
export function spasmName(
  { part, side }: { part: SpasmPart; side: Side | null },
  words: ReliefWords,
  format: Formats,
): string {
  const name = words.choose.partNames[part]
  return format.facts([name, side === null ? null : words.sides[side]])
}
