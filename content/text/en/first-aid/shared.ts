/** Lines that stand beside the steps of more than one part. */
export const NUMB_SKIN =
  'Not on skin that is numb or tingles: it can burn or freeze unfelt. Do not fall asleep on it.'
export const BLOOD_THINNER =
  'On a blood thinner, or do you bruise easily? Rub very lightly or not at all.'
export const USUAL_SPASM =
  "Is this your usual spasm from MS or a cord injury? Follow your team's plan. A fast stretch can set it off."
export const WARM_OR_COLD =
  'Use a warm pack if it feels tight, or a cold pack in a cloth if it is sore, for 10 to 20 minutes.'
export const SLOW_WALK = 'When it eases, walk slowly for 1 to 2 minutes.'
export const HOLD = 'Hold until it lets go, often 10 to 30 seconds. Do this up to 5 times.'
export const SWOLLEN_LEG =
  'Is the leg swollen, warm, red or darker? Do not rub or stretch it. Get seen today.'
export const NEW_HIP =
  'Hip replacement? Do not bend it far, cross your legs, lean forward or turn the leg out.'
export const T6_HEADACHE =
  'A pounding headache? Stop. Sit up, loosen tight clothes, and get emergency help. Do not lie down.'
