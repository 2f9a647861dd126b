import type { pregnancy as facts } from '../../../articles/pregnancy.ts'
import type { ArticleText } from '../../contract.ts'

export const pregnancy: ArticleText<typeof facts> = {
  title: 'Leg cramps in pregnancy',
  sections: {
    about: {
      common:
        'Leg cramps are common in the second half of pregnancy, mostly at night. Nobody is sure why.',
    },
    notice: {
      cramp: 'A calf or foot that suddenly turns hard and hurts, and lets go within minutes.',
      clot: 'A blood clot is more likely in pregnancy and just after it. One leg swells, feels warm or stays sore.',
    },
    'may-help': {
      stretch: 'Straighten your knee, and slowly pull your toes up toward you.',
      shift: 'Change position often, and pump your ankles.',
      pills: 'Ask first before you take any pill for cramps, also one from a health store.',
      tell: 'Tell your midwife or doctor about your cramps.',
    },
    'not-claimed': {
      studies: 'Studies are few. No pill has been shown to stop these cramps.',
      moves:
        'Our moves are not a program for pregnancy. Set the limit in "Your body", and some are left out.',
    },
    emergency: {
      'chest-or-breath': 'Chest pain, trouble breathing, a racing heart or passing out.',
      headache:
        'A bad headache, blurred sight, pain under your ribs, or a face or hands that swell.',
      seizure: 'A seizure.',
    },
    'same-day': {
      'one-leg': 'One leg that is newly swollen, warm, sore, red or darker. Do not rub it.',
      tightening: 'A belly that tightens again and again.',
      'does-not-ease': 'Leg pain that does not ease, or that makes it hard to move about.',
    },
    visit: {
      'keep-coming': 'Leg cramps that keep coming back. Bring them up at your next check.',
    },
  },
}
