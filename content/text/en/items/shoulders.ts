import type { shoulders as facts } from '../../../items/shoulders.ts'
import type { ItemTexts } from '../../contract.ts'

export const shoulders: ItemTexts<typeof facts> = {
  'shoulder-shrug-drop': {
    name: 'Shrug and drop',
    steps: [
      'Lift your shoulders toward your ears.',
      'Hold 3 seconds.',
      'Let them drop as you breathe out.',
      'Repeat 8 times.',
    ],
    caution: 'Make it smaller if a shoulder hurts.',
    adapted: {
      'shoulder-pain': 'Keep it small and free of pain.',
    },
    picture: 'A seated person lifts both shoulders toward their ears and lets them drop.',
  },
  'shoulder-back-rolls': {
    name: 'Shoulder rolls',
    steps: ['Roll your shoulders up, back and down.', 'Go slowly.', 'Repeat 10 times.'],
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
      'Repeat 8 times.',
    ],
    caution: 'Skip it with shoulder pain. Stop if it pinches.',
    picture: 'A person seen from behind draws their shoulder blades together and down.',
  },
  'shoulder-cross-body': {
    name: 'Arm across the chest',
    steps: [
      'Bring one arm across your chest.',
      'Hold it above the elbow with your other hand.',
      'Hold 20 seconds. Change arms.',
    ],
    caution: 'Skip it if it pinches. Skip it after shoulder surgery or a joint replacement.',
    picture: 'A seated person brings one arm across their chest and holds it with the other hand.',
  },
  'band-two-minute-raise': {
    name: 'Two-minute arm raises',
    steps: [
      'In your first week, use no band.',
      'Later, stand with both feet on the middle of a light band, or sit on it. Check it for tears first.',
      'Lift both arms out and a little in front of you, just below shoulder height.',
      'Lower them slowly. Rest when you need to. Stop after two minutes.',
    ],
    caution:
      'Skip it after a shoulder injury or surgery, or if it hurts to lift your arm. Skip it if you have high blood pressure. Wheelchair users: ask your therapist first.',
    adapted: {
      balance: 'Sit down for this, and sit on the band.',
      spasticity: 'Do this only if your therapist has shown you how.',
    },
    picture:
      'A person holds both ends of a stretch band and lifts their arms out to the sides, then lowers them.',
  },
}
