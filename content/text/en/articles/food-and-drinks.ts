import type { foodAndDrinks as facts } from '../../../articles/food-and-drinks.ts'
import type { ArticleText } from '../../contract.ts'

export const foodAndDrinks: ArticleText<typeof facts> = {
  title: 'Food, drinks and cold rooms',
  sections: {
    about: {
      'people-ask':
        'People ask which food or drink stops a cramp. None is sure to. Here is what studies found.',
    },
    notice: {
      alcohol:
        'Alcohol. In one study, people over 60 who drank it had more cramps at night. That does not show why.',
      stimulants: 'Caffeine and nicotine are on one list of what may add to cramps.',
    },
    'may-help': {
      thirst: 'Drink when you are thirsty, unless you were told to limit fluids.',
      'after-sweat': 'After heavy sweat, have a drink and a snack. Skip salt tablets.',
      'cold-room': 'In a cold room, warm your hands. Cold fingers work less well.',
    },
    'not-claimed': {
      bananas:
        'Bananas: nine men ate them after a workout, and potassium in the blood hardly changed. It was no test of cramps.',
      'pickle-juice':
        'Pickle juice: it cut short cramps in a lab, and eased them in people with liver disease. It has a lot of salt. Ask first if you limit salt.',
      'tonic-water':
        'Tonic water: it has a little quinine. The FDA warns not to use quinine for leg cramps. It can harm the blood and the heart, and people have died.',
      minerals:
        'Magnesium: it did little for older adults. Pregnant, or kidney disease? Ask before you take any pill.',
      cold: 'Cold rooms: we have read no study of whether they bring cramps.',
      'not-looked':
        'We have not looked at mustard, CBD, patches, massage guns, foam rollers or support socks.',
    },
    emergency: {
      heart: 'Cramps when you are confused or faint, or your heart flutters.',
    },
    'same-day': {
      bleeding: 'New bruises, bleeding or ringing ears after a pill for cramps.',
      'lost-fluids': 'Cramps after you threw up a lot, had the runs or lost much sweat.',
    },
    visit: {
      'drink-a-lot': 'Cramps that keep coming, if you drink a lot of alcohol.',
    },
  },
}
