import type { EnglishOf } from '../../readers.ts'
import { body } from '../body.ts'
import { breakPage } from '../break-page.ts'
import { common } from '../common.ts'
import { overlay } from '../overlay.ts'
import { review } from '../review.ts'

/** The English words of a guided break over a page. */
export const guideWords: EnglishOf<'guide'> = {
  reader: 'guide',
  areas: { body, breakPage, common, overlay, review },
}
