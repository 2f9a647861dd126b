import type { EnglishOf } from '../../readers.ts'
import { menu } from '../menu.ts'
import { overlay } from '../overlay.ts'
import { reminders } from '../reminders.ts'
import { schedule } from '../schedule.ts'

/** The English words of the background. */
export const workerWords: EnglishOf<'worker'> = {
  reader: 'worker',
  areas: { menu, overlay, reminders, schedule },
}
