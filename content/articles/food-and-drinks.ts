import type { Facts } from './facts.ts'

export const foodAndDrinks = {
  causes: [],
  sections: {
    about: {
      'people-ask': ['mg-cochrane2020', 'banana2012', 'piccles2022'],
    },
    notice: {
      alcohol: ['alcohol2018'],
      stimulants: ['merck-causes'],
    },
    'may-help': {
      thirst: ['nhs-water'],
      'after-sweat': ['cdc-heat'],
      'cold-room': ['blomkvist2000'],
    },
    'not-claimed': {
      bananas: ['banana2012'],
      'pickle-juice': ['pickle2010', 'piccles2022'],
      'tonic-water': ['fda-quinine', 'berkeley-quinine'],
      minerals: ['mg-cochrane2020', 'akron-pregnancy'],
      cold: ['k-clin'],
      'not-looked': ['k-clin'],
    },
    emergency: {
      heart: ['cdc-heat', 'merck-cramps'],
    },
    'same-day': {
      bleeding: ['fda-quinine', 'berkeley-quinine'],
      'lost-fluids': ['merck-cramps'],
    },
    visit: {
      'drink-a-lot': ['merck-cramps'],
    },
  },
} as const satisfies Facts
