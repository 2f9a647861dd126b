import type { circulation as facts } from '../../../articles/circulation.ts'
import type { ArticleText } from '../../contract.ts'

export const circulation: ArticleText<typeof facts> = {
  title: 'When blood flow is low',
  sections: {
    about: {
      'blood-and-muscle':
        'Blood brings oxygen and nutrients to your muscles. If a blood vessel is narrow, your leg may ache or cramp when you walk.',
      'desk-cramps':
        'Leg pain that starts when you walk and stops when you rest can mean low blood flow.',
    },
    notice: {
      'with-walking':
        'An ache in your calf, thigh or buttock. It starts when you walk or climb stairs and stops within minutes when you rest.',
      'cold-feet': 'Cold or pale feet, sores that are slow to close, or hair loss on your legs.',
      'often-nothing': 'Many people whose blood vessels are narrow feel nothing at all.',
      'clot-differs':
        'A clot is not the same: most often one leg is swollen, warm, sore, red or darker.',
    },
    'may-help': {
      'sit-less': 'Break up long sitting, and move more each day.',
      ankles:
        'Pump your ankles and move around now and then, most of all on trips over four hours.',
      quit: 'If you smoke, your clinic can help you quit.',
    },
    'not-claimed': {
      'no-promise': 'We make no claim that breaks stop cramps, blood clots or narrow arteries.',
      'small-study':
        'One study of 11 adults tested walking breaks for blood sugar and blood pressure. It did not look at cramps.',
    },
    emergency: {
      'cold-limb': 'An arm or leg that is suddenly cold, pale, numb, weak or very painful.',
      'leg-and-chest':
        'Leg pain or swelling with short breath, chest pain, coughing blood or passing out.',
    },
    'same-day': {
      'one-leg':
        'One leg that is newly swollen, warm, sore, red or darker. Do not rub or stretch it.',
      'more-so':
        'Call sooner if you are pregnant, take hormones or have cancer. Do the same after surgery or a long trip.',
      'at-rest': 'Leg pain at rest, or walking pain that is suddenly much worse.',
    },
    visit: {
      'walking-pain':
        'Leg pain that starts when you walk and stops when you rest, even if it is mild.',
      'foot-sore': 'A foot sore that does not close. Go sooner if you live with diabetes.',
    },
  },
}
