import type { hipsAndThighs as facts } from '../../../items/hips-and-thighs.ts'
import type { ItemTexts } from '../../contract.ts'

export const hipsAndThighs: ItemTexts<typeof facts> = {
  'figure-four-seated': {
    name: 'Seated figure four',
    steps: [
      'Sit on a chair that will not roll. Rest one ankle on your other knee.',
      'Sit tall and lean forward a little.',
      'Hold 20 seconds. Change sides.',
    ],
    caution:
      'Skip it after a hip replacement, or if your knee or hip hurts. Skip it if it sends pain down your leg.',
    adapted: {
      pregnancy: { insteadOf: 2, say: 'Sit tall. Do not lean forward.' },
      vertigo: { insteadOf: 2, say: 'Sit tall. Do not lean forward.' },
      osteoporosis: { insteadOf: 2, say: 'Sit tall. Do not lean forward.' },
      balance: { insteadOf: 2, say: 'Sit tall. Do not lean forward.' },
    },
    picture: 'A seated person with one ankle on the other knee leans forward a little.',
  },
  'hip-front-stretch': {
    name: 'Front of the hip stretch',
    steps: [
      'Hold a desk. Step one foot back.',
      'Bend both knees and lift your back heel.',
      'Tuck your tailbone under, as if to slump. Hold 15 seconds.',
      'Change legs.',
    ],
    caution:
      'Skip it if your balance is poor or your knee hurts. Skip it with a hip replacement, or if you are pregnant.',
    adapted: {
      'spinal-stenosis': 'Do not arch your back. Stop if your legs tingle or ache.',
    },
    picture: 'A person holds a desk with one foot back, bends both knees and lifts the back heel.',
  },
  'glute-squeeze': {
    name: 'Buttock squeezes',
    steps: ['Squeeze your buttocks.', 'Hold 5 seconds. Keep breathing.', 'Let go. Repeat 8 times.'],
    caution: 'Skip it if squeezing starts a spasm.',
    picture: 'A person squeezes their buttocks, then lets go.',
  },
  'seated-march': {
    name: 'Seated march',
    steps: [
      'Sit tall on a chair that will not roll, and hold it.',
      'Lift one knee, then the other.',
      'March for 30 seconds.',
    ],
    caution: 'Lift less if your back hurts. Skip it with a hip replacement or knee pain.',
    picture: 'A seated person holds the chair and lifts one knee, then the other.',
  },
  'sit-to-stand': {
    name: 'Sit to stand',
    steps: [
      'Use a chair that will not roll.',
      'Lean forward and stand up. Use your hands if you need to.',
      'Sit down slowly.',
      'Repeat 8 times.',
    ],
    caution:
      'Skip it if you have knee pain, a hip replacement or poor balance. Skip it if you get dizzy when you stand, or soon after leg surgery.',
    adapted: {
      pregnancy: 'Keep your feet wide, and use your hands.',
      vertigo: 'Get up slowly. Wait until you feel steady.',
      osteoporosis: 'Keep your back straight as you lean.',
      sciatica: 'Keep your back straight as you lean.',
    },
    picture: 'A seated person leans forward, stands up and sits down slowly.',
  },
  'hamstring-chair': {
    name: 'Seated hamstring stretch',
    steps: [
      'Sit near the front of a chair that will not roll.',
      'Straighten one leg, heel on the floor.',
      'Keep your back flat. Lean forward from your hips.',
      'Hold 10 seconds, then rest. Do it 3 times with each leg.',
    ],
    caution:
      'Skip it with a hip replacement or after a spinal cord injury. Skip it if it sends pain or tingling below your knee.',
    adapted: {
      pregnancy: { insteadOf: 3, say: 'Keep your back flat. Do not lean forward.' },
      vertigo: { insteadOf: 3, say: 'Keep your back flat. Do not lean forward.' },
      osteoporosis: { insteadOf: 3, say: 'Keep your back flat. Do not lean forward.' },
      balance: { insteadOf: 3, say: 'Keep your back flat. Do not lean forward.' },
    },
    picture:
      'A seated person with one leg straight, heel on the floor, leans forward with a flat back.',
  },
  'quad-stand': {
    name: 'Standing thigh stretch',
    steps: [
      'Hold a desk, or a chair that will not roll.',
      'Bend one knee and hold your ankle behind you.',
      'Keep your knees close. Hold 20 seconds.',
      'Change legs.',
    ],
    caution:
      'Skip it after a knee or hip replacement, with knee pain, in pregnancy, or if your balance is poor. If you cannot reach, use a strap.',
    adapted: {
      'spinal-stenosis': 'Do not arch your back. Stop if your legs tingle or ache.',
    },
    picture: 'A person holds a desk, bends one knee and holds that ankle behind them.',
  },
  'knee-straighten': {
    name: 'Knee straightening',
    steps: [
      'Sit tall.',
      'Straighten one knee. Hold 5 seconds.',
      'Lower it slowly.',
      'Do it 5 times with each leg.',
    ],
    caution: 'Skip it if it sends pain down your leg, or after a spinal cord injury.',
    picture: 'A seated person straightens one knee and lowers it slowly.',
  },
}
