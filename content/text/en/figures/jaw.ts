import type { jaw as items } from '../../../items/jaw.ts'
import type { FigureLabels } from './labels.ts'

export const jaw: FigureLabels<typeof items> = {
  'jaw-rest': 'A person lets their jaw hang loose, with their lips lightly closed.',
  'jaw-small-open':
    'A person opens their mouth a little, with their tongue up, and closes it again.',
  'jaw-cheek-circles': 'A seated person makes small circles on both cheeks with their fingertips.',
}
