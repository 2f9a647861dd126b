import type { BodyView } from '../core/content/profile.ts'
import type { Library } from '../core/content/types.ts'
import { breaksIn } from './breaks.ts'
import { careIn } from './care.ts'
import { ANYBODY } from './position.ts'
import { articlesIn, searchTopicsIn, sectionTitlesIn } from './reading.ts'
import { allSources } from './sources/index.ts'
import type { Language } from '../core/settings/languages.ts'

/**
 * All health content in one language, in the form that fits the person's position and limits. It is a lot to load: `tips.ts` (the popup),
 * `breaks.ts` (the background), `care.ts` (relief) and `reading.ts` (articles)
 * each give a part of it by itself.
 */
export function library(language: Language, body: BodyView = ANYBODY): Library {
  return {
    ...breaksIn(language, body),
    ...careIn(language, body.position),
    articles: articlesIn(language),
    sectionTitles: sectionTitlesIn(language),
    searchTopics: searchTopicsIn(language),
    sources: allSources(),
  }
}
