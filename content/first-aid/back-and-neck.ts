import { WARM_OR_COLD, type Facts } from './facts.ts'

export const backAndNeck = {
  'low-back': {
    regions: ['lower-back', 'hips'],
    steps: {
      stop: { sources: ['alberta-backspasm'] },
      'find-ease': {
        sources: ['alberta-backspasm'],
        timer: { fromSeconds: 60, toSeconds: 300, times: 1 },
      },
      'at-home': { sources: ['alberta-backspasm'] },
      'tiny-rocks': { sources: ['nhs-back', 'k-physio'] },
      'warm-or-cold': { sources: ['alberta-backspasm', 'nhs-back'], timer: WARM_OR_COLD },
      'short-walks': {
        sources: ['alberta-backspasm'],
        timer: { fromSeconds: 300, toSeconds: 600, times: 1 },
        inWheelchair: ['alberta-backspasm', 'k-physio'],
      },
    },
    getHelp: [
      'saddle-numbness',
      'bladder-or-bowel',
      'both-legs',
      'pain-that-tears',
      'after-a-crash',
      'new-weakness',
      'back-pain-and-fever',
      'back-pain-and-weight-loss',
      'back-pain-at-rest',
      'back-not-better',
      'pain-down-one-leg',
    ],
    adapt: {
      'do-not-force': {
        sources: ['alberta-backspasm', 'k-physio'],
        at: ['find-ease', 'tiny-rocks'],
      },
      'no-bed-rest': { sources: ['alberta-backspasm'], at: ['at-home', 'short-walks'] },
      pregnant: {
        sources: ['alberta-backspasm', 'k-physio'],
        limits: ['pregnancy'],
        at: ['find-ease', 'at-home'],
      },
      'weak-bones': { sources: ['osteo2022'], limits: ['osteoporosis'], at: ['find-ease'] },
    },
  },
  neck: {
    regions: ['neck', 'shoulders'],
    steps: {
      'rest-arm': { sources: ['k-physio'] },
      'drop-shoulder': { sources: ['nhs-neck'] },
      turn: { sources: ['nhs-neck', 'aruk-neck'] },
      tilt: {
        sources: ['aruk-neck'],
        timer: { fromSeconds: 10, toSeconds: 15, times: 2 },
      },
      warm: { sources: ['nhs-neck', 'patient-torticollis'], timer: WARM_OR_COLD },
      'keep-moving': { sources: ['nhs-neck'] },
    },
    getHelp: [
      'heart-elsewhere',
      'worst-head-or-neck-pain',
      'neck-and-eyes',
      'stiff-neck-and-fever',
      'after-a-crash',
      'new-weakness',
      'clumsy-or-unsteady',
      'spasm-after-new-medicine',
      'neck-not-better',
      'pins-and-needles',
      'neck-pulls-aside',
    ],
    adapt: {
      'no-driving': { sources: ['nhs-neck'], at: ['turn', 'keep-moving'] },
      'no-circles': { sources: ['nhs-neck', 'k-physio'], at: ['turn', 'tilt'] },
      'arm-or-dizzy': {
        sources: ['bjgp-neck-nerve', 'lanark-bppv'],
        limits: ['neck-nerve', 'vertigo'],
        at: ['turn', 'tilt'],
      },
    },
  },
} as const satisfies Record<string, Facts>
