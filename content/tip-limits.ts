import type { LimitId } from '../core/content/profile.ts'
import type { TipCause } from '../core/content/types.ts'
import type { TipId } from './tip-facts.ts'

/** Tips about drinking that hold for a person whose fluids are limited as well. */
const ALLOWED_WITH_FLUID_LIMIT: ReadonlySet<string> = new Set<TipId>([
  'fluid-limits-first',
  'magnesium',
])

/** Tips that ask for what a limit rules out. */
const EXCLUDED_BY_LIMIT: Readonly<Partial<Record<LimitId, readonly TipId[]>>> = {
  'recent-surgery': ['two-minutes-of-band', 'stronger-neck', 'calves-before-bed'],
  'neck-nerve': ['stronger-neck', 'sore-neck-keep-moving'],
  'shoulder-pain': ['two-minutes-of-band', 'stronger-neck'],
  'high-bp': ['two-minutes-of-band'],
  'dvt-signs': [
    'pump-your-ankles',
    'calves-before-bed',
    'stop-stretch-hold',
    'two-minutes-half-hour',
    'pregnant-leg-cramps',
    'move-most-days',
  ],
  'chest-leg-pain': ['move-most-days', 'build-up-slowly'],
}

/** The limits that speak against a tip. */
export function limitsAgainst(id: string, cause: TipCause): readonly LimitId[] {
  const isToDrink = cause === 'hydration' && !ALLOWED_WITH_FLUID_LIMIT.has(id)
  const naming = Object.entries(EXCLUDED_BY_LIMIT).flatMap(([limit, ids]) =>
    (ids as readonly string[]).includes(id) ? [limit as LimitId] : [],
  )
  return isToDrink ? ['fluid-limit', ...naming] : naming
}
