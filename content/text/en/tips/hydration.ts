import type { TIPS } from '../../../tip-facts.ts'

export const hydration: Readonly<Record<keyof (typeof TIPS)['hydration'], string>> = {
  'drink-to-thirst':
    'Drink when you are thirsty. How much you need depends on heat, effort and your health.',
  'pale-yellow': 'Pale yellow urine is a simple sign that you drink enough.',
  'water-and-cramps':
    'Water is good for you, but it may not stop cramps. Studies on fluids and cramps do not agree.',
  'more-is-not-better':
    'More water is not always better. Very large amounts can be dangerous. Sip through the day.',
  'after-a-sweaty-workout':
    'After a hard, sweaty workout, have a drink and a snack, or a drink with salts. Skip salt tablets.',
  'fluid-limits-first':
    'Were you told to limit fluids for your heart or kidneys? Follow that plan, and switch off water reminders.',
  'all-drinks-count': 'Tea, coffee and milk count as fluids too. So does the water in your food.',
  'small-cup': 'Keep a small cup, not a big jug. Each refill gets you moving.',
  magnesium:
    'Magnesium pills did little for night cramps in older adults. If you have kidney disease, ask before you take any.',
  'salts-and-sweat':
    'In a lab test of 10 men after heavy sweat, salty drinks made cramps harder to trigger. Plain water made them easier.',
  'heat-cramps':
    'Heat cramps? Stop, cool off, drink and snack. Heart trouble, or over an hour? Get advice today.',
}
