import type { Facts } from './facts.ts'

export const circulation = {
  causes: ['circulation'],
  sections: {
    about: {
      'blood-and-muscle': ['nhs-pad', 'aafp-nlc'],
      'desk-cramps': ['nhs-pad', 'aafp-nlc'],
    },
    notice: {
      'with-walking': ['aha-pad', 'nhs-pad'],
      'cold-feet': ['aha-pad', 'nhs-pad'],
      'often-nothing': ['southeastern-pad', 'nhs-pad'],
      'clot-differs': ['natf-dvt', 'uclh-dvt'],
    },
    'may-help': {
      'sit-less': ['who2020'],
      ankles: ['uclh-dvt', 'cdc-vte'],
      quit: ['aha-pad', 'nhs-pad'],
    },
    'not-claimed': {
      'no-promise': ['duran2023', 'aafp-nlc'],
      'small-study': ['duran2023'],
    },
    emergency: {
      'cold-limb': ['cleveland-ali', 'nhs-pad'],
      'leg-and-chest': ['cdc-vte'],
    },
    'same-day': {
      'one-leg': ['natf-dvt', 'uclh-dvt'],
      'more-so': ['uclh-dvt', 'cdc-vte'],
      'at-rest': ['southeastern-pad', 'nhs-pad'],
    },
    visit: {
      'walking-pain': ['aha-pad', 'nhs-pad'],
      'foot-sore': ['aha-pad', 'dsm-feet', 'nhs-pad'],
    },
  },
} as const satisfies Facts
