import { isEqual } from '../is-equal.ts'
import { KINDS } from '../schedule/kinds.ts'
import { DEFAULT_SETTINGS } from './defaults.ts'
import type { Settings } from './schema.ts'

export const PRESETS = ['light', 'standard', 'frequent'] as const
export type Preset = (typeof PRESETS)[number]

type Kinds = Settings['kinds']

const LIGHT = DEFAULT_SETTINGS.kinds

/** The kinds of each preset. */
const PRESET_KINDS: Readonly<Record<Preset, Kinds>> = {
  light: LIGHT,
  standard: { ...LIGHT, micro: { ...LIGHT.micro, on: true }, tip: { ...LIGHT.tip, on: true } },
  frequent: {
    ...LIGHT,
    micro: { ...LIGHT.micro, on: true, everyMinutes: 20 },
    tip: { ...LIGHT.tip, on: true },
  },
}

/** The kinds that a preset decides; the others stay as the person set them. */
const PRESET_FIELDS = ['stretch', 'micro', 'tip'] as const

/** What a preset decides. */
export type Timing = Pick<Kinds, (typeof PRESET_FIELDS)[number]>

/** The part of the settings that a preset decides, and would replace. */
export function timingOf({ kinds: { stretch, micro, tip } }: Settings): Timing {
  return { stretch, micro, tip }
}

/** The settings with that part put in place and all else as it was. */
export function withTiming(settings: Settings, timing: Timing): Settings {
  return { ...settings, kinds: { ...settings.kinds, ...timing } }
}

/** The settings with a preset's breaks put in place and all else as it was. */
export function withPreset(settings: Settings, preset: Preset): Settings {
  const { stretch, micro, tip } = PRESET_KINDS[preset]
  return withTiming(settings, { stretch, micro, tip })
}

/**
 * Which preset the settings are, or `custom`. It is derived and never stored,
 * so the name and what really runs can't disagree. What a kind that is off is
 * set to doesn't count.
 */
export function presetOf(settings: Settings): Preset | 'custom' {
  const matching = PRESETS.find((preset) =>
    PRESET_FIELDS.every((kind) => {
      const wanted = PRESET_KINDS[preset][kind]
      const set = settings.kinds[kind]
      return (!wanted.on && !set.on) || isEqual(wanted, set)
    }),
  )
  return matching ?? 'custom'
}

/** Whether any reminder is on at all. */
export function isAnyKindOn(settings: Settings): boolean {
  return KINDS.some((kind) => settings.kinds[kind].on)
}
