import type { neck as facts } from '../../../items/neck.ts'
import type { ItemTexts } from '../../contract.ts'

export const neck: ItemTexts<typeof facts> = {
  'neck-turn': {
    name: 'Slow neck turns',
    steps: [
      'Sit tall with your chin level.',
      'Turn your head slowly to one side. Hold 5 seconds.',
      'Come back to the middle. Turn to the other side.',
      'Do it 3 times to each side.',
    ],
    caution:
      'Skip it if you have vertigo, or after a neck injury or surgery. Skip it if it sends pain or tingling down your arm.',
    picture: 'A seated person turns their head slowly to one side and back.',
  },
  'neck-side-tilt': {
    name: 'Ear toward shoulder',
    steps: [
      'Sit tall. Let your shoulders drop.',
      'Tilt one ear toward your shoulder.',
      'Hold 12 seconds. Do not pull with your hand.',
      'Do it 2 times to each side.',
    ],
    caution:
      'Skip it if your arm tingles or you feel dizzy. Skip it after a neck injury or surgery.',
    picture: 'A seated person tilts one ear toward their shoulder, with both shoulders low.',
  },
  'neck-chin-glide': {
    name: 'Chin glides',
    steps: [
      'Look straight ahead.',
      'Slide your head straight back, as if to make a double chin. Do not tip it.',
      'Hold 5 seconds. Let go.',
      'Repeat 8 times.',
    ],
    caution: 'Skip it if it sends pain or tingling into your arm.',
    picture:
      'A seated person slides their head straight back, chin level, and lets it come forward again.',
  },
  'neck-nose-to-pocket': {
    name: 'Nose to pocket',
    steps: [
      'Turn your head a little to one side.',
      'Look down toward the pocket on that side.',
      'Feel a soft stretch behind your neck. Hold 12 seconds.',
      'Do it 2 times to each side.',
    ],
    caution:
      'Skip it if you have vertigo, or your arm tingles. Skip it if you have osteoporosis or had a spine fracture.',
    picture: 'A seated person turns their head a little and looks down toward a shirt pocket.',
  },
  'neck-hand-press': {
    name: 'Gentle hand press',
    steps: [
      'Put your palm on your forehead. Press softly, and do not let your head move. Hold 5 seconds.',
      'Do the same at the back of your head.',
      'Do the same on each side.',
      'Push lightly, and keep breathing.',
    ],
    caution:
      'Skip it after a neck injury or surgery, or with high blood pressure. Never hold your breath.',
    picture:
      'A seated person presses a palm on their forehead, on the back of their head, then on the side. The head stays still.',
  },
}
