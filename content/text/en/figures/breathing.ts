import type { breathing as items } from '../../../items/breathing.ts'
import type { FigureLabels } from './labels.ts'

export const breathing: FigureLabels<typeof items> = {
  'belly-breath':
    'A seated person rests a hand on their belly. The belly rises and falls with each slow breath.',
  'let-go-scan': 'A seated person drops their shoulders, opens their hands and loosens their jaw.',
  'tense-and-release':
    'A seated person makes two fists, then shrugs, then presses both feet down, and lets go.',
}
