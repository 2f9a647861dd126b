import type { EnglishOf } from '../../readers.ts'
import { body } from '../body.ts'
import { care } from '../care.ts'
import { common } from '../common.ts'
import { day } from '../day.ts'
import { popup } from '../popup.ts'
import { presets } from '../presets.ts'
import { schedule } from '../schedule.ts'

/** The English words of the popup. */
export const popupWords: EnglishOf<'popup'> = {
  reader: 'popup',
  areas: { body, care, common, day, popup, presets, schedule },
}
