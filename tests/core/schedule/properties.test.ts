import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ENDINGS, QUIET_REASONS, type RecordEntry } from '../../../core/record/entry.ts'
import { initialState } from '../../../core/schedule/initial-state.ts'
import { dueOf } from '../../../core/schedule/endings.ts'
import { GAP_MS, INPUT_IDLE_MS } from '../../../core/schedule/limits.ts'
import { KINDS, TRAITS } from '../../../core/schedule/kinds.ts'
import type {
  BreakEnd,
  Moment,
  ScheduleEffect,
  ScheduleEvent,
} from '../../../core/schedule/moment.ts'
import { outlook } from '../../../core/schedule/outlook.ts'
import { ScheduleStateSchema, type ScheduleState } from '../../../core/schedule/state.ts'
import { step } from '../../../core/schedule/step.ts'
import { wakePlan } from '../../../core/schedule/wake-plan.ts'
import type { Settings } from '../../../core/settings/schema.ts'
import { arbitrarySettings } from '../../support/arbitrary-settings.ts'
import {
  everyDay,
  FREQUENT,
  HOUR_MS,
  instant,
  isInsideHours,
  LIGHT,
  MINUTE_MS,
  STANDARD,
  withKinds,
} from '../../support/schedule.ts'

/**
 * Any order of events, at any moments: the clock runs, jumps forward and back,
 * the zone and the settings change, and answers come for breaks that are gone.
 */
const ZONES = [
  'Europe/Berlin',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
] as const

const busyHours = { ...FREQUENT, hours: everyDay('06:00-12:00', '13:00-02:00') }
const busy = withKinds(busyHours, {
  stretch: { everyMinutes: 12 },
  micro: { everyMinutes: 5 },
  water: { on: true, everyMinutes: 10, mostPerDay: 12 },
  strength: { on: true, atTimes: ['09:10', '10:00', '16:50'] },
  evening: { on: true, atTimes: ['17:30', '02:30'] },
})
const anySettings = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(LIGHT, STANDARD, FREQUENT, busy, busy) },
  { weight: 1, arbitrary: arbitrarySettings },
)

/** Which break an answer is for: the one on the table, or one that was there before. */
const whose = fc.constantFrom('now' as const, 'now' as const, 'now' as const, 'before' as const)

type Doing =
  | Exclude<ScheduleEvent, { breakId: string } | { type: 'start' } | { type: 'recorded' }>
  | { type: 'start'; whose: 'now' | 'before' | 'next' }
  | {
      type: 'delivered' | 'delivery-failed' | 'postpone' | 'skip' | 'read' | 'break-opened'
      whose: 'now' | 'before'
    }
  | { type: 'break-progress'; whose: 'now' | 'before'; doneSeconds: number; paused: boolean }
  | {
      type: 'break-ended'
      whose: 'now' | 'before'
      doneSeconds: number
      how: BreakEnd
    }

const doneSeconds = fc.nat({ max: 400 })
const doing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 20, arbitrary: fc.constant<Doing>({ type: 'woke' }) },
  { weight: 3, arbitrary: whose.map((whose): Doing => ({ type: 'delivered', whose })) },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'delivery-failed' as const,
        'postpone' as const,
        'skip' as const,
        'read' as const,
        'break-opened' as const,
      ),
      whose,
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('now' as const, 'before' as const, 'next' as const)
      .map((whose): Doing => ({ type: 'start', whose })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('break-progress' as const),
      whose,
      doneSeconds,
      paused: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('break-ended' as const),
      whose,
      doneSeconds,
      how: fc.constantFrom(
        'finished' as const,
        'finished-early' as const,
        'hurt' as const,
        'left' as const,
        'expired' as const,
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc
        .integer({ min: 1, max: 240 })
        .map((minutes): Doing => ({ type: 'pause', length: { for: 'minutes', minutes } })),
      fc.constantFrom<Doing>(
        { type: 'pause', length: { for: 'tomorrow' } },
        { type: 'pause', length: { for: 'open' } },
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Doing>({ type: 'resume' }, { type: 'extension-started' }),
  },
)

/** Mostly some minutes; at times a moment, hours of sleep, a week, or a clock set back. */
const passing = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 1, max: 6 * MINUTE_MS }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 2000 }) },
  { weight: 1, arbitrary: fc.integer({ min: MINUTE_MS, max: 20 * 60 * MINUTE_MS }) },
  { weight: 1, arbitrary: fc.constantFrom(7 * 24 * 60 * MINUTE_MS, 60 * MINUTE_MS) },
  { weight: 1, arbitrary: fc.integer({ min: -3 * 60 * MINUTE_MS, max: -1 }) },
  { weight: 1, arbitrary: fc.constantFrom(-7 * 24 * 60 * MINUTE_MS, -60 * MINUTE_MS) },
)

/** What is seen stays so for a while: null means as before. */
const seen = fc.record({
  input: fc.constantFrom(
    'active' as const,
    'active' as const,
    'active' as const,
    'idle' as const,
    'locked' as const,
  ),
  /** Nobody has touched anything for so long when that is first seen; from then on it grows. */
  idleMs: fc.integer({ min: 0, max: 20 * MINUTE_MS }),
  audible: fc.boolean(),
  quiet: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.constantFrom(...QUIET_REASONS).map((why) => [why]) },
  ),
})

type Sight = {
  input: 'active' | 'idle' | 'locked'
  idleMs: number
  audible: boolean
  quiet: Moment['observed']['quiet']
}

/** Mostly nothing new. */
const rarely = <Value>(oneIn: number, arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })

const act = fc.record({
  passedMs: passing,
  doing,
  seen: rarely(8, seen),
  zone: rarely(40, fc.constantFrom<string>(...ZONES)),
  settings: rarely(25, anySettings),
})
type Act = {
  passedMs: number
  doing: Doing
  seen: Sight | null
  zone: string | null
  settings: Settings | null
}

const life = fc.noBias(
  fc.record({
    startsAt: fc.constantFrom(
      '2026-06-01T09:00',
      '2026-06-01T09:00',
      '2026-06-01T14:00',
      '2026-03-29T00:30',
      '2026-10-31T22:00',
      '2026-04-05T01:00',
    ),
    zone: fc.constantFrom(...ZONES),
    settings: anySettings,
    acts: fc.array(act, { minLength: 15, maxLength: 70, size: 'max' }),
  }),
)
type Life = { startsAt: string; zone: string; settings: Settings; acts: Act[] }

function eventOf(doing: Doing, ids: { now: string; before: string }): ScheduleEvent {
  if (!('whose' in doing)) return doing
  if (doing.type === 'start') {
    return doing.whose === 'next' ? { type: 'start' } : { type: 'start', breakId: ids[doing.whose] }
  }
  const breakId = ids[doing.whose]
  switch (doing.type) {
    case 'break-progress':
      return { type: doing.type, breakId, doneSeconds: doing.doneSeconds, paused: doing.paused }
    case 'break-ended':
      return { type: doing.type, breakId, doneSeconds: doing.doneSeconds, how: doing.how }
    default:
      return { type: doing.type, breakId }
  }
}

type Turn = {
  before: ScheduleState
  event: ScheduleEvent
  after: ScheduleState
  effects: readonly ScheduleEffect[]
  moment: Moment
  passedMs: number
  /** What this turn put in the record. */
  entries: readonly RecordEntry[]
}

/** Lives through it all, and shows each turn to the check. */
function live({ startsAt, zone, settings, acts }: Life, check: (turn: Turn) => void): void {
  let timeZone: string = zone
  let current = settings
  let nowMs = instant(startsAt, zone)
  let state = initialState({ nowMs, timeZone })
  const ids = { now: 'none', before: 'none' }
  let sight: Sight = { input: 'active', idleMs: 0, audible: false, quiet: [] }
  let lastTouchMs = nowMs
  const seenNow = (): Moment['observed'] => {
    const { input, audible, quiet } = sight
    if (input !== 'idle') return { input, audible, quiet }
    const idleMs = Math.min(HOUR_MS, Math.max(0, nowMs - lastTouchMs))
    return { input: idleMs < INPUT_IDLE_MS ? 'active' : { idleMs }, audible, quiet }
  }
  for (const { passedMs, doing, seen: nextSeen, zone: nextZone, settings: nextSettings } of acts) {
    nowMs += passedMs
    // What the person last touched is on no clock: it moves with one that is set back.
    if (passedMs < 0) lastTouchMs += passedMs
    if (nextSeen) {
      const touchMs = nowMs - nextSeen.idleMs
      const touchedAgain = sight.input === 'idle' && touchMs > lastTouchMs
      // Nobody had touched anything at the look before, so that was after it.
      lastTouchMs = touchedAgain ? Math.max(touchMs, nowMs - Math.max(0, passedMs)) : touchMs
      sight = nextSeen
    }
    timeZone = nextZone ?? timeZone
    current = nextSettings ?? current
    const event: ScheduleEvent = nextSettings ? { type: 'settings-changed' } : eventOf(doing, ids)
    const moment: Moment = { nowMs, timeZone, settings: current, observed: seenNow() }
    const before = state
    const { state: after, effects } = step(before, event, moment)
    check({ before, event, after, effects, moment, passedMs, entries: after.outbox })
    const keys = after.outbox.map(({ key }) => key)
    state = step(after, { type: 'recorded', keys }, moment).state
    const { stage } = state
    const onTable = stage.is === 'running' ? stage.breakId : dueOf(stage)?.breakId
    if (onTable !== undefined && onTable !== ids.now) {
      ids.before = ids.now
      ids.now = onTable
    }
  }
}

const LIVES = { numRuns: 200, seed: Date.now() | 0 }

/** Each life's turns. To live is slow and to look at it is quick, so all properties look at the same. */
let lived: Turn[][] | null = null

function turnsOf(one: Life): Turn[] {
  const turns: Turn[] = []
  live(one, (turn) => turns.push(turn))
  return turns
}

function always(check: (turn: Turn) => void, prepare: () => void = () => {}): void {
  const lookedAt = fc.property(life, (one) => {
    prepare()
    live(one, check)
  })
  if (process.env['PROPERTY_RUNS'] !== undefined) {
    fc.assert(lookedAt, LIVES)
    return
  }
  try {
    lived ??= fc.sample(life, LIVES).map(turnsOf)
    for (const turns of lived) {
      prepare()
      turns.forEach(check)
    }
  } catch (error) {
    // Once more, for the smallest life in which it fails.
    fc.assert(lookedAt, LIVES)
    throw error
  }
}

/** The same moment some time later, in which nobody has touched anything. */
function later(moment: Moment, nowMs: number): Moment {
  const { input } = moment.observed
  if (typeof input !== 'object') return { ...moment, nowMs }
  const idleMs = Math.min(HOUR_MS, input.idleMs + nowMs - moment.nowMs)
  return { ...moment, nowMs, observed: { ...moment.observed, input: { idleMs } } }
}

const isEnding = (entry: RecordEntry) => (ENDINGS as readonly string[]).includes(entry.what)

describe('whatever happens, in whatever order', () => {
  it('the state is plain data of its own shape, and no step throws', () => {
    always(({ after, moment }) => {
      expect(v.parse(ScheduleStateSchema, after)).toEqual(after)
      expect(JSON.parse(JSON.stringify(after))).toEqual(after)
      expect(() => outlook(after, moment)).not.toThrow()
    })
  })

  it('a break ends once, and nothing happens to it afterwards', () => {
    let ended = new Map<string, string>()
    const prepare = () => {
      ended = new Map()
    }
    always(({ entries, after }) => {
      for (const entry of entries) {
        // A page that was taken for gone may tell later how it ended: that replaces the one entry.
        const known = ended.get(entry.breakId)
        if (known !== undefined) expect(isEnding(entry) && entry.key).toBe(known)
        if (isEnding(entry)) ended.set(entry.breakId, entry.key)
      }
      const { stage } = after
      const onTable = stage.is === 'running' ? stage.breakId : dueOf(stage)?.breakId
      expect([...ended.keys()]).not.toContain(onTable)
    }, prepare)
  })

  it('a break that leaves the table has its ending, so none is lost', () => {
    always(({ before, after, entries }) => {
      const idOf = ({ stage }: ScheduleState) =>
        stage.is === 'running' ? stage.breakId : dueOf(stage)?.breakId
      const was = idOf(before)
      if (was === undefined || was === idOf(after)) return
      expect(entries.filter((entry) => entry.breakId === was).filter(isEnding)).toHaveLength(1)
    })
  })

  it('one break at most is asked for or shown', () => {
    always(({ effects, after }) => {
      const shown = effects.filter((effect) => effect.do === 'show-offer')
      const opened = effects.filter((effect) => effect.do === 'open-break')
      expect(shown.length + opened.length).toBeLessThanOrEqual(1)
      for (const { breakId } of shown) {
        expect(after.stage).toMatchObject({ is: 'offered', due: { breakId } })
      }
    })
  })

  it('only what was begun is ever taken', () => {
    let started = new Set<string>()
    const prepare = () => {
      started = new Set()
    }
    always(({ entries }) => {
      for (const { what, breakId } of entries) {
        if (what === 'started') started.add(breakId)
        if (what === 'taken' || what === 'stopped') expect(started).toContain(breakId)
        if (what === 'skipped' || what === 'not-seen') expect(started).not.toContain(breakId)
      }
    }, prepare)
  })

  it('nothing is offered while away, paused, in quiet, or outside the hours', () => {
    always(({ entries, after, moment }) => {
      for (const { kind } of entries.filter(({ what }) => what === 'offered')) {
        expect(after.presence.is).toBe('present')
        expect(after.pause.is).toBe('none')
        // A full-screen window counts as far as the person wants.
        const counts = moment.settings.quiet.fullscreen === 'held'
        const quiet = moment.observed.quiet.filter((why) => why !== 'fullscreen' || counts)
        expect(quiet).toEqual([])
        const { settings, timeZone, nowMs } = moment
        const free = !TRAITS[kind].withinHours && settings.kinds[kind].rhythm === 'clock'
        expect(free || isInsideHours(settings.hours, timeZone, nowMs)).toBe(true)
        expect(settings.kinds[kind].on).toBe(true)
      }
    })
  })

  it('nothing is offered to somebody who has touched nothing for a minute', () => {
    always(({ entries, moment }) => {
      const { input, audible, quiet } = moment.observed
      const sound = audible && moment.settings.away.mediaCountsAsSitting
      const isThere = typeof input !== 'object' || sound || quiet.includes('call')
      if (!isThere) expect(entries.filter(({ what }) => what === 'offered')).toEqual([])
    })
  })

  it('nothing is a natural break but the minutes that the person set, a lock, or a sleep', () => {
    always(({ before, entries, moment }) => {
      for (const entry of entries) {
        if (entry.what !== 'natural') continue
        const { presence } = before
        const { naturalBreakMinutes } = moment.settings.away
        if (presence.is === 'away' && presence.why !== 'idle') continue
        expect(entry.awaySeconds).toBeGreaterThanOrEqual(naturalBreakMinutes * 60)
      }
    })
  })

  it('nobody is met with a new offer on the return', () => {
    always(({ before, after, entries }) => {
      if (before.presence.is === 'present') return
      expect(
        after.presence.is === 'present' && entries.some(({ what }) => what === 'offered'),
      ).toBe(false)
    })
  })

  it('the browser is to count who is away as idle, or it would not tell of their return', () => {
    always(({ after, effects, moment }) => {
      const { input } = moment.observed
      if (after.presence.is !== 'away' || typeof input !== 'object') return
      const watch = effects.find((effect) => effect.do === 'watch-input')
      expect((watch?.idleAfterSeconds ?? Infinity) * 1000).toBeLessThanOrEqual(input.idleMs)
    })
  })

  it('the next wake is in the future', () => {
    always(({ effects, moment }) => {
      const arms = effects.filter((effect) => effect.do === 'arm')
      expect(arms).toHaveLength(1)
      const wakeAtMs = arms[0]?.wakeAtMs ?? null
      if (wakeAtMs !== null) expect(wakeAtMs).toBeGreaterThan(moment.nowMs)
    })
  })

  it('looking twice at one moment is looking once', () => {
    always(({ after, moment }) => {
      const once = step(after, { type: 'woke' }, moment).state
      expect(step(once, { type: 'woke' }, moment).state).toEqual(once)
    })
  })

  it('desk time never grows by more than the time that passed, nor below nothing', () => {
    always(({ before, after, passedMs }) => {
      for (const kind of KINDS) {
        const grown = after.workedMs[kind] - before.workedMs[kind]
        expect(grown).toBeLessThanOrEqual(Math.max(0, passedMs))
        expect(after.workedMs[kind]).toBeGreaterThanOrEqual(0)
      }
      expect(after.sittingMs - before.sittingMs).toBeLessThanOrEqual(Math.max(0, passedMs))
    })
  })

  it('a pause ends when it said, or keeps its length when the clock is set back', () => {
    let endsAtMs: number | null = null
    const prepare = () => {
      endsAtMs = null
    }
    always(({ event, after, moment, passedMs }) => {
      // Chest pain stops all; a pause that was on is gone with it.
      if (moment.settings.body.chestPainNow) {
        endsAtMs = null
        expect(after.pause.is).toBe('care')
        return
      }
      expect(after.pause.is).not.toBe('care')
      if (endsAtMs !== null && passedMs < 0) endsAtMs += passedMs
      if (endsAtMs !== null && moment.nowMs >= endsAtMs) endsAtMs = null
      if (event.type === 'resume') endsAtMs = null
      if (event.type === 'pause') {
        const { length } = event
        endsAtMs = length.for === 'minutes' ? moment.nowMs + length.minutes * MINUTE_MS : null
        if (length.for !== 'minutes') {
          expect(after.pause.is).not.toBe('none')
          endsAtMs = after.pause.is === 'until' ? after.pause.untilMs : null
        }
      }
      if (endsAtMs !== null) expect(after.pause).toEqual({ is: 'until', untilMs: endsAtMs })
      else expect(after.pause.is).not.toBe('until')
    }, prepare)
  })

  it('while the person has chest pain nothing is offered, shown or running', () => {
    always(({ after, effects, moment }) => {
      if (!moment.settings.body.chestPainNow) return
      expect(after.stage.is).toBe('counting')
      expect(effects.map((effect) => effect.do)).not.toContain('show-offer')
      expect(effects.map((effect) => effect.do)).not.toContain('open-break')
    })
  })

  it('the wakes never pile up', () => {
    fc.assert(
      fc.property(life, (one) => {
        live(one, ({ after, moment }) => {
          let state = after
          let { nowMs } = moment
          for (let wakes = 0; wakes < 12; wakes += 1) {
            const at = later(moment, nowMs)
            const { wakeAtMs, heartbeat } = wakePlan(state, at)
            const beatMs = heartbeat ? nowMs + 5 * MINUTE_MS : Infinity
            nowMs = Math.min(wakeAtMs ?? Infinity, beatMs)
            if (nowMs === Infinity) return
            state = step(state, { type: 'woke' }, later(moment, nowMs)).state
          }
          expect(nowMs - moment.nowMs).toBeGreaterThanOrEqual(12 * MINUTE_MS)
        })
      }),
      { numRuns: 40 },
    )
  })

  it('nothing that fell silent is dated later than it was last heard of', () => {
    let personMs = -Infinity
    let signMs = -Infinity
    let pageMs = -Infinity
    let onTable = new Set<string>()
    const prepare = () => {
      personMs = -Infinity
      signMs = -Infinity
      pageMs = -Infinity
      onTable = new Set()
    }
    always(({ before, event, after, entries, moment, passedMs }) => {
      const { nowMs, observed } = moment
      const backMs = Math.max(0, -passedMs)
      personMs -= backMs
      pageMs -= backMs
      signMs -= backMs
      // Sound and calls are signs of somebody too.
      const isHeard = observed.audible || observed.quiet.length > 0
      if (observed.input === 'active' || isHeard) signMs = nowMs
      if (typeof observed.input === 'object')
        signMs = Math.max(signMs, nowMs - observed.input.idleMs)
      const naturalBreakMs = moment.settings.away.naturalBreakMinutes * MINUTE_MS
      // Less than a natural break without a sign is time at the desk.
      const isThere = observed.input !== 'locked' && nowMs - signMs < naturalBreakMs
      const wasAwake = passedMs <= GAP_MS
      // After a gap nobody knows of the time before it, whoever is there now.
      if (wasAwake && isThere) personMs = nowMs
      if (wasAwake && !isThere) personMs = Math.max(personMs, signMs)
      if (wasAwake && observed.input === 'locked') personMs = nowMs
      const wasRunning = before.stage.is === 'running' ? before.stage.breakId : null
      const isOfPage = 'breakId' in event && event.breakId === wasRunning
      if (isOfPage && event.type.startsWith('break-') && after.stage.is === 'running') {
        pageMs = nowMs
      }
      const isOwnAct = event.type !== 'woke' && event.type !== 'extension-started'
      for (const { what, atMs, breakId } of entries) {
        expect(atMs).toBeLessThanOrEqual(nowMs)
        const ended = what === 'taken' || what === 'stopped'
        if (what === 'taken') signMs = Math.max(signMs, atMs)
        const isTold =
          event.type.startsWith('break-') && 'breakId' in event && event.breakId === breakId
        if (ended && !isTold) expect(atMs).toBeLessThanOrEqual(pageMs)
        const unanswered = what === 'not-seen' || (what === 'held' && onTable.has(breakId))
        const offeredMs = before.stage.is === 'offered' ? before.stage.offeredAtMs - backMs : 0
        if (unanswered && !isOwnAct) {
          expect(atMs).toBeLessThanOrEqual(Math.max(personMs, offeredMs))
        }
      }
      if (isThere) personMs = nowMs
      const { stage } = after
      if (stage.is === 'running' && stage.breakId !== wasRunning) pageMs = stage.startedAtMs
      const due = dueOf(stage)
      if (due) onTable.add(due.breakId)
    }, prepare)
  })
})
