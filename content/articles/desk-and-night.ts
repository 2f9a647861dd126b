import type { Facts } from './facts.ts'

export const deskAndNight = {
  causes: [],
  sections: {
    about: {
      common: ['merck-causes', 'nidirect-legcramps'],
    },
    notice: {
      'back-of-thigh': ['merck-causes', 'aaos-cramp'],
      'shoulder-blades': ['nhs-back', 'mayo-heart'],
      'night-cramp': ['nidirect-legcramps', 'nhs-legcramps'],
      'restless-legs': ['novant-rls'],
    },
    'may-help': {
      thigh: ['merck-causes', 'k-physio'],
      'shoulder-blades': ['nhs-neck', 'k-physio'],
      'before-bed': ['hallegraeff2012', 'coppin2005', 'mayo-nightcramp'],
      restless: ['novant-rls'],
    },
    'not-claimed': {
      restless: ['novant-rls'],
      'other-cramps': ['portsmouth-belly'],
    },
    emergency: {
      'not-a-muscle': ['mayo-heart', 'thinkaorta'],
      'leg-and-breath': ['cdc-vte'],
    },
    'same-day': {
      'high-back': ['nhs-back'],
      'one-leg': ['uclh-dvt'],
      lasts: ['nhs-legcramps', 'nidirect-legcramps'],
    },
    visit: {
      sleep: ['novant-rls', 'nhs-legcramps'],
    },
  },
} as const satisfies Facts
