import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { assertNever } from '../../core/assert-never.ts'
import type { Person } from '../../core/content/exclusions.ts'
import type { Library } from '../../core/content/types.ts'
import { ArticlePage } from '../article/article-page.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'
import { SpasmLink } from '../relief/spasm-link.tsx'
import { libraryHref, type LibraryRoute } from '../../core/content/library-route.ts'
import type { LibraryActions } from './content-actions.tsx'
import { entriesOf } from './entries.ts'
import { FilterBar } from './filter-bar.tsx'
import { filterEntries, NO_FILTERS } from './filters.ts'
import { ItemPage } from './item-page.tsx'
import { Results } from './results.tsx'
import { RoutinePage } from './routine-page.tsx'
import { indexTopics } from './search-entries.ts'
import '../relief/spasm-link.css'
import './library.css'

type LibraryPageProps = {
  library: Library
  person: Person
  route: LibraryRoute
  actions: LibraryActions
}

/** The library, or one of its entries. The filters stay as they are in between. */
export function LibraryPage({ library, person, route, actions }: LibraryPageProps) {
  const [filters, setFilters] = useState(NO_FILTERS)
  const list = useRef<HTMLDivElement>(null)
  const opened = useRef<string | null>(null)
  const { gone } = useWords('options').options.library
  const entries = useMemo(() => entriesOf(library, person), [library, person])
  const topics = useMemo(() => indexTopics(library.searchTopics, library.language), [library])

  useLayoutEffect(() => {
    const wasOpen = opened.current
    opened.current = route.is === 'list' || route.is === 'gone' ? null : libraryHref(route)
    // Back in the list: where the person left it, unless they came by the navigation.
    if (route.is !== 'list' || wasOpen === null || document.activeElement?.closest('nav')) return
    const entry = list.current?.querySelector<HTMLElement>(`a[href="${wasOpen}"]`)
    entry?.scrollIntoView({ block: 'center' })
    entry?.focus({ preventScroll: true })
  }, [route])

  switch (route.is) {
    case 'list':
    case 'gone':
      return (
        <div class="library" ref={list}>
          <SpasmLink />
          {route.is === 'gone' && <Notice tone="info">{gone}</Notice>}
          <FilterBar filters={filters} onChange={setFilters} />
          <Results
            found={filterEntries(entries, topics, filters, library.language)}
            library={library}
            filters={filters}
            onClear={() => setFilters(NO_FILTERS)}
          />
        </div>
      )
    case 'item': {
      const item = library.items.get(route.id)
      if (item === undefined) return null
      return (
        <ItemPage key={item.id} item={item} library={library} person={person} actions={actions} />
      )
    }
    case 'routine': {
      const routine = library.routines.find(({ id }) => id === route.id)
      if (routine === undefined) return null
      return (
        <RoutinePage
          key={routine.id}
          routine={routine}
          library={library}
          person={person}
          actions={actions}
        />
      )
    }
    case 'article': {
      const article = library.articles.get(route.id)
      if (article === undefined) return null
      return (
        <ArticlePage
          key={article.id}
          article={article}
          library={library}
          sourceId={route.sourceId}
        />
      )
    }
    default:
      return assertNever(route)
  }
}
