import type { Facts } from './facts.ts'

export const overuse = {
  causes: ['overuse', 'hydration'],
  sections: {
    about: {
      'common-trigger': ['schwellnus2009', 'miller2022', 'osha-etool', 'aafp-nlc'],
    },
    notice: {
      'builds-up': ['osha-etool', 'mclean2001'],
      sudden: ['nhs-legcramps', 'cleveland-spasm'],
      'after-effort': ['miller2022', 'nidirect-legcramps'],
      'low-fluids': ['nhs-water'],
    },
    'may-help': {
      breaks: ['waong2018', 'hse-breaks', 'galinsky2000'],
      'build-up': ['schwellnus2009', 'miller2022'],
      stretch: ['acsm-flex'],
      band: ['andersen2011'],
      drink: ['nhs-water'],
      'after-sweat': ['cdc-heat'],
    },
    'not-claimed': {
      water: ['schwellnus2009', 'lau2019', 'miller2015'],
      pills: ['mg-cochrane2020', 'fda-quinine'],
      stretching: ['hallegraeff2012', 'coppin2005', 'hawke2021'],
      breaks: ['vdheuvel2003', 'luger2019'],
      'one-posture': ['slater2019'],
    },
    emergency: {
      heat: ['cdc-heat', 'merck-cramps'],
      'dark-urine': ['cdc-rhabdo'],
      wound: ['canada-tetanus', 'cdc-tetanus'],
    },
    'same-day': {
      lasts: ['mayo-nightcramp', 'nhs-legcramps', 'cdc-heat'],
      'pop-or-statin': ['harris-hamstring', 'bupa-strain', 'cr-statin', 'nhs-statin'],
      'lost-fluids': ['merck-cramps'],
    },
    visit: {
      often: ['nhs-legcramps', 'mayo-nightcramp'],
      'medicine-or-pregnant': ['garrison2012', 'preg-kkh'],
    },
  },
} as const satisfies Facts
