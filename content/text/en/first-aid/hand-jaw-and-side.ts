import type { handJawAndSide as facts } from '../../../first-aid/hand-jaw-and-side.ts'
import type { PartTexts } from '../../contract.ts'

export const handJawAndSide: PartTexts<typeof facts> = {
  hand: {
    name: 'Hand and forearm',
    steps: {
      stop: 'Stop typing. Rest your forearm on the desk.',
      'ease-fingers': 'With your other hand, slowly ease your fingers and thumb straight.',
      'bend-wrist': 'Bend the wrist back a little. Hold for 10 to 20 seconds. Do this 3 times.',
      rub: 'Rub your palm and forearm. Warm water can feel good.',
      'off-the-keys': 'Shake your hand loosely. Stay off the keys for a few minutes.',
    },
    adapt: {
      'no-force': 'Do not force fingers that hurt.',
      'straight-wrist':
        'Trouble with the nerve at your wrist? Keep it straight. Stretch only your fingers.',
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
      'from-custom':
        'These steps come from clinic custom more than from studies. Keep them gentle.',
      locks: 'Does your jaw lock? Skip the rubbing and the opening.',
    },
  },
  'rib-side': {
    name: 'Side or ribs',
    steps: {
      'first-ask':
        'First: is there pressure in your chest, pain in an arm or your jaw, sweating or short breath? Get emergency help now.',
      'slow-down': 'If it is a plain stitch in the side, slow down or stop.',
      'bend-and-press': 'Bend a little forward or toward the sore side. Press with your hand.',
      'breathe-out': 'Breathe out long and slow for 30 to 60 seconds.',
      reach: 'When it eases, reach that arm up gently for 8 seconds. Do this 2 times.',
    },
    adapt: {
      'not-settled':
        'Experts do not agree on why a stitch comes. Care rests on what people find helps.',
      'sore-shoulder': 'Sore shoulder? Skip the reach.',
    },
  },
}
