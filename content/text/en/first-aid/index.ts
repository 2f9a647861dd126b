import type { FirstAidTexts } from '../../contract.ts'
import { backAndNeck } from './back-and-neck.ts'
import { bellyAndEyelid } from './belly-and-eyelid.ts'
import { handJawAndSide } from './hand-jaw-and-side.ts'
import { inWheelchair } from './in-wheelchair.ts'
import { legs } from './legs.ts'
import { pictures, picturesInWheelchair } from './pictures.ts'

export const firstAidTexts: FirstAidTexts = {
  parts: { ...legs, ...backAndNeck, ...handJawAndSide, ...bellyAndEyelid },
  inWheelchair,
  pictures,
  picturesInWheelchair,
  afterSurgery: {
    'surgery-rest':
      'You told us of surgery or a broken bone here. Do not stretch, rub or warm it. Rest it as your team showed you.',
    'surgery-call':
      'Call your surgeon or care team today. Ask what may ease it. If it gets worse, get help right away.',
  },
  everySpasm: {
    'pull-over': 'If you are driving, pull over first.',
    'no-force': 'Stretch slowly. Do not bounce, and do not push into sharp pain.',
    'stop-if':
      'Stop if pain turns sharp or spreads, or it tingles or goes weak. Stop if it is swollen, hot, red, newly hurt or operated on.',
    'cloth-between': 'Keep a cloth between your skin and anything warm or cold.',
    'numb-skin':
      'Do not put heat or cold on skin that is numb or tingles. Never sleep on a heating pad.',
    'blood-thinner': 'On a blood thinner, or do you bruise easily? Rub very lightly or not at all.',
    'sip-if-thirsty':
      'Sip a drink if you are thirsty or sweaty, unless you were told to limit fluids. Do not force it.',
    'no-medicine-advice': 'We give no advice on pills. Ask your pharmacist or doctor.',
  },
}
