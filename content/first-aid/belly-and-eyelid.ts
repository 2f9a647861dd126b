import type { Facts } from './facts.ts'

/** What it may be, and when to see someone: no exercise helps here. */
export const bellyAndEyelid = {
  tummy: {
    regions: ['belly'],
    steps: {
      'first-ask': { sources: ['portsmouth-belly', 'mayo-aaa'], asks: 'emergency' },
      'may-be': { sources: ['portsmouth-belly', 'merck-cramps'] },
      rest: { sources: ['k-physio'] },
      'see-someone': { sources: ['portsmouth-belly', 'merck-cramps'] },
    },
    getHelp: [
      'heart-elsewhere',
      'pain-that-tears',
      'belly-hard',
      'hernia-stuck',
      'arm-or-belly-cramps',
      'pregnant-and-unwell',
      'lost-fluids',
      'belly-goes-on',
    ],
    adapt: {
      pregnant: { sources: ['nhs-preeclampsia'], limits: ['pregnancy'], at: ['first-ask', 'rest'] },
    },
  },
  eyelid: {
    regions: ['eyes'],
    steps: {
      'may-be': { sources: ['nhs-twitch'] },
      rest: { sources: ['nhs-twitch', 'k-physio'] },
      'how-long': { sources: ['nhs-twitch'] },
      'see-someone': { sources: ['nhs-twitch'] },
    },
    getHelp: [
      'neck-and-eyes',
      'worst-head-or-neck-pain',
      'jaw-when-chewing',
      'spasm-after-new-medicine',
      'twitch',
    ],
    adapt: {
      'not-pills': { sources: ['nhs-twitch'], at: ['may-be'] },
      'eye-surgery': { sources: ['k-physio'], limits: ['eye-surgery'], at: ['rest'] },
    },
  },
} as const satisfies Record<string, Facts>
