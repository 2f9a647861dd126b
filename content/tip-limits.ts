import type { LimitId } from '../core/content/profile.ts'
import type { TipCause } from '../core/content/types.ts'
import type { TipId } from './tip-facts.ts'

/** Tips about drinking that hold for a person whose fluids are limited as well. */
const ALLOWED_WITH_FLUID_LIMIT: ReadonlySet<string> = new Set<TipId>([
  'fluid-limits-first',
  'magnesium',
])

/** Tips to get up, walk, or train. */
const TO_MOVE: readonly TipId[] = [
  'short-breaks-often',
  'five-minutes-an-hour',
  'two-minutes-half-hour',
  'move-most-days',
  'build-up-slowly',
  'long-run-or-hike',
  'breaks-and-blood-flow',
  'small-cup',
  'take-turns',
]

/** Heat and cold, which skin that feels little can't warn of. */
const ON_NUMB_SKIN: readonly TipId[] = ['warm-or-cold']

/** Tips that ask for what a limit rules out. */
const EXCLUDED_BY_LIMIT: Readonly<Partial<Record<LimitId, readonly TipId[]>>> = {
  'recent-surgery': [
    'two-minutes-of-band',
    'stronger-neck',
    'calves-before-bed',
    'pump-your-ankles',
    'sore-neck-keep-moving',
    'sore-back-keep-moving',
    'move-most-days',
    'straighten-your-knees',
    'stiff-neck-on-waking',
  ],
  'neck-nerve': ['stronger-neck', 'sore-neck-keep-moving'],
  'shoulder-pain': ['two-minutes-of-band', 'stronger-neck'],
  'high-bp': ['two-minutes-of-band', 'stronger-neck'],
  spasticity: ['two-minutes-of-band', 'stronger-neck', 'straighten-your-knees', ...ON_NUMB_SKIN],
  'sci-ad': ['calves-before-bed', 'straighten-your-knees', ...ON_NUMB_SKIN],
  'numb-feet': ON_NUMB_SKIN,
  'wrist-nerve': ON_NUMB_SKIN,
  'dvt-signs': [
    ...TO_MOVE,
    'pump-your-ankles',
    'calves-before-bed',
    'straighten-your-knees',
    'stop-stretch-hold',
    'pregnant-leg-cramps',
    'long-trips',
    'after-hard-exercise',
    'stretch-gently',
    'do-not-bounce',
    'warm-or-cold',
  ],
  'chest-pain': [
    ...TO_MOVE,
    'pump-your-ankles',
    'calves-before-bed',
    'long-trips',
    'two-minutes-of-band',
    'stronger-neck',
    'after-hard-exercise',
    'sore-back-keep-moving',
    'pain-with-a-move',
    'between-shoulder-blades',
  ],
  'walking-leg-pain': TO_MOVE,
  sciatica: ['straighten-your-knees'],
}

/** The limits that speak against a tip. */
export function limitsAgainst(id: string, cause: TipCause): readonly LimitId[] {
  const isToDrink = cause === 'hydration' && !ALLOWED_WITH_FLUID_LIMIT.has(id)
  const naming = Object.entries(EXCLUDED_BY_LIMIT).flatMap(([limit, ids]) =>
    (ids as readonly string[]).includes(id) ? [limit as LimitId] : [],
  )
  return isToDrink ? ['fluid-limit', ...naming] : naming
}
