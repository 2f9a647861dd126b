import { BLOOD_THINNER, NUMB_SKIN, UNTIL_IT_EASES, WARM_OR_COLD, type Facts } from './facts.ts'

export const handJawAndSide = {
  'upper-arm': {
    regions: ['upper-arms'],
    steps: {
      'first-ask': { sources: ['mayo-heart', 'spartanburg-heart'], asks: 'emergency' },
      'rest-arm': { sources: ['aaos-cramp', 'k-physio'] },
      'ease-elbow': { sources: ['aaos-cramp', 'k-physio'] },
      hold: { sources: ['miller2022', 'aaos-cramp', 'acsm-flex'], timer: UNTIL_IT_EASES },
      rub: { sources: ['aaos-cramp', 'cleveland-spasm'] },
      'warm-or-cold': { sources: ['mayo-cramp', 'aaos-cramp'], timer: WARM_OR_COLD },
    },
    getHelp: [
      'heart-elsewhere',
      'cold-pale-limb',
      'tight-and-swollen',
      'one-leg-swollen',
      'arm-or-belly-cramps',
      'over-ten-minutes',
      'pop-or-bruise',
      'pins-and-needles',
    ],
    adapt: {
      'which-side': { sources: ['k-physio'], at: ['ease-elbow'] },
      'sore-shoulder': {
        sources: ['cable-shoulder'],
        limits: ['shoulder-pain'],
        at: ['rest-arm', 'ease-elbow'],
      },
      'blood-thinner': { sources: BLOOD_THINNER, at: ['rub'] },
      'numb-skin': { sources: NUMB_SKIN, at: ['warm-or-cold'] },
    },
  },
  hand: {
    regions: ['hands', 'wrists', 'forearms'],
    steps: {
      stop: { sources: ['aaos-cramp', 'harvard-hand'] },
      'ease-fingers': { sources: ['harvard-hand', 'ccohs-stretch'] },
      'bend-wrist': {
        sources: ['ccohs-stretch', 'acsm-flex'],
        timer: { fromSeconds: 10, toSeconds: 20, times: 3 },
        notFor: ['wrist-nerve'],
      },
      rub: { sources: ['aaos-cramp', 'cleveland-spasm'] },
      'off-the-keys': { sources: ['harvard-hand', 'hse-breaks'] },
    },
    getHelp: [
      'heart-elsewhere',
      'cold-pale-limb',
      'tight-and-swollen',
      'one-leg-swollen',
      'over-ten-minutes',
      'new-weakness',
      'hands-that-curl',
      'tingling-hand',
      'cramp-in-one-task',
      'cramps-often',
    ],
    adapt: {
      'no-force': { sources: ['ccohs-stretch'], at: ['ease-fingers', 'bend-wrist'] },
      'straight-wrist': {
        sources: ['nidirect-cts'],
        limits: ['wrist-nerve'],
        at: ['ease-fingers', 'bend-wrist'],
      },
      'blood-thinner': { sources: BLOOD_THINNER, at: ['rub'] },
      'numb-skin': { sources: NUMB_SKIN, at: ['rub'] },
    },
  },
  jaw: {
    regions: ['jaw'],
    steps: {
      stop: { sources: ['mayo-tmj'] },
      tongue: { sources: ['mayo-tmj', 'k-physio'] },
      'warm-cloth': {
        sources: ['mayo-tmj'],
        timer: { fromSeconds: 600, toSeconds: 600, times: 1 },
      },
      rub: {
        sources: ['mayo-tmj', 'k-physio'],
        timer: { fromSeconds: 30, toSeconds: 60, times: 1 },
        notFor: ['jaw-lock'],
      },
      'open-small': { sources: ['mayo-tmj', 'k-physio'], notFor: ['jaw-lock'] },
    },
    getHelp: [
      'heart-elsewhere',
      'swollen-face',
      'hard-to-swallow',
      'dirty-wound',
      'jaw-when-chewing',
      'jaw-stuck',
      'sore-tooth-or-gum',
      'spasm-after-new-medicine',
      'jaw-goes-on',
    ],
    adapt: {
      'from-custom': { sources: ['mayo-tmj'], at: ['stop'] },
      'swollen-cheek': { sources: ['mayo-abscess', 'nhs-abscess'], at: ['warm-cloth'] },
      'numb-skin': { sources: NUMB_SKIN, at: ['warm-cloth'] },
      locks: { sources: ['mayo-tmj'], limits: ['jaw-lock'], at: ['tongue', 'rub', 'open-small'] },
      'blood-thinner': { sources: BLOOD_THINNER, at: ['rub'] },
    },
  },
  'rib-side': {
    regions: ['ribs', 'chest'],
    steps: {
      'first-ask': { sources: ['hse-ie-chest', 'mayo-heart', 'asthma-lung-pe'], asks: 'emergency' },
      'slow-down': { sources: ['etap'] },
      'bend-and-press': { sources: ['etap'], notAsDrawn: ['osteoporosis'] },
      'breathe-out': {
        sources: ['etap', 'k-physio'],
        timer: { fromSeconds: 30, toSeconds: 60, times: 1 },
      },
      reach: {
        sources: ['mountsinai-cramp', 'k-physio'],
        timer: { fromSeconds: 8, toSeconds: 8, times: 2 },
        notFor: ['shoulder-pain', 'osteoporosis', 'balance'],
      },
    },
    getHelp: [
      'heart-elsewhere',
      'sharp-breath',
      'pain-that-tears',
      'hard-to-swallow',
      'pregnant-and-unwell',
      'pain-on-breathing',
      'rash-on-one-side',
      'stitch-returns',
    ],
    adapt: {
      'on-breathing': {
        sources: ['ufhealth-pleurisy', 'nhs-pe'],
        at: ['slow-down', 'breathe-out'],
      },
      'not-settled': { sources: ['etap'], at: ['slow-down'] },
      pregnant: {
        sources: ['cdc-hearher', 'nhs-preeclampsia'],
        limits: ['pregnancy'],
        toldOnly: true,
        at: ['first-ask', 'slow-down'],
      },
      'weak-bones': { sources: ['osteo2022'], limits: ['osteoporosis'], at: ['bend-and-press'] },
      'sore-shoulder': {
        sources: ['cable-shoulder'],
        limits: ['shoulder-pain'],
        at: ['breathe-out', 'reach'],
      },
    },
  },
} as const satisfies Record<string, Facts>
