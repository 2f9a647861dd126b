import type { crampOrClot as facts } from '../../../articles/cramp-or-clot.ts'
import type { ArticleText } from '../../contract.ts'

export const crampOrClot: ArticleText<typeof facts> = {
  title: 'A cramp or a clot',
  sections: {
    about: {
      'feel-alike':
        'A blood clot in a leg can feel like a cramp. These signs help you decide whom to call. They cannot rule out a clot.',
    },
    notice: {
      start: 'How it starts. Cramp: all at once. Clot: slowly or fast.',
      lasts: 'How long it lasts. Cramp: up to about 10 minutes. Clot: it stays.',
      looks:
        'How it looks. Cramp: a hard knot in the muscle. Clot: often one leg is swollen, warm, red or darker.',
      'sore-after':
        'The next day. Cramp: sore for up to a day. Clot: still sore, or more sore than before.',
      silent: 'About half of all leg clots cause no signs.',
      'more-likely':
        'Clots are more likely after surgery, long rest in bed or a long trip. So they are if you are pregnant, take hormones or have cancer.',
    },
    'may-help': {
      compare: 'Compare both legs: their size, color and warmth.',
      'leave-it': 'If it may be a clot, do not stretch, rub or work the leg. Call first.',
      'only-a-cramp': 'If the muscle is hard and you see no sign of a clot, stretch it slowly.',
    },
    'not-claimed': {
      'cannot-tell': 'Uncramp cannot tell a cramp from a clot. A clinic can look with ultrasound.',
    },
    emergency: {
      'leg-and-breath':
        'Leg pain or swelling with short breath, chest pain, coughing blood or passing out.',
      'cold-limb': 'An arm or leg that is suddenly cold, pale, numb, weak or very painful.',
    },
    'same-day': {
      'one-limb': 'One arm or leg that is newly swollen, warm, sore, red or darker.',
      stays: 'Pain in one calf that does not ease, or that is still there after a day.',
      unsure: 'You are not sure which it is.',
    },
    visit: {
      'keep-coming': 'Leg cramps that keep coming back, or spoil your sleep.',
    },
  },
}
