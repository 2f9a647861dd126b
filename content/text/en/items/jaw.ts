import type { ItemText } from '../../../../core/content/types.ts'
import type { jaw as facts } from '../../../items/jaw.ts'

export const jaw: Readonly<Record<keyof typeof facts, ItemText>> = {
  'jaw-rest': {
    name: 'Jaw rest',
    steps: [
      'Let your lips touch lightly.',
      'Keep your teeth apart.',
      'Rest your tongue behind your top teeth.',
      'Breathe slowly through your nose.',
    ],
    caution: 'If your nose is blocked, breathe through your mouth.',
  },
  'jaw-small-open': {
    name: 'Small jaw openings',
    steps: [
      'Put the tip of your tongue on the roof of your mouth.',
      'Open only as far as your tongue can stay there.',
      'Close slowly. Do 6.',
    ],
    caution: 'Skip it if your jaw locks, if it hurts, or after jaw or dental surgery.',
  },
  'jaw-cheek-circles': {
    name: 'Cheek circles',
    steps: [
      'Let your teeth come apart.',
      'Put your fingertips on your cheeks, in front of your ears.',
      'Make small, soft circles.',
    ],
    caution: 'Skip it over sore skin, with a dental infection, or after recent surgery.',
  },
}
