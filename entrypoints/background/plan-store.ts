import {
  NO_CHOICES,
  readChoices,
  withDone,
  withShown,
  withTipOf,
  type Choices,
  type Doable,
} from '../../core/content/choices.ts'
import type { Person } from '../../core/content/exclusions.ts'
import {
  kindOfOwn,
  LEEWAY,
  ownBreak,
  pickBreak,
  type PickedBreak,
} from '../../core/content/pick.ts'
import { plannedBreak, type BreakNamed } from '../../core/content/planned-break.ts'
import {
  doablesOf,
  doneOf,
  parsePlans,
  planOf,
  secondsOf,
  withPlan,
  type StoredPlan,
} from '../../core/content/stored-plans.ts'
import type { Position } from '../../core/content/profile.ts'
import { tipOfDay } from '../../core/content/tip-of-day.ts'
import type { BreakLibrary, Tip } from '../../core/content/types.ts'
import type { BreakKind } from '../../core/schedule/kinds.ts'
import type { Moment, ScheduleEvent } from '../../core/schedule/moment.ts'
import { breakOnTable, withPlannedSeconds } from '../../core/schedule/current-break.ts'
import type { ScheduleState } from '../../core/schedule/state.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { localDate } from '../../core/time/hours.ts'
import { breaksIn } from '../../content/breaks.ts'
import { chooseTongue, type Language } from '../../content/words/language.ts'
import { nowMs, timeZone } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStore, writeStore } from '../../platform/storage.ts'
import { raiseTrouble } from './troubles.ts'

export type PicksKeeper = {
  /**
   * Fixes the plan of a break that this step brought, notes what was done of one
   * that it ended, and the tip of a new day. To run before the state is saved.
   * Never rejects: without it, breaks are planned from their ids.
   */
  settle: (
    before: ScheduleState,
    after: ScheduleState,
    event: ScheduleEvent,
    moment: Moment,
  ) => Promise<ScheduleState>
  /** What a break consists of: the same here as on every page. */
  breakFor: (named: BreakNamed, settings: Settings) => Promise<PickedBreak>
  tipFor: (date: string, settings: Settings) => Promise<Tip>
  /** How long something takes that the person wants to start, and as what it counts; null if it is refused. */
  ownStart: (of: Doable, settings: Settings) => Promise<{ kind: BreakKind; seconds: number } | null>
  /** Whether an item is part of a break, as far as anybody can tell. */
  mayHold: (breakId: string, itemId: string, settings: Settings) => Promise<boolean>
  /** Whether this very thing is what a break consists of by the person's own choice. */
  isOwn: (breakId: string, of: Doable) => Promise<boolean>
  /** Rejects where storage refuses; nothing has changed then. */
  change: (changed: (choices: Choices, today: string) => Choices) => Promise<void>
  /** Storage was emptied: what was read before no longer holds. */
  forget: () => void
}

type Picks = { choices: Choices; plans: readonly StoredPlan[] }

/**
 * The one writer of `choices` and `plans`. What it holds is what storage holds:
 * pages read there, and must find the plan that a notification names.
 */
export function createPicksKeeper(): PicksKeeper {
  let current: Picks | null = null

  async function read(): Promise<Picks> {
    if (current) return current
    const stored = await readStore('local', [KEYS.choices, KEYS.plans])
    const { choices, dropped } = readChoices(stored[KEYS.choices])
    const picks = { choices, plans: parsePlans(stored[KEYS.plans]) }
    if (dropped.length > 0) {
      logProblem('read-choices', `not readable: ${dropped.join(', ')}`)
      await raiseTrouble({ is: 'data-unreadable', parts: ['choices'] })
      // Mended at once, so that it is told once.
      await write(picks).catch((error: unknown) => logProblem('mend-choices', error))
    }
    current = picks
    return current
  }

  async function write(picks: Picks): Promise<void> {
    await writeStore('local', { [KEYS.choices]: picks.choices, [KEYS.plans]: picks.plans })
    current = picks
  }

  /** For the text alone: a store that can't be read must not keep a reminder back. */
  async function readOrNothing(): Promise<Picks> {
    try {
      return await read()
    } catch (error) {
      logProblem('read-picks', error)
      return { choices: NO_CHOICES, plans: [] }
    }
  }

  async function settle(
    before: ScheduleState,
    after: ScheduleState,
    event: ScheduleEvent,
    moment: Moment,
  ): Promise<ScheduleState> {
    if (!isOfInterest(before, after)) return after
    try {
      const picks = await read()
      const settled = settledPicks(picks, before, after, event, moment)
      await write(settled)
      return asLongAsPlanned(after, settled.plans)
    } catch (error) {
      logProblem('settle-picks', error)
      return after
    }
  }

  async function breakFor(named: BreakNamed, settings: Settings): Promise<PickedBreak> {
    const { choices, plans } = await readOrNothing()
    return plannedBreak(libraryFor(settings), plans, named, { body: settings.body, choices })
  }

  return {
    settle,
    breakFor,
    mayHold: async (breakId, itemId, settings) => {
      const stored = planOf((await readOrNothing()).plans, breakId)
      if (stored === null) return libraryFor(settings).items.has(itemId)
      if (stored.items.some(({ id }) => id === itemId)) return true
      const named = { breakId, kind: stored.kind, plannedSeconds: secondsOf(stored) }
      return (await breakFor(named, settings)).plan.items.some(({ id }) => id === itemId)
    },
    tipFor: async (date, settings) => {
      const { choices } = await readOrNothing()
      const person = { body: settings.body, choices }
      return tipOfDay(libraryFor(settings).tips, { date, offset: 0, person })
    },
    ownStart: async (of, settings) => {
      const { choices } = await read()
      const library = libraryFor(settings)
      const own = ownBreak(library, of, { body: settings.body, choices })
      if (own === null) return null
      const { lengthSeconds } = settings.kinds.stretch
      return { kind: kindOfOwn(library, own, lengthSeconds), seconds: own.plan.totalSeconds }
    },
    isOwn: async (breakId, of) => {
      const plan = planOf((await read()).plans, breakId)
      if (plan?.why.is !== 'chosen') return false
      return doablesOf(plan).at(0)?.id === of.id
    },
    change: async (changed) => {
      const picks = await read()
      const today = localDate(nowMs(), timeZone()).toString()
      const choices = changed(picks.choices, today)
      if (choices !== picks.choices) await write({ ...picks, choices })
    },
    forget: () => {
      current = null
    },
  }
}

/** Most events change nothing here, and cost no look into storage. */
function isOfInterest(before: ScheduleState, after: ScheduleState): boolean {
  return (
    breakOnTable(before)?.breakId !== breakOnTable(after)?.breakId ||
    before.today.date !== after.today.date
  )
}

function settledPicks(
  { choices: known, plans }: Picks,
  before: ScheduleState,
  after: ScheduleState,
  event: ScheduleEvent,
  { nowMs: atMs, timeZone: zone, settings }: Moment,
): Picks {
  const library = libraryFor(settings)
  const choices = withTodaysTip(library, withWhatWasDone(known, plans, before, after), {
    date: after.today.date,
    settings,
  })
  const named = breakOnTable(after)
  // A worker that died before it saved the state finds the plan that it had made.
  if (named === null || planOf(plans, named.breakId) !== null) return { choices, plans }
  const person: Person = { body: settings.body, choices }
  const own = event.type === 'start-own' ? ownBreak(library, event.of, person) : null
  const picked =
    own ??
    pickBreak(library, {
      kind: named.kind,
      seconds: named.plannedSeconds,
      seed: named.breakId,
      person,
      at: { nowMs: atMs, minuteOfDay: minuteOfDay(atMs, zone) },
    })
  const withIt = withPlan(plans, named.breakId, named.kind, picked)
  const made = planOf(withIt, named.breakId)
  return { choices: made ? withShown(choices, doablesOf(made), atMs) : choices, plans: withIt }
}

function withWhatWasDone(
  choices: Choices,
  plans: readonly StoredPlan[],
  { stage }: ScheduleState,
  after: ScheduleState,
): Choices {
  if (stage.is !== 'running') return choices
  const plan = planOf(plans, stage.breakId)
  const ended = after.outbox
    .filter(({ breakId }) => breakId === stage.breakId)
    .flatMap((entry) => (entry.what === 'taken' || entry.what === 'stopped' ? [entry] : []))
    .at(-1)
  if (plan === null || ended === undefined) return choices
  return withDone(choices, doneOf(plan, ended.actualSeconds, ended.items), ended.atMs)
}

function withTodaysTip(
  { tips }: BreakLibrary,
  choices: Choices,
  { date, settings }: { date: string; settings: Settings },
): Choices {
  if (choices.tips.some(({ on }) => on === date)) return choices
  const person = { body: settings.body, choices }
  return withTipOf(choices, date, tipOfDay(tips, { date, offset: 0, person }).id)
}

/** Limits can leave a break much shorter than it is set, and one's own can have any length. */
function asLongAsPlanned(state: ScheduleState, plans: readonly StoredPlan[]): ScheduleState {
  const named = breakOnTable(state)
  const plan = named && planOf(plans, named.breakId)
  if (!named || !plan) return state
  const seconds = secondsOf(plan)
  const isNear = Math.abs(seconds - named.plannedSeconds) <= named.plannedSeconds * LEEWAY
  return isNear ? state : withPlannedSeconds(state, seconds)
}

function minuteOfDay(atMs: number, zone: string): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(
    Math.trunc(atMs),
  ).toZonedDateTimeISO(zone)
  return hour * 60 + minute
}

const libraries = new Map<`${Language} ${Position}`, BreakLibrary>()

function libraryFor(settings: Settings): BreakLibrary {
  const { language } = chooseTongue(settings.language, navigator.languages)
  const { position } = settings.body
  const key = `${language} ${position}` as const
  const library = libraries.get(key) ?? breaksIn(language, position)
  libraries.set(key, library)
  return library
}
