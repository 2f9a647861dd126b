import type { ItemText } from '../../../../core/content/types.ts'
import type { eyes as facts } from '../../../items/eyes.ts'

export const eyes: Readonly<Record<keyof typeof facts, ItemText>> = {
  'eye-far-look': {
    name: 'Look far away',
    steps: [
      'Pick a spot at least 20 feet (6 meters) away.',
      'Let your eyes rest on it.',
      'Blink a few times.',
    ],
    caution: 'Sudden loss of sight or new double vision is an emergency, not a reason for a break.',
  },
  'eye-slow-blink': {
    name: 'Slow blinks',
    steps: ['Close your eyes softly.', 'Wait one second, then open them.', 'Do 10 slow blinks.'],
    caution: "After eye surgery, follow your eye team's advice.",
  },
  'eye-close-rest': {
    name: 'Eyes closed',
    steps: [
      'Close your eyes.',
      'Let your jaw and shoulders go loose.',
      'Breathe slowly until the timer ends.',
    ],
    caution: 'Skip it if closing your eyes makes you dizzy.',
  },
  'eye-near-far': {
    name: 'Near and far',
    steps: [
      "Hold a pen at arm's length. Look at it for 3 seconds.",
      'Look at something far away for 3 seconds.',
      'Go back and forth 5 times.',
    ],
    caution: 'Stop if you get a headache or feel dizzy.',
  },
}
