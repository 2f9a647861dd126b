import {
  NO_CHOICES,
  readChoices,
  withDone,
  withShown,
  withTipOf,
  type Choices,
  type ContentRef,
} from '../../core/content/choices.ts'
import type { Person } from '../../core/content/exclusions.ts'
import {
  kindOfOwnBreak,
  LENGTH_TOLERANCE,
  ownBreak,
  pickBreak,
  type PickedBreak,
} from '../../core/content/pick.ts'
import { plannedBreak, type BreakIdentity } from '../../core/content/planned-break.ts'
import {
  contentRefsOf,
  doneContent,
  parsePlans,
  findPlan,
  planSeconds,
  withPlan,
  type StoredPlan,
} from '../../core/content/stored-plans.ts'
import { tipOfDay } from '../../core/content/tip-of-day.ts'
import type { BreakLibrary, Tip } from '../../core/content/types.ts'
import type { BreakKind } from '../../core/schedule/kinds.ts'
import type { Moment, ScheduleEvent } from '../../core/schedule/moment.ts'
import { currentBreak, withPlannedSeconds } from '../../core/schedule/current-break.ts'
import type { ScheduleState } from '../../core/schedule/state.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { localDate } from '../../core/time/hours.ts'
import { breaksIn } from '../../content/breaks.ts'
import { nowMs, timeZone } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStorage, writeStorage } from '../../platform/storage.ts'
import { raiseTrouble } from './troubles.ts'
import { wordsFor } from './words.ts'

export type PlanStore = {
  /**
   * Fixes the plan of a break that this step brought, notes what was done of one
   * that it ended, and the tip of a new day. To run before the state is saved.
   * Never rejects: without it, breaks are planned from their ids.
   */
  commit: (
    before: ScheduleState,
    after: ScheduleState,
    event: ScheduleEvent,
    moment: Moment,
  ) => Promise<ScheduleState>
  /** What a break consists of: the same here as on every page. */
  breakFor: (identity: BreakIdentity, settings: Settings) => Promise<PickedBreak>
  tipFor: (date: string, settings: Settings) => Promise<Tip>
  /** How long something takes that the person wants to start, and as what it counts; null if it is refused. */
  planOwnBreak: (
    ref: ContentRef,
    settings: Settings,
  ) => Promise<{ kind: BreakKind; seconds: number } | null>
  /** Whether an item is part of a break, as far as anybody can tell. */
  mayContain: (breakId: string, itemId: string, settings: Settings) => Promise<boolean>
  /** Whether this very thing is what a break consists of by the person's own choice. */
  isOwnBreak: (breakId: string, ref: ContentRef) => Promise<boolean>
  /** Rejects where storage refuses; nothing has changed then. */
  change: (changed: (choices: Choices, today: string) => Choices) => Promise<void>
  /** Storage was emptied: what was read before no longer holds. */
  invalidate: () => void
}

type PlanState = { choices: Choices; plans: readonly StoredPlan[] }

/**
 * The one writer of `choices` and `plans`. What it holds is what storage holds:
 * pages read there, and must find the plan that a notification names.
 */
export function createPlanStore(): PlanStore {
  let current: PlanState | null = null

  async function read(): Promise<PlanState> {
    if (current) return current
    const stored = await readStorage('local', [KEYS.choices, KEYS.plans])
    const { choices, dropped } = readChoices(stored[KEYS.choices])
    const state = { choices, plans: parsePlans(stored[KEYS.plans]) }
    if (dropped.length > 0) {
      logProblem('read-choices', `not readable: ${dropped.join(', ')}`)
      await raiseTrouble({ is: 'data-unreadable', parts: ['choices'] })
      // Repaired at once, so that the trouble is raised once.
      await write(state).catch((error: unknown) => logProblem('repair-choices', error))
    }
    current = state
    return current
  }

  async function write(state: PlanState): Promise<void> {
    await writeStorage('local', { [KEYS.choices]: state.choices, [KEYS.plans]: state.plans })
    current = state
  }

  /** For the text alone: a store that can't be read must not hold a reminder back. */
  async function readOrEmpty(): Promise<PlanState> {
    try {
      return await read()
    } catch (error) {
      logProblem('read-plans', error)
      return { choices: NO_CHOICES, plans: [] }
    }
  }

  async function commit(
    before: ScheduleState,
    after: ScheduleState,
    event: ScheduleEvent,
    moment: Moment,
  ): Promise<ScheduleState> {
    if (!needsCommit(before, after)) return after
    try {
      const state = await read()
      const committed = commitPlan(
        state,
        await libraryFor(moment.settings),
        before,
        after,
        event,
        moment,
      )
      await write(committed)
      return withActualLength(after, committed.plans)
    } catch (error) {
      logProblem('commit-plans', error)
      return after
    }
  }

  async function breakFor(identity: BreakIdentity, settings: Settings): Promise<PickedBreak> {
    const { choices, plans } = await readOrEmpty()
    return plannedBreak(await libraryFor(settings), plans, identity, {
      body: settings.body,
      choices,
    })
  }

  return {
    commit,
    breakFor,
    mayContain: async (breakId, itemId, settings) => {
      const stored = findPlan((await readOrEmpty()).plans, breakId)
      if (stored === null) return (await libraryFor(settings)).items.has(itemId)
      if (stored.items.some(({ id }) => id === itemId)) return true
      const identity = { breakId, kind: stored.kind, plannedSeconds: planSeconds(stored) }
      return (await breakFor(identity, settings)).plan.items.some(({ id }) => id === itemId)
    },
    tipFor: async (date, settings) => {
      const { choices } = await readOrEmpty()
      const person = { body: settings.body, choices }
      return tipOfDay((await libraryFor(settings)).tips, { date, offset: 0, person })
    },
    planOwnBreak: async (ref, settings) => {
      const { choices } = await read()
      const library = await libraryFor(settings)
      const own = ownBreak(library, ref, { body: settings.body, choices })
      if (own === null) return null
      const { lengthSeconds } = settings.kinds.stretch
      return { kind: kindOfOwnBreak(library, own, lengthSeconds), seconds: own.plan.totalSeconds }
    },
    isOwnBreak: async (breakId, ref) => {
      const plan = findPlan((await read()).plans, breakId)
      if (plan?.why.is !== 'chosen') return false
      return contentRefsOf(plan).at(0)?.id === ref.id
    },
    change: async (update) => {
      const state = await read()
      const today = localDate(nowMs(), timeZone()).toString()
      const choices = update(state.choices, today)
      if (choices !== state.choices) await write({ ...state, choices })
    },
    invalidate: () => {
      current = null
    },
  }
}

/** Most events change nothing here, and need no read of storage. */
function needsCommit(before: ScheduleState, after: ScheduleState): boolean {
  return (
    currentBreak(before)?.breakId !== currentBreak(after)?.breakId ||
    before.assumedEndings !== after.assumedEndings ||
    before.today.date !== after.today.date
  )
}

function commitPlan(
  { choices: stored, plans }: PlanState,
  library: BreakLibrary,
  before: ScheduleState,
  after: ScheduleState,
  event: ScheduleEvent,
  { nowMs: atMs, timeZone: zone, settings }: Moment,
): PlanState {
  const choices = withTodaysTip(library, withDoneItems(stored, plans, before, after), {
    date: after.today.date,
    settings,
  })
  const identity = currentBreak(after)
  // A worker that died before it saved the state finds the plan that it had made.
  if (identity === null || findPlan(plans, identity.breakId) !== null) return { choices, plans }
  const person: Person = { body: settings.body, choices }
  const own = event.type === 'start-own' ? ownBreak(library, event.of, person) : null
  const picked =
    own ??
    pickBreak(library, {
      kind: identity.kind,
      seconds: identity.plannedSeconds,
      seed: identity.breakId,
      person,
      at: { nowMs: atMs, minuteOfDay: minuteOfDay(atMs, zone) },
    })
  const withNewPlan = withPlan(plans, identity.breakId, identity.kind, picked)
  const made = findPlan(withNewPlan, identity.breakId)
  return {
    choices: made ? withShown(choices, contentRefsOf(made), atMs) : choices,
    plans: withNewPlan,
  }
}

/** Notes what was done of the break that has just ended, and of one whose ending was amended. */
function withDoneItems(
  choices: Choices,
  plans: readonly StoredPlan[],
  before: ScheduleState,
  after: ScheduleState,
): Choices {
  const running = before.stage.is === 'running' ? [before.stage.breakId] : []
  const amendable = (before.assumedEndings ?? []).map(({ breakId }) => breakId)
  return after.outbox.reduce((current, entry) => {
    if (before.outbox.includes(entry) || ![...running, ...amendable].includes(entry.breakId)) {
      return current
    }
    if (entry.what !== 'taken' && entry.what !== 'stopped') return current
    const plan = findPlan(plans, entry.breakId)
    if (plan === null) return current
    return withDone(current, doneContent(plan, entry.actualSeconds, entry.items), entry.atMs)
  }, choices)
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
function withActualLength(state: ScheduleState, plans: readonly StoredPlan[]): ScheduleState {
  const identity = currentBreak(state)
  const plan = identity && findPlan(plans, identity.breakId)
  if (!identity || !plan) return state
  const seconds = planSeconds(plan)
  const isNear =
    Math.abs(seconds - identity.plannedSeconds) <= identity.plannedSeconds * LENGTH_TOLERANCE
  return isNear ? state : withPlannedSeconds(state, seconds)
}

function minuteOfDay(atMs: number, zone: string): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(
    Math.trunc(atMs),
  ).toZonedDateTimeISO(zone)
  return hour * 60 + minute
}

const libraries = new Map<string, BreakLibrary>()

async function libraryFor(settings: Settings): Promise<BreakLibrary> {
  // With its words, the texts are loaded.
  const { language } = await wordsFor(settings)
  const { position, limits } = settings.body
  const key = [language, position, ...limits].join(' ')
  const library = libraries.get(key) ?? breaksIn(language, settings.body)
  libraries.set(key, library)
  return library
}
