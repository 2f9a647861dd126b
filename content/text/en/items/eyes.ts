import type { eyes as facts } from '../../../items/eyes.ts'
import type { ItemTexts } from '../../contract.ts'

export const eyes: ItemTexts<typeof facts> = {
  'eye-far-look': {
    name: 'Look far away',
    steps: [
      'Pick a spot at least 20 feet (6 meters) away.',
      'Let your eyes rest on it.',
      'Blink a few times.',
    ],
    caution: 'If you lose your sight or see double, get emergency help now.',
    picture: 'A seated person lifts their eyes to a tree far away, outside the window.',
  },
  'eye-slow-blink': {
    name: 'Slow blinks',
    steps: ['Close your eyes softly.', 'Wait one second, then open them.', 'Do 10 slow blinks.'],
    caution: 'Skip it after eye surgery until your eye team agrees.',
    picture: 'A person closes both eyes softly, then opens them.',
  },
  'eye-close-rest': {
    name: 'Eyes closed',
    steps: [
      'Close your eyes.',
      'Let your jaw and shoulders go loose.',
      'Breathe slowly until the timer ends.',
    ],
    caution: 'Skip it if closing your eyes makes you dizzy.',
    picture: 'A seated person closes their eyes and lets their shoulders drop.',
  },
  'eye-near-far': {
    name: 'Near and far',
    steps: [
      "Hold a pen at arm's length. Look at it for 3 seconds.",
      'Look at something far away for 3 seconds.',
      'Go back and forth 5 times.',
    ],
    caution: 'Stop if you get a headache or feel dizzy.',
    picture: "A seated person looks at a pen held at arm's length, then at a tree far away.",
  },
}
