import { hiddenOf, isFavorite, type ContentRef } from '../../core/content/choices.ts'
import {
  exclusionOf,
  mainRegion,
  type Exclusion,
  type Person,
} from '../../core/content/exclusions.ts'
import { ownBreak } from '../../core/content/pick.ts'
import { AREA_REGIONS, AREAS, type LimitId } from '../../core/content/profile.ts'
import { searchIndex } from '../../core/search/fold.ts'
import type { Article, Cause, Item, Library, Region, Routine } from '../../core/content/types.ts'

/** The parts by which the library is browsed: the areas of the body, and what is for none of them. */
export const MORE_PARTS = ['whole-body', 'breathing', 'workstation', 'hydration'] as const
export const PARTS = [...AREAS, ...MORE_PARTS] as const
export type Part = (typeof PARTS)[number]

const PART_REGIONS: Readonly<Record<Part, readonly Region[]>> = {
  ...AREA_REGIONS,
  'whole-body': ['whole-body'],
  breathing: ['breathing'],
  workstation: ['workstation'],
  hydration: ['hydration'],
}

/** One entry of the library, with what it is found by. */
export type Entry = {
  name: string
  /** What a search looks through, as `searchIndex` makes it. */
  nameIndex: string
  textIndex: string
  regions: readonly Region[]
  regionNames: readonly string[]
  causes: readonly Cause[]
} & (
  | { is: 'item'; id: string; item: Item; state: ContentState }
  | { is: 'routine'; id: string; routine: Routine; items: readonly Item[]; state: ContentState }
  | { is: 'article'; id: string; article: Article }
)

/** What this person's choices and limits make of an item or a routine. */
export type ContentState = {
  of: ContentRef
  favorite: boolean
  exclusion: Exclusion | null
  /** Whether "Bring back" is what there is to do. */
  hidden: boolean
  canStart: boolean
  /** A routine that has something left out or swapped. */
  adapted: boolean
}

/** Everything in the library, in its own order: routines, moves, articles. */
export function entriesOf(library: Library, person: Person): readonly Entry[] {
  const { regionNames } = library
  const index = (text: string) => searchIndex(text, library.language)
  const named = (regions: readonly Region[]) => regions.map((region) => regionNames[region])
  return [
    ...library.routines.map((routine): Entry => {
      const items = routineItems(library, routine)
      const regions = [...new Set(items.map(mainRegion))]
      return {
        is: 'routine',
        id: routine.id,
        routine,
        items,
        state: routineState(library, routine, person),
        name: routine.name,
        nameIndex: index(routine.name),
        textIndex: index(
          [routine.name, routine.when, ...items.map(({ name }) => name), ...named(regions)].join(
            ' ',
          ),
        ),
        regions,
        regionNames: named(regions),
        causes: [...new Set(items.flatMap(({ causes }) => causes))],
      }
    }),
    ...[...library.items.values()].map((item): Entry => ({
      is: 'item',
      id: item.id,
      item,
      state: itemState(item, person),
      name: item.name,
      nameIndex: index(item.name),
      textIndex: index([item.name, ...item.steps, ...named(item.regions)].join(' ')),
      regions: item.regions,
      regionNames: named(item.regions),
      causes: item.causes,
    })),
    ...[...library.articles.values()].map((article): Entry => ({
      is: 'article',
      id: article.id,
      article,
      name: article.title,
      nameIndex: index(article.title),
      textIndex: index(
        [
          article.title,
          ...article.sections.flatMap(({ lines }) => lines.map(({ text }) => text)),
        ].join(' '),
      ),
      regions: [],
      regionNames: [],
      causes: article.causes,
    })),
  ]
}

/** The items of a routine as it is written, whatever the person can do. */
export function routineItems(library: Library, routine: Routine): readonly Item[] {
  return routine.items.flatMap((id) => library.items.get(id) ?? [])
}

export function itemState(item: Item, person: Person): ContentState {
  const of: ContentRef = { is: 'item', id: item.id }
  const reason = exclusionOf(item, person)
  return {
    of,
    favorite: isFavorite(person.choices, of),
    exclusion: reason,
    hidden: hiddenOf(person.choices, of) !== undefined,
    canStart: reason?.is !== 'limit' && reason?.is !== 'hurt',
    adapted: false,
  }
}

export function routineState(library: Library, routine: Routine, person: Person): ContentState {
  const of: ContentRef = { is: 'routine', id: routine.id }
  const hidden = hiddenOf(person.choices, of)
  const own = ownBreak(library, of, person)
  const items = own?.plan.items.map(({ id }) => id) ?? []
  return {
    of,
    favorite: isFavorite(person.choices, of),
    exclusion: own === null ? emptyReason(library, routine, person) : hiddenReason(hidden),
    hidden: hidden !== undefined,
    canStart: own !== null,
    adapted: own !== null && items.join() !== routine.items.join(),
  }
}

function hiddenReason(hidden: ReturnType<typeof hiddenOf>): Exclusion | null {
  if (hidden === undefined) return null
  return { is: hidden.why === 'hurt' ? 'hurt' : 'hidden', on: hidden.on }
}

/** Limits weigh most; without them, what keeps its first item out. */
function emptyReason(library: Library, routine: Routine, person: Person): Exclusion | null {
  const reasons = routineItems(library, routine).flatMap((item) => exclusionOf(item, person) ?? [])
  const limits = reasons.flatMap((reason): readonly LimitId[] =>
    reason.is === 'limit' ? reason.limits : [],
  )
  if (limits.length > 0) return { is: 'limit', limits: [...new Set(limits)] }
  return reasons[0] ?? null
}

/** Whether an entry is for a part of the body. */
export function isForPart({ regions }: Pick<Entry, 'regions'>, part: Part): boolean {
  return regions.some((region) => PART_REGIONS[part].includes(region))
}

/** The part that an item is mainly for. */
export function partOf(item: Item): Part {
  const region = mainRegion(item)
  return PARTS.find((part) => PART_REGIONS[part].includes(region)) ?? 'whole-body'
}
