import type { neck as facts } from '../../../items/neck.ts'
import type { ItemTexts } from '../../contract.ts'

export const neck: ItemTexts<typeof facts> = {
  'neck-turn': {
    name: 'Slow neck turns',
    steps: [
      'Sit tall with your chin level.',
      'Turn your head slowly to one side. Hold 5 seconds.',
      'Come back to the middle. Turn to the other side.',
      'Do 3 each way.',
    ],
    caution:
      'If you get vertigo, move slower and less. Skip it after a neck injury or surgery, or if it sends pain or tingling down your arm.',
    picture: 'A seated person turns their head slowly to one side and back.',
  },
  'neck-side-tilt': {
    name: 'Ear toward shoulder',
    steps: [
      'Sit tall. Let your shoulders drop.',
      'Tilt one ear toward your shoulder.',
      'Hold 12 seconds. Do not pull with your hand.',
      'Do 2 each side.',
    ],
    caution: 'Skip it if your arm tingles, if you feel dizzy, or after a neck injury or surgery.',
    picture: 'A seated person tilts one ear toward their shoulder, with both shoulders low.',
  },
  'neck-chin-glide': {
    name: 'Chin glides',
    steps: [
      'Look straight ahead.',
      'Slide your chin straight back, like a small "no, thanks."',
      'Hold 5 seconds. Let go.',
      'Do 8.',
    ],
    caution: 'Skip it if it sends pain or tingling into your arm.',
    picture: 'A seated person slides their chin straight back and lets it come forward again.',
  },
  'neck-nose-to-pocket': {
    name: 'Nose to pocket',
    steps: [
      'Turn your head a little to one side.',
      'Look down toward that shirt pocket.',
      'Feel a soft stretch behind your neck. Hold 12 seconds.',
      'Do 2 each side.',
    ],
    caution:
      'Skip it with vertigo, arm tingling, weak bones in the spine, or a past spine fracture.',
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
      'Skip it after a neck injury or surgery. With high blood pressure, never hold your breath.',
    picture:
      'A seated person presses a palm on their forehead, then on the back of their head. The head stays still.',
  },
}
