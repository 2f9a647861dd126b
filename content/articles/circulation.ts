import type { Facts } from './facts.ts'

export const circulation = {
  causes: ['circulation'],
  sections: {
    about: {
      'blood-and-muscle': ['nhs-pad', 'aafp-nlc'],
      'desk-cramps': ['nhs-pad', 'aafp-nlc'],
    },
    notice: {
      'with-walking': ['nhs-pad'],
      'cold-feet': ['nhs-pad'],
      'often-nothing': ['nhs-pad'],
      'clot-differs': ['uclh-dvt'],
    },
    'may-help': {
      'sit-less': ['who2020'],
      ankles: ['uclh-dvt', 'cdc-vte'],
      quit: ['nhs-pad'],
    },
    'not-claimed': {
      'no-promise': ['duran2023', 'aafp-nlc'],
      'small-study': ['duran2023'],
    },
    emergency: {
      'cold-limb': ['k-ali', 'nhs-pad'],
      'leg-and-chest': ['cdc-vte'],
    },
    'same-day': {
      'one-leg': ['uclh-dvt'],
      'more-so': ['uclh-dvt', 'cdc-vte'],
      'at-rest': ['nhs-pad'],
    },
    visit: {
      'walking-pain': ['nhs-pad'],
      'foot-sore': ['nhs-pad'],
    },
  },
} as const satisfies Facts
