import type { Facts } from './facts.ts'

export const twitchesAndHiccups = {
  causes: [],
  sections: {
    about: {
      'most-pass': ['nhs-twitch', 'nhs-neck', 'nidirect-hiccups'],
    },
    notice: {
      eyelid: ['nhs-twitch', 'mayo-twitch'],
      'stiff-neck': ['patient-torticollis', 'nhs-neck'],
      grinding: ['nhs-grinding', 'ada-grinding'],
      hiccups: ['mayo-hiccups', 'nidirect-hiccups'],
    },
    'may-help': {
      eyelid: ['mayo-twitch', 'nhs-twitch'],
      neck: ['nhs-neck'],
      jaw: ['nhs-grinding', 'ada-grinding'],
      hiccups: ['mayo-hiccups'],
    },
    'not-claimed': {
      moves: ['mayo-twitch', 'nidirect-hiccups'],
    },
    emergency: {
      'neck-and-ill': ['nhs-meningitis', 'lurie-meningitis'],
      'not-a-muscle': ['mayo-heart'],
      'one-side': ['greenwich-stroke', 'uva-stroke', 'adam-dissection'],
    },
    'same-day': {
      'new-medicine': ['krames-dystonic', 'patient-torticollis'],
      'red-eye': ['mayo-twitch'],
    },
    visit: {
      twitch: ['nhs-twitch', 'mayo-twitch'],
      neck: ['nhs-neck'],
      jaw: ['nhs-grinding'],
      hiccups: ['nidirect-hiccups', 'mayo-hiccups'],
    },
  },
} as const satisfies Facts
