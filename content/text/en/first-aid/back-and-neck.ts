import type { backAndNeck as facts } from '../../../first-aid/back-and-neck.ts'
import type { PartTexts } from '../../contract.ts'

export const backAndNeck: PartTexts<typeof facts> = {
  'low-back': {
    name: 'Lower back',
    steps: {
      stop: 'Stop what you are doing. Breathe out slowly.',
      'find-ease':
        'Find ease first. Sit and lean your forearms on your thighs or desk for 1 to 5 minutes.',
      'at-home':
        'At home, lie with your calves on a chair. Or lie on your side, a pillow between your knees.',
      'tiny-rocks': 'When it settles, rock your hips a tiny bit, 5 to 10 times. Keep it easy.',
      'warm-or-cold': 'Use warmth or wrapped cold for 10 to 20 minutes, as feels better.',
      'short-walks': 'Stand up slowly. Take a few short walks that day, 5 to 10 minutes each.',
    },
    adapt: {
      'do-not-force':
        'A back spasm is not like a calf cramp. Do not force a long stretch, twist hard or lift.',
      'no-bed-rest': 'Try not to stay in bed after the first day.',
      pregnant: 'Pregnant? Lie on your side. Do not lean forward.',
      'weak-bones': 'Weak bones in the spine? Lie down. Do not lean forward.',
    },
  },
  neck: {
    name: 'Neck and top of shoulder',
    steps: {
      'rest-arm': 'Stop. Rest your forearm on the desk or a pillow, so it holds up your shoulder.',
      'drop-shoulder': 'Breathe slowly and let the shoulder drop. Do 5 soft shrugs.',
      turn: 'Turn your head a little each way, 3 to 5 times. Go only where it is easy.',
      tilt: 'If that feels fine, tilt your ear away from the sore side for 10 to 15 seconds. Do this 2 times. Do not pull.',
      warm: 'Use a warm pack for 10 to 20 minutes.',
      'keep-moving': 'Change how you sit, and keep your neck gently moving through the day.',
    },
    adapt: {
      'no-driving': 'Do not drive if you cannot turn your head.',
      'no-circles': 'No neck circles, no cracking, no collar.',
      'arm-or-dizzy':
        'Does your arm hurt or tingle, or do you get dizzy when you move your head? Skip the turns and the tilt.',
    },
  },
}
