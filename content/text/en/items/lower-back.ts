import type { lowerBack as facts } from '../../../items/lower-back.ts'
import type { ItemTexts } from '../../contract.ts'

export const lowerBack: ItemTexts<typeof facts> = {
  'pelvic-rock': {
    name: 'Pelvic rocks',
    steps: [
      'Sit on the front half of your chair.',
      'Roll your hips back so you slump a little.',
      'Roll them forward so you sit tall.',
      'Do 10 small rocks.',
    ],
    caution: 'Keep them small if your back is sore.',
    adapted: {
      osteoporosis: { insteadOf: 2, say: 'Roll your hips back a little, but do not slump.' },
    },
    picture: 'A seated person rolls their hips back to slump a little, then forward to sit tall.',
  },
  'weight-shift': {
    name: 'Sit and shift',
    steps: [
      'Lean your weight onto your right hip for 5 seconds.',
      'Lean onto your left hip for 5 seconds.',
      'Do it 3 times on each side.',
    ],
    caution: 'Hold the armrests if your balance is poor.',
    adapted: {
      balance: 'Hold the chair with both hands, and lean only a little.',
    },
    picture: 'A seated person leans their weight onto one hip and comes back to the middle.',
  },
  'stand-back-bend': {
    name: 'Standing back bends',
    steps: [
      'Stand with your feet apart and your knees straight, but not locked.',
      'Put your hands on the back of your hips.',
      'Lean back a little. Hold 2 seconds.',
      'Repeat 5 times.',
    ],
    caution:
      'Skip it with a hip replacement, vertigo or poor balance. Skip it if you are pregnant, or if it brings on leg pain.',
    picture:
      'A standing person puts their hands on the back of their hips and leans back a little.',
  },
  'seated-forward-lean': {
    name: 'Forearms on thighs',
    steps: [
      'Sit with your feet apart.',
      'Lean forward and rest your forearms on your thighs.',
      'Let your back go loose. Hold 15 seconds.',
      'Push up with your hands. Do it 2 times in all.',
    ],
    caution:
      'Skip it with vertigo, poor balance or a hip replacement. Skip it if you have osteoporosis or had a spine fracture. Skip it after eye surgery, if you are pregnant, or if it brings on leg pain.',
    picture: 'A seated person leans forward, rests their forearms on their thighs and comes up.',
  },
  'knee-hug-seated': {
    name: 'Seated knee hug',
    steps: [
      'Sit tall on a chair that will not roll.',
      'Lift one knee. Hold behind that thigh with both hands.',
      'Bring it toward you. Hold 20 seconds.',
      'Change legs.',
    ],
    caution:
      'Skip it if you have knee pain, osteoporosis or a hip replacement, or had a spine fracture. Skip it if you are pregnant.',
    picture:
      'A seated person lifts one knee, holds that leg with both hands and sets it down again.',
  },
  'calves-on-chair-rest': {
    name: 'Calves on a chair',
    steps: [
      'At home, lie on your back on the floor.',
      'Rest your calves on the seat of a chair or sofa.',
      'Breathe slowly for three minutes.',
      'Roll to your side to get up.',
    ],
    caution:
      'Skip it in pregnancy, with vertigo, a hip replacement, or severe reflux, or if getting up from the floor is hard for you. Stop if you get short of breath.',
    adapted: {
      'fluid-limit': 'Skip this if you get short of breath when you lie flat.',
      'lung-disease': 'Skip this if you get short of breath when you lie flat.',
    },
    picture: 'A person lies on their back with their calves up on a seat and breathes slowly.',
  },
}
