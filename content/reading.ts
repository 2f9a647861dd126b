import type { Article, SearchTopic, SectionKind } from '../core/content/types.ts'
import { ARTICLES, type ArticleId } from './articles/index.ts'
import { SEARCH_TOPICS } from './search-topics.ts'
import { keysOf } from './by-id.ts'
import { markFallback } from './text/fallback.ts'
import { readingTexts } from './text/reading.ts'
import type { Language } from '../core/settings/languages.ts'

/** Every article in one language, in the order they are read. Only the pages that show one load them. */
export function articlesIn(language: Language): ReadonlyMap<string, Article> {
  const { articles: english } = readingTexts.in('en')
  return new Map(
    Object.entries(ARTICLES).map(([id, { causes, sections }]): [string, Article] => {
      const texts: Texts = readingTexts.in(language).articles[id as ArticleId]
      return [
        id,
        {
          id,
          title: texts.title,
          ...markFallback(texts, english[id as ArticleId], language),
          causes,
          sections: Object.entries(sections).map(([kind, lines]) => ({
            kind: kind as SectionKind,
            lines: Object.entries<readonly string[]>(lines).map(([line, sources]) => ({
              id: line,
              text: texts.sections[kind]?.[line] ?? '',
              sources,
            })),
          })),
        },
      ]
    }),
  )
}

/** What stands over each section. */
export function sectionTitlesIn(language: Language): Readonly<Record<SectionKind, string>> {
  return readingTexts.in(language).sectionTitles
}

/** What people look for by words that the library doesn't use, in the order in which it is asked for. */
export function searchTopicsIn(language: Language): readonly SearchTopic[] {
  const { searchWords } = readingTexts.in(language)
  return keysOf(SEARCH_TOPICS).map((id): SearchTopic => {
    const facts: { finds: readonly string[]; signs?: readonly string[] } = SEARCH_TOPICS[id]
    return {
      id,
      finds: facts.finds,
      signs: facts.signs ?? [],
      phrases: searchWords[id]
        .split(PHRASE_END)
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== ''),
    }
  })
}

/** A comma, as any language writes it. */
const PHRASE_END = /[,\u060c\u3001\uff0c]/u

type Texts = {
  title: string
  sections: Readonly<Record<string, Readonly<Record<string, string>>>>
}
