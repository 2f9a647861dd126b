import type { TipTexts } from '../../contract.ts'
import { circulation } from './circulation.ts'
import { general } from './general.ts'
import { hydration } from './hydration.ts'
import { nerve } from './nerve.ts'
import { neuromuscular } from './neuromuscular.ts'
import { overuse } from './overuse.ts'

export const tipTexts: TipTexts = {
  overuse,
  hydration,
  nerve,
  circulation,
  neuromuscular,
  general,
}
