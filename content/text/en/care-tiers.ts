import type { CareTier, CareTierText } from '../../../core/content/types.ts'

/** What each tier is called, and what to do. No number: it differs from country to country. */
export const careTiers: Readonly<Record<CareTier, CareTierText>> = {
  emergency: {
    title: 'Get emergency help now',
    act: 'Call your local emergency number now.',
  },
  'same-day': {
    title: 'Get advice today',
    act: 'Call your doctor, a nurse line or an urgent care clinic today.',
  },
  visit: {
    title: 'Make an appointment',
    act: 'Health services suggest getting this checked. Make an appointment soon.',
  },
}
