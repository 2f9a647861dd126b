import type { calvesAndFeet as facts } from '../../../items/calves-and-feet.ts'
import type { ItemTexts } from '../../contract.ts'

export const calvesAndFeet: ItemTexts<typeof facts> = {
  'calf-wall': {
    name: 'Wall calf stretch',
    steps: [
      'Face a wall. Put both hands on it.',
      'Step one foot back. Keep that heel down and that knee straight.',
      'Lean in until you feel a gentle pull. Hold 10 seconds, then rest.',
      'Do it 3 times with each leg.',
    ],
    caution:
      'Skip it if one calf is swollen, hot or red, and get it checked the same day. Skip it if your balance is poor.',
    adapted: {
      'hip-replacement': {
        insteadOf: 2,
        say: 'Step one foot forward, not back. Keep the heel behind you down and that knee straight.',
      },
      spasticity: 'Move into it slowly.',
    },
    picture: 'A person stands with both hands on a wall and one leg back, heel down, and leans in.',
  },
  'calf-strap-seated': {
    name: 'Seated calf stretch',
    steps: [
      'Sit on a chair that will not roll. Straighten one leg, heel on the floor.',
      'Loop a towel or scarf around the ball of your foot.',
      'Pull your toes toward you. Hold 10 seconds, then rest.',
      'Do it 3 times with each leg.',
    ],
    caution:
      'Skip it if one calf is swollen, hot or red, and get it checked the same day. Skip it with a hip replacement or after a spinal cord injury.',
    adapted: {
      pregnancy: 'Use a long towel, so that you need not bend down.',
      osteoporosis: 'Use a long towel, so that you need not bend down.',
    },
    picture: 'A seated person holds one leg straight and pulls the toes closer with a towel.',
  },
  'heel-raise': {
    name: 'Heel raises',
    steps: ['Hold your desk.', 'Rise up on your toes.', 'Come down slowly.', 'Repeat 15 times.'],
    caution: 'Skip it with Achilles pain, poor balance, or if it sets off a cramp.',
    picture: 'A person stands with a hand on a desk, rises on their toes and comes down again.',
  },
  'ankle-pumps': {
    name: 'Ankle pumps',
    steps: [
      'Keep your heels down. Lift your toes.',
      'Then keep your toes down. Lift your heels.',
      'Do 20 easy pumps.',
    ],
    caution: 'Skip it on a leg that is swollen, hot or red until it has been checked.',
    picture: 'A seated person lifts their toes with the heels down, then lifts their heels.',
  },
  'ankle-circles': {
    name: 'Ankle circles',
    steps: ['Lift one foot a little.', 'Draw 5 slow circles each way.', 'Change feet.'],
    caution:
      'Make them small if your ankle hurts. If you cramp easily, do not point your toes hard.',
    picture: 'A seated person lifts one foot a little and draws slow circles with it.',
  },
  'toe-spread': {
    name: 'Toe spreads',
    steps: [
      'Slip off your shoes if you can.',
      'Spread your toes wide. Hold 2 seconds.',
      'Relax. Repeat 8 times.',
    ],
    caution: 'If your foot cramps, stop and pull your toes up.',
    picture: 'The toes of a bare foot spread wide apart and come back together.',
  },
  'arch-roll': {
    name: 'Arch roll',
    steps: [
      'Put a firm ball or a full plastic bottle under one foot.',
      'Roll it slowly from heel to toes.',
      'Go for 30 seconds. Change feet.',
    ],
    caution:
      'Skip it with a foot wound or numb feet (for example, from diabetes), or with a hip replacement. Press lightly if you bruise easily.',
    adapted: {
      pregnancy: 'Put it in place before you sit, so that you need not bend down.',
      osteoporosis: 'Put it in place before you sit, so that you need not bend down.',
    },
    picture: 'A seated person rolls a ball under one foot, from heel to toes and back.',
  },
  'toe-pull': {
    name: 'Toe pull',
    steps: [
      'Sit on a chair that will not roll. Rest one ankle on your other knee.',
      'Pull your toes back toward your shin.',
      'Hold 10 seconds. Do it 2 times with each foot.',
    ],
    caution:
      'Skip it with a hip replacement, knee pain, numb feet or vertigo. Skip it if you have osteoporosis. Skip it after eye surgery, or if you are pregnant.',
    picture: 'A seated person rests one ankle on the other knee and pulls the toes back.',
  },
}
