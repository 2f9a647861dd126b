import type { TIPS } from '../../../tip-facts.ts'

export const general: Readonly<Record<keyof (typeof TIPS)['general'], string>> = {
  'over-ten-minutes': 'A cramp that lasts over 10 minutes needs medical advice the same day.',
  'cramps-and-sleep': 'Cramps that spoil your sleep are worth a clinic visit.',
  'after-a-new-medicine':
    'Cramps after a new medicine? Ask your pharmacist or doctor. Do not stop a medicine on your own.',
  'statin-muscle-pain':
    'Do you take a statin and have new muscle pain or weakness you cannot explain? Call your doctor today.',
  'dark-urine': 'Very dark urine with severe muscle pain? Get medical care right away.',
  'pregnant-leg-cramps':
    'Pregnant, with leg cramps? Gentle calf stretches may ease them. Tell your midwife or doctor about them.',
  'write-it-down':
    'Write your cramps down: where, when, how long, how strong, and what you were doing. It helps your clinician.',
  'often-no-cause':
    'Most cramps are harmless, and often no cause is found. If yours keep coming back, book a visit.',
}
