import type { SpasmPart } from '../content/types.ts'

/** Parts that a person has on the left and on the right. A back spasm lies across. */
const SIDED: ReadonlySet<SpasmPart> = new Set([
  'calf',
  'foot',
  'hamstring',
  'quad',
  'hip',
  'groin',
  'shin',
  'neck',
  'upper-arm',
  'hand',
  'jaw',
  'eyelid',
  'rib-side',
])

/** Whether it is worth asking which side. */
export function hasSides(part: SpasmPart): boolean {
  return SIDED.has(part)
}
