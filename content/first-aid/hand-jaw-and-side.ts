import type { Facts } from './facts.ts'

export const handJawAndSide = {
  hand: {
    regions: ['hands', 'wrists', 'forearms'],
    steps: {
      stop: { sources: ['aaos-cramp', 'harvard-hand'] },
      'ease-fingers': { sources: ['harvard-hand', 'ccohs-stretch'] },
      'bend-wrist': {
        sources: ['ccohs-stretch', 'acsm-flex'],
        timer: { fromSeconds: 10, toSeconds: 20, times: 3 },
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
        at: ['bend-wrist'],
      },
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
      },
      'open-small': { sources: ['mayo-tmj', 'k-physio'] },
    },
    getHelp: [
      'heart-elsewhere',
      'swollen-face',
      'hard-to-swallow',
      'dirty-wound',
      'jaw-when-chewing',
      'jaw-stuck',
      'spasm-after-new-medicine',
      'jaw-goes-on',
    ],
    adapt: {
      'from-custom': { sources: ['mayo-tmj'], at: ['stop'] },
      locks: { sources: ['mayo-tmj'], limits: ['jaw-lock'], at: ['rub', 'open-small'] },
    },
  },
  'rib-side': {
    regions: ['ribs', 'chest'],
    steps: {
      'first-ask': { sources: ['hse-ie-chest', 'cdc-vte'] },
      'slow-down': { sources: ['etap'] },
      'bend-and-press': { sources: ['etap'] },
      'breathe-out': {
        sources: ['etap', 'k-physio'],
        timer: { fromSeconds: 30, toSeconds: 60, times: 1 },
      },
      reach: {
        sources: ['mountsinai-cramp', 'k-physio'],
        timer: { fromSeconds: 8, toSeconds: 8, times: 2 },
      },
    },
    getHelp: [
      'heart-elsewhere',
      'sharp-breath',
      'pain-that-tears',
      'hard-to-swallow',
      'pain-on-breathing',
      'pregnant-and-unwell',
      'rash-on-one-side',
      'stitch-returns',
    ],
    adapt: {
      'not-settled': { sources: ['etap'], at: ['slow-down'] },
      'sore-shoulder': { sources: ['k-shoulder'], limits: ['shoulder-pain'], at: ['reach'] },
    },
  },
} as const satisfies Record<string, Facts>
