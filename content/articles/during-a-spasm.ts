import type { Facts } from './facts.ts'

export const duringASpasm = {
  causes: [],
  sections: {
    about: {
      passes: ['aaos-cramp', 'nhs-legcramps'],
    },
    notice: {
      tight: ['cleveland-spasm', 'nidirect-legcramps'],
    },
    'may-help': {
      stretch: ['aaos-cramp', 'mayo-cramp', 'miller2022'],
      rub: ['aaos-cramp', 'nhs-legcramps'],
      'back-or-neck': ['commonspirit-back', 'alberta-backspasm', 'nhs-neck'],
      walk: ['cleveland-spasm'],
      'warm-or-cold': ['missouri-heat', 'mayo-cramp', 'aaos-cramp', 'alberta-backspasm'],
      sip: ['cdc-heat', 'miller2015'],
      'rest-from-it': ['aaos-cramp'],
    },
    'not-claimed': {
      'our-pacing': ['hallegraeff2012', 'acsm-flex'],
      custom: ['alberta-backspasm', 'mayo-tmj', 'etap'],
      medicine: ['nhs-legcramps'],
    },
    emergency: {
      chest: ['mayo-heart', 'hse-ie-chest', 'cdc-vte'],
      'stroke-signs': ['greenwich-stroke', 'uva-stroke'],
      'cold-limb': ['cleveland-ali', 'nhs-pad'],
      saddle: ['jaaos-ces', 'nhs-ces', 'nhs-back'],
    },
    'same-day': {
      'over-ten-minutes': ['mayo-nightcramp', 'nhs-legcramps', 'nidirect-legcramps'],
      'swollen-leg': ['natf-dvt', 'uclh-dvt'],
      pop: ['harris-hamstring', 'bupa-strain'],
    },
    visit: {
      'often-or-sleep': ['nhs-legcramps', 'mayo-nightcramp'],
    },
  },
} as const satisfies Facts
