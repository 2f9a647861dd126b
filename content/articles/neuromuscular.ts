import type { Facts } from './facts.ts'

export const neuromuscular = {
  causes: ['neuromuscular'],
  sections: {
    about: {
      'ms-and-cord': ['medlineplus-ms', 'ms-society', 'msktc-spasticity'],
      dystonia: ['tsd-dystonia', 'patient-torticollis'],
    },
    notice: {
      triggers: ['ms-society', 'msktc-spasticity'],
      'one-task': ['tsd-dystonia'],
      'neck-pulls': ['patient-torticollis'],
      'slowly-weaker': ['merck-cramps', 'cks-legcramp'],
    },
    'may-help': {
      'team-plan': ['ms-society', 'msktc-spasticity'],
      'check-triggers': ['ms-society'],
      'slow-moves': ['ms-society', 'msktc-spasticity'],
    },
    'not-claimed': {
      'no-effect': ['msktc-spasticity', 'tsd-dystonia'],
      'no-stand-in': ['tsd-dystonia', 'ms-society'],
      'not-all-bad': ['physiopedia-spasticity', 'mayo-spasticity'],
    },
    emergency: {
      headache: ['ad-scirt', 'pva-ad'],
      swallow: ['krames-dystonic', 'canada-tetanus'],
      'stroke-signs': ['greenwich-stroke', 'cdc-seizure'],
    },
    'same-day': {
      'much-stronger': ['drugs-ms', 'ms-society'],
      'new-medicine': ['krames-dystonic', 'patient-torticollis'],
      'weak-or-thin': ['merck-cramps', 'cks-legcramp', 'mayo-nightcramp'],
    },
    visit: {
      'one-task': ['tsd-dystonia', 'harvard-hand'],
      twitch: ['nhs-twitch'],
    },
  },
} as const satisfies Facts
