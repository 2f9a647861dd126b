import type { EnglishOf } from '../../readers.ts'
import { common } from '../common.ts'
import { relief } from '../relief.ts'
import { review } from '../review.ts'

/** The English words of the relief page. */
export const reliefWords: EnglishOf<'relief'> = {
  reader: 'relief',
  areas: { common, relief, review },
}
