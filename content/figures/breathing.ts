import type { breathing as items } from '../items/breathing.ts'
import type { Figures } from './facts.ts'

export const breathing: Figures<typeof items> = {
  'belly-breath': {
    view: 'side',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    lit: ['belly'],
    start: { trunk: -5, near: { to: 'belly', by: [-9, 2], wrist: -30, grip: 0 } },
    to: [{}, { belly: 1, near: { by: [-5, 2] } }],
    key: 1,
    pace: 'flow',
  },
  'let-go-scan': {
    view: 'front',
    posture: 'sit',
    props: [
      { is: 'chair' },
      { is: 'arrow', from: [66, 90], to: [66, 104] },
      { is: 'arrow', from: [134, 90], to: [134, 104] },
    ],
    lit: ['shoulders', 'hand'],
    start: { shrug: 6, arms: { grip: 1 } },
    to: [{ shrug: -1, jaw: 0.07, lids: 1, arms: { grip: 0 } }],
  },
  'tense-and-release': {
    view: 'front',
    posture: 'sit',
    props: [
      { is: 'chair' },
      { is: 'arrow', from: [66, 166], to: [66, 180] },
      { is: 'arrow', from: [134, 166], to: [134, 180] },
    ],
    lit: ['hand', 'shoulders'],
    to: [
      { arms: { to: 'thigh', by: [3, -8], grip: 1 } },
      { shrug: 7 },
      { leftLeg: { knee: [-1, 1] }, rightLeg: { knee: [-1, 1] } },
    ],
    pace: 'each',
  },
}
