import type { SpasmPart } from '../../core/content/types.ts'
import type { Figure } from '../../core/figure/types.ts'

/** The figures of first aid, by part and step; a step that needs none has none. */
export const firstAid: Readonly<Record<SpasmPart, Readonly<Record<string, Figure>>>> = {
  calf: {},
  foot: {},
  hamstring: {},
  quad: {},
  'low-back': {},
  neck: {},
  hand: {},
  jaw: {},
  'rib-side': {},
}
