import type { PickedBreak } from '../content/pick.ts'
import type { Figure } from '../figure/types.ts'
import type { SessionPosition } from '../session/position.ts'
import type { Language } from '../settings/languages.ts'
import type { Settings } from '../settings/schema.ts'

/**
 * What the background hands to a script that it puts into a page. Plain JSON,
 * and all that the script ever learns: it reads no storage of its own.
 */
export type Appearance = Pick<Settings, 'theme' | 'textPercent' | 'contrast' | 'motion'> & {
  language: string
  direction: 'ltr' | 'rtl'
}

type OrderBase = {
  /** Known to the background and this script alone; each message of the script carries it. */
  token: string
  breakId: string
  appearance: Appearance
  /** The name of the heartbeat that a sentinel in the page listens for, where there is one. */
  heartbeat: string | null
}

/** One button of a card. */
export type CardButton = { answer: CardAnswer; label: string }
export const CARD_ANSWERS = ['start', 'postpone', 'skip', 'read', 'never-here'] as const
export type CardAnswer = (typeof CARD_ANSWERS)[number]

/** A drawn figure as paths, back to front. */
export type CardPicture = {
  viewBox: string
  /** Whose own colors it takes; null where the person chose the colors. */
  person: string | null
  shapes: readonly { tone: string; d: string; line?: number }[]
  /** The stylesheet of its tones. */
  styles: string
}

export type CardOrder = OrderBase & {
  is: 'card'
  /** What kind of reminder this is, and how long. */
  chip: string
  title: string
  message: string
  /** A still picture of the first move, or what is to be drawn; null where there is none. */
  picture: CardPicture | { figure: Figure } | null
  tones: Settings['figure']
  /** Said once to a screen reader. */
  announcement: string
  /** The first is the one to press. */
  buttons: readonly CardButton[]
  /** Behind a small "More": what concerns this page. */
  more: { label: string; buttons: readonly CardButton[] } | null
  closeLabel: string
  /** The answer that the close button gives. */
  closeAnswer: CardAnswer
  regionLabel: string
  /** Wait until the person stops typing, a minute at most. */
  waitForTyping: boolean
}

export type GuideOrder = OrderBase & {
  is: 'guide'
  language: Language
  locale: string
  /** What its words are in that language, as content/words/from-messages.ts reads it; null for English. */
  messages: Readonly<Record<string, readonly unknown[]>> | null
  picked: PickedBreak
  figures: Readonly<Record<string, { figure: Figure; label: string }>>
  tones: Settings['figure']
  everyItem: string
  regionNames: Readonly<Record<string, string>>
  initialDoneSeconds: number
  /** The session position over a page that went away; null at the beginning, or where it is unknown. */
  position: SessionPosition | null
  sound: Settings['sound']
  speech: Settings['speech']
  pauseMedia: boolean
  /** The test clock of the browser tests; production builds have none. */
  testClock?: unknown
}

export type LayerOrder = CardOrder | GuideOrder

/** How long a script may act on its order. */
export type OrderExpiry = {
  /** By the computer's clock: a page that was busy until then gets nothing any longer. */
  expiresAtMs: number
}

/** What a script answers to the order that it was put into the page with. */
export type LayerAnswer =
  /** The card or the break can be seen. */
  | { is: 'shown' }
  /** The person types, here or in a frame of the page: the card comes when they stop. */
  | { is: 'waiting'; typingIn: 'page' | 'frame' }
  | { is: 'refused'; why: 'not-a-page' | 'covered' | 'no-order' | 'too-late' }
