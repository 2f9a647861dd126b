import * as v from 'valibot'
import { listEntries, ownFields, parseLeniently } from '../lenient-parse.ts'
import { CalendarDay, EpochMs } from '../time/bounds.ts'

/**
 * What a person said about single items, routines and tips, and what was shown
 * to them lately. It is kept apart from the settings: the background alone
 * writes it (`choices` in local storage), pages read it and send commands. It
 * never leaves this browser, not even with synced settings.
 */

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(64))

/** What can be marked, hidden or started: one item or one routine. */
export const Doable = v.strictObject({ is: v.picklist(['item', 'routine']), id: Id })
export type Doable = v.InferOutput<typeof Doable>

/** Why something no longer comes until the person brings it back. */
export const HIDDEN_WHY = ['by-hand', 'hurt'] as const
export type HiddenWhy = (typeof HIDDEN_WHY)[number]

const Hidden = v.strictObject({
  of: Doable,
  why: v.picklist(HIDDEN_WHY),
  /** Since which day. */
  on: CalendarDay,
})
export type Hidden = v.InferOutput<typeof Hidden>

/** What can be voted on. */
export const Votable = v.strictObject({ is: v.picklist(['item', 'tip']), id: Id })
export type Votable = v.InferOutput<typeof Votable>

export const VOTES = ['helpful', 'not-for-me'] as const
export type VoteValue = (typeof VOTES)[number]

const Vote = v.strictObject({ of: Votable, vote: v.picklist(VOTES), on: CalendarDay })
export type Vote = v.InferOutput<typeof Vote>

/** When an item or routine was last offered in a break, and last really done. */
const Shown = v.strictObject({ of: Doable, shownAtMs: EpochMs, doneAtMs: v.nullable(EpochMs) })
export type Shown = v.InferOutput<typeof Shown>

/** The last day that had this tip as its own. */
const TipShown = v.strictObject({ id: Id, on: CalendarDay })
type TipShown = v.InferOutput<typeof TipShown>

export const CHOICES_VERSION = 1

/** Most entries of one list; the oldest go first. Each thing stands in a list once. */
export const MOST_CHOICES = 400

const listOf = <Schema extends v.GenericSchema>(entry: Schema) =>
  v.pipe(v.array(entry), v.maxLength(MOST_CHOICES))

export const ChoicesSchema = v.strictObject({
  version: v.literal(CHOICES_VERSION),
  favorites: listOf(Doable),
  hidden: listOf(Hidden),
  votes: listOf(Vote),
  /** One entry for each item and routine that ever came in a break, latest last. */
  lately: listOf(Shown),
  /** One entry for each tip that was the tip of a day, latest last. */
  tips: listOf(TipShown),
})
export type Choices = v.InferOutput<typeof ChoicesSchema>

/** Somebody who said nothing yet and was shown nothing yet. */
export const NO_CHOICES: Choices = {
  version: CHOICES_VERSION,
  favorites: [],
  hidden: [],
  votes: [],
  lately: [],
  tips: [],
}

export type ReadChoices = {
  choices: Choices
  /** Which lists had something that could not be used; `*` when nothing could. */
  dropped: string[]
}

/**
 * Makes choices of whatever was stored, by this version or any other. It never
 * throws. Entry by entry, what fits is kept: one damaged line must not bring
 * back another item that hurt. What was hidden stays so even where the reason
 * or the day can't be read.
 */
export function readChoices(stored: unknown): ReadChoices {
  if (stored === undefined || stored === null) return { choices: NO_CHOICES, dropped: [] }
  const fields = ownFields(stored)
  if (fields === null) return { choices: NO_CHOICES, dropped: ['*'] }
  const dropped: string[] = []
  const list = <Schema extends v.GenericSchema>(name: string, entry: Schema, defaults: object) => {
    const entries = listEntries(fields.get(name))
    if (entries === null) {
      dropped.push(name)
      return []
    }
    const latestOnes = entries.slice(-MOST_CHOICES)
    const read = parseLeniently(v.array(entry), latestOnes, name, defaults)
    if (read.misfits.length > 0) dropped.push(name)
    return read.value ?? []
  }
  const choices: Choices = {
    version: CHOICES_VERSION,
    favorites: list('favorites', Doable, {}),
    hidden: list('hidden', Hidden, { why: 'hurt', on: UNKNOWN_DAY }),
    votes: list('votes', Vote, { on: UNKNOWN_DAY }),
    lately: list('lately', Shown, { shownAtMs: 0, doneAtMs: null }),
    tips: list('tips', TipShown, { on: UNKNOWN_DAY }),
  }
  return { choices, dropped }
}

const UNKNOWN_DAY = '1970-01-01'

/** The same for those who only show them. */
export function parseChoices(stored: unknown): Choices {
  return readChoices(stored).choices
}

/** Whether two name the same thing. */
function isSame(one: { is: string; id: string }, other: { is: string; id: string }): boolean {
  return one.is === other.is && one.id === other.id
}

export function isFavorite({ favorites }: Choices, of: Doable): boolean {
  return favorites.some((one) => isSame(one, of))
}

/** Whether and why it is hidden; undefined when it isn't. */
export function hiddenOf({ hidden }: Choices, of: Doable): Hidden | undefined {
  return hidden.find((one) => isSame(one.of, of))
}

/** What the person said about it; undefined when nothing. */
export function voteOf({ votes }: Choices, of: Votable): Vote | undefined {
  return votes.find((one) => isSame(one.of, of))
}

/** When it last came and was done; undefined when it never came. */
export function shownOf({ lately }: Choices, of: Doable): Shown | undefined {
  return lately.find((one) => isSame(one.of, of))
}

export function withFavorite(choices: Choices, of: Doable): Choices {
  if (isFavorite(choices, of)) return choices
  return { ...choices, favorites: latest([...choices.favorites, of]) }
}

export function withoutFavorite(choices: Choices, of: Doable): Choices {
  return { ...choices, favorites: choices.favorites.filter((one) => !isSame(one, of)) }
}

/** Hides it from today on. What hurt stays marked so, also when it is hidden by hand later. */
export function withHidden(choices: Choices, of: Doable, why: HiddenWhy, on: string): Choices {
  const before = hiddenOf(choices, of)
  if (before !== undefined && (before.why === why || before.why === 'hurt')) return choices
  const others = choices.hidden.filter((one) => !isSame(one.of, of))
  return { ...choices, hidden: latest([...others, { of, why, on }]) }
}

/** Brings it back, whyever it was hidden. */
export function broughtBack(choices: Choices, of: Doable): Choices {
  return { ...choices, hidden: choices.hidden.filter((one) => !isSame(one.of, of)) }
}

/** Notes a vote, or takes it back with `null`. The last one counts. */
export function withVote(
  choices: Choices,
  of: Votable,
  vote: VoteValue | null,
  on: string,
): Choices {
  const before = voteOf(choices, of)
  if (before?.vote === (vote ?? undefined)) return choices
  const others = choices.votes.filter((one) => !isSame(one.of, of))
  return { ...choices, votes: vote === null ? others : latest([...others, { of, vote, on }]) }
}

/** Notes that these came in a break. */
export function withShown(choices: Choices, shown: readonly Doable[], atMs: number): Choices {
  const before = shown.map((of) => shownOf(choices, of))
  const others = choices.lately.filter((one) => !shown.some((of) => isSame(one.of, of)))
  const now = shown.map((of, at) => ({
    of,
    shownAtMs: atMs,
    doneAtMs: before[at]?.doneAtMs ?? null,
  }))
  return { ...choices, lately: latest([...others, ...now]) }
}

/** Notes that these were done. */
export function withDone(choices: Choices, done: readonly Doable[], atMs: number): Choices {
  const lately = choices.lately.map((one) =>
    done.some((of) => isSame(one.of, of)) ? { ...one, doneAtMs: atMs } : one,
  )
  return { ...choices, lately }
}

/** Notes the tip of a day. */
export function withTipOf(choices: Choices, on: string, id: string): Choices {
  const others = choices.tips.filter((one) => one.id !== id && one.on !== on)
  return { ...choices, tips: latest([...others, { id, on }]) }
}

function latest<Entry>(entries: Entry[]): Entry[] {
  return entries.slice(-MOST_CHOICES)
}
