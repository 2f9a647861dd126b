import type { BodyPosition } from '../core/content/profile.ts'
import type { Library } from '../core/content/types.ts'
import { breaksIn } from './breaks.ts'
import { careIn } from './care.ts'
import { articlesIn, sectionTitlesIn } from './reading.ts'
import { allSources } from './sources/index.ts'
import type { Language } from '../core/settings/languages.ts'

/**
 * All health content in one language, in the form that fits the person's position. It is a lot to load: `tips.ts` (the popup),
 * `breaks.ts` (the background), `care.ts` (relief) and `reading.ts` (articles)
 * each give a part of it by itself.
 */
export function library(language: Language, position: BodyPosition = 'any'): Library {
  return {
    ...breaksIn(language, position),
    ...careIn(language, position),
    articles: articlesIn(language),
    sectionTitles: sectionTitlesIn(language),
    sources: allSources(),
  }
}
