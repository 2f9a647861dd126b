import type { EnglishOf } from '../../readers.ts'
import { kinds } from '../kinds.ts'
import { overlayChoice } from '../overlay-choice.ts'
import { presets } from '../presets.ts'
import { preview } from '../preview.ts'
import { reminders } from '../reminders.ts'
import { saving } from '../saving.ts'
import { schedule } from '../schedule.ts'
import { welcome } from '../welcome.ts'

/** The English words of the welcome page. */
export const welcomeWords: EnglishOf<'welcome'> = {
  reader: 'welcome',
  areas: { kinds, overlayChoice, presets, preview, reminders, saving, schedule, welcome },
}
