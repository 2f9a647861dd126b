import type { circulation as facts } from '../../../articles/circulation.ts'
import type { ArticleText } from '../../contract.ts'

export const circulation: ArticleText<typeof facts> = {
  title: 'When blood flow is low',
  sections: {
    about: {
      'blood-and-muscle':
        'Muscles need blood for oxygen and food. If a blood vessel is narrow, a leg may ache or cramp on a walk.',
      'desk-cramps': 'A cramp at your desk says little about your blood flow.',
    },
    notice: {
      'with-walking':
        'An ache in the calf, thigh or seat that comes when you walk or climb stairs and goes within minutes of rest.',
      'cold-feet': 'Cold or pale feet, sores that are slow to close, or hair loss on your legs.',
      'often-nothing': 'Many people with this feel nothing at all.',
      'clot-differs':
        'A clot is not the same: most often one leg is swollen, warm, sore or a new color.',
    },
    'may-help': {
      'sit-less': 'Sit still for shorter spells, and move more each day.',
      ankles: 'Pump your ankles and move around now and then, above all on trips over four hours.',
      quit: 'If you smoke, your clinic can help you quit.',
    },
    'not-claimed': {
      'no-promise': 'We do not say that breaks keep away cramps, clots or narrow arteries.',
      'small-study':
        'Walking breaks were tested for blood sugar and blood pressure, in 11 adults. That is not about cramps.',
    },
    emergency: {
      'cold-limb': 'An arm or leg that is suddenly cold, pale, numb, weak or very painful.',
      'leg-and-chest':
        'Leg pain or swelling with short breath, chest pain, coughing blood or passing out.',
    },
    'same-day': {
      'one-leg':
        'One leg that is newly swollen, warm, sore or a new color. Do not rub or stretch it.',
      'more-so':
        'This counts even more if you are pregnant or take hormones. Also after surgery, a long trip or cancer.',
      'at-rest': 'Leg pain at rest, or walking pain that is suddenly much worse.',
    },
    visit: {
      'walking-pain': 'Leg pain that comes with walking and goes with rest, even if it is mild.',
      'foot-sore': 'A foot sore that does not close. Go sooner if you live with diabetes.',
    },
  },
}
