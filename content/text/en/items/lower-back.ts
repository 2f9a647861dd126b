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
      'Lean your weight onto your left hip for 5 seconds.',
      'Lean onto your right hip for 5 seconds.',
      'Do 3 each side.',
    ],
    caution: 'Hold the armrests if your balance is poor.',
    picture: 'A seated person leans their weight onto one hip and comes back to the middle.',
  },
  'stand-back-bend': {
    name: 'Standing back bends',
    steps: [
      'Stand with your feet apart.',
      'Put your hands on the back of your hips.',
      'Lean back a little. Hold 2 seconds.',
      'Do 5.',
    ],
    caution:
      'Skip it if standing or leaning back brings on leg pain, late in pregnancy, or if your balance is poor.',
    picture:
      'A standing person puts their hands on the back of their hips and leans back a little.',
  },
  'seated-forward-lean': {
    name: 'Forearms on thighs',
    steps: [
      'Sit with your feet apart.',
      'Lean forward and rest your forearms on your thighs.',
      'Let your back go loose. Hold 15 seconds.',
      'Push up with your hands. Do 2.',
    ],
    caution:
      'Skip it with weak bones, a past spine fracture, or vertigo, late in pregnancy, or if leaning forward brings on leg pain.',
    picture: 'A seated person leans forward, rests their forearms on their thighs and comes up.',
  },
  'knee-hug-seated': {
    name: 'Seated knee hug',
    steps: [
      'Sit tall.',
      'Lift one knee and hold it with both hands.',
      'Bring it toward you. Hold 20 seconds.',
      'Change legs.',
    ],
    caution:
      'Skip it after a hip replacement or late in pregnancy. With weak bones, keep your back straight.',
    picture: 'A seated person lifts one knee, holds it with both hands and sets it down again.',
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
      'Skip it late in pregnancy, with bad reflux, or if getting up from the floor is hard for you.',
    adapted: {
      'fluid-limit': 'Skip this if you get short of breath when you lie flat.',
      'lung-disease': 'Skip this if you get short of breath when you lie flat.',
    },
    picture: 'A person lies on their back with their calves up on a seat and breathes slowly.',
  },
}
