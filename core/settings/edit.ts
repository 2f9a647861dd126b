import { isEqual } from '../is-equal.ts'
import type { Kind } from '../schedule/kinds.ts'
import { DEFAULT_SETTINGS } from './defaults.ts'
import { presetOf, withPreset } from './presets.ts'
import type { KindTiming, Settings } from './schema.ts'

/**
 * Changes to settings, as plain functions from one whole value to the next. A
 * form shows what these return and patches nothing by itself. Hours are in
 * `edit-hours.ts`, fixed times in `edit-times.ts`.
 */

/** The settings with something of one kind changed. */
export function withKind<K extends Kind>(
  settings: Settings,
  kind: K,
  change: Partial<Settings['kinds'][K]>,
): Settings {
  return {
    ...settings,
    kinds: { ...settings.kinds, [kind]: { ...settings.kinds[kind], ...change } },
  }
}

/** What a kind is set to out of the box, or by the preset that is chosen. */
export function defaultTiming<K extends Kind>(settings: Settings, kind: K): Settings['kinds'][K] {
  const preset = presetOf(settings)
  const defaults = preset === 'custom' ? DEFAULT_SETTINGS : withPreset(DEFAULT_SETTINGS, preset)
  return defaults.kinds[kind]
}

/** Whether a kind's rhythm or length differs from its default. */
export function differsFromDefault(settings: Settings, kind: Kind): boolean {
  return !isEqual(alwaysOn(settings.kinds[kind]), alwaysOn(defaultTiming(settings, kind)))
}

/**
 * The settings with this kind's rhythm and length reset. Whether it is on stays: that
 * is its own switch, and a reset of a length must not silence a reminder.
 */
export function withKindReset(settings: Settings, kind: Kind): Settings {
  return withKind(settings, kind, {
    ...defaultTiming(settings, kind),
    on: settings.kinds[kind].on,
  })
}

function alwaysOn(timing: KindTiming): KindTiming {
  return { ...timing, on: true }
}
