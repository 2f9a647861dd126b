import type { EnglishOf } from '../../readers.ts'
import { body } from '../body.ts'
import { breakPage } from '../break-page.ts'
import { common } from '../common.ts'
import { popup } from '../popup.ts'
import { review } from '../review.ts'
import { schedule } from '../schedule.ts'

/** The English words of the break page. */
export const breakWords: EnglishOf<'break'> = {
  reader: 'break',
  areas: { body, breakPage, common, popup, review, schedule },
}
