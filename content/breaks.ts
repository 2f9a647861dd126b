import type { BodyPosition } from '../core/content/profile.ts'
import type { BreakLibrary, Item, Limit, Routine } from '../core/content/types.ts'
import { byId, keysOf } from './by-id.ts'
import type { Facts } from './items/facts.ts'
import { ITEMS, SWAPS, type ItemId } from './items/index.ts'
import type { LimitId } from '../core/content/profile.ts'
import { LIMITS } from './limits.ts'
import { usesWheelchair } from './position.ts'
import { ROUTINES, type RoutineId } from './routines.ts'
import { BREAK_TEXTS } from './languages/breaks.ts'
import { tipsIn } from './tips.ts'
import type { Language } from '../core/settings/languages.ts'

/** None of the limits names one of these. */
const FALLBACK: readonly ItemId[] = ['let-go-scan', 'eye-far-look', 'jaw-rest', 'change-posture']

/**
 * What planning a break needs, in one language: facts and text joined, by id. The
 * background loads this at every wake, so articles, first aid and sources stay out.
 * For a wheelchair user, names and steps are those that fit.
 */
export function breaksIn(language: Language, position: BodyPosition = 'any'): BreakLibrary {
  const texts = BREAK_TEXTS[language]
  const rolls = usesWheelchair(position)
  return {
    language,
    items: byId<ItemId, Item>(ITEMS, (id) => {
      const { figure: _figure, ...facts }: Facts = ITEMS[id]
      const { picture: _picture, ...text } = texts.items[id]
      const item: Item = { id, ...facts, ...text }
      if (!rolls) return item
      const seated = item.position === 'either' ? { position: 'seated' as const } : {}
      const { picture: _own, ...inWheelchair } = texts.inWheelchair.items[id] ?? {}
      return { ...item, ...seated, ...inWheelchair }
    }),
    everyItem: texts.everyItem,
    tips: tipsIn(language),
    routines: keysOf<RoutineId>(ROUTINES).map((id): Routine => ({
      id,
      ...ROUTINES[id],
      ...texts.routines[id],
      ...(rolls && texts.inWheelchair.routines[id]),
    })),
    limits: byId<LimitId, Limit>(LIMITS, (id) => ({
      id,
      label: texts.limits[id],
      sources: LIMITS[id],
    })),
    swaps: new Map(Object.entries(SWAPS)),
    fallback: FALLBACK,
    regionNames: texts.regions,
  }
}
