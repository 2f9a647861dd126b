import type { LimitId, SurgeryPlace } from '../core/content/profile.ts'
import type { Demand, ItemFacts, Region } from '../core/content/types.ts'
import type { SourceId } from './sources/organizations.ts'

/** What a rule removes: every item that asks for one of these, or is for one of these regions. */
type Rule = {
  demands?: readonly Demand[]
  /**
   * Every item for one of these regions, if it asks anything of the body: resting, looking
   * and setting up the desk stay.
   */
  regions?: readonly Region[]
  /** Only items that are mainly for one of these regions stay, and what asks nothing of the body. */
  leavesOnly?: readonly Region[]
}

type LimitFacts = {
  sources: readonly [SourceId, ...SourceId[]]
  removes: Rule
  /** Items that stay with the limit's own line of words (`limitLines`) as their first step. */
  adapts?: Rule
}

const LEG: readonly Region[] = ['hips', 'hamstrings', 'quads', 'calves', 'ankles', 'feet']

/** Where something can be stretched too far. */
const JOINTS: readonly Region[] = [
  ...LEG,
  'neck',
  'shoulders',
  'upper-back',
  'lower-back',
  'chest',
  'ribs',
  'forearms',
  'wrists',
  'hands',
]

/**
 * Surgery or a broken bone there removes this, whatever the item says. More than the region
 * itself: what puts weight on it, pulls at it, or needs it to hold on.
 */
export const SURGERY_RULES = {
  'head-neck': {
    regions: ['neck'],
    demands: ['load-neck', 'turn-head', 'open-jaw', 'press-face', 'head-low', 'strain'],
  },
  'shoulder-arm': {
    regions: ['shoulders', 'forearms'],
    demands: ['move-shoulder', 'raise-arm', 'use-arms', 'move-wrist', 'strain', 'shake'],
  },
  'wrist-hand': {
    regions: ['wrists', 'hands', 'forearms'],
    demands: ['move-wrist', 'move-hand', 'use-arms', 'shake'],
  },
  'chest-belly': {
    regions: ['chest', 'ribs', 'upper-back', 'lower-back'],
    demands: [
      'open-chest',
      'raise-arm',
      'use-arms',
      'bend-back',
      'twist-back',
      'side-bend',
      'round-back',
      'lean-trunk',
      'lift-leg',
      'lie',
      'tense',
      'strain',
      'effort',
    ],
  },
  back: {
    regions: ['upper-back', 'lower-back'],
    demands: [
      'bend-back',
      'twist-back',
      'side-bend',
      'round-back',
      'lean-trunk',
      'lift-leg',
      'hip-past-90',
      'stretch-hamstring',
      'lie',
      'tense',
      'strain',
      'effort',
    ],
  },
  hip: {
    regions: ['hips', 'quads', 'hamstrings'],
    demands: [
      'feet',
      'walk',
      'shift-weight',
      'hip-past-90',
      'hip-back',
      'cross-leg',
      'lean-trunk',
      'stretch-hamstring',
      'lie',
      'tense',
    ],
  },
  knee: {
    regions: ['quads', 'hamstrings'],
    demands: [
      'feet',
      'walk',
      'bend-knee',
      'twist-knee',
      'cross-leg',
      'lift-leg',
      'stretch-hamstring',
      'stretch-calf',
      'press-foot',
      'leg-effort',
      'lie',
    ],
  },
  'ankle-foot': {
    regions: ['calves', 'ankles', 'feet'],
    demands: [
      'feet',
      'walk',
      'cross-leg',
      'stretch-hamstring',
      'stretch-calf',
      'quick-leg',
      'leg-effort',
      'press-foot',
      'move-foot',
    ],
  },
} as const satisfies Readonly<Record<SurgeryPlace, Rule>>

/**
 * What a person may tell us of their body: the sources of each, and by which rule it removes
 * or adapts items. A rule goes by what an item asks of the body, so it holds for new items
 * as well. `docs/limit-matrix.md` shows what comes of it, item by item.
 */
export const LIMITS = {
  // Its rules go by the place: `SURGERY_RULES`.
  'recent-surgery': {
    sources: ['orthovirginia-fracture', 'drhook-ankle', 'healthline-sternal'],
    removes: {},
  },
  pregnancy: {
    sources: ['preg-kkh', 'who2020', 'nct-pregnancy'],
    removes: {
      demands: [
        'lean-trunk',
        'twist-back',
        'bend-back',
        'one-leg',
        'hug-knee',
        'reach-foot',
        'lie',
      ],
    },
  },
  vertigo: {
    sources: ['lanark-bppv'],
    removes: {
      demands: [
        'turn-head',
        'close-eyes',
        'move-eyes',
        'head-low',
        'lean-trunk',
        'side-bend',
        'bend-back',
        'lie',
      ],
    },
  },
  osteoporosis: {
    sources: ['osteo2022', 'giangregorio2014'],
    removes: {
      demands: ['round-back', 'twist-back', 'side-bend', 'lean-trunk', 'reach-foot', 'hug-knee'],
    },
  },
  'spinal-stenosis': { sources: ['unc-stenosis'], removes: { demands: ['bend-back', 'hip-back'] } },
  'neck-nerve': { sources: ['bjgp-neck-nerve'], removes: { demands: ['load-neck'] } },
  sciatica: {
    sources: ['manhattan-sciatica'],
    removes: { demands: ['stretch-hamstring', 'lean-trunk'] },
  },
  'shoulder-pain': {
    sources: ['cable-shoulder', 'rnoh-shoulder'],
    removes: { demands: ['move-shoulder', 'raise-arm'] },
  },
  'hip-replacement': {
    sources: ['lareau-hip', 'duke-hip', 'orthobethesda-hip'],
    removes: {
      demands: [
        'hip-past-90',
        'cross-leg',
        'hug-knee',
        'lift-leg',
        'hip-back',
        'step-back',
        'twist-back',
        'reach-foot',
        'lie',
      ],
    },
  },
  'knee-pain': {
    sources: ['sunnybrook-joints', 'mocean-knee'],
    removes: { demands: ['bend-knee', 'twist-knee', 'hug-knee', 'lift-leg'] },
  },
  'wrist-nerve': { sources: ['nidirect-cts'], removes: { demands: ['move-wrist'] } },
  balance: {
    sources: ['wellmont-balance'],
    removes: { demands: ['feet', 'one-leg', 'shift-weight', 'lean-trunk', 'side-bend', 'lie'] },
  },
  'high-bp': { sources: ['mayo-bp', 'harvard-bp'], removes: { demands: ['strain'] } },
  spasticity: {
    sources: ['msktc-spasticity', 'ms-society', 'dystonia-europe'],
    removes: { demands: ['tense', 'quick-leg', 'stretch-calf', 'shake'] },
    adapts: { demands: ['load-neck'] },
  },
  'sci-ad': {
    sources: ['ad-scirt', 'anpt-ad'],
    removes: {
      demands: ['stretch-hamstring', 'stretch-calf', 'hug-knee', 'cross-leg', 'press-foot', 'lie'],
    },
  },
  'fluid-limit': {
    sources: ['hf-fluid', 'hf-matters'],
    removes: { demands: ['drink', 'lie'] },
  },
  'numb-feet': { sources: ['dsm-feet'], removes: { demands: ['press-foot'] } },
  'jaw-lock': { sources: ['mayo-tmj'], removes: { demands: ['open-jaw', 'press-face'] } },
  'eye-surgery': {
    sources: ['eyesurgery-bending', 'jasien2015'],
    removes: { demands: ['blink', 'head-low', 'strain'] },
  },
  'lung-disease': {
    sources: ['perf-rehab', 'copdguide-breath'],
    removes: { demands: ['pace-breath', 'lie'] },
  },
  'dvt-signs': {
    sources: ['uclh-dvt'],
    removes: { regions: LEG, demands: ['walk', 'feet', 'leg-effort', 'hip-past-90', 'lie'] },
  },
  'chest-pain': {
    sources: ['hse-ie-chest', 'allina-stop'],
    removes: {
      leavesOnly: ['breathing', 'eyes', 'jaw', 'hydration'],
      demands: ['walk', 'feet', 'tense', 'strain', 'effort'],
    },
  },
  'walking-leg-pain': {
    sources: ['aha-pad', 'nhs-pad'],
    removes: { demands: ['walk', 'leg-effort'] },
  },
  hypermobility: {
    sources: ['childrenswi-hypermobility'],
    removes: { demands: ['push-joint'] },
    adapts: { regions: JOINTS },
  },
} as const satisfies Readonly<Record<LimitId, LimitFacts>>

/** With these nothing is adapted: what their rule names is left out. */
type StrictLimit = 'recent-surgery' | 'dvt-signs' | 'chest-pain'
export type AdaptableLimit = Exclude<LimitId, StrictLimit>

/** The limits that have a line of words of their own, as the first step of what they adapt. */
export type LineLimit = {
  [Id in LimitId]: (typeof LIMITS)[Id] extends { adapts: Rule } ? Id : never
}[LimitId]

type Ruled = Pick<ItemFacts, 'regions' | 'demands'> & { adapts?: readonly AdaptableLimit[] }

const FACTS: Readonly<Record<LimitId, LimitFacts>> = LIMITS
const PLACES: Readonly<Record<SurgeryPlace, Rule>> = SURGERY_RULES

/** What a limit does to an item: it stays as it is, stays with other words, or is left out. */
export function effectOf(limit: LimitId, item: Ruled): 'kept' | 'adapted' | 'removed' {
  if (item.adapts?.some((one) => one === limit)) return 'adapted'
  const { removes, adapts } = FACTS[limit]
  const isOut =
    limit === 'recent-surgery' ? surgeryAgainst(item).length > 0 : isNamedBy(removes, item)
  if (isOut) return 'removed'
  return adapts !== undefined && isNamedBy(adapts, item) ? 'adapted' : 'kept'
}

/** The places of a recent surgery or broken bone that rule an item out. */
export function surgeryAgainst(item: Ruled): readonly SurgeryPlace[] {
  return (Object.keys(PLACES) as SurgeryPlace[]).filter((place) => isNamedBy(PLACES[place], item))
}

function isNamedBy({ demands = [], regions = [], leavesOnly }: Rule, item: Ruled): boolean {
  if (item.demands.length === 0) return false
  const [main] = item.regions
  return (
    item.demands.some((demand) => demands.includes(demand)) ||
    item.regions.some((region) => regions.includes(region)) ||
    (leavesOnly !== undefined && main !== undefined && !leavesOnly.includes(main))
  )
}
