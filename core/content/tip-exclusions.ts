import type { Body, LimitId } from './profile.ts'
import type { Tip } from './types.ts'

/** Tips about drinking that hold for a person whose fluids are limited as well. */
const ALLOWED_WITH_FLUID_LIMIT: ReadonlySet<string> = new Set(['fluid-limits-first', 'magnesium'])

/** Tips that ask for what a limit rules out. A test keeps the ids true. */
export const TIPS_EXCLUDED_BY_LIMIT: Readonly<Partial<Record<LimitId, readonly string[]>>> = {
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

/** Whether a limit of the person's own speaks against a tip. */
export function isTipExcluded({ id, cause }: Tip, { limits }: Body): boolean {
  const isToDrink = cause === 'hydration' && !ALLOWED_WITH_FLUID_LIMIT.has(id)
  if (isToDrink && limits.includes('fluid-limit')) return true
  return limits.some((limit) => TIPS_EXCLUDED_BY_LIMIT[limit]?.includes(id))
}
