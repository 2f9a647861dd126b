import type { deskAndNight as facts } from '../../../articles/desk-and-night.ts'
import type { ArticleText } from '../../contract.ts'

export const deskAndNight: ArticleText<typeof facts> = {
  title: 'Spasms at your desk and at night',
  sections: {
    about: {
      common: 'A cramp can come while you sit for a long time. Most leg cramps come at night.',
    },
    notice: {
      'back-of-thigh':
        'Back of the thigh: it crosses two joints, as the muscles that cramp most do. It can cramp as you sit.',
      'shoulder-blades':
        'Between the shoulder blades: often a muscle. The heart or lungs can hurt there, too.',
      'night-cramp': 'A night cramp: a hard, sore muscle that lets go within minutes.',
      'restless-legs':
        'Restless legs: an urge to move them, worse at rest and in the evening. It eases as you move.',
    },
    'may-help': {
      thigh: 'Straighten your knees now and then, and shift how you sit.',
      'shoulder-blades': 'Rest both arms, and let your shoulders drop.',
      'before-bed':
        'Stretch your calves before bed if you like. It helped in one study, not in another. Loosen tight covers.',
      restless: 'Restless legs that spoil your sleep: a clinician can look for the cause.',
    },
    'not-claimed': {
      restless: 'We make no claim that our moves help restless legs.',
      'other-cramps':
        'Uncramp is about muscles that you can move. Period pain and gut cramps are not part of it.',
    },
    emergency: {
      'not-a-muscle':
        'Back, neck, jaw or arm pain with a tight chest, a cold sweat or short breath.',
      'leg-and-breath': 'Leg pain or swelling with short breath or chest pain.',
    },
    'same-day': {
      'high-back': 'New pain between your shoulder blades.',
      'one-leg': 'One leg that is newly swollen, warm, sore, red or darker. Do not rub it.',
      lasts: 'A cramp that lasts over 10 minutes and will not ease.',
    },
    visit: {
      sleep: 'Cramps or restless legs that come often or spoil your sleep.',
    },
  },
}
