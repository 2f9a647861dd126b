import { appearance } from './en/appearance.ts'
import { article } from './en/article.ts'
import { backup } from './en/backup.ts'
import { body } from './en/body.ts'
import { bodyPage } from './en/body-page.ts'
import { breakPage } from './en/break-page.ts'
import { care } from './en/care.ts'
import { common } from './en/common.ts'
import { day } from './en/day.ts'
import { library } from './en/library.ts'
import { menu } from './en/menu.ts'
import { options } from './en/options.ts'
import { overlay } from './en/overlay.ts'
import { popup } from './en/popup.ts'
import { remindersPage } from './en/reminders-page.ts'
import { reminders } from './en/reminders.ts'
import { schedule } from './en/schedule.ts'
import { fieldNames, settings } from './en/settings.ts'
import { statistics } from './en/statistics.ts'
import { welcome } from './en/welcome.ts'
import { formatsFor, type Formats } from './formats.ts'
import type { Language, LocaleChoice } from './language.ts'

const english = {
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

/** What every language must have, key by key; English decides the keys. */
export type Catalogue = typeof english

/** All text of the interface in one language, and how that language writes numbers and times. */
export type Words = Readonly<
  Catalogue & LocaleChoice & { format: Formats; direction: 'ltr' | 'rtl' }
>

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en: english }
const DIRECTIONS: Readonly<Record<Language, Words['direction']>> = { en: 'ltr' }

/** The text of one language; `locale` (such as `en-GB`) decides how times and numbers are written. */
export function wordsIn(language: Language, locale: string = language): Words {
  return {
    ...CATALOGUES[language],
    language,
    locale,
    direction: DIRECTIONS[language],
    format: formatsFor(locale),
  }
}
