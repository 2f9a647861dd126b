import type { eyes as items } from '../../../items/eyes.ts'
import type { FigureLabels } from './labels.ts'

export const eyes: FigureLabels<typeof items> = {
  'eye-far-look': 'A seated person looks up from the screen and out of a window, far away.',
  'eye-slow-blink': 'A face closes both eyes softly and opens them again.',
  'eye-close-rest': 'A seated person closes both eyes and lets the shoulders sink.',
  'eye-near-far': "A seated person looks at a pen held at arm's length, then at a tree far off.",
}
