import type { whenToSeeSomeone as facts } from '../../../articles/when-to-see-someone.ts'
import type { ArticleText } from '../../contract.ts'

export const whenToSeeSomeone: ArticleText<typeof facts> = {
  title: 'When to see someone',
  sections: {
    about: {
      'a-sign-of-more':
        'Most cramps are harmless. Still, a spasm can be a sign of something else, above all if it comes often or lasts long.',
    },
    notice: {
      'how-often': 'How often it comes, how long it lasts, how strong it is, and where.',
      'what-it-stops': 'Whether it wakes you or keeps you from things you like.',
      'what-else': 'What you were doing, and any new medicine. Any numb, weak or swollen part.',
    },
    'may-help': {
      'bring-notes': 'Bring your notes and a list of your medicines and supplements.',
      'talk-and-exam': 'At a visit for leg cramps, a talk and an exam are often enough.',
    },
    'not-claimed': {
      'no-diagnosis':
        'Uncramp informs. It does not say what you have, and no sign here does not mean that all is well.',
    },
    emergency: {
      'chest-or-stroke':
        'Chest pain, trouble breathing, a drooping face, a weak arm or slurred speech.',
      'cold-limb': 'An arm or leg that is suddenly cold, pale or numb.',
      'saddle-or-both-legs':
        'Back pain with numbness between your legs, or bladder or bowel trouble. Or with trouble in both legs.',
      'dark-urine': 'Very bad muscle pain with urine the color of tea or cola.',
      'head-or-neck': 'Sudden, very bad head or neck pain like none before.',
    },
    'same-day': {
      'over-ten-minutes': 'A cramp that lasts over 10 minutes and will not ease.',
      'one-leg': 'One leg that is newly swollen, warm, sore or a new color.',
      'weak-or-clumsy': 'New weakness, clumsy hands, or trouble when you walk.',
      'statin-or-wound': 'New muscle pain if you take a statin. Spasms after a dirty wound.',
      'back-and-ill': 'Back pain with a fever or weight loss, or worse at night.',
    },
    visit: {
      'often-or-sleep': 'Cramps that come often, spoil sleep, or stop you doing things.',
      'numb-or-thin':
        'Cramps with numbness, twitching, or muscles that weaken or grow thin. Ask for an early visit.',
      'new-medicine': 'Cramps that began with a new medicine or while you are pregnant.',
      'not-better': 'Neck or back pain that is no better after a few weeks.',
      'on-walking': 'Leg pain that comes with walking and goes with rest.',
    },
  },
}
