import type { Facts } from './facts.ts'

export const whenToSeeSomeone = {
  causes: [],
  sections: {
    about: {
      'a-sign-of-more': ['nidirect-legcramps', 'nhs-legcramps', 'cks-legcramp'],
    },
    notice: {
      'how-often': ['cks-legcramp', 'mayo-cramp'],
      'what-it-stops': ['nhs-legcramps', 'mayo-nightcramp'],
      'what-else': ['cks-legcramp', 'garrison2012'],
    },
    'may-help': {
      'bring-notes': ['mayo-cramp'],
      'talk-and-exam': ['aafp-nlc'],
    },
    'not-claimed': {
      'no-diagnosis': ['cks-legcramp', 'unc-stenosis'],
    },
    emergency: {
      'chest-or-stroke': ['hse-ie-chest', 'cdc-vte', 'k-fast'],
      'cold-limb': ['k-ali', 'nhs-pad'],
      'saddle-or-both-legs': ['nhs-ces', 'nhs-back'],
      'dark-urine': ['cdc-rhabdo'],
      'head-or-neck': ['vad1994'],
    },
    'same-day': {
      'over-ten-minutes': ['nhs-legcramps', 'nidirect-legcramps'],
      'one-leg': ['uclh-dvt'],
      'weak-or-clumsy': ['bjgp-neck-nerve'],
      'statin-or-wound': ['nhs-statin', 'nhs-legcramps'],
      'back-and-ill': ['nhs-back'],
    },
    visit: {
      'often-or-sleep': ['nhs-legcramps', 'mayo-nightcramp'],
      'numb-or-thin': ['nhs-legcramps', 'cks-legcramp', 'mayo-nightcramp'],
      'new-medicine': ['garrison2012', 'preg-kkh'],
      'not-better': ['nhs-neck', 'nhs-back'],
      'on-walking': ['nhs-pad', 'unc-stenosis'],
    },
  },
} as const satisfies Facts
