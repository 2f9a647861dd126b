import type { SpasmPart } from '../../core/content/types.ts'
import type { Side } from '../../core/diary/spasm.ts'
import type { ReliefWords } from '../../content/text/contract.ts'

/** `Calf · Left`. */
export function spasmName(
  { part, side }: { part: SpasmPart; side: Side | null },
  words: ReliefWords,
): string {
  const name = words.choose.partNames[part]
  return side === null ? name : words.partAndSide(name, words.sides[side])
}
