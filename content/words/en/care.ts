import type { Lean } from '../../../core/care/fit.ts'
import type { Preset } from '../../../core/settings/presets.ts'
import type { Count } from '../formats.ts'
import { select } from './plural.ts'

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
  /** What really happened: of how many breaks of so many days how many fitted in. */
  fitIn: (which: 'all' | 'none' | 'some', days: Count, offered: Count, fitIn: Count) =>
    select(which, {
      all: `In your last ${days.shown} days at the desk, all ${offered.shown} breaks fit in.`,
      none: `In your last ${days.shown} days at the desk, none of ${offered.shown} breaks fit in.`,
      some: `In your last ${days.shown} days at the desk, ${fitIn.shown} of ${offered.shown} breaks fit in.`,
    }),
  /** Of those that fitted in. */
  later: (count: Count) => `${count.shown} of them came later than planned.`,
  question: {
    fewer: 'Would fewer suit you better?',
    more: 'We could remind you a bit more often.',
  } satisfies Record<Lean, string>,
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
