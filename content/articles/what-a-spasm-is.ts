import type { Facts } from './facts.ts'

export const whatASpasmIs = {
  causes: [],
  sections: {
    about: {
      'tightens-by-itself': ['cleveland-spasm', 'nidirect-legcramps'],
      'often-no-cause': ['aafp-nlc', 'nidirect-legcramps'],
      'linked-with': ['miller2022', 'aafp-nlc', 'garrison2012'],
    },
    notice: {
      'hard-and-sore': ['cleveland-spasm', 'nhs-legcramps'],
      'how-long': ['nhs-legcramps', 'nidirect-legcramps', 'cleveland-spasm'],
      'sore-after': ['nhs-legcramps'],
      'at-night': ['nidirect-legcramps'],
    },
    'may-help': {
      now: ['aaos-cramp', 'miller2022'],
      breaks: ['mclean2001', 'waong2018'],
      'before-bed': ['hallegraeff2012', 'hawke2021'],
      notes: ['mayo-cramp', 'cks-legcramp'],
    },
    'not-claimed': {
      'nothing-works-for-all': ['cleveland-spasm'],
      'breaks-and-spasms': ['vdheuvel2003', 'luger2019'],
      'which-cause': ['aafp-nlc'],
    },
    emergency: {
      'chest-or-breath': ['mayo-heart', 'hse-ie-chest', 'cdc-vte'],
      'face-arm-speech': ['greenwich-stroke', 'uva-stroke'],
    },
    'same-day': {
      'over-ten-minutes': ['mayo-nightcramp', 'nhs-legcramps', 'nidirect-legcramps'],
      'swollen-or-weak': ['natf-dvt', 'uclh-dvt', 'albert-myelopathy', 'bjgp-neck-nerve'],
    },
    visit: {
      'often-or-sleep': ['nhs-legcramps', 'mayo-nightcramp'],
    },
  },
} as const satisfies Facts
