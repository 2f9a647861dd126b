import type { eyes as items } from '../../../items/eyes.ts'
import type { FigureLabels } from './labels.ts'

export const eyes: FigureLabels<typeof items> = {
  'eye-far-look': 'A seated person lifts their eyes to a tree far away, outside the window.',
  'eye-slow-blink': 'A person closes both eyes softly, then opens them.',
  'eye-close-rest': 'A seated person closes their eyes and lets their shoulders drop.',
  'eye-near-far': "A seated person looks at a pen held at arm's length, then at a tree far away.",
}
