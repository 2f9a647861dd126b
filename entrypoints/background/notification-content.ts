import { assertNever } from '../../core/assert-never.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { reminderTitle } from '../../content/phrases/reminder-title.ts'
import type { WordsWith } from '../../content/words/index.ts'
import type { SystemNotification } from '../../platform/notifications.ts'
import type { OfferText } from './offer-text.ts'

/** An offer as a system notification. */
export function notificationFor(
  id: string,
  text: OfferText,
  { sound }: Settings,
  words: WordsWith<'reminders'>,
): SystemNotification {
  const { reminders, format } = words
  const common = { id, silent: sound === 'off' }
  switch (text.is) {
    case 'break':
      return {
        ...common,
        title: reminderTitle(text, words),
        message: import.meta.env.FIREFOX
          ? format.sentences([text.why, reminders.chooseInBrowser])
          : text.why,
        buttons: [reminders.start, ...(text.postpone === null ? [] : [text.postpone])],
        requiresInteraction: true,
      }
    case 'tip':
    case 'water':
      return {
        ...common,
        title: text.title,
        message: text.message,
        buttons: [],
        requiresInteraction: false,
      }
    default:
      return assertNever(text)
  }
}
