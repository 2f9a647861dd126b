import * as v from 'valibot'
import { listEntries, ownFields, parseLeniently } from '../lenient-parse.ts'
import { RecordEntrySchema, type RecordEntry } from '../record/entry.ts'
import { initialState } from './initial-state.ts'
import { KINDS } from './kinds.ts'
import type { Moment } from './moment.ts'
import {
  DueSchema,
  PauseSchema,
  ScheduleStateSchema,
  StageSchema,
  STATE_VERSION,
  type Pause,
  type ScheduleState,
  type Stage,
} from './state.ts'

export type ParsedState = {
  state: ScheduleState
  /** What could not be used, as dotted paths such as `stage.due.kind`. */
  dropped: string[]
}

/** In `dropped`, the state as a whole: nothing of it could be read. */
export const ALL_STATE = '*'

/** Entries that can't be read are kept up to here: a damaged store could hold millions. */
const MAX_UNREAD = 5000
const MAX_REPORTED = 20

const STATE_FIELDS = Object.keys(ScheduleStateSchema.entries).filter((name) => name !== 'version')

type At = Pick<Moment, 'nowMs' | 'timeZone'>
type Report = (path: string) => void

/**
 * Makes a schedule state of whatever was stored, by this version or any other.
 * It never throws. Each part is read by itself: what doesn't fit gets its initial
 * value and is named in `dropped`; unknown fields are
 * ignored; kinds that the state doesn't know yet begin at zero.
 *
 * Two parts are kept at any price: the outbox, entry by entry, because nothing
 * else knows what happened; and a pause, because somebody asked for quiet.
 */
export function parseScheduleState(stored: unknown, at: At): ParsedState {
  const initial = initialState(at)
  if (stored === undefined || stored === null) return { state: initial, dropped: [] }
  const fields = ownFields(stored)
  const hasParts = fields !== null && STATE_FIELDS.some((name) => fields.has(name))
  if (!hasParts) return { state: initial, dropped: [ALL_STATE] }
  const dropped = new Set<string>()
  const report: Report = (path) => {
    if (dropped.size < MAX_REPORTED) dropped.add(path)
  }
  if (fields.get('version') !== STATE_VERSION) report('version')
  const read = Object.keys(ScheduleStateSchema.entries).flatMap((name): [string, unknown][] => {
    const value = readField(name, fields, initial, report)
    return value === undefined ? [] : [[name, value]]
  })
  const parsed = v.safeParse(ScheduleStateSchema, Object.fromEntries(read))
  if (parsed.success) return { state: parsed.output, dropped: [...dropped] }
  return { state: initial, dropped: [ALL_STATE] }
}

/** One part of the state, fit for its schema; `undefined` where an optional one isn't there. */
function readField(
  name: string,
  fields: ReadonlyMap<string, unknown>,
  initial: ScheduleState,
  report: Report,
): unknown {
  const stored = fields.get(name)
  switch (name) {
    case 'version':
      return STATE_VERSION
    case 'stage':
      return readStage(stored, initial.asOfMs, report)
    case 'pause':
      return readPause(stored, initial.asOfMs, report)
    case 'outbox':
      return readOutbox(fields, report).outbox
    case 'outboxUnread': {
      const { unread } = readOutbox(fields, () => undefined)
      return unread.length > 0 ? unread : undefined
    }
    default:
      return readPlainField(name, stored, initial, report)
  }
}

const FIELDS: ReadonlyMap<string, v.GenericSchema> = new Map(
  Object.entries<v.GenericSchema>(ScheduleStateSchema.entries),
)

function readPlainField(
  name: string,
  stored: unknown,
  initial: ScheduleState,
  report: Report,
): unknown {
  const schema = FIELDS.get(name) ?? v.unknown()
  const isOptional = schema.type === 'exact_optional'
  if (stored === undefined && isOptional) return undefined
  const beginning = ownFields(initial)?.get(name)
  const defaults = name === 'presence' ? { sinceMs: initial.asOfMs, why: 'idle' } : beginning
  const { value, misfits } = parseLeniently(schema, stored, name, defaults)
  for (const path of misfits) report(path)
  return value ?? beginning
}

/**
 * Which break it is must be readable; whatever else is missing of it has a
 * value that does no harm. Of a stage that only a newer version knows, the break
 * that is due comes again shortly.
 */
function readStage(stored: unknown, nowMs: number, report: Report): Stage {
  const dueDefaults = {
    plannedSeconds: 0,
    dueAtMs: nowMs,
    sittingMs: 0,
    postponedTimes: 0,
    heldMs: 0,
    heldWhy: null,
  }
  const defaults = {
    due: dueDefaults,
    sinceMs: nowMs,
    atMs: nowMs,
    why: 'call',
    offeredAtMs: nowMs,
    visibleMs: 0,
    delivery: 'unsent',
    plannedSeconds: 0,
    startedAtMs: nowMs,
    doneSeconds: 0,
    lastHeardMs: nowMs,
    page: 'left',
  }
  const { value, misfits } = parseLeniently(StageSchema, stored, 'stage', defaults)
  for (const path of misfits) report(path)
  if (value !== undefined) return value
  const due = parseLeniently(DueSchema, ownFields(stored)?.get('due'), 'stage.due', dueDefaults)
  if (due.value === undefined) return { is: 'counting' }
  return { is: 'grace', due: due.value, atMs: nowMs }
}

/** A pause of a form that this version doesn't know lasts as long as it says, or until it is ended. */
function readPause(stored: unknown, nowMs: number, report: Report): Pause {
  const { value } = parseLeniently(PauseSchema, stored, 'pause', { sinceMs: nowMs })
  if (value !== undefined) return value
  report('pause')
  const fields = ownFields(stored)
  if (typeof fields?.get('is') !== 'string' || fields.get('is') === 'none') return { is: 'none' }
  const until = { is: 'until', untilMs: fields.get('untilMs') }
  return v.is(PauseSchema, until) ? until : { is: 'open', sinceMs: nowMs }
}

/**
 * The entries that can be read, and the rest as it was stored. Entries that an
 * earlier version could not read are tried again.
 */
function readOutbox(
  fields: ReadonlyMap<string, unknown>,
  report: Report,
): { outbox: RecordEntry[]; unread: unknown[] } {
  const stored = fields.get('outbox')
  const entries = listEntries(stored)
  if (entries === null || !Array.isArray(stored)) report('outbox')
  const outbox: RecordEntry[] = []
  const unread: unknown[] = []
  const sort = (entry: unknown, isNew: boolean) => {
    const { value } = parseLeniently(RecordEntrySchema, entry, 'outbox')
    if (value !== undefined) outbox.push(value)
    else if (ownFields(entry) !== null) unread.push(entry)
    if (value === undefined && isNew && !isOfNewerVersion(entry)) report('outbox')
  }
  for (const entry of listEntries(fields.get('outboxUnread')) ?? []) {
    sort(entry, false)
  }
  for (const entry of entries ?? []) sort(entry, true)
  if (unread.length > MAX_UNREAD) report('outbox')
  return { outbox, unread: unread.slice(-MAX_UNREAD) }
}

const KNOWN_KINDS: ReadonlySet<string> = new Set(KINDS)
const KNOWN_ENTRIES: ReadonlySet<string> = new Set(
  RecordEntrySchema.options.map(({ entries }) => entries.what.literal),
)

/** An event or a kind of break that this version doesn't know. It is kept as it is, so nothing is lost. */
function isOfNewerVersion(entry: unknown): boolean {
  const fields = ownFields(entry)
  const isUnknown = (name: unknown, known: ReadonlySet<string>) =>
    typeof name === 'string' && !known.has(name)
  return (
    isUnknown(fields?.get('what'), KNOWN_ENTRIES) || isUnknown(fields?.get('kind'), KNOWN_KINDS)
  )
}

/** Parts of the state of which the person should hear when they could not be read. */
export function lostParts(dropped: readonly string[]): ('schedule' | 'outbox')[] {
  const names = dropped.filter((path) => path !== 'version')
  const outbox = names.includes('outbox') ? (['outbox'] as const) : []
  const schedule = names.some((path) => path !== 'outbox') ? (['schedule'] as const) : []
  return [...schedule, ...outbox]
}
