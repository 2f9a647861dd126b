import type { ContentRef } from './choices.ts'
import type { Library } from './types.ts'

/** Where in the library a person is. What an address names but the library doesn't have is `gone`. */
export type LibraryRoute =
  | { is: 'list' }
  | { is: 'item'; id: string }
  | { is: 'routine'; id: string }
  | { is: 'article'; id: string; sourceId: string | null }
  | { is: 'gone' }

type LibraryEntryRef = { is: 'item' | 'routine' | 'article'; id: string }

/** What an address such as `#library/routine/hands-2` names. */
export function parseLibraryRoute(hash: string, library: Library): LibraryRoute {
  const [page, first = '', second = '', third = ''] = hash.replace(/^#/, '').split('/')
  if (page !== 'library' || first === '') return { is: 'list' }
  if (first === 'routine') {
    const known = library.routines.some(({ id }) => id === second)
    return known ? { is: 'routine', id: second } : { is: 'gone' }
  }
  if (first === 'article') {
    const known = library.articles.has(second)
    const sourceId = library.sources.has(third) ? third : null
    return known ? { is: 'article', id: second, sourceId } : { is: 'gone' }
  }
  return library.items.has(first) ? { is: 'item', id: first } : { is: 'gone' }
}

/** The address of one entry. */
export function libraryHref({ is, id }: LibraryEntryRef | ContentRef): string {
  return is === 'item' ? `#library/${id}` : `#library/${is}/${id}`
}

/** The address of one source of an article. */
export function sourceHref(articleId: string, sourceId: string): string {
  return `#library/article/${articleId}/${sourceId}`
}
