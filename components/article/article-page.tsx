import type { ComponentChild } from 'preact'
import { useContext, useEffect } from 'preact/hooks'
import { citedIn } from '../../core/content/cited.ts'
import {
  CARE_TIERS,
  type Article,
  type ArticleSection,
  type CareTier,
  type Library,
  type SourcedLine,
} from '../../core/content/types.ts'
import { lastWordAt } from '../../content/phrases/last-word.ts'
import { textLanguage } from '../kit/text-language.ts'
import { useWords } from '../kit/words.tsx'
import { libraryHref, sourceHref } from '../../core/content/library-route.ts'
import { CareCards } from './care-cards.tsx'
import { ReviewLine, ReviewsContext } from './review-line.tsx'
import { SourceList } from './source-list.tsx'
import './article.css'

type ArticlePageProps = {
  article: Article
  library: Pick<Library, 'articles' | 'sectionTitles' | 'tiers' | 'sources'>
  /** The source that the address leads to. */
  sourceId: string | null
}

/** One article: what it says, when to seek care, and which sources each sentence cites. */
export function ArticlePage({ article, library, sourceId }: ArticlePageProps) {
  const text = useWords('article').article
  const review = useContext(ReviewsContext).article(article.id)
  const lines = article.sections.flatMap((section) => section.lines)
  const cited = citedIn(lines)
  const refer = (line: SourcedLine) => (
    <Line line={line} article={article} numberOf={(id) => cited.indexOf(id) + 1} />
  )
  const care = article.sections.flatMap((section) =>
    isCare(section.kind) && section.lines.length > 0
      ? [
          {
            tier: section.kind,
            lines: section.lines.map((line) => ({ id: line.id, text: refer(line) })),
          },
        ]
      : [],
  )

  useEffect(() => {
    if (sourceId !== null) showSource(sourceId)
  }, [sourceId])

  return (
    <article class="article">
      {article.sections.map((section) => {
        if (isCare(section.kind) || section.lines.length === 0) return null
        return (
          <TextSection
            key={section.kind}
            title={library.sectionTitles[section.kind]}
            section={section}
            refer={refer}
          />
        )
      })}
      <section>
        <h2>{text.care}</h2>
        <CareCards groups={care} tiers={library.tiers} heading="h3" />
      </section>
      <p class="article-informs">{text.informs}</p>
      <ReviewLine review={review} />
      <section>
        <h2>{text.sources}</h2>
        <SourceList
          sources={cited.flatMap((id) => library.sources.get(id) ?? [])}
          numbered
          idOf={elementId}
        />
      </section>
      <nav class="article-others" aria-label={text.others}>
        <h2>{text.others}</h2>
        <ul>
          {[...library.articles.values()]
            .filter(({ id }) => id !== article.id)
            .map((other) => (
              <li key={other.id}>
                <a href={libraryHref({ is: 'article', id: other.id })} {...textLanguage(other)}>
                  {other.title}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </article>
  )
}

type TextSectionProps = {
  title: string
  section: ArticleSection
  refer: (line: SourcedLine) => ComponentChild
}

/** What it is about leads in, as plain sentences; the rest are lists under a heading. */
function TextSection({ title, section, refer }: TextSectionProps) {
  if (section.kind === 'about') {
    return (
      <div class="article-lead">
        {section.lines.map((line) => (
          <p key={line.id}>{refer(line)}</p>
        ))}
      </div>
    )
  }
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {section.lines.map((line) => (
          <li key={line.id}>{refer(line)}</li>
        ))}
      </ul>
    </section>
  )
}

type LineProps = {
  line: SourcedLine
  article: Article
  numberOf: (sourceId: string) => number
}

/** A sentence and the numbers of its sources. */
function Line({ line, article, numberOf }: LineProps) {
  const { article: text, format, locale } = useWords('article')
  const end = lastWordAt(line.text, locale)
  const references = line.sources.map((id) => {
    const number = format.count(numberOf(id))
    return (
      <a
        key={id}
        class="reference"
        href={sourceHref(article.id, id)}
        aria-label={text.reference(number)}
        // Pressed again, the address doesn't change: the entry is shown all the same.
        onClick={() => showSource(id)}
      >
        {number.shown}
      </a>
    )
  })
  return (
    <span {...textLanguage(article)}>
      {line.text.slice(0, end)}
      <span class="line-end">
        {line.text.slice(end)}
        {references[0]}
      </span>
      {references.slice(1)}
    </span>
  )
}

function isCare(kind: ArticleSection['kind']): kind is CareTier {
  return CARE_TIERS.some((tier) => tier === kind)
}

function elementId(sourceId: string): string {
  return `source-${sourceId}`
}

function showSource(sourceId: string): void {
  document.getElementById(elementId(sourceId))?.focus()
}
