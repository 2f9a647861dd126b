import type { twitchesAndHiccups as facts } from '../../../articles/twitches-and-hiccups.ts'
import type { ArticleText } from '../../contract.ts'

export const twitchesAndHiccups: ArticleText<typeof facts> = {
  title: 'Twitches, stiff necks and hiccups',
  sections: {
    about: {
      'most-pass':
        'An eyelid that jumps, a stiff neck on waking, grinding teeth and hiccups are common. Most of them pass.',
    },
    notice: {
      eyelid:
        'Eyelid: poor sleep, stress, coffee, alcohol or a medicine can make it jump. It often stops within days or weeks.',
      'stiff-neck': 'Stiff neck on waking: often better in 1 to 2 days, and gone in about a week.',
      grinding:
        'Grinding teeth at night: a sore jaw or a headache when you wake. Stress is often part of it.',
      hiccups: 'Hiccups: a spasm of the muscle under your lungs. Most last for minutes.',
    },
    'may-help': {
      eyelid: 'Eyelid: more sleep, less coffee, and rest for your eyes.',
      neck: 'Neck: keep it gently moving, and try warmth or cold. Wear no collar.',
      jaw: 'Jaw: let your teeth part by day, and wind down before bed. A dentist may suggest a mouth guard.',
      hiccups: 'Hiccups: sip cold water, or gargle.',
    },
    'not-claimed': {
      moves: 'We make no claim that our moves help a twitch or hiccups.',
    },
    emergency: {
      'neck-and-ill': 'A stiff neck with a fever, a rash, a very bad headache or confusion.',
      'not-a-muscle': 'Neck, jaw or arm pain with a tight chest, a cold sweat or short breath.',
      'one-side': 'A lid or face that suddenly droops, one weak side, or double vision.',
    },
    'same-day': {
      'new-medicine': 'A spasm of the neck, eyes, jaw or tongue soon after a new medicine.',
      'red-eye': 'A twitch in an eye that is red, swollen or runny.',
    },
    visit: {
      twitch:
        'A twitch that lasts over two weeks, comes in more than one place, or shuts your eye.',
      neck: 'A stiff neck that is no better after a week or two.',
      jaw: 'Worn teeth, or a jaw that is sore each morning. See a dentist.',
      hiccups: 'Hiccups for over two days.',
    },
  },
}
