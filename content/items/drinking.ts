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
    limits: ['fluid-limit'],
    fits: [],
    sources: ['nhs-water', 'nap-water', 'hf-fluid', 'miller2015'],
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
    limits: ['fluid-limit'],
    fits: [],
    sources: ['nhs-water', 'ccohs-stretch'],
  },
} as const satisfies Record<string, Facts>
