import { NUMB_SKIN, WARM_OR_COLD, type Facts } from './facts.ts'

/** Head and neck move otherwise, or not at all, for people with one of these. */
const NO_TURNS = ['neck-nerve', 'vertigo'] as const

export const backAndNeck = {
  'low-back': {
    regions: ['lower-back', 'hips'],
    steps: {
      stop: { sources: ['adam-back', 'alberta-backspasm'] },
      'find-ease': {
        sources: ['commonspirit-back', 'alberta-backspasm', 'nhs-back'],
        timer: { fromSeconds: 60, toSeconds: 300, times: 1 },
        notAsDrawn: ['hip-replacement', 'osteoporosis', 'pregnancy', 'sciatica'],
        inWheelchair: ['alberta-backspasm', 'k-physio'],
      },
      'at-home': {
        sources: ['commonspirit-back', 'adam-back', 'alberta-backspasm'],
        notFor: ['sci-ad'],
      },
      'tiny-rocks': { sources: ['adam-back', 'nhs-back', 'k-physio'], notFor: ['hip-replacement'] },
      'warm-or-cold': {
        sources: ['commonspirit-back', 'alberta-backspasm', 'nhs-back'],
        timer: WARM_OR_COLD,
      },
      'short-walks': {
        sources: ['commonspirit-back', 'alberta-backspasm'],
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
      't6-headache': {
        sources: ['pva-ad', 'ad-scirt'],
        limits: ['sci-ad'],
        toldOnly: true,
        at: ['stop', 'find-ease'],
      },
      'do-not-force': {
        sources: ['adam-back', 'alberta-backspasm'],
        at: ['find-ease', 'tiny-rocks'],
      },
      'into-the-leg': {
        sources: ['mayo-lowback', 'nhs-back', 'k-physio'],
        at: ['find-ease', 'at-home'],
      },
      'no-bed-rest': {
        sources: ['commonspirit-back', 'alberta-backspasm'],
        at: ['at-home', 'short-walks'],
      },
      pregnant: {
        sources: ['alberta-backspasm', 'k-physio'],
        limits: ['pregnancy'],
        at: ['find-ease', 'at-home'],
      },
      'weak-bones': { sources: ['osteo2022'], limits: ['osteoporosis'], at: ['find-ease'] },
      'new-hip': {
        sources: ['lhsc-hip'],
        limits: ['hip-replacement'],
        at: ['find-ease', 'at-home'],
      },
      dizzy: { sources: ['lanark-bppv'], limits: ['vertigo'], at: ['find-ease', 'at-home'] },
      'numb-skin': { sources: NUMB_SKIN, at: ['warm-or-cold'] },
    },
  },
  'mid-back': {
    regions: ['upper-back'],
    steps: {
      'first-ask': {
        sources: ['mayo-heart', 'thinkaorta', 'asthma-lung-pe'],
        asks: 'emergency',
      },
      'rest-arms': { sources: ['k-physio'] },
      'let-drop': { sources: ['nhs-neck', 'k-physio'] },
      'blades-together': { sources: ['nhs-neck', 'k-physio'] },
      'warm-or-cold': {
        sources: ['commonspirit-back', 'nhs-back', 'alberta-backspasm'],
        timer: WARM_OR_COLD,
      },
      'keep-moving': { sources: ['adam-back', 'nhs-back'] },
    },
    getHelp: [
      'heart-elsewhere',
      'sharp-breath',
      'pain-that-tears',
      'after-a-crash',
      'pain-on-breathing',
      'high-back-pain',
      'back-pain-and-fever',
      'rash-on-one-side',
      'back-not-better',
    ],
    adapt: {
      'from-custom': { sources: ['k-physio'], at: ['rest-arms'] },
      'sore-shoulder': {
        sources: ['cable-shoulder'],
        limits: ['shoulder-pain'],
        at: ['let-drop', 'blades-together'],
      },
      'weak-bones': {
        sources: ['osteo2022'],
        limits: ['osteoporosis'],
        at: ['rest-arms', 'keep-moving'],
      },
      'numb-skin': { sources: NUMB_SKIN, at: ['warm-or-cold'] },
    },
  },
  neck: {
    regions: ['neck', 'shoulders'],
    steps: {
      'rest-arm': { sources: ['k-physio'] },
      'drop-shoulder': { sources: ['nhs-neck'] },
      turn: { sources: ['mayo-neck', 'nhs-neck', 'aruk-neck'], notFor: NO_TURNS },
      tilt: {
        sources: ['aruk-neck'],
        timer: { fromSeconds: 10, toSeconds: 15, times: 2 },
        notFor: [...NO_TURNS, 'osteoporosis'],
      },
      warm: {
        sources: ['mayo-neck', 'baptist-neck', 'nhs-neck', 'patient-torticollis'],
        timer: WARM_OR_COLD,
      },
      'keep-moving': { sources: ['mayo-neck', 'nhs-neck'] },
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
        limits: NO_TURNS,
        at: ['drop-shoulder', 'turn', 'tilt'],
      },
      'hurt-lately': {
        sources: ['mayo-neck', 'nhs-neck'],
        limits: ['recent-surgery'],
        at: ['drop-shoulder', 'turn'],
      },
      'weak-bones': { sources: ['osteo2022'], limits: ['osteoporosis'], at: ['turn'] },
      dystonia: {
        sources: ['tsd-dystonia', 'k-physio'],
        limits: ['spasticity'],
        at: ['turn', 'tilt'],
      },
      'numb-skin': { sources: NUMB_SKIN, at: ['warm'] },
    },
  },
} as const satisfies Record<string, Facts>
