import { walking } from '../figures/walking.ts'
import type { Facts } from './facts.ts'

export const drinking = {
  'sip-water': {
    regions: ['hydration'],
    position: 'either',
    dose: { holdSeconds: 20, repeats: 1, sides: 1 },
    seconds: 20,
    difficulty: 1,
    wheelchair: 'yes',
    discreet: 'yes',
    causes: ['hydration'],
    demands: ['drink'],
    fits: [],
    sources: ['nhs-water', 'nap-water', 'hf-fluid', 'miller2015'],
    figure: {
      view: 'side',
      posture: 'sit',
      crop: 'bust',
      props: [{ is: 'chair' }, { is: 'cup' }],
      start: { neck: 8, near: { to: [112, 122], grip: 0.8, points: 150 } },
      to: [{ nod: -7, tip: 46, near: { to: 'mouth', points: 166 } }],
    },
  },
  'refill-walk': {
    regions: ['hydration', 'whole-body'],
    position: 'either',
    dose: { holdSeconds: 120, repeats: 1, sides: 1 },
    seconds: 120,
    difficulty: 1,
    wheelchair: 'adapt',
    rolls: true,
    discreet: 'yes',
    causes: ['hydration', 'circulation'],
    demands: ['feet', 'walk', 'drink'],
    adapts: ['balance'],
    fits: [],
    sources: ['nhs-water', 'ccohs-stretch'],
    figure: {
      view: 'side',
      posture: 'stand',
      props: [{ is: 'cup' }],
      ...walking({ shoulder: 12, elbow: 72, grip: 0.8 }),
      inWheelchair: {
        view: 'side',
        posture: 'sit',
        props: [{ is: 'wheelchair' }, { is: 'desk', x: 122, y: 112 }, { is: 'cup' }],
        start: { near: { to: [104, 126], grip: 0.8 } },
        to: [{ trunk: 10, near: { to: [133, 108], grip: 0.8, wrist: -30 } }],
      },
    },
  },
} as const satisfies Record<string, Facts>
