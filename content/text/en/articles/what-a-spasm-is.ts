import type { whatASpasmIs as facts } from '../../../articles/what-a-spasm-is.ts'
import type { ArticleText } from '../../contract.ts'

export const whatASpasmIs: ArticleText<typeof facts> = {
  title: 'What a spasm is',
  sections: {
    about: {
      'tightens-by-itself':
        'A spasm is a muscle that tightens when you do not want it to. Many people call it a cramp, or a charley horse in the leg.',
      'often-no-cause': 'It often comes with no warning, and often no cause is found.',
      'linked-with':
        'Tired muscles are a common trigger. Some cramps are linked to a pressed nerve, poor blood flow, a nerve condition or a medicine.',
    },
    notice: {
      'hard-and-sore':
        'A hard, painful muscle that will not move until it lets go. Often it is the calf, foot, thigh or hand.',
      'how-long': 'It lasts from seconds to about 10 minutes. Some sources say 15 or more.',
      'sore-after': 'The muscle can stay sore for up to a day.',
      'at-night': 'About 3 in 4 leg cramps come at night.',
    },
    'may-help': {
      now: 'During a spasm, stop, stretch slowly and breathe.',
      breaks: 'Short breaks and a change of position may help you feel better at your desk.',
      'before-bed': 'A stretch before bed may help some older adults with night cramps.',
      notes: 'Write down when and where a cramp comes.',
    },
    'not-claimed': {
      'nothing-works-for-all': 'No one thing stops cramps for everyone.',
      'breaks-and-spasms':
        'Studies have not shown that breaks stop spasms. A large review is not sure that they ease pain.',
      'which-cause': 'Uncramp cannot tell what is behind a spasm. A clinician can look for it.',
    },
    emergency: {
      'chest-or-breath': 'A spasm with chest pain or trouble breathing.',
      'face-arm-speech':
        'One side suddenly weak or numb, slurred speech, or trouble seeing or walking.',
    },
    'same-day': {
      'over-ten-minutes': 'A cramp that lasts over 10 minutes and will not ease.',
      'swollen-or-weak':
        'One arm or leg that is swollen, warm, red or darker, or weakness that grows.',
    },
    visit: {
      'often-or-sleep': 'Cramps that keep coming back, spoil your sleep, or come with numbness.',
    },
  },
}
