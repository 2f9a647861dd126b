import type { backAndNeck as facts } from '../../../first-aid/back-and-neck.ts'
import type { PartTexts } from '../../contract.ts'
import { NUMB_SKIN, T6_HEADACHE } from './shared.ts'

export const backAndNeck: PartTexts<typeof facts> = {
  'low-back': {
    name: 'Lower back',
    steps: {
      stop: 'Stop what you are doing. Breathe out slowly.',
      'find-ease':
        'Find the position that hurts least: lie, stand, or sit with your arms on a desk. Stay for 1 to 5 minutes.',
      'at-home':
        'At home, lie with your calves on a chair, or on your side with a pillow between your knees.',
      'tiny-rocks': 'When it settles, rock your hips a tiny bit, 5 to 10 times. Keep it easy.',
      'warm-or-cold':
        'Use a warm pack or a wrapped cold pack for 10 to 20 minutes. Pick the one that feels better.',
      'short-walks':
        'Hold on and stand up slowly. Take a few short walks that day, 5 to 10 minutes each.',
    },
    adapt: {
      't6-headache': T6_HEADACHE,
      'do-not-force':
        'A back spasm is not like a calf cramp. Do not force a long stretch, twist hard or lift.',
      'into-the-leg': 'If pain spreads into a leg, change position.',
      'no-bed-rest': 'Try not to stay in bed after the first day.',
      pregnant: 'Pregnant? Lie on your side. Do not lean forward.',
      'weak-bones': 'Osteoporosis? Lie down or sit tall. Do not lean forward.',
      'new-hip': 'Hip replacement? Do not lean forward. Keep a pillow between your knees.',
      dizzy: 'Dizzy when you lie down or turn over? Stay seated, and move slowly.',
      'numb-skin': NUMB_SKIN,
    },
  },
  'mid-back': {
    name: 'Between the shoulder blades',
    steps: {
      'first-ask':
        'First: is your chest tight, are you sweaty, faint or short of breath, or does the pain feel like a tear?',
      'rest-arms': 'Stop. Rest both forearms on a desk or pillow, so your shoulders can hang.',
      'let-drop': 'Breathe out slowly and let your shoulders drop. Do 5 soft shrugs.',
      'blades-together':
        'Softly draw your shoulder blades together, then let go. Do this 5 times, as far as is easy.',
      'warm-or-cold':
        'Use a warm pack or a wrapped cold pack for 10 to 20 minutes. Pick the one that feels better.',
      'keep-moving': 'Change how you sit, and keep moving gently through the day.',
    },
    stops: { 'first-ask': 'Stop what you are doing, and rest.' },
    adapt: {
      'from-custom': 'Clinics often suggest these steps, but few studies have tested them.',
      'sore-shoulder': 'Sore shoulder? Make it very small, or skip it.',
      'weak-bones': 'Osteoporosis? Keep your back straight. Do not curl forward or twist.',
      'numb-skin': NUMB_SKIN,
    },
  },
  neck: {
    name: 'Neck or shoulder',
    steps: {
      'rest-arm': 'Stop. Rest your forearm on the desk or a pillow, so it holds up your shoulder.',
      'drop-shoulder': 'Breathe slowly and let the shoulder drop. Do 5 soft shrugs.',
      turn: 'Turn your head a little each way, 3 to 5 times. Go only where it is easy.',
      tilt: 'If that feels fine, tilt your ear away from the sore side for 10 to 15 seconds. Do this 2 times. Do not pull.',
      warm: 'Use a warm pack, or a cold pack in a cloth, for 10 to 20 minutes.',
      'keep-moving': 'Change how you sit, and keep your neck gently moving through the day.',
    },
    adapt: {
      'no-driving': 'Do not drive if you cannot turn your head.',
      'no-circles': 'Do not roll your neck in circles, crack it, or wear a collar.',
      'arm-or-dizzy':
        'Does your arm hurt or tingle, or do you get dizzy when you move your head? Skip the turns and the tilt.',
      'hurt-lately':
        'Was your neck or shoulder hurt or operated on lately? Do only what your team showed you.',
      'weak-bones': 'Osteoporosis? Make the turns very small, and skip the tilt.',
      dystonia: 'Dystonia? Move your neck only as your therapist showed you.',
      'numb-skin': NUMB_SKIN,
    },
  },
}
