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
      'chest-or-stroke': ['mayo-heart', 'hse-ie-chest', 'cdc-vte', 'asthma-lung-pe'],
      stroke: ['greenwich-stroke', 'uva-stroke'],
      'heart-elsewhere': ['mayo-heart', 'spartanburg-heart'],
      'pain-that-tears': ['mayo-aaa', 'thinkaorta'],
      'cold-limb': ['cleveland-ali', 'nhs-pad'],
      'saddle-or-both-legs': ['jaaos-ces', 'nhs-ces', 'nhs-back'],
      'dark-urine': ['cdc-rhabdo'],
      'head-or-neck': ['mayo-neck', 'vad1994'],
      wound: ['canada-tetanus', 'cdc-tetanus'],
    },
    'same-day': {
      'over-ten-minutes': ['mayo-nightcramp', 'nhs-legcramps', 'nidirect-legcramps'],
      'one-leg': ['uclh-dvt', 'natf-dvt'],
      'weak-or-clumsy': ['bjgp-neck-nerve'],
      'statin-or-wound': ['nhs-statin'],
      'numb-or-thin': ['merck-cramps', 'cks-legcramp', 'mayo-nightcramp'],
      'back-and-ill': ['nhs-back'],
    },
    visit: {
      'often-or-sleep': ['nhs-legcramps', 'mayo-nightcramp'],
      'new-medicine': ['garrison2012', 'preg-kkh', 'merck-cramps'],
      'not-better': ['nhs-neck', 'nhs-back'],
      'on-walking': ['nhs-pad', 'unc-stenosis'],
    },
  },
} as const satisfies Facts
