import type { Source } from '../../core/content/types.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { VisuallyHidden } from '../kit/visually-hidden.tsx'
import { PRINTED_IN } from '../kit/printed-in.ts'
import { useWords } from '../kit/words.tsx'
import './source-list.css'

type SourceListProps = {
  sources: readonly Source[]
  /** `yes`: in the order in which sentences cite them, under their numbers. */
  numbered: boolean
  /** The id of each entry on the page, when something leads to it. */
  idOf?: (sourceId: string) => string
}

/** Works with who made them, from when they are, and how we checked them. */
export function SourceList({ sources, numbered, idOf }: SourceListProps) {
  const entries = sources.map((source) => (
    <li key={source.id} id={idOf?.(source.id)} tabIndex={idOf && -1} class="source">
      <SourceEntry source={source} />
    </li>
  ))
  return numbered ? <ol class="sources">{entries}</ol> : <ul class="sources">{entries}</ul>
}

function SourceEntry({ source }: { source: Source }) {
  const words = useWords('article', 'common')
  const text = words.article.source
  const { title, citation, url, organization } = source
  return (
    <>
      {url === null ? (
        <span class="source-title" lang={PRINTED_IN} dir="auto">
          {title}
        </span>
      ) : (
        <a class="source-title" href={url} target="_blank" rel="noreferrer">
          <span lang={PRINTED_IN} dir="auto">
            {title}
          </span>
          <VisuallyHidden> {words.common.newTab}</VisuallyHidden>
        </a>
      )}
      <span class="source-by">
        {text.by(organization, yearText(source.year, words))}{' '}
        <span class="source-check">{checkText(source, words)}</span>
      </span>
      {citation !== '' && (
        <span class="source-by" lang={PRINTED_IN} dir="auto">
          {citation}
        </span>
      )}
    </>
  )
}

/** What was read of it, and when; or that it has no page. */
function checkText(
  { url, check, readOn }: Source,
  { article, locale }: WordsWith<'article'>,
): string {
  const text = article.source
  if (url === null) return text.noPage
  if (readOn === null) return text.checked[check]
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  return text.readIn(text.checked[check], month.format(Date.parse(readOn)))
}

/** A year as the source prints it, in plain words: `n.d.`, `c.2023`, `2012 ed.`, `2004 archive`. */
function yearText(year: string, { article }: WordsWith<'article'>): string {
  const { noDate, about, edition, archive } = article.source
  if (year === 'n.d.') return noDate
  if (year.startsWith('c.')) return about(year.slice(2))
  if (year.endsWith(' ed.')) return edition(year.slice(0, -4))
  return year.endsWith(' archive') ? archive(year.slice(0, -8)) : year
}
