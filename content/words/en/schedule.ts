import type { QuietReason } from '../../../core/record/entry.ts'
import type { Clock, Count, Day } from '../formats.ts'
import { kindNames } from './kind-names.ts'
import { plural, select } from './plural.ts'

/** What the schedule says: what comes, when, and why (or why not). */
export const schedule = {
  kindName: kindNames,

  /**
   * A piece of a sentence: `at 4:30 PM`, `tomorrow at 9:00 AM`, `on Monday at 9:00 AM`.
   * It stands in "Comes at 4:30 PM", "Reminders start again on Monday at 9:00 AM" and
   * "Next: Stretch break, tomorrow at 9:00 AM".
   */
  when: (day: Day['is'], name: string, at: Clock) =>
    select(day, {
      today: `at ${at.shown}`,
      tomorrow: `${name} at ${at.shown}`,
      weekday: `on ${name} at ${at.shown}`,
      date: `on ${name} at ${at.shown}`,
    }),
  /**
   * The same after "until", also a piece: `4:30 PM`, `tomorrow at 4:00 AM`. It stands in
   * "Until 4:30 PM" and "In a meeting until 4:30 PM".
   */
  until: (day: Day['is'], name: string, at: Clock) =>
    select(day, {
      today: at.shown,
      tomorrow: `${name} at ${at.shown}`,
      weekday: `${name} at ${at.shown}`,
      date: `${name} at ${at.shown}`,
    }),

  /** What comes next, once a break is over. */
  next: (kind: string, when: string) => `Next: ${kind}, ${when}`,
  afterDeskTime: (length: string) => `After ${length} at your desk`,
  atSetTime: (at: Clock) => `You set it for ${at.shown}`,
  sinceLastBreak: (shortLength: string) => `${shortLength} since your last break`,
  postponed: (times: Count, most: Count) => `Postponed ${times.shown} of ${most.shown}`,

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
