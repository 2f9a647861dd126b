import type { wristsAndHands as facts } from '../../../items/wrists-and-hands.ts'
import type { ItemTexts } from '../../contract.ts'

export const wristsAndHands: ItemTexts<typeof facts> = {
  'wrist-side-bend': {
    name: 'Wrist side bends',
    steps: [
      'Hold your hand out, palm down.',
      'Bend your wrist to one side. Hold 4 seconds.',
      'Bend it to the other side. Do 3 each way.',
    ],
    caution: 'Stop if you feel tingling.',
    picture: 'A hand with its palm down bends to one side at the wrist and comes back.',
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
    picture: 'One hand holds the fingers of the other and helps the wrist bend down, then up.',
  },
  'finger-fan': {
    name: 'Fist to fan',
    steps: [
      'Make a soft fist. Hold 3 seconds.',
      'Open your hand and spread your fingers. Hold 3 seconds.',
      'Do 5.',
    ],
    caution: 'Do not force sore joints.',
    picture: 'A hand makes a soft fist, then opens and spreads its fingers wide.',
  },
  'prayer-lower': {
    name: 'Palms together',
    steps: [
      'Put your palms together in front of your chest.',
      'Lower your hands until you feel a soft stretch.',
      'Hold 6 seconds. Do 3.',
    ],
    caution: 'Skip it if your hand tingles, or after wrist surgery.',
    picture:
      'A seated person holds both palms together at the chest and lowers the hands a little.',
  },
  'hand-shake-out': {
    name: 'Hand shake-out',
    steps: [
      'Take your hands off the keyboard and mouse.',
      'Let your arms hang.',
      'Shake your hands loosely.',
    ],
    caution: 'Skip it if shaking hurts.',
    picture: 'A seated person lets both arms hang and shakes the hands loosely.',
  },
}
