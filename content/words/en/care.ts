import type { Fit, Lean } from '../../../core/care/fit.ts'
import type { Preset } from '../../../core/settings/presets.ts'

type Shown = Record<keyof Fit, string>

/** What a preset means, in a line that stands alone. */
const PRESET_LINES: Record<Preset, string> = {
  light: 'A 3-minute break each hour.',
  standard: 'A 3-minute break each hour, 30 seconds at the half hour, and a daily tip.',
  frequent: 'A 3-minute break each hour, 30 seconds every 20 minutes, and a daily tip.',
}

/** The check-in: a question in the popup, now and then, whether the timing suits. */
export const care = {
  title: {
    fewer: 'Is this too often?',
    more: 'Would more breaks suit you?',
  } satisfies Record<Lean, string>,
  /** What really happened, counted, and the question. */
  said: (lean: Lean, fit: Fit, shown: Shown) =>
    `In your last ${shown.days} days at the desk, ${fitIn(fit, shown)}. ${
      lean === 'fewer' ? 'Would fewer suit you better?' : 'We could remind you a bit more often.'
    }`,
  preset: (name: string, line: string) => `${name}: ${line}`,
  presetLines: PRESET_LINES,
  replacesOwn: 'It takes the place of the timing you set yourself. You can undo it here for a day.',
  change: (preset: string) => `Change to ${preset}`,
  keep: 'It’s fine as it is',
  never: 'Don’t ask again',
  answered: {
    changed: (preset: string) => `Done. ${preset} is on now.`,
    kept: 'Good to know. All stays as it is.',
    never: 'Okay, we won’t ask again. To turn it back on, see Reminders in the settings.',
  },
  undo: 'Undo',
  undone: 'Put back as it was.',
  /** Above the switch in the settings. */
  settingTitle: 'A question now and then',
}

function fitIn({ fitIn, offered, later }: Fit, shown: Shown): string {
  const some =
    fitIn === offered
      ? `all ${shown.offered} breaks fit in`
      : `${fitIn === 0 ? 'none' : shown.fitIn} of ${shown.offered} breaks fit in`
  return later === 0 ? some : `${some}, ${shown.later} of them later than planned`
}
