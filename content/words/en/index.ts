import { appearance } from './appearance.ts'
import { article } from './article.ts'
import { backup } from './backup.ts'
import { body } from './body.ts'
import { bodyPage } from './body-page.ts'
import { breakPage } from './break-page.ts'
import { care } from './care.ts'
import { common } from './common.ts'
import { day } from './day.ts'
import { library } from './library.ts'
import { menu } from './menu.ts'
import { options } from './options.ts'
import { overlay } from './overlay.ts'
import { popup } from './popup.ts'
import { remindersPage } from './reminders-page.ts'
import { reminders } from './reminders.ts'
import { schedule } from './schedule.ts'
import { fieldNames, settings } from './settings.ts'
import { statistics } from './statistics.ts'
import { welcome } from './welcome.ts'

/** All of the interface but the relief page. */
export const words = {
  common,
  body,
  schedule,
  day,
  popup,
  overlay,
  breakPage,
  care,
  options: {
    ...options,
    appearance,
    backup,
    body: bodyPage,
    fieldNames,
    library,
    reminders: remindersPage,
    settings,
    statistics,
  },
  article,
  welcome,
  reminders,
  menu,
}
