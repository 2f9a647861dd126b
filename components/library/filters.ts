import { assertNever } from '../../core/assert-never.ts'
import type { Cause, Item } from '../../core/content/types.ts'
import { isForPart, type Entry, type Part } from './entries.ts'
import { searchEntries, type Found, type TopicIndex } from './search-entries.ts'

export const SHOWS = ['all', 'moves', 'routines', 'articles', 'favorites', 'hidden'] as const
type Show = (typeof SHOWS)[number]

export const FILTER_POSITIONS = ['seated', 'standing', 'lying'] as const
type FilterPosition = (typeof FILTER_POSITIONS)[number]

export const LENGTHS = ['half-minute', 'minute', 'three-minutes', 'longer'] as const
type Length = (typeof LENGTHS)[number]

export type Filters = {
  text: string
  show: Show
  part: Part | 'any'
  position: FilterPosition | 'any'
  length: Length | 'any'
  cause: Cause | 'any'
}

export const NO_FILTERS: Filters = {
  text: '',
  show: 'all',
  part: 'any',
  position: 'any',
  length: 'any',
  cause: 'any',
}

/** The entries that fit, in the order in which the search finds them. */
export function filterEntries(
  entries: readonly Entry[],
  topics: readonly TopicIndex[],
  filters: Filters,
  language: string,
): Found {
  const found = searchEntries(entries, topics, filters.text, language)
  const fitting = found.entries.filter(
    (entry) =>
      isShown(entry, filters.show) &&
      fitsPart(entry, filters.part) &&
      fitsPosition(entry, filters.position) &&
      fitsLength(entry, filters.length) &&
      fitsCause(entry, filters.cause),
  )
  return { ...found, entries: fitting }
}

function isShown(entry: Entry, show: Show): boolean {
  switch (show) {
    case 'all':
      return true
    case 'moves':
      return entry.is === 'item'
    case 'routines':
      return entry.is === 'routine'
    case 'articles':
      return entry.is === 'article'
    case 'favorites':
      return entry.is !== 'article' && entry.state.favorite
    case 'hidden':
      return entry.is !== 'article' && entry.state.hidden
    default:
      return assertNever(show)
  }
}

function fitsPart(entry: Entry, part: Filters['part']): boolean {
  return part === 'any' || isForPart(entry, part)
}

function fitsPosition(entry: Entry, position: Filters['position']): boolean {
  if (position === 'any') return true
  switch (entry.is) {
    case 'item':
      return isDone(entry.item, position)
    case 'routine':
      return entry.items.every((item) => isDone(item, position))
    case 'article':
      return false
    default:
      return assertNever(entry)
  }
}

function isDone({ position: own }: Item, position: FilterPosition): boolean {
  return own === position || (own === 'either' && position !== 'lying')
}

function fitsLength(entry: Entry, length: Filters['length']): boolean {
  if (length === 'any') return true
  switch (entry.is) {
    case 'item':
      return isLong(entry.item.seconds, length)
    case 'routine':
      return isLong(entry.routine.seconds, length)
    case 'article':
      return false
    default:
      return assertNever(entry)
  }
}

function isLong(seconds: number, length: Length): boolean {
  switch (length) {
    case 'half-minute':
      return seconds <= 30
    case 'minute':
      return seconds <= 60
    case 'three-minutes':
      return seconds <= 180
    case 'longer':
      return seconds > 180
    default:
      return assertNever(length)
  }
}

/** An article without causes goes for all of them. */
function fitsCause(entry: Entry, cause: Filters['cause']): boolean {
  if (cause === 'any' || entry.causes.includes(cause)) return true
  return entry.is === 'article' && entry.causes.length === 0
}
