import { assertNever } from '../../core/assert-never.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { Words } from '../../content/words/index.ts'
import type { Notice } from '../../platform/notifications.ts'
import type { OfferText } from './offer-text.ts'

/** An offer as a notification of the system. */
export function noticeFor(
  id: string,
  text: OfferText,
  { sound }: Settings,
  { reminders }: Words,
): Notice {
  const common = { id, silent: sound === 'off' }
  switch (text.is) {
    case 'break':
      return {
        ...common,
        title: reminders.breakTitle(text.name, text.length, text.shortLength),
        message: import.meta.env.FIREFOX ? `${text.why} ${reminders.chooseInBrowser}` : text.why,
        buttons: [reminders.start, ...(text.postpone === null ? [] : [text.postpone])],
        stays: true,
      }
    case 'tip':
    case 'water':
      return { ...common, title: text.title, message: text.message, buttons: [], stays: false }
    default:
      return assertNever(text)
  }
}
