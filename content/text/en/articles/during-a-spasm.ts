import type { duringASpasm as facts } from '../../../articles/during-a-spasm.ts'
import type { ArticleText } from '../../contract.ts'

export const duringASpasm: ArticleText<typeof facts> = {
  title: 'During a spasm',
  sections: {
    about: {
      passes:
        'Stop what you are doing. Most cramps pass within minutes. If you drive, pull over first.',
    },
    notice: {
      tight: 'The muscle turns hard and hurts. You may not be able to move it until it lets go.',
    },
    'may-help': {
      stretch:
        'Arm, hand or leg: stretch the muscle very slowly. Hold until it lets go, often 10 to 30 seconds. Breathe.',
      rub: 'Rub it softly. Do not bounce, and do not push into sharp pain.',
      'back-or-neck': 'Back or neck: find ease first and move later. Do not force a stretch.',
      walk: 'When it eases, move a little.',
      'warm-or-cold':
        'Use a warm pack if it feels tight, or a cold pack in a cloth if it is sore, for 10 to 20 minutes. Not on numb skin.',
      sip: 'Sip a drink if you are thirsty or sweaty, unless you were told to limit fluids. Do not force it.',
      'rest-from-it': 'Take a break from what set it off.',
    },
    'not-claimed': {
      'our-pacing':
        'Sources say to hold until it eases. The seconds are our own pacing, close to what studies used.',
      custom: 'Steps for the back, neck, jaw and side rest on custom more than on studies.',
      medicine: 'We give no advice on medicine. Ask your pharmacist or doctor.',
    },
    emergency: {
      chest: 'Chest pain, trouble breathing, or passing out.',
      'stroke-signs':
        'One side suddenly weak or numb, slurred speech, or trouble seeing or walking.',
      'cold-limb': 'An arm or leg that is suddenly cold, pale or numb.',
      saddle: 'Back pain, and you go numb between your legs, cannot pee, or leak pee or stool.',
    },
    'same-day': {
      'over-ten-minutes': 'A cramp that lasts over 10 minutes and will not ease.',
      'swollen-leg':
        'One arm or leg that is swollen, warm, sore, red or darker. Do not rub or stretch it.',
      pop: 'You felt a pop, or the muscle is bruised, dented or suddenly weak.',
    },
    visit: {
      'often-or-sleep': 'Cramps that keep coming back, or spoil your sleep.',
    },
  },
}
