import * as fc from 'fast-check'
import { ScheduleStateSchema, type ScheduleState } from '../../core/schedule/state.ts'
import { MAX_EPOCH_MS } from '../../core/time/bounds.ts'

/** What the state's schemas are made of, as Valibot describes it. */
type Shape = { pipe?: readonly { type: string; requirement?: unknown }[] } & (
  | { type: 'strict_object'; entries: Record<string, Shape> }
  | { type: 'variant'; options: readonly Extract<Shape, { type: 'strict_object' }>[] }
  | { type: 'exact_optional' | 'nullable'; wrapped: Shape }
  | { type: 'array'; item: Shape }
  | { type: 'literal'; literal: unknown }
  | { type: 'picklist'; options: readonly unknown[] }
  | { type: 'number' | 'string' }
)

// Entries on their way into the record say when something was, and are never changed.
const { outbox: _waiting, outboxUnread: _unread, ...entries } = ScheduleStateSchema.entries
const STATE = { type: 'strict_object', entries } as unknown as Shape

/** Both a name that a fixed time may have, and any name at all. */
const NAME = '2026-06-01T10:00'
const [DATE = ''] = NAME.split('T')
const NOON_MS = Date.parse(`${DATE}T12:00:00Z`)
const DAY_MS = 24 * 3_600_000

/** A moment on the clock, as against a length of time: it may lie before 1970. */
function isMoment({ pipe = [] }: Shape): boolean {
  return pipe.some(({ requirement }) => requirement === -MAX_EPOCH_MS)
}

function arbitraryOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'strict_object': {
      const fields = Object.entries(shape.entries)
      const needed = fields.filter(([, { type }]) => type !== 'exact_optional')
      return fc.record(
        Object.fromEntries(fields.map(([name, field]) => [name, arbitraryOf(field)])),
        { requiredKeys: needed.map(([name]) => name) },
      )
    }
    case 'variant':
      return fc.oneof(...shape.options.map(arbitraryOf))
    case 'exact_optional':
      return arbitraryOf(shape.wrapped)
    case 'nullable':
      return fc.option(arbitraryOf(shape.wrapped))
    case 'array':
      return fc.array(arbitraryOf(shape.item), { maxLength: 3 })
    case 'literal':
      return fc.constant(shape.literal)
    case 'picklist':
      return fc.constantFrom(...shape.options)
    case 'number':
      return isMoment(shape)
        ? fc.integer({ min: NOON_MS - DAY_MS, max: NOON_MS + DAY_MS })
        : fc.nat({ max: 1000 })
    case 'string':
      return fc.constant(shape.pipe?.some(({ type }) => type === 'iso_date') ? DATE : NAME)
  }
}

function movedIn(shape: Shape, value: unknown, byMs: number): unknown {
  if (value === null || value === undefined) return value
  switch (shape.type) {
    case 'strict_object': {
      const known = value as Record<string, unknown>
      const fields = Object.entries(known).map(([name, field]) => {
        const inner = shape.entries[name]
        return [name, inner === undefined ? field : movedIn(inner, field, byMs)]
      })
      return Object.fromEntries(fields)
    }
    case 'variant': {
      const { is } = value as { is: unknown }
      const option = shape.options.find(
        ({ entries: { is: name } }) => name?.type === 'literal' && name.literal === is,
      )
      if (option === undefined) throw new Error(`no variant ${String(is)}`)
      return movedIn(option, value, byMs)
    }
    case 'exact_optional':
    case 'nullable':
      return movedIn(shape.wrapped, value, byMs)
    case 'array':
      return (value as unknown[]).map((each) => movedIn(shape.item, each, byMs))
    case 'number':
      return isMoment(shape) ? (value as number) + byMs : value
    case 'literal':
    case 'picklist':
    case 'string':
      return value
  }
}

/**
 * Every state that the schema allows, as it stands at noon in London on a Monday:
 * all stages and presences, with and without each field that may be missing. A
 * new field comes into it by itself.
 */
export const arbitraryState = arbitraryOf(STATE).map((state) => ({
  ...(state as ScheduleState),
  asOfMs: NOON_MS,
  outbox: [],
}))

/** The same state with every moment in it moved; lengths of time stay as they are. */
export function withMomentsMoved(state: ScheduleState, byMs: number): ScheduleState {
  return movedIn(STATE, state, byMs) as ScheduleState
}
