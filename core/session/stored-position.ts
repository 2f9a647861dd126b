import * as v from 'valibot'
import { EpochMs } from '../time/bounds.ts'
import type { Position } from './position.ts'

const duration = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(24 * 3_600_000))
const MOST_ITEMS = 100

/** A position as messages and storage carry it. */
export const PositionSchema = v.strictObject({
  atMs: EpochMs,
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_ITEMS)),
  itemMs: duration,
  spentMs: v.pipe(v.array(duration), v.minLength(1), v.maxLength(MOST_ITEMS)),
  is: v.picklist(['running', 'person', 'gap', 'pace']),
}) satisfies v.GenericSchema<unknown, Position>

const StoredPositionSchema = v.strictObject({ breakId: v.string(), position: PositionSchema })

/** The stored position of this break; null when there is none, or none that can be read. */
export function storedPosition(stored: unknown, breakId: string): Position | null {
  const parsed = v.safeParse(StoredPositionSchema, stored)
  return parsed.success && parsed.output.breakId === breakId ? parsed.output.position : null
}
