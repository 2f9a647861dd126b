import type { breathing as items } from '../../../items/breathing.ts'
import type { FigureLabels } from './labels.ts'

export const breathing: FigureLabels<typeof items> = {
  'belly-breath':
    'A seated person rests a hand on the belly. The belly rises and sinks with each breath.',
  'let-go-scan': 'A seated person lets the shoulders sink, opens the hands and goes soft.',
  'tense-and-release': 'A seated person makes fists and lifts the shoulders, then lets it all go.',
}
