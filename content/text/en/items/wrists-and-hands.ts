import type { wristsAndHands as facts } from '../../../items/wrists-and-hands.ts'
import type { ItemTexts } from '../../contract.ts'

export const wristsAndHands: ItemTexts<typeof facts> = {
  'wrist-side-bend': {
    name: 'Wrist side bends',
    steps: [
      'Hold both hands out, palms down.',
      'Bend both wrists to one side. Hold 4 seconds.',
      'Bend them to the other side. Do it 3 times each way.',
    ],
    caution: 'Skip it with carpal tunnel or wrist pain. Stop if you feel tingling.',
    picture: 'Each hand, palm down, bends to one side at the wrist and comes back.',
  },
  'wrist-up-down': {
    name: 'Wrist up and down',
    steps: [
      'Hold one arm out, palm down, elbow soft.',
      'With your other hand, press the back of that hand down. Hold 5 seconds.',
      'Then draw its fingers up. Hold 5 seconds.',
      'Do it 3 times each way, then change hands.',
    ],
    caution: 'Skip it with carpal tunnel or wrist pain. Never force it.',
    picture: 'One hand holds the other and helps the wrist bend down, then up.',
  },
  'finger-fan': {
    name: 'Fist to fan',
    steps: [
      'Make a soft fist with each hand. Hold 3 seconds.',
      'Open your hands and spread your fingers. Hold 3 seconds.',
      'Repeat 5 times.',
    ],
    caution: 'Do not force sore joints.',
    picture: 'Each hand makes a soft fist, then opens and spreads its fingers wide.',
  },
  'prayer-lower': {
    name: 'Palms together',
    steps: [
      'Put your palms together in front of your chest.',
      'Lower your hands until you feel a soft stretch.',
      'Hold 6 seconds. Repeat 3 times.',
    ],
    caution:
      'Skip it if you have carpal tunnel, or your hand tingles. Skip it after wrist surgery.',
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
