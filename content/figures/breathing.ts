import type { breathing as items } from '../items/breathing.ts'
import type { Figures } from './facts.ts'

export const breathing: Figures<typeof items> = {
  'belly-breath': {
    view: 'side',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }],
    lit: ['belly'],
    start: { near: { to: 'belly' } },
    to: [{ belly: 1, near: { to: 'belly', by: [3.4, 0] } }],
    moveSeconds: 4,
  },
  'let-go-scan': {
    view: 'front',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['shoulders'],
    start: { shrug: 7, arms: { to: 'thigh', grip: 1 } },
    to: [{ shrug: -1, jaw: 0.08, lids: 0.4, arms: { to: 'thigh', grip: 0, by: [1, 2] } }],
    moveSeconds: 2.5,
  },
  'tense-and-release': {
    view: 'front',
    posture: 'sit',
    props: [{ is: 'chair' }],
    lit: ['shoulders', 'hand'],
    start: { arms: { shoulder: 10, elbow: 12, depth: 1, grip: 0 } },
    to: [{ shrug: 8, arms: { to: 'thigh', by: [5, -17], grip: 1 } }],
  },
}
