import { assertNever } from '../../core/assert-never.ts'
import type { Exclusion } from '../../core/content/exclusions.ts'
import type { LimitId } from '../../core/content/profile.ts'
import type { Words, WordsWith } from '../../content/words/index.ts'

/** Why something doesn't come unasked, as one line. */
export function exclusionText(reason: Exclusion, words: WordsWith<'options'>): string {
  const { out } = words.options.library
  switch (reason.is) {
    case 'limit':
      return out.limit(limitNames(reason.limits, words))
    case 'hurt':
      return out.hurt(dateText(reason.on, words))
    case 'hidden':
      return out.hidden(dateText(reason.on, words))
    case 'position':
      return out.position
    case 'floor':
      return out.floor
    case 'not-discreet':
      return out.discreet
    case 'not-for-me':
      return out.notForMe
    case 'ask-first':
      return out.askFirst
    default:
      return assertNever(reason)
  }
}

/** Limits as they stand within a sentence. */
function limitNames(limits: readonly LimitId[], { options, format }: WordsWith<'options'>): string {
  return format.list(limits.map((limit) => options.body.shortLimits[limit]))
}

/** A stored day (`2026-03-09`) as the language writes it: `March 9, 2026`. */
function dateText(day: string, { locale }: Pick<Words, 'locale'>): string {
  const atMs = Date.parse(day)
  if (Number.isNaN(atMs)) return day
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(atMs)
}
