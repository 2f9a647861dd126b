import { describe, expect, it } from 'vitest'
import { library } from '../../../content/index.ts'
import { libraryHref, parseLibraryRoute, sourceHref } from '../../../core/content/library-route.ts'

const LIBRARY = library('en')
const routeOf = (hash: string) => parseLibraryRoute(hash, LIBRARY)

describe('an address in the library', () => {
  it.each(['', '#library', '#library/', '#timing', '#timing/neck-turn'])(
    'that names no entry is the list: “%s”',
    (hash) => {
      expect(routeOf(hash)).toEqual({ is: 'list' })
    },
  )

  it('leads to each entry, and back', () => {
    const entries = [
      ...[...LIBRARY.items.keys()].map((id) => ({ is: 'item' as const, id })),
      ...LIBRARY.routines.map(({ id }) => ({ is: 'routine' as const, id })),
      ...[...LIBRARY.articles.keys()].map((id) => ({ is: 'article' as const, id })),
    ]
    for (const entry of entries) expect(routeOf(libraryHref(entry))).toMatchObject(entry)
  })

  it('leads to a source of an article, and to the article where there is no such source', () => {
    const [article = ''] = LIBRARY.articles.keys()
    const [source = ''] = LIBRARY.sources.keys()
    const named = { is: 'article', id: article }
    expect(routeOf(sourceHref(article, source))).toEqual({ ...named, sourceId: source })
    expect(routeOf(sourceHref(article, 'nothing'))).toEqual({ ...named, sourceId: null })
    expect(routeOf(libraryHref({ is: 'article', id: article }))).toEqual({
      ...named,
      sourceId: null,
    })
  })

  it.each(['#library/nothing', '#library/routine/nothing', '#library/article/nothing'])(
    'of what is no longer there says so: %s',
    (hash) => {
      expect(routeOf(hash)).toEqual({ is: 'gone' })
    },
  )
})
