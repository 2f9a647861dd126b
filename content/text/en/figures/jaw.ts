import type { jaw as items } from '../../../items/jaw.ts'
import type { FigureLabels } from './labels.ts'

export const jaw: FigureLabels<typeof items> = {
  'jaw-rest': 'A face goes soft: the teeth come a little apart and the shoulders sink.',
  'jaw-small-open':
    'A face opens the mouth a little, with the tip of the tongue up, and closes it.',
  'jaw-cheek-circles': 'Fingertips make small circles on both cheeks, in front of the ears.',
}
