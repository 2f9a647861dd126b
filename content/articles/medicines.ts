import type { Facts } from './facts.ts'

export const medicines = {
  causes: [],
  sections: {
    about: {
      'do-not-stop': ['garrison2012', 'merck-causes'],
    },
    notice: {
      'water-pills': ['garrison2012', 'merck-causes'],
      inhalers: ['garrison2012', 'merck-causes'],
      statins: ['garrison2012', 'nhs-statin'],
      others: ['merck-causes'],
      stopped: ['merck-causes'],
    },
    'may-help': {
      'write-down': ['mayo-cramp'],
      'bring-list': ['mayo-cramp'],
    },
    'not-claimed': {
      'not-yours': ['garrison2012'],
      painkillers: ['nhs-legcramps'],
      advice: ['k-clin'],
    },
    emergency: {
      'dark-urine': ['cdc-rhabdo'],
      swallow: ['krames-dystonic'],
    },
    'same-day': {
      statin: ['nhs-statin'],
      'water-pill': ['merck-cramps'],
      'new-medicine': ['merck-cramps', 'garrison2012'],
      'neck-or-jaw': ['krames-dystonic', 'patient-torticollis'],
    },
    visit: {
      often: ['nhs-legcramps', 'mayo-nightcramp'],
    },
  },
} as const satisfies Facts
