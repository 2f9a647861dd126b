import type { Facts } from './facts.ts'

export const nerve = {
  causes: ['nerve'],
  sections: {
    about: {
      'narrow-canal': ['unc-stenosis', 'bjgp-neck-nerve', 'nidirect-cts'],
      'where-it-hurts': ['bjgp-neck-nerve', 'unc-stenosis'],
    },
    notice: {
      'neck-and-arm': ['bjgp-neck-nerve'],
      thumb: ['nidirect-cts'],
      'down-one-leg': ['mayo-lowback', 'nhs-back'],
      'ease-when-sitting': ['unc-stenosis', 'aafp-nlc'],
      'with-movement': ['unc-stenosis', 'bjgp-neck-nerve'],
    },
    'may-help': {
      vary: ['osha-etool', 'hse-breaks'],
      screen: ['osha-etool', 'calosha'],
      wrists: ['osha-etool'],
      'stay-active': ['adam-back', 'nhs-back', 'nhs-neck'],
      exercise: ['steffens2016'],
    },
    'not-claimed': {
      'no-room': ['unc-stenosis'],
      'cannot-tell': ['unc-stenosis'],
      'not-one-stretch': ['louw2017', 'hoe2018'],
    },
    emergency: {
      saddle: ['jaaos-ces', 'nhs-ces', 'nhs-back'],
      accident: ['mayo-lowback', 'thinkaorta', 'nhs-back'],
      'head-or-neck': ['mayo-neck', 'vad1994', 'adam-dissection'],
      stroke: ['greenwich-stroke'],
    },
    'same-day': {
      'weak-or-clumsy': ['albert-myelopathy', 'bjgp-neck-nerve'],
      'back-and-ill': ['mayo-lowback', 'nhs-back'],
    },
    visit: {
      'not-better': ['mayo-neck', 'nhs-neck', 'nhs-back'],
      tingling: ['nhs-neck', 'nidirect-cts'],
      'on-walking': ['unc-stenosis', 'aha-pad', 'nhs-pad'],
    },
  },
} as const satisfies Facts
