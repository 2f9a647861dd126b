import type { BreakKind } from '../schedule/kinds.ts'
import type { SurgeryPlace } from './profile.ts'

/**
 * The shapes of the health content: facts apart from text, so that a language
 * is one more set of texts and a clinician can review one file a topic. The
 * data is in `content/`; `core` takes it as an argument.
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

/** Where a spasm may be, or a warning sign may matter: more places than there are items for. */
export const CARE_REGIONS = [...REGIONS, 'upper-arms', 'belly', 'groin', 'shins'] as const
export type CareRegion = (typeof CARE_REGIONS)[number]

/**
 * What an item asks of the body. The rules of the limits (`content/limits.ts`) name
 * these, so an item that says what it asks is left out for everybody who must not do it.
 */
export const DEMANDS = [
  'blink',
  'close-eyes',
  'move-eyes',
  'open-jaw',
  'press-face',
  /** The neck moves, or works against something. */
  'load-neck',
  /** The head turns, tilts, or goes back. */
  'turn-head',
  /** The head comes down toward the level of the knees, or the body lies. */
  'head-low',
  'move-shoulder',
  'raise-arm',
  /** The arms push, pull or hold on. */
  'use-arms',
  'move-wrist',
  'move-hand',
  'shake',
  'open-chest',
  'round-back',
  'twist-back',
  'bend-back',
  'side-bend',
  /** The trunk leans forward from the hips. */
  'lean-trunk',
  'shift-weight',
  'lie',
  /** The hip bends past a right angle. */
  'hip-past-90',
  'hip-back',
  'cross-leg',
  'hug-knee',
  'lift-leg',
  'bend-knee',
  'twist-knee',
  'stretch-hamstring',
  'stretch-calf',
  'step-back',
  /** The hands go down to the feet, or a foot must be reached. */
  'reach-foot',
  'press-foot',
  'move-foot',
  /** Quick or repeated leg work, which can start a spasm or clonus. */
  'quick-leg',
  /** Repeated work of the leg muscles. */
  'leg-effort',
  /** Weight on the feet. */
  'feet',
  'one-leg',
  'walk',
  /** A muscle is squeezed hard. */
  'tense',
  /** It can raise the pressure of the blood and the eyes. */
  'strain',
  'effort',
  /** A hand, a wall or weight pushes a joint to the end of its range. */
  'push-joint',
  'pace-breath',
  'drink',
] as const
export type Demand = (typeof DEMANDS)[number]

/** How a source was checked: its own page, a copy of it, or from knowledge alone. */
export type SourceCheck = 'opened' | 'copy-opened' | 'from-knowledge'

export type Source = {
  id: string
  /** Who published it, in a few plain words: a service, a clinic or a journal. */
  organization: string
  title: string
  /** Authors, journal and pages of a paper; empty for a web page. */
  citation: string
  /** `null`: general practice knowledge that has no page of its own. */
  url: string | null
  /** As printed by the source; `n.d.` when it names none. */
  year: string
  check: SourceCheck
  /** The day on which it was read; null where it was not. */
  readOn: string | null
}

/** Hold x repeats x sides. `sides` 2 is also two ways (near and far); 4 is two ways on both sides. */
export type Dose = { holdSeconds: number; repeats: number; sides: 1 | 2 | 4 }

/**
 * What the turns of a dose with more than one side are. `one-by-one`: they
 * alternate; `set-by-set`: all repetitions of one, then those of the next. Of
 * `ways-and-sides` the order is that of the ways; a side is always done first
 * before the other, so that its turns are 0 and 1, and those of the other 2 and 3.
 */
export type Turns = {
  are: 'sides' | 'ways' | 'ways-and-sides'
  order: 'one-by-one' | 'set-by-set'
}

export type ItemFacts = {
  id: string
  /** The first is the one it is mainly for. */
  regions: readonly Region[]
  position: 'seated' | 'standing' | 'either' | 'lying'
  dose: Dose
  /** Said by every item with more than one side. */
  turns?: Turns
  /** It is a movement, or a breath, that goes on: nothing in it is held still. */
  goesOn?: true
  /** Length of the timer with its change-overs. */
  seconds: number
  /** 1 easy, 2 medium, 3 effort. */
  difficulty: 1 | 2 | 3
  wheelchair: 'yes' | 'adapt' | 'no'
  /** A walk, which a wheelchair user rolls instead. */
  rolls?: true
  discreet: 'yes' | 'some' | 'no'
  causes: readonly Cause[]
  /** What it asks of the body; empty for resting, looking and setting up the desk. */
  demands: readonly Demand[]
  /** A person who set one of these limits is never given this item. */
  limits: readonly string[]
  /** Of the limit `recent-surgery`: the places that rule it out. Empty: none does. */
  afterSurgery: readonly SurgeryPlace[]
  /** A person who set one of these limits gets it with words of their own. */
  adapts?: readonly string[]
  /** The break kinds it may come in. Empty: only when the person opens it. */
  fits: readonly BreakKind[]
  /**
   * Not offered to a person who has told us nothing of their body, because a
   * common limit makes it risky (a fall, a tipping chair, a new hip).
   */
  askFirst?: true
  /** What micro-breaks begin with; it fills the seconds that are left, so its own length varies. */
  role?: 'posture-change'
  sources: readonly string[]
}
/** `en` on a text that stays English, since the person's language lacks it. */
export type FallbackMark = { lang?: 'en' }

export type ItemText = {
  name: string
  steps: readonly string[]
  /** When to skip or change it; empty when the line for every item says enough. */
  caution: string
}
export type Item = ItemFacts & ItemText & FallbackMark

export type TipCause = Cause | 'general'
type TipFacts = {
  id: string
  cause: TipCause
  /** It asks for what these limits rule out. */
  notFor: readonly string[]
  sources: readonly string[]
}
type TipText = { text: string }
export type Tip = TipFacts & TipText & FallbackMark

/** What a day is divided into, for what goes well with its parts. */
export const DAY_PARTS = ['morning', 'midday', 'late-day', 'evening'] as const
export type DayPart = (typeof DAY_PARTS)[number]

export type RoutineFacts = {
  id: string
  items: readonly string[]
  seconds: number
  /** The break kinds that it suits. */
  fits: readonly BreakKind[]
  /** It says itself when it is for: it doesn't come unasked at other times. */
  dayParts?: readonly DayPart[]
}
export type RoutineText = {
  name: string
  when: string
  /** How to adapt it, or what is known of it; may be empty. */
  note: string
}
export type Routine = RoutineFacts & RoutineText & FallbackMark

/** Something about a person's body that removes items or swaps them. */
export type Limit = { id: string; label: string; sources: readonly string[] }

/** How soon a person should be seen, the soonest first. */
export const CARE_TIERS = ['emergency', 'same-day', 'visit'] as const
export type CareTier = (typeof CARE_TIERS)[number]

/** What each tier is called, and what to do: never with one country's number. */
export type CareTierText = { title: string; act: string }

export type WarningSignFacts = {
  id: string
  tier: CareTier
  /** Where in the body it matters; `any`: whatever part it is that hurts. */
  regions: readonly CareRegion[] | 'any'
  causes: readonly Cause[]
  /** It matters to a person who set one of these limits, whatever part hurts. */
  limits: readonly string[]
  sources: readonly string[]
}
type WarningSignText = { text: string }
/** Something to notice, never a condition: Uncramp doesn't diagnose. */
export type WarningSign = WarningSignFacts & WarningSignText & FallbackMark

/** One sentence or two that stand on sources of their own. */
export type SourcedLine = { id: string; text: string; sources: readonly string[] }

/** What an article is made of, in this order. Its last three sections say when to seek care. */
export const SECTION_KINDS = ['about', 'notice', 'may-help', 'not-claimed', ...CARE_TIERS] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

export type ArticleSection = { kind: SectionKind; lines: readonly SourcedLine[] }
export type Article = FallbackMark & {
  id: string
  title: string
  /** The causes that it explains: lost fluids share an article with overuse. */
  causes: readonly Cause[]
  sections: readonly ArticleSection[]
}

/** The parts of the body that there is first aid for. */
export const SPASM_PARTS = [
  'calf',
  'foot',
  'hamstring',
  'quad',
  'hip',
  'groin',
  'shin',
  'low-back',
  'mid-back',
  'neck',
  'upper-arm',
  'hand',
  'jaw',
  'eyelid',
  'rib-side',
  'tummy',
] as const
export type SpasmPart = (typeof SPASM_PARTS)[number]

/** How long to hold or wait, and how often: "10 to 30 seconds, up to 5 times". */
export type StepTimer = { fromSeconds: number; toSeconds: number; times: number }
type FirstAidStep = SourcedLine & {
  timer?: StepTimer
  /** It asks a question. Yes ends the steps: the help of this tier comes first. */
  asks?: { tier: CareTier; stop: string }
  /** Who set one of these limits is not shown this step. */
  notFor: readonly string[]
  /** Who set one of these limits is not shown its figure, which moves in a way they were told not to. */
  notAsDrawn: readonly string[]
}

/** How to adapt first aid: for everybody, or (with limits) for those who set one of them. */
export type AdaptLine = SourcedLine & {
  limits: readonly string[]
  /** The ids of the steps that it is shown at. */
  at: readonly string[]
  /** Who set one of these limits is not shown it. */
  notFor: readonly string[]
  /** Shown only to people who set one of its limits, and never as a question to others. */
  toldOnly: boolean
}

/** What holds for every spasm; who set one of the limits in `notFor` is not shown it. */
export type GeneralLine = SourcedLine & { notFor: readonly string[] }

/** First aid for somebody with recent surgery, or a broken bone, in one of these places. */
type AfterSurgery = {
  places: readonly SurgeryPlace[]
  /** The ids of the steps that stay: questions, and coming to rest. */
  keeps: readonly string[]
  /** Stand in place of all others. */
  steps: readonly FirstAidStep[]
}

export type FirstAid = FallbackMark & {
  part: SpasmPart
  name: string
  /** Where the part is, for its warning signs and for what to do afterwards. */
  regions: readonly CareRegion[]
  steps: readonly FirstAidStep[]
  /** What is left of it where the part was operated on, or a bone in it is broken. */
  afterSurgery: AfterSurgery
  /** When to stop and get help, the most urgent first. */
  getHelp: readonly WarningSign[]
  adapt: readonly AdaptLine[]
  /** Everything that the steps and the adaptations stand on, each once. */
  sources: readonly string[]
}

/** What people look for by words that the library doesn't use. */
export type SearchTopic = {
  id: string
  /** What people type for it. */
  phrases: readonly string[]
  /** Entries of the library, as `item/neck-turn`, the most fitting first. */
  finds: readonly string[]
  /** The ids of warning signs that stand before all entries. Empty: it asks for no care. */
  signs: readonly string[]
}

/** What planning a break needs: the background loads no more than this. */
export type BreakLibrary = {
  /** A language tag, for what depends on grammar (how two names are joined). */
  language: string
  items: ReadonlyMap<string, Item>
  /** The line that is shown under every item. */
  everyItem: string
  tips: readonly Tip[]
  routines: readonly Routine[]
  limits: ReadonlyMap<string, Limit>
  /** Item to its gentler stand-in, for when a limit removes the item. */
  swaps: ReadonlyMap<string, string>
  /** What everybody may do, whatever their limits, by id; the first that is open is taken. */
  fallback: readonly string[]
  regionNames: Readonly<Record<Region, string>>
}

/** What a person may read or follow when something hurts. */
export type CareLibrary = {
  tiers: Readonly<Record<CareTier, CareTierText>>
  /** By tier, the most urgent first. */
  signs: readonly WarningSign[]
  firstAid: ReadonlyMap<SpasmPart, FirstAid>
  /** What holds for every spasm, whichever part it is in. */
  everySpasm: readonly GeneralLine[]
}

/** All content in one language. */
export type Library = BreakLibrary &
  CareLibrary & {
    articles: ReadonlyMap<string, Article>
    sectionTitles: Readonly<Record<SectionKind, string>>
    searchTopics: readonly SearchTopic[]
    sources: ReadonlyMap<string, Source>
  }

/** What one break consists of, in order. */
export type BreakPlan = {
  title: string
  items: readonly Item[]
  totalSeconds: number
}
