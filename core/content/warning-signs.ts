import {
  CARE_TIERS,
  type CareRegion,
  type CareTier,
  type Cause,
  type WarningSign,
  type WarningSignFacts,
} from './types.ts'

/** What is known of the person or the pain. A sign that matches any of it is told. */
export type Complaint = {
  /** Where it hurts: an item's regions, say. */
  regions?: readonly CareRegion[]
  causes?: readonly Cause[]
  /** What the person told us of their body. */
  limits?: readonly string[]
}

/**
 * The warning signs for a complaint, the most urgent first; within a tier those
 * of that very part before those of any part. Nothing known of it, no signs.
 */
export function signsFor(
  signs: readonly WarningSign[],
  complaint: Complaint,
): readonly WarningSign[] {
  return signs.filter((sign) => matches(sign, complaint)).toSorted(mostUrgentFirst)
}

/** The signs of each tier, with no tier left empty. */
export function byTier(
  signs: readonly WarningSign[],
): readonly { tier: CareTier; signs: readonly WarningSign[] }[] {
  return CARE_TIERS.map((tier) => ({
    tier,
    signs: signs.filter((sign) => sign.tier === tier),
  })).filter((group) => group.signs.length > 0)
}

function matches(
  sign: WarningSignFacts,
  { regions = [], causes = [], limits = [] }: Complaint,
): boolean {
  const here =
    sign.regions === 'any'
      ? regions.length > 0
      : sign.regions.some((region) => regions.includes(region))
  return (
    here ||
    sign.causes.some((cause) => causes.includes(cause)) ||
    sign.limits.some((limit) => limits.includes(limit))
  )
}

function mostUrgentFirst(one: WarningSign, other: WarningSign): number {
  return urgency(one) - urgency(other)
}

function urgency({ tier, regions }: WarningSign): number {
  return CARE_TIERS.indexOf(tier) * 2 + (regions === 'any' ? 1 : 0)
}
