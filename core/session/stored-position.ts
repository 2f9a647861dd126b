import * as v from 'valibot'
import { EpochMs } from '../time/bounds.ts'
import type { SessionPosition } from './position.ts'
import { DAY_MS } from '../time/units.ts'

const duration = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(DAY_MS))
const MAX_ITEMS = 100

/** A position as messages and storage carry it. */
export const SessionPositionSchema = v.strictObject({
  atMs: EpochMs,
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_ITEMS)),
  itemMs: duration,
  spentMs: v.pipe(v.array(duration), v.minLength(1), v.maxLength(MAX_ITEMS)),
  is: v.picklist(['running', 'person', 'gap', 'pace']),
}) satisfies v.GenericSchema<unknown, SessionPosition>

const StoredPositionSchema = v.strictObject({
  breakId: v.string(),
  position: SessionPositionSchema,
})

/** The stored position of this break; null when there is none, or none that can be read. */
export function parseStoredPosition(stored: unknown, breakId: string): SessionPosition | null {
  const parsed = v.safeParse(StoredPositionSchema, stored)
  return parsed.success && parsed.output.breakId === breakId ? parsed.output.position : null
}
