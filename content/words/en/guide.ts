import { body } from './body.ts'
import { breakPage } from './break-page.ts'
import { common } from './common.ts'
import { overlay } from './overlay.ts'

/** What a guided break says. */
export const guideWords = { body, breakPage, common, overlay }
