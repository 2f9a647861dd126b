import type { Facts } from './facts.ts'

/** What it may be, and when to see someone: no exercise helps here. */
export const bellyAndEyelid = {
  tummy: {
    regions: ['belly'],
    steps: {
      'first-ask': { sources: ['mayo-belly', 'mayo-aaa', 'portsmouth-belly'], asks: 'emergency' },
      'may-be': { sources: ['mayo-belly', 'portsmouth-belly', 'merck-cramps'] },
      rest: { sources: ['k-physio'] },
      'see-someone': { sources: ['mayo-belly', 'portsmouth-belly', 'merck-cramps'] },
    },
    getHelp: [
      'heart-elsewhere',
      'pain-that-tears',
      'belly-hard',
      'hernia-stuck',
      'pregnant-and-unwell',
      'arm-or-belly-cramps',
      'lost-fluids',
      'belly-goes-on',
    ],
    adapt: {
      pregnant: {
        sources: ['cdc-hearher', 'nhs-preeclampsia'],
        limits: ['pregnancy'],
        at: ['first-ask', 'rest'],
      },
    },
  },
  eyelid: {
    regions: ['eyes'],
    steps: {
      'may-be': { sources: ['gazette-twitch', 'nhs-twitch'] },
      rest: { sources: ['gazette-twitch', 'nhs-twitch'] },
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
      'eye-surgery': { sources: ['eyesurgery-bending'], limits: ['eye-surgery'], at: ['rest'] },
    },
  },
} as const satisfies Record<string, Facts>
