import type { SpasmPart } from '../../../../core/content/types.ts'
import type { EVERY_SPASM, FIRST_AID } from '../../../first-aid/index.ts'
import { backAndNeck } from './back-and-neck.ts'
import { handJawAndSide } from './hand-jaw-and-side.ts'
import { inWheelchair, type WheelchairSteps } from './in-wheelchair.ts'
import { legs } from './legs.ts'
import type { PartTexts } from './part-texts.ts'
import { pictures, picturesInWheelchair } from './pictures.ts'

export type FirstAidTexts = {
  parts: PartTexts<typeof FIRST_AID>
  inWheelchair: WheelchairSteps<typeof FIRST_AID>
  everySpasm: Readonly<Record<keyof typeof EVERY_SPASM, string>>
  /** What the figures of steps show, for those who don't see them. */
  pictures: StepPictures
  /** The same for figures that look different from a wheelchair. */
  picturesInWheelchair: Partial<StepPictures>
}

type StepPictures = Readonly<Record<SpasmPart, Readonly<Record<string, string>>>>

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
