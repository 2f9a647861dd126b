import type { chestAndUpperBack as facts } from '../../../items/chest-and-upper-back.ts'
import type { ItemTexts } from '../../contract.ts'

export const chestAndUpperBack: ItemTexts<typeof facts> = {
  'chest-open-seated': {
    name: 'Open your chest',
    steps: [
      'Sit away from the back of the chair.',
      'Pull your shoulders back and down.',
      'Lift your chest a little. Hold 8 seconds.',
      'Rest, then repeat. Do it 5 times in all.',
    ],
    caution:
      'Skip it with shoulder pain. After chest or heart surgery, wait until you are cleared.',
    picture: 'A seated person draws their shoulders back, lifts their chest and lets go again.',
  },
  'chest-doorway': {
    name: 'Doorway chest stretch',
    steps: [
      'Rest one forearm on a door frame, with your elbow below your shoulder.',
      'Turn your chest away from that arm until you feel a soft stretch.',
      'Hold 20 seconds. Change sides.',
    ],
    caution:
      'Skip it if your shoulder slips out, hurts, or had surgery, or if your balance is poor. Wheelchair users: put the brakes on first.',
    picture: 'A person rests one forearm on a door frame and turns their chest past it.',
  },
  'back-hug': {
    name: 'Give yourself a hug',
    steps: [
      'Wrap your arms around yourself.',
      'Round your upper back softly.',
      'Breathe into your back. Hold 12 seconds.',
      'Let go, then repeat. Do it 2 times in all.',
    ],
    caution:
      'Skip it if you have osteoporosis or had a spine fracture. Skip it if a shoulder hurts.',
    picture: 'A seated person wraps both arms around their chest and rounds their upper back.',
  },
  'back-seated-twist': {
    name: 'Seated twist',
    steps: [
      'Sit tall with your feet flat.',
      'Cross your arms on your chest.',
      'Turn your chest to one side. Hold 5 seconds.',
      'Do it 4 times to each side.',
    ],
    caution:
      'Skip it if you have osteoporosis or had a spine fracture. Skip it with a hip replacement, or after back surgery. If you are pregnant, turn less.',
    adapted: { pregnancy: 'Turn only a little.' },
    picture: 'A seated person with crossed arms turns their chest to one side and back.',
  },
  'back-over-chair': {
    name: 'Lean back over the chair',
    steps: [
      'Use a sturdy chair that will not roll or tip. Its back must end below your shoulder blades.',
      'Put your hands behind your head.',
      'Lean your upper back over the top of the chair back. Look up a little.',
      'Hold 3 seconds. Repeat 5 times.',
    ],
    caution:
      'Skip it if you have vertigo, a narrow spine or shoulder pain, or your arm tingles. Skip it after neck or back surgery, or if you are pregnant.',
    picture: 'A seated person with hands behind their head leans back over a low chair back.',
  },
  'back-cat-cow-seated': {
    name: 'Seated cat and cow',
    steps: [
      'Put your hands on your knees.',
      'Breathe out and round your back.',
      'Breathe in and lift your chest.',
      'Repeat 6 times, slowly.',
    ],
    caution:
      'Skip it if you have osteoporosis or had a spine fracture. Skip it after back surgery.',
    picture: 'A seated person with hands on their knees rounds their back, then lifts their chest.',
  },
  'side-reach-seated': {
    name: 'Side reach',
    steps: [
      'Sit on a chair that will not roll. Hold it with one hand.',
      'Reach the other arm up, then lean to the side.',
      'Breathe and hold 8 seconds.',
      'Do it 2 times to each side.',
    ],
    caution:
      'If a shoulder hurts, keep that hand on your hip. Skip it with a rib injury, vertigo, or poor balance.',
    adapted: {
      osteoporosis: 'Stay tall, and lean only a little.',
      'shoulder-pain': {
        insteadOf: 2,
        say: 'Keep the hand of a sore shoulder on your hip, then lean to the side.',
      },
    },
    picture: 'A seated person holds the chair, reaches one arm up and leans to the other side.',
  },
}
