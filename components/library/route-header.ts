import type { Library } from '../../core/content/types.ts'
import type { WordsWith } from '../../content/words/index.ts'
import type { InnerPage } from '../options/options-shell.tsx'
import { libraryHref, type LibraryRoute } from '../../core/content/library-route.ts'

/** The heading of one entry of the library; null for the library itself. */
export function routeHeader(
  route: LibraryRoute,
  library: Library,
  { options }: WordsWith<'options'>,
): InnerPage | null {
  if (route.is === 'list' || route.is === 'gone') return null
  return {
    id: libraryHref(route),
    title: titleFor(route, library),
    back: { href: '#library', label: options.library.back },
  }
}

function titleFor(
  { is, id }: Exclude<LibraryRoute, { is: 'list' | 'gone' }>,
  library: Library,
): string {
  switch (is) {
    case 'item':
      return library.items.get(id)?.name ?? ''
    case 'routine':
      return library.routines.find((routine) => routine.id === id)?.name ?? ''
    case 'article':
      return library.articles.get(id)?.title ?? ''
  }
}
