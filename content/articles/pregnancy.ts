import type { Facts } from './facts.ts'

export const pregnancy = {
  causes: [],
  sections: {
    about: {
      common: ['akron-pregnancy', 'healthwise-pregnancy'],
    },
    notice: {
      cramp: ['akron-pregnancy', 'healthwise-pregnancy'],
      clot: ['uclh-dvt', 'healthwise-pregnancy'],
    },
    'may-help': {
      stretch: ['preg-kkh', 'healthwise-pregnancy'],
      shift: ['k-physio', 'cdc-vte'],
      pills: ['akron-pregnancy'],
      tell: ['nhs-legcramps', 'healthwise-pregnancy'],
    },
    'not-claimed': {
      studies: ['akron-pregnancy', 'healthwise-pregnancy'],
      moves: ['preg-kkh'],
    },
    emergency: {
      'chest-or-breath': ['cdc-hearher', 'cdc-vte'],
      headache: ['cdc-hearher', 'nhs-preeclampsia'],
      seizure: ['cdc-seizure'],
    },
    'same-day': {
      'one-leg': ['uclh-dvt', 'akron-pregnancy'],
      tightening: ['mayo-trimester'],
      'does-not-ease': ['akron-pregnancy', 'healthwise-pregnancy'],
    },
    visit: {
      'keep-coming': ['nhs-legcramps'],
    },
  },
} as const satisfies Facts
