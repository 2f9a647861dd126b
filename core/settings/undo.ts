import { isEqual } from '../is-equal.ts'
import type { Settings } from './schema.ts'

/** One change that a person made. */
export type SettingsChange = { before: Settings; after: Settings }

/**
 * The settings with one change taken back. What was changed besides, here or
 * elsewhere, stays: only fields that this change touched return to what they
 * were before it.
 */
export function withChangeUndone(settings: Settings, { before, after }: SettingsChange): Settings {
  return undoSection(settings, before, after) as Settings
}

function undoSection(current: unknown, before: unknown, after: unknown): unknown {
  if (isEqual(before, after)) return current
  if (!isSection(current) || !isSection(before) || !isSection(after)) return before
  return Object.fromEntries(
    Object.entries(current).map(([name, value]) => [
      name,
      undoSection(value, before[name], after[name]),
    ]),
  )
}

/** Lists are one thing: half of one would make no sense. */
function isSection(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
