import type { QuietReason } from '../../../core/record/entry.ts'
import type { Count, Day } from '../formats.ts'
import { wordsOfKinds } from './kinds.ts'
import { plural } from './plural.ts'

/** What the schedule says: what comes, when, and why (or why not). */
export const schedule = {
  kindName: wordsOfKinds('name'),

  /** `at 4:30 PM`, `tomorrow at 9:00 AM`, `on Monday at 9:00 AM`. */
  when(day: Day, clock: string): string {
    switch (day.is) {
      case 'today':
        return `at ${clock}`
      case 'tomorrow':
        return `${day.name} at ${clock}`
      case 'weekday':
      case 'date':
        return `on ${day.name} at ${clock}`
    }
  },
  /** The same after "until": `4:30 PM`, `tomorrow at 4:00 AM`. */
  until(day: Day, clock: string): string {
    switch (day.is) {
      case 'today':
        return clock
      case 'tomorrow':
      case 'weekday':
      case 'date':
        return `${day.name} at ${clock}`
    }
  },

  /** What comes next, once a break is over. */
  next: (kind: string, when: string) => `Next: ${kind} ${when}.`,
  afterDeskTime: (length: string) => `After ${length} at your desk`,
  atSetTime: (clock: string) => `You set it for ${clock}`,
  sinceLastBreak: (length: string) => `${length} since your last break`,
  postponed: (times: number, most: number) => `Postponed ${times} of ${most}`,

  held: {
    call: 'You’re in a call. Your break comes after it.',
    presentation: 'You’re presenting. Your break comes after it.',
    fullscreen: 'A full-screen window is open. Your break comes after it.',
    meeting: 'You’re in a meeting. Your break comes after it.',
    relief: 'The spasm page is open. Your break comes after it.',
  } satisfies Record<QuietReason, string>,
  heldNudge: {
    call: 'You’re in a call. This comes after it.',
    presentation: 'You’re presenting. This comes after it.',
    fullscreen: 'A full-screen window is open. This comes after it.',
    meeting: 'You’re in a meeting. This comes after it.',
    relief: 'The spasm page is open. This comes after it.',
  } satisfies Record<QuietReason, string>,
  /** For a break that waited: why it comes only now. */
  heldBefore: {
    call: 'It waited for your call to end.',
    presentation: 'It waited for your presentation to end.',
    fullscreen: 'It waited while a full-screen window was open.',
    meeting: 'It waited for your meeting to end.',
    relief: 'It waited while the spasm page was open.',
  } satisfies Record<QuietReason, string>,

  waterNudge: 'A few sips, if that suits you. If your care team limits your fluids, skip this.',

  breaksToday: (count: Count) =>
    plural(count, {
      '=0': 'No breaks yet today',
      one: `${count.shown} break today`,
      other: `${count.shown} breaks today`,
    }),

  start: 'Start',
  startNow: 'Start now',
  postpone: (shortLength: string) => `In ${shortLength}`,
  skip: 'Skip',
  done: 'Done',
}
