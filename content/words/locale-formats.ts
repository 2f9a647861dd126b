import { formatsFor } from './formats.ts'
import type { Locale, WordsWith } from './index.ts'

/** How a language is written, beside its words. */
export function localeFormats({ language, locale, direction }: Locale): WordsWith<never> {
  return { language, locale, direction, format: formatsFor(locale) }
}
