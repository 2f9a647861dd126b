import type { whenToSeeSomeone as facts } from '../../../articles/when-to-see-someone.ts'
import type { ArticleText } from '../../contract.ts'

export const whenToSeeSomeone: ArticleText<typeof facts> = {
  title: 'When to see someone',
  sections: {
    about: {
      'a-sign-of-more':
        'A spasm can be a sign of something else, most of all if it comes often or lasts long.',
    },
    notice: {
      'how-often': 'How often it comes, how long it lasts, how strong it is, and where.',
      'what-it-stops': 'Whether it wakes you or keeps you from things you like.',
      'what-else': 'What you were doing, any new medicine, and what is numb, weak or swollen.',
    },
    'may-help': {
      'bring-notes': 'Bring your notes and a list of your medicines and supplements.',
      'talk-and-exam': 'At a visit for leg cramps, a talk and an exam are often enough.',
    },
    'not-claimed': {
      'no-diagnosis':
        'Uncramp cannot tell what is wrong. Even with none of these signs, see someone if you are worried.',
    },
    emergency: {
      'chest-or-stroke': 'Chest pain, trouble breathing, or passing out.',
      stroke: 'One side suddenly weak or numb, slurred speech, or trouble seeing or walking.',
      'heart-elsewhere': 'Jaw, neck, back or arm pain with a cold sweat.',
      'pain-that-tears': 'Sudden, very bad back or belly pain when you feel faint.',
      'cold-limb': 'An arm or leg that is suddenly cold, pale or numb.',
      'saddle-or-both-legs':
        'Back pain, and you go numb between your legs, cannot pee, leak, or get weak legs.',
      'dark-urine': 'Very bad muscle pain with urine like tea or cola.',
      'head-or-neck': 'Sudden, very bad head or neck pain.',
      wound: 'A stiff jaw or spasms in the weeks after a cut.',
    },
    'same-day': {
      'over-ten-minutes': 'A cramp that lasts over 10 minutes.',
      'one-leg': 'One arm or leg that is newly swollen, warm or sore.',
      'weak-or-clumsy': 'An arm or leg that slowly gets weak or clumsy.',
      'statin-or-wound': 'New muscle pain on a statin.',
      'numb-or-thin': 'Cramps in a muscle that twitches, goes numb or gets weak.',
      'back-and-ill': 'Back pain with a fever or weight loss, or worse at night.',
    },
    visit: {
      'often-or-sleep': 'Cramps that come often, spoil sleep, or stop you doing things.',
      'new-medicine': 'Cramps while you are pregnant, or after a new medicine.',
      'not-better': 'Neck or back pain that is no better after a few weeks.',
      'on-walking': 'Leg pain that comes each time you walk.',
    },
  },
}
