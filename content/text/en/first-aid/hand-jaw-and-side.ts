import type { handJawAndSide as facts } from '../../../first-aid/hand-jaw-and-side.ts'
import type { PartTexts } from '../../contract.ts'
import { BLOOD_THINNER, HOLD, NUMB_SKIN, WARM_OR_COLD } from './shared.ts'

export const handJawAndSide: PartTexts<typeof facts> = {
  'upper-arm': {
    name: 'Upper arm',
    steps: {
      'first-ask': 'First: is your chest tight, or are you sweaty, faint, sick or short of breath?',
      'rest-arm': 'Stop. Rest your arm on a desk or pillow, so the muscle has no work.',
      'ease-elbow':
        'Front of the arm: slowly straighten your elbow. Back of the arm: slowly bend it.',
      hold: HOLD,
      rub: 'Rub the muscle softly along its length.',
      'warm-or-cold': WARM_OR_COLD,
    },
    stops: { 'first-ask': 'Stop what you are doing, and rest.' },
    adapt: {
      'which-side': 'Go slowly, with your shoulder low. Do not pull with the other hand.',
      'sore-shoulder': 'Sore shoulder? Keep your elbow at your side.',
      'blood-thinner': BLOOD_THINNER,
      'numb-skin': NUMB_SKIN,
    },
  },
  hand: {
    name: 'Hand or forearm',
    steps: {
      stop: 'Stop typing. Rest your forearm on the desk.',
      'ease-fingers': 'With your other hand, slowly ease your fingers and thumb straight.',
      'bend-wrist': 'Bend the wrist back a little. Hold for 10 to 20 seconds. Do this 3 times.',
      rub: 'Rub your palm and forearm. Warm water can feel good.',
      'off-the-keys': 'Shake your hand loosely. Stay off the keys for a few minutes.',
    },
    adapt: {
      'no-force': 'Do not force fingers that hurt.',
      'straight-wrist': 'Carpal tunnel? Keep your wrist straight. Stretch only your fingers.',
      'blood-thinner': BLOOD_THINNER,
      'numb-skin': 'No warm water on skin that is numb or tingles. It can burn unfelt.',
    },
  },
  jaw: {
    name: 'Jaw',
    steps: {
      stop: 'Stop chewing or talking. Let your teeth part.',
      tongue: 'Rest your tongue on the roof of your mouth. Breathe slowly.',
      'warm-cloth': 'Put a warm, damp cloth on your cheek for about 10 minutes.',
      rub: 'Rub soft circles in front of your ear for 30 to 60 seconds.',
      'open-small':
        'When it eases, open your mouth a small way 5 times. No wide yawns or gum today.',
    },
    adapt: {
      'from-custom': 'Clinics often suggest these steps, but few studies have tested them.',
      'swollen-cheek': 'Is your cheek or gum swollen? Use no warmth. Call a dentist today.',
      'numb-skin': NUMB_SKIN,
      locks: 'Does your jaw lock? Skip the rubbing and the opening.',
      'blood-thinner': BLOOD_THINNER,
    },
  },
  'rib-side': {
    name: 'Side or ribs',
    steps: {
      'first-ask':
        'First: is your chest tight, does an arm or your jaw hurt, or are you sweaty, faint or short of breath?',
      'slow-down': 'If it is a plain stitch in the side, slow down or stop.',
      'bend-and-press': 'Bend a little forward or toward the sore side. Press with your hand.',
      'breathe-out': 'Breathe out long and slow for 30 to 60 seconds.',
      reach: 'When it eases, reach that arm up gently for 8 seconds. Do this 2 times.',
    },
    stops: { 'first-ask': 'Stop what you are doing, and rest.' },
    adapt: {
      'on-breathing':
        'A stitch comes with effort and stops when you rest. New pain when you breathe in needs advice today.',
      'not-settled':
        'Experts do not agree on what causes a stitch. These steps are what many people find helpful.',
      pregnant: 'Pregnant, or just had a baby? Pain just below the ribs needs a call right away.',
      'weak-bones': 'Osteoporosis? Do not bend. Just press with your hand.',
      'sore-shoulder': 'Sore shoulder? Skip the reach.',
    },
  },
}
