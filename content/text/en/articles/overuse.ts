import type { overuse as facts } from '../../../articles/overuse.ts'
import type { ArticleText } from '../../contract.ts'

export const overuse: ArticleText<typeof facts> = {
  title: 'Tired muscles and lost fluids',
  sections: {
    about: {
      'common-trigger':
        'Hard effort, small moves done over and over, and holding still all tire muscles. Tired muscles are a common trigger of cramps, but often no cause is found.',
    },
    notice: {
      'builds-up': 'An ache that builds over hours at the desk and eases when you move.',
      sudden:
        'A calf, foot, thigh or hand that turns hard and hurts, for seconds to about 10 minutes.',
      'after-effort': 'A leg cramp after a hard run, ride or hike, or at night.',
      'low-fluids': 'Thirst, dark urine or feeling dizzy: signs of low fluids.',
    },
    'may-help': {
      breaks: 'Take short breaks and change how you sit. Start before you ache.',
      'build-up': 'Build up new exercise bit by bit.',
      stretch: 'Stretch to a gentle pull, for 10 to 30 seconds.',
      band: 'Two minutes of band work a day eased sore necks in one study.',
      drink: 'Drink when you are thirsty. How much you need depends on heat, effort and health.',
      'after-sweat': 'After heavy sweat, have a drink and a snack. Skip salt tablets.',
    },
    'not-claimed': {
      water:
        'Experts do not agree on whether lost fluids cause cramps. Far too much water can be dangerous.',
      pills: 'No food, salt or pill is sure to stop cramps.',
      stretching: 'Studies disagree on whether a stretch means fewer cramps at night.',
      breaks: 'Breaks may ease aches. They have not been shown to stop spasms.',
      'one-posture': 'No one way of sitting is right for all.',
    },
    emergency: {
      heat: 'Cramps when you are confused or faint, or your heart flutters.',
      'dark-urine': 'Very bad muscle pain or weakness, with urine like tea or cola.',
      wound: 'A stiff jaw or spasms in the weeks after a cut.',
    },
    'same-day': {
      lasts: 'A cramp over 10 minutes, or heat cramps over an hour.',
      'pop-or-statin': 'A pop, a bruise, or new muscle pain on a statin.',
      'lost-fluids': 'Cramps after you threw up a lot or took water pills.',
    },
    visit: {
      often: 'Cramps that come often or spoil sleep.',
      'medicine-or-pregnant': 'Cramps while you are pregnant, or after a new medicine.',
    },
  },
}
