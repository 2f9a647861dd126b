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
export const ContentRef = v.strictObject({ is: v.picklist(['item', 'routine']), id: Id })
export type ContentRef = v.InferOutput<typeof ContentRef>

/** Why something no longer comes until the person brings it back. */
export const HIDDEN_REASONS = ['by-hand', 'hurt'] as const
export type HiddenReason = (typeof HIDDEN_REASONS)[number]

const HiddenEntry = v.strictObject({
  of: ContentRef,
  why: v.picklist(HIDDEN_REASONS),
  /** Since which day. */
  on: CalendarDay,
})
export type HiddenEntry = v.InferOutput<typeof HiddenEntry>

/** What can be voted on. */
export const Votable = v.strictObject({ is: v.picklist(['item', 'tip']), id: Id })
export type Votable = v.InferOutput<typeof Votable>

export const VOTES = ['helpful', 'not-for-me'] as const
export type VoteValue = (typeof VOTES)[number]

const VoteEntry = v.strictObject({ of: Votable, vote: v.picklist(VOTES), on: CalendarDay })
export type VoteEntry = v.InferOutput<typeof VoteEntry>

/** When an item or routine was last offered in a break, and last really done. */
const ShownEntry = v.strictObject({
  of: ContentRef,
  shownAtMs: EpochMs,
  doneAtMs: v.nullable(EpochMs),
})
export type ShownEntry = v.InferOutput<typeof ShownEntry>

/** The last day that had this tip as its own. */
const TipEntry = v.strictObject({ id: Id, on: CalendarDay })
type TipEntry = v.InferOutput<typeof TipEntry>

export const CHOICES_VERSION = 1

/** The maximum of entries in one list; the oldest are dropped first. Each ref is in a list once. */
export const MAX_CHOICES = 400

const listOf = <Schema extends v.GenericSchema>(entry: Schema) =>
  v.pipe(v.array(entry), v.maxLength(MAX_CHOICES))

export const ChoicesSchema = v.strictObject({
  version: v.literal(CHOICES_VERSION),
  favorites: listOf(ContentRef),
  hidden: listOf(HiddenEntry),
  votes: listOf(VoteEntry),
  /** One entry for each item and routine that ever came in a break, latest last. */
  lately: listOf(ShownEntry),
  /** One entry for each tip that was the tip of a day, latest last. */
  tips: listOf(TipEntry),
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
    const newest = entries.slice(-MAX_CHOICES)
    const read = parseLeniently(v.array(entry), newest, name, defaults)
    if (read.misfits.length > 0) dropped.push(name)
    return read.value ?? []
  }
  const choices: Choices = {
    version: CHOICES_VERSION,
    favorites: list('favorites', ContentRef, {}),
    hidden: list('hidden', HiddenEntry, { why: 'hurt', on: UNKNOWN_DAY }),
    votes: list('votes', VoteEntry, { on: UNKNOWN_DAY }),
    lately: list('lately', ShownEntry, { shownAtMs: 0, doneAtMs: null }),
    tips: list('tips', TipEntry, { on: UNKNOWN_DAY }),
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

export function isFavorite({ favorites }: Choices, ref: ContentRef): boolean {
  return favorites.some((one) => isSame(one, ref))
}

/** Whether and why it is hidden; undefined when it isn't. */
export function hiddenOf({ hidden }: Choices, ref: ContentRef): HiddenEntry | undefined {
  return hidden.find((one) => isSame(one.of, ref))
}

/** What the person said about it; undefined when nothing. */
export function voteOf({ votes }: Choices, ref: Votable): VoteEntry | undefined {
  return votes.find((one) => isSame(one.of, ref))
}

/** When it last came and was done; undefined when it never came. */
export function shownOf({ lately }: Choices, ref: ContentRef): ShownEntry | undefined {
  return lately.find((one) => isSame(one.of, ref))
}

export function withFavorite(choices: Choices, ref: ContentRef): Choices {
  if (isFavorite(choices, ref)) return choices
  return { ...choices, favorites: keepNewest([...choices.favorites, ref]) }
}

export function withoutFavorite(choices: Choices, ref: ContentRef): Choices {
  return { ...choices, favorites: choices.favorites.filter((one) => !isSame(one, ref)) }
}

/** Hides it from today on. What hurt stays marked so, also when it is hidden by hand later. */
export function withHidden(
  choices: Choices,
  ref: ContentRef,
  why: HiddenReason,
  on: string,
): Choices {
  const before = hiddenOf(choices, ref)
  if (before !== undefined && (before.why === why || before.why === 'hurt')) return choices
  const others = choices.hidden.filter((one) => !isSame(one.of, ref))
  return { ...choices, hidden: keepNewest([...others, { of: ref, why, on }]) }
}

/** Brings it back, whyever it was hidden. */
export function withoutHidden(choices: Choices, ref: ContentRef): Choices {
  return { ...choices, hidden: choices.hidden.filter((one) => !isSame(one.of, ref)) }
}

/** Notes a vote, or takes it back with `null`. The last one counts. */
export function withVote(
  choices: Choices,
  ref: Votable,
  vote: VoteValue | null,
  on: string,
): Choices {
  const before = voteOf(choices, ref)
  if (before?.vote === (vote ?? undefined)) return choices
  const others = choices.votes.filter((one) => !isSame(one.of, ref))
  return {
    ...choices,
    votes: vote === null ? others : keepNewest([...others, { of: ref, vote, on }]),
  }
}

/** Notes that these came in a break. */
export function withShown(choices: Choices, shown: readonly ContentRef[], atMs: number): Choices {
  const before = shown.map((ref) => shownOf(choices, ref))
  const others = choices.lately.filter((one) => !shown.some((ref) => isSame(one.of, ref)))
  const now = shown.map((ref, at) => ({
    of: ref,
    shownAtMs: atMs,
    doneAtMs: before[at]?.doneAtMs ?? null,
  }))
  return { ...choices, lately: keepNewest([...others, ...now]) }
}

/** Notes that these were done. */
export function withDone(choices: Choices, done: readonly ContentRef[], atMs: number): Choices {
  const lately = choices.lately.map((one) =>
    done.some((ref) => isSame(one.of, ref)) ? { ...one, doneAtMs: atMs } : one,
  )
  return { ...choices, lately }
}

/** Notes the tip of a day. */
export function withTipOf(choices: Choices, on: string, id: string): Choices {
  const others = choices.tips.filter((one) => one.id !== id && one.on !== on)
  return { ...choices, tips: keepNewest([...others, { id, on }]) }
}

function keepNewest<Entry>(entries: Entry[]): Entry[] {
  return entries.slice(-MAX_CHOICES)
}
