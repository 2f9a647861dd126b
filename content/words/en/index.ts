import { article } from './article.ts'
import { body } from './body.ts'
import { breakPage } from './break-page.ts'
import { care } from './care.ts'
import { common } from './common.ts'
import { day } from './day.ts'
import { kinds } from './kinds.ts'
import { menu } from './menu.ts'
import { options } from './all-options.ts'
import { overlayChoice } from './overlay-choice.ts'
import { overlay } from './overlay.ts'
import { popup } from './popup.ts'
import { presets } from './presets.ts'
import { preview } from './preview.ts'
import { relief } from './relief.ts'
import { reminders } from './reminders.ts'
import { review } from './review.ts'
import { saving } from './saving.ts'
import { schedule } from './schedule.ts'
import { welcome } from './welcome.ts'

/** All of the interface. */
export const words = {
  common,
  body,
  schedule,
  day,
  kinds,
  presets,
  preview,
  popup,
  overlay,
  overlayChoice,
  breakPage,
  care,
  saving,
  options,
  article,
  welcome,
  reminders,
  menu,
  relief,
  review,
}
