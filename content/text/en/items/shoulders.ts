import type { shoulders as facts } from '../../../items/shoulders.ts'
import type { ItemTexts } from '../../contract.ts'

export const shoulders: ItemTexts<typeof facts> = {
  'shoulder-shrug-drop': {
    name: 'Shrug and drop',
    steps: [
      'Lift your shoulders toward your ears.',
      'Hold 3 seconds.',
      'Let them drop as you breathe out.',
      'Do 8.',
    ],
    caution: 'Make it smaller if a shoulder hurts.',
    adapted: {
      'shoulder-pain': 'Keep it small and free of pain.',
    },
    picture: 'A seated person lifts both shoulders toward their ears and lets them drop.',
  },
  'shoulder-back-rolls': {
    name: 'Shoulder rolls',
    steps: ['Roll your shoulders up, back and down.', 'Go slowly.', 'Do 10.'],
    caution: 'Make the circle smaller if it clicks or hurts.',
    adapted: {
      'shoulder-pain': 'Keep the circles small and free of pain.',
    },
    picture: 'A seated person rolls their shoulders up, back and down.',
  },
  'shoulder-blade-squeeze': {
    name: 'Shoulder blade squeeze',
    steps: [
      'Sit tall with your arms by your sides.',
      'Draw your shoulder blades back and down.',
      'Hold 5 seconds. Let go.',
      'Do 8.',
    ],
    caution: 'Stop if it pinches the front of your shoulder.',
    picture: 'A person seen from behind draws their shoulder blades together and down.',
  },
  'shoulder-cross-body': {
    name: 'Arm across the chest',
    steps: [
      'Bring one arm across your chest.',
      'Hold it above the elbow with your other hand.',
      'Hold 20 seconds. Change arms.',
    ],
    caution: 'Skip it if it pinches, or after shoulder surgery or a joint replacement.',
    picture: 'A seated person brings one arm across their chest and holds it with the other hand.',
  },
  'band-two-minute-raise': {
    name: 'Two-minute arm raises',
    steps: [
      'Sit or stand on a light stretch band and hold the ends. To start, use no band.',
      'Lift both arms out to the sides, just below shoulder height.',
      'Lower them slowly.',
      'Rest when you need to. Stop after two minutes.',
    ],
    caution:
      'Skip it after a shoulder injury or surgery, or if lifting your arm hurts. Wheelchair users: ask your therapist first.',
    adapted: {
      spasticity: 'Do this only if your therapist has shown you how.',
    },
    picture:
      'A person holds both ends of a stretch band and lifts their arms out to the sides, then lowers them.',
  },
}
