import type { Library } from '../../core/content/types.ts'
import type { Words } from '../../content/words/index.ts'
import type { InnerPage } from '../options/options-shell.tsx'
import { hrefOf, type LibraryPlace } from './library-route.ts'

/** What stands over one entry of the library; null over the library itself. */
export function placeHead(
  place: LibraryPlace,
  library: Library,
  { options }: Words,
): InnerPage | null {
  if (place.is === 'list' || place.is === 'gone') return null
  return {
    id: hrefOf(place),
    title: titleOf(place, library),
    back: { href: '#library', label: options.library.back },
  }
}

function titleOf(
  { is, id }: Exclude<LibraryPlace, { is: 'list' | 'gone' }>,
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
