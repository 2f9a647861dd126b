import type {
  CareTier,
  CareTierText,
  ItemText,
  Region,
  RoutineText,
  SectionKind,
  SpasmPart,
} from '../../core/content/types.ts'
import type { LimitId } from '../../core/content/profile.ts'
import type { ARTICLES } from '../articles/index.ts'
import type { AFTER_SURGERY } from '../first-aid/facts.ts'
import type { EVERY_SPASM, FIRST_AID } from '../first-aid/index.ts'
import type { ItemId, ITEMS } from '../items/index.ts'
import type { LineLimit } from '../limits.ts'
import type { RoutineId } from '../routines.ts'
import type { SearchTopicId } from '../search-topics.ts'
import type { SIGNS } from '../signs.ts'
import type { TIPS } from '../tip-facts.ts'
import type { words } from '../words/en/index.ts'

/*
 * What each language must have: a text that is missing does not compile. The keys
 * of the health texts follow from the facts, those of the interface from English.
 */

/** All of the interface. */
export type Catalogue = typeof words

/** Of the interface, what the relief page says. */
export type ReliefWords = Catalogue['relief']

/** What breaks need. */
export type BreakTexts = {
  items: ItemTexts<typeof ITEMS>
  everyItem: string
  routines: Readonly<Record<RoutineId, RoutineText>>
  limits: Readonly<Record<LimitId, string>>
  /** The first step of each item that such a limit adapts, where the item has no words for it. */
  limitLines: Readonly<Record<LineLimit, string>>
  regions: Readonly<Record<Region, string>>
  /** What is different for a wheelchair user. */
  inWheelchair: WheelchairTexts
}

/** The texts of some items. Where the facts adapt an item to limits, each has words of its own. */
export type ItemTexts<Facts> = {
  readonly [Id in keyof Facts]: PicturedItemText & AdaptedText<Facts[Id]>
}

type AdaptedText<Facts> = Facts extends { adapts: readonly (infer Limit extends string)[] }
  ? { adapted: Readonly<Record<Limit, AdaptedStep>> }
  : unknown

/** A step for people with one limit: said before all others, or in place of one (the first is 1). */
export type AdaptedStep = string | { insteadOf: number; say: string }

/** The text of one item, and what its figure shows. */
type PicturedItemText = ItemText & {
  /** What the figure shows, for those who don't see it: one sentence on the movement. */
  picture: string
}

/** The words of breaks, and of pictures, that are different for a wheelchair user; all others are the usual ones. */
export type WheelchairTexts = {
  /** `first`: what is to be adapted, said before the usual steps. */
  items: Readonly<Partial<Record<ItemId, Partial<PicturedItemText> & { first?: string }>>>
  routines: Readonly<Partial<Record<RoutineId, Partial<RoutineText>>>>
}

/** The words of every tip, under its cause. */
export type TipTexts = {
  readonly [C in keyof typeof TIPS]: Readonly<Record<keyof (typeof TIPS)[C], string>>
}

/** What relief needs, and whoever says that something needs care. */
export type CareTexts = {
  tiers: Readonly<Record<CareTier, CareTierText>>
  signs: SignTexts
  firstAid: FirstAidTexts
}

/** The words of every warning sign, under its tier. */
export type SignTexts = {
  readonly [T in keyof typeof SIGNS]: Readonly<Record<keyof (typeof SIGNS)[T], string>>
}

export type FirstAidTexts = {
  parts: PartTexts<typeof FIRST_AID>
  inWheelchair: WheelchairSteps<typeof FIRST_AID>
  /** In place of what surgery leaves out of the steps. */
  afterSurgery: Readonly<Record<keyof typeof AFTER_SURGERY, string>>
  everySpasm: Readonly<Record<keyof typeof EVERY_SPASM, string>>
  /** What the figures of steps show, for those who don't see them. */
  pictures: StepPictures
  /** The same for figures that look different from a wheelchair. */
  picturesInWheelchair: Partial<StepPictures>
}

/** The words of a group of body parts. */
export type PartTexts<Facts> = {
  readonly [Part in keyof Facts]: {
    readonly name: string
    readonly steps: Lines<Facts[Part], 'steps'>
    readonly adapt: Lines<Facts[Part], 'adapt'>
  } & Stops<Asking<Facts[Part]>>
}

/** What is said after yes, for each step that asks. */
type Stops<Step extends PropertyKey> = [Step] extends [never]
  ? unknown
  : { readonly stops: Readonly<Record<Step, string>> }

type Asking<Part> = Part extends { steps: infer Steps }
  ? {
      [Step in keyof Steps]: Steps[Step] extends { asks: unknown } ? Step : never
    }[keyof Steps]
  : never

type Lines<Part, Kind extends 'steps' | 'adapt'> =
  Part extends Record<Kind, infer Lines> ? { readonly [Line in keyof Lines]: string } : never

/** The steps that have a form for wheelchair users. */
export type WheelchairSteps<Parts> = {
  readonly [Part in keyof Parts as Adapted<Parts[Part]> extends never ? never : Part]: {
    readonly [Step in Adapted<Parts[Part]>]: string
  }
}

type Adapted<Part> = Part extends { steps: infer Steps }
  ? {
      [Step in keyof Steps]: Steps[Step] extends { inWheelchair: unknown } ? Step : never
    }[keyof Steps]
  : never

export type StepPictures = Readonly<Record<SpasmPart, Readonly<Record<string, string>>>>

/** What the pages that show an article need. */
export type ReadingTexts = {
  articles: ArticleTexts
  sectionTitles: Readonly<Record<SectionKind, string>>
  /** What people type when they look for a topic of the library, with a comma between. */
  searchWords: Readonly<Record<SearchTopicId, string>>
}

/** The words of every article. */
export type ArticleTexts = {
  readonly [Id in keyof typeof ARTICLES]: ArticleText<(typeof ARTICLES)[Id]>
}

/** The words of one article. */
export type ArticleText<Facts extends { sections: object }> = {
  readonly title: string
  readonly sections: {
    readonly [Kind in keyof Facts['sections']]: {
      readonly [Line in keyof Facts['sections'][Kind]]: string
    }
  }
}
