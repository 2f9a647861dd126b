import type { Article, SectionKind } from '../core/content/types.ts'
import { ARTICLES, type ArticleId } from './articles/index.ts'
import { readingTexts } from './text/reading.ts'
import type { Language } from '../core/settings/languages.ts'

/** Every article in one language, in the order they are read. Only the pages that show one load them. */
export function articlesIn(language: Language): ReadonlyMap<string, Article> {
  return new Map(
    Object.entries(ARTICLES).map(([id, { causes, sections }]): [string, Article] => {
      const texts: Texts = readingTexts.in(language).articles[id as ArticleId]
      return [
        id,
        {
          id,
          title: texts.title,
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

type Texts = {
  title: string
  sections: Readonly<Record<string, Readonly<Record<string, string>>>>
}
