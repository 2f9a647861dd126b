import type { FirstAidTexts } from '../../contract.ts'
import { backAndNeck } from './back-and-neck.ts'
import { handJawAndSide } from './hand-jaw-and-side.ts'
import { inWheelchair } from './in-wheelchair.ts'
import { legs } from './legs.ts'
import { pictures, picturesInWheelchair } from './pictures.ts'

export const firstAidTexts: FirstAidTexts = {
  parts: { ...legs, ...backAndNeck, ...handJawAndSide },
  inWheelchair,
  pictures,
  picturesInWheelchair,
  everySpasm: {
    'pull-over': 'If you are driving, pull over first.',
    'no-force': 'Stretch slowly. Do not bounce, and do not push into sharp pain.',
    'stop-if':
      'Stop if pain turns sharp or spreads, or if it tingles or goes weak. Stop if the part is swollen, hot, red or newly hurt.',
    'cloth-between': 'Keep a cloth between your skin and anything warm or cold.',
    'sip-if-thirsty': 'Sip a drink if you are thirsty or sweaty. Do not force it.',
    'no-medicine-advice': 'We give no advice on pills. Ask your pharmacist or doctor.',
  },
}
