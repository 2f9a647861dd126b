import { appearance } from './appearance.ts'
import { backup } from './backup.ts'
import { bodyPage } from './body-page.ts'
import { library } from './library.ts'
import { options as pages } from './options.ts'
import { remindersPage } from './reminders-page.ts'
import { fieldNames, settings } from './settings.ts'
import { statistics } from './statistics.ts'

/** All that the pages of the options alone say. */
export const options = {
  ...pages,
  appearance,
  backup,
  body: bodyPage,
  fieldNames,
  library,
  reminders: remindersPage,
  settings,
  statistics,
}
