import type { Item, Library, Limit, Routine, Source } from '../core/content/types.ts'
import { ITEMS, SWAPS, type ItemId } from './items/index.ts'
import { LIMITS, type LimitId } from './limits.ts'
import { ROUTINES, type RoutineId } from './routines.ts'
import { ORGANIZATIONS, type SourceId } from './sources/organizations.ts'
import { WORKS } from './sources/works.ts'
import { english, type ContentText } from './text/en/index.ts'
import { tipsIn } from './tips.ts'
import type { Language } from './words/language.ts'

const TEXTS: Readonly<Record<Language, ContentText>> = { en: english }

/** All health content in one language: facts and text joined, by id. */
export function library(language: Language): Library {
  const texts = TEXTS[language]
  return {
    language,
    items: byId<ItemId, Item>(ITEMS, (id) => ({ id, ...ITEMS[id], ...texts.items[id] })),
    everyItem: texts.everyItem,
    tips: tipsIn(language),
    routines: keys<RoutineId>(ROUTINES).map((id): Routine => ({
      id,
      ...ROUTINES[id],
      ...texts.routines[id],
    })),
    limits: byId<LimitId, Limit>(LIMITS, (id) => ({
      id,
      label: texts.limits[id],
      sources: LIMITS[id],
    })),
    swaps: new Map(Object.entries(SWAPS)),
    regionNames: texts.regions,
    sources: byId<SourceId, Source>(ORGANIZATIONS, (id) => ({
      id,
      organization: ORGANIZATIONS[id],
      ...WORKS[id],
    })),
  }
}

function byId<Id extends string, Entry>(
  facts: Readonly<Record<Id, unknown>>,
  join: (id: Id) => Entry,
): ReadonlyMap<string, Entry> {
  return new Map(keys(facts).map((id) => [id, join(id)]))
}

function keys<Id extends string>(facts: Readonly<Record<Id, unknown>>): readonly Id[] {
  return Object.keys(facts) as Id[]
}
