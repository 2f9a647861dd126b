import { KINDS } from '../../core/schedule/kinds.ts'
import { WEEKDAYS } from '../../core/settings/schema.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { weekdayName } from '../../content/phrases/calendar-words.ts'

/**
 * Stored fields (`kinds.micro.everyMinutes`, `hours.fri`) as a person knows
 * them, each once. What this version doesn't know is named so.
 */
export function settingNames(
  fields: readonly string[],
  words: WordsWith<'kinds' | 'options'>,
): string[] {
  return [...new Set(fields.map((field) => settingName(field, words)))]
}

function settingName(field: string, words: WordsWith<'kinds' | 'options'>): string {
  const { fieldNames: names } = words.options
  const [part = '', detail = ''] = field.split('.')
  const kind = KINDS.find((each) => part === 'kinds' && each === detail)
  if (kind) return words.kinds[kind]
  const day = WEEKDAYS.find((each) => part === 'hours' && each === detail)
  if (day) return names.hoursOn(weekdayName(day, words))
  return part in names.parts ? names.parts[part as keyof typeof names.parts] : names.other
}
