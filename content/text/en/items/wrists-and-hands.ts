import type { ItemText } from '../../../../core/content/types.ts'
import type { wristsAndHands as facts } from '../../../items/wrists-and-hands.ts'

export const wristsAndHands: Readonly<Record<keyof typeof facts, ItemText>> = {
  'wrist-side-bend': {
    name: 'Wrist side bends',
    steps: [
      'Hold your hand out, palm down.',
      'Bend your wrist to one side. Hold 4 seconds.',
      'Bend it to the other side. Do 3 each way.',
    ],
    caution: 'Stop if you feel tingling.',
  },
  'wrist-up-down': {
    name: 'Wrist up and down',
    steps: [
      'Hold one arm out. Hold those fingers with your other hand.',
      'Bend your wrist down. Hold 5 seconds.',
      'Bend your wrist up. Hold 5 seconds.',
      'Do 3 each way, then change hands.',
    ],
    caution: 'Go softly with carpal tunnel or wrist pain. Never force it.',
  },
  'finger-fan': {
    name: 'Fist to fan',
    steps: [
      'Make a soft fist. Hold 3 seconds.',
      'Open your hand and spread your fingers. Hold 3 seconds.',
      'Do 5.',
    ],
    caution: 'Do not force sore joints.',
  },
  'prayer-lower': {
    name: 'Palms together',
    steps: [
      'Put your palms together in front of your chest.',
      'Lower your hands until you feel a soft stretch.',
      'Hold 6 seconds. Do 3.',
    ],
    caution: 'Skip it if your hand tingles, or after wrist surgery.',
  },
  'hand-shake-out': {
    name: 'Hand shake-out',
    steps: [
      'Take your hands off the keyboard and mouse.',
      'Let your arms hang.',
      'Shake your hands loosely.',
    ],
    caution: 'Skip it if shaking hurts.',
  },
}
