import type { EnglishOf } from '../../readers.ts'
import { article } from '../article.ts'
import { body } from '../body.ts'
import { care } from '../care.ts'
import { common } from '../common.ts'
import { day } from '../day.ts'
import { kinds } from '../kinds.ts'
import { options } from '../all-options.ts'
import { overlayChoice } from '../overlay-choice.ts'
import { presets } from '../presets.ts'
import { preview } from '../preview.ts'
import { relief } from '../relief.ts'
import { review } from '../review.ts'
import { saving } from '../saving.ts'
import { schedule } from '../schedule.ts'
import { welcome } from '../welcome.ts'

/** The English words of the options. */
export const optionsWords: EnglishOf<'options'> = {
  reader: 'options',
  areas: {
    article,
    body,
    care,
    common,
    day,
    kinds,
    options,
    overlayChoice,
    presets,
    preview,
    relief,
    review,
    saving,
    schedule,
    welcome,
  },
}
