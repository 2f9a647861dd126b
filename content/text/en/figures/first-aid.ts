import type { SpasmPart } from '../../../../core/content/types.ts'

/** What the figures of first aid show, in words. */
export const firstAidLabels: Readonly<Record<SpasmPart, Readonly<Record<string, string>>>> = {
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
