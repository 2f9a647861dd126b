import { LIMIT_IDS, type LimitId } from '../../core/content/profile.ts'

/** What belongs together for the person who reads the list; what can't wait comes first. */
export const LIMIT_GROUPS = ['now', 'head', 'back', 'joints', 'heart', 'nerves'] as const
export type LimitGroup = (typeof LIMIT_GROUPS)[number]

const GROUP_OF: Readonly<Record<LimitId, LimitGroup>> = {
  'dvt-signs': 'now',
  'chest-pain': 'now',
  'walking-leg-pain': 'now',
  'recent-surgery': 'now',
  pregnancy: 'now',
  vertigo: 'head',
  'neck-nerve': 'head',
  'jaw-lock': 'head',
  'eye-surgery': 'head',
  osteoporosis: 'back',
  'spinal-stenosis': 'back',
  sciatica: 'back',
  'shoulder-pain': 'joints',
  'wrist-nerve': 'joints',
  'hip-replacement': 'joints',
  hypermobility: 'joints',
  'knee-pain': 'joints',
  'high-bp': 'heart',
  'lung-disease': 'heart',
  'fluid-limit': 'heart',
  balance: 'nerves',
  'numb-feet': 'nerves',
  spasticity: 'nerves',
  'sci-ad': 'nerves',
}

export function limitsOf(group: LimitGroup): readonly LimitId[] {
  return LIMIT_IDS.filter((limit) => GROUP_OF[limit] === group)
}

/** Limits that call for care before any exercise. */
export const CARE_FIRST = [
  'dvt-signs',
  'chest-pain',
  'walking-leg-pain',
] as const satisfies readonly LimitId[]
