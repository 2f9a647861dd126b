import type { Facts } from './facts.ts'

export const crampOrClot = {
  causes: [],
  sections: {
    about: {
      'feel-alike': ['natf-dvt', 'uclh-dvt'],
    },
    notice: {
      start: ['nhs-legcramps', 'vdf-dvt'],
      lasts: ['nhs-legcramps', 'uclh-dvt', 'akron-pregnancy'],
      looks: ['cleveland-spasm', 'uclh-dvt', 'natf-dvt'],
      'sore-after': ['nhs-legcramps', 'vdf-dvt'],
      silent: ['vdf-dvt', 'nhlbi-dvt'],
      'more-likely': ['uclh-dvt', 'cdc-vte'],
    },
    'may-help': {
      compare: ['natf-dvt', 'uclh-dvt'],
      'leave-it': ['natf-dvt', 'uclh-dvt'],
      'only-a-cramp': ['aaos-cramp', 'nhs-legcramps'],
    },
    'not-claimed': {
      'cannot-tell': ['natf-dvt'],
    },
    emergency: {
      'leg-and-breath': ['cdc-vte', 'asthma-lung-pe'],
      'cold-limb': ['cleveland-ali', 'nhs-pad'],
    },
    'same-day': {
      'one-limb': ['uclh-dvt', 'natf-dvt'],
      stays: ['nhs-legcramps', 'vdf-dvt'],
      unsure: ['vdf-dvt'],
    },
    visit: {
      'keep-coming': ['nhs-legcramps', 'mayo-nightcramp'],
    },
  },
} as const satisfies Facts
