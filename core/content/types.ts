/**
 * The shapes of the health content: facts apart from text, so that a language
 * is one more set of texts and a clinician can review one file a topic. The
 * data stands in `content/`; `core` takes it as an argument.
 */
export const CAUSES = ['overuse', 'hydration', 'nerve', 'circulation', 'neuromuscular'] as const
export type Cause = (typeof CAUSES)[number]

export const REGIONS = [
  'eyes',
  'jaw',
  'neck',
  'shoulders',
  'upper-back',
  'lower-back',
  'chest',
  'ribs',
  'forearms',
  'wrists',
  'hands',
  'hips',
  'hamstrings',
  'quads',
  'calves',
  'ankles',
  'feet',
  'breathing',
  'hydration',
  'workstation',
  'whole-body',
] as const
export type Region = (typeof REGIONS)[number]

/** How a source was checked: its own page, a copy of it, or from knowledge alone. */
export type SourceCheck = 'opened' | 'copy-opened' | 'from-knowledge'

export type Source = {
  id: string
  organization: string
  title: string
  url: string
  /** As printed by the source; `n.d.` when it names none. */
  year: string
  check: SourceCheck
}

/** Hold x repeats x sides. `sides` 4 is two ways on both hands or feet. */
export type Dose = { holdSeconds: number; repeats: number; sides: 1 | 2 | 4 }

export type ItemFacts = {
  id: string
  regions: readonly Region[]
  position: 'seated' | 'standing' | 'either' | 'lying'
  dose: Dose
  /** Length of the timer with its change-overs. */
  seconds: number
  /** 1 easy, 2 medium, 3 effort. */
  difficulty: 1 | 2 | 3
  wheelchair: 'yes' | 'adapt' | 'no'
  discreet: 'yes' | 'some' | 'no'
  causes: readonly Cause[]
  /** A person who set one of these limits is never given this item. */
  limits: readonly string[]
  sources: readonly string[]
}
export type ItemText = {
  name: string
  steps: readonly string[]
  /** When to skip or change it. */
  caution: string
}
export type Item = ItemFacts & ItemText

export type TipFacts = {
  id: string
  cause: Cause | 'general'
  sources: readonly string[]
}
export type TipText = { text: string }
export type Tip = TipFacts & TipText

export type RoutineFacts = {
  id: string
  items: readonly string[]
  seconds: number
  /** The break kinds that it suits. */
  fits: readonly ('stretch' | 'micro' | 'strength' | 'evening')[]
}
export type RoutineText = { name: string; when: string }
export type Routine = RoutineFacts & RoutineText

/** All content in one language. */
export type Library = {
  items: ReadonlyMap<string, Item>
  tips: readonly Tip[]
  routines: readonly Routine[]
  sources: ReadonlyMap<string, Source>
}

/** What one break consists of, in order. */
export type BreakPlan = {
  title: string
  items: readonly Item[]
  totalSeconds: number
}
