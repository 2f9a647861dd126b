import type { BodyView, LimitId } from '../core/content/profile.ts'
import type { BreakLibrary, Item, Limit, Routine } from '../core/content/types.ts'
import { byId, keysOf } from './by-id.ts'
import type { Facts } from './items/facts.ts'
import { ITEMS, SWAPS, type ItemId } from './items/index.ts'
import { effectOf, LIMITS, surgeryAgainst } from './limits.ts'
import { ANYBODY, usesWheelchair } from './position.ts'
import { ROUTINES, type RoutineId } from './routines.ts'
import { breakTexts } from './text/breaks.ts'
import { tipsIn } from './tips.ts'
import { markFallback } from './text/fallback.ts'
import type { AdaptedStep, BreakTexts } from './text/contract.ts'
import type { Language } from '../core/settings/languages.ts'

/** None of the limits names one of these. */
const FALLBACK: readonly ItemId[] = ['let-go-scan', 'eye-far-look', 'jaw-rest', 'change-posture']

/**
 * What planning a break needs, in one language: facts and text joined, by id. The
 * background loads this at every wake, so articles, first aid, signs and sources stay out.
 * For a wheelchair user, names and steps are those that fit; so are the steps for people
 * with a limit that adapts an item.
 */
export function breaksIn(language: Language, body: BodyView = ANYBODY): BreakLibrary {
  const texts = breakTexts.in(language)
  const english = breakTexts.in('en')
  const rolls = usesWheelchair(body.position)
  return {
    language,
    items: byId<ItemId, Item>(ITEMS, (id) => {
      const { figure: _figure, ...facts }: Facts = ITEMS[id]
      const { name, steps, caution } = texts.items[id]
      const item: Item = {
        id,
        ...facts,
        ...ruledBy(id, facts),
        name,
        steps,
        caution,
        ...markFallback(texts.items[id], english.items[id], language),
      }
      if (!rolls) return { ...item, steps: adaptedSteps(item, body, texts) }
      const seated = item.position === 'either' ? { position: 'seated' as const } : {}
      const { picture: _own, first, ...inWheelchair } = texts.inWheelchair.items[id] ?? {}
      const rolled: Item = { ...item, ...seated, ...inWheelchair }
      // What is said of walking does not hold for who rolls.
      const own = item.rolls ? rolled.steps : adaptedSteps(rolled, body, texts)
      return { ...rolled, steps: first === undefined ? own : [first, ...own] }
    }),
    everyItem: texts.everyItem,
    tips: tipsIn(language),
    routines: keysOf<RoutineId>(ROUTINES).map((id): Routine => ({
      id,
      ...ROUTINES[id],
      ...texts.routines[id],
      ...(rolls && texts.inWheelchair.routines[id]),
      ...markFallback(texts.routines[id], english.routines[id], language),
    })),
    limits: byId<LimitId, Limit>(LIMITS, (id) => ({
      id,
      label: texts.limits[id],
      sources: LIMITS[id].sources,
    })),
    swaps: new Map(Object.entries(SWAPS)),
    fallback: FALLBACK,
    regionNames: texts.regions,
  }
}

type Ruled = Pick<Item, 'limits' | 'adapts' | 'afterSurgery'>

/** The facts don't change, so the rules are applied once, whoever asks. */
const ruled = new Map<ItemId, Ruled>()

/** What the rules of the limits make of an item. */
function ruledBy(id: ItemId, facts: Omit<Facts, 'figure'>): Ruled {
  const known = ruled.get(id)
  if (known !== undefined) return known
  const effects = keysOf<LimitId>(LIMITS).map((limit) => ({ limit, is: effectOf(limit, facts) }))
  const found: Ruled = {
    limits: effects.flatMap(({ limit, is }) => (is === 'removed' ? [limit] : [])),
    adapts: effects.flatMap(({ limit, is }) => (is === 'adapted' ? [limit] : [])),
    afterSurgery: surgeryAgainst(facts),
  }
  ruled.set(id, found)
  return found
}

/** The steps for a person with these limits: each line of their own once, before the others or in place of one. */
function adaptedSteps(
  { id, steps, adapts = [] }: Item,
  { limits }: BodyView,
  { items, limitLines }: BreakTexts,
): readonly string[] {
  const texts: Readonly<Record<string, { steps: readonly string[]; adapted?: OwnSteps }>> = items
  const adapted: OwnSteps = texts[id]?.adapted ?? {}
  const lines: Readonly<Record<string, string>> = limitLines
  const first = new Set<string>()
  const said = new Map<number, string>()
  for (const limit of limits.filter((one) => adapts.includes(one))) {
    const own = adapted[limit] ?? lines[limit]
    if (typeof own === 'string') first.add(own)
    else if (own !== undefined) said.set(own.insteadOf - 1, own.say)
  }
  return [...first, ...steps.map((step, index) => said.get(index) ?? step)]
}

type OwnSteps = Readonly<Record<string, AdaptedStep>>
