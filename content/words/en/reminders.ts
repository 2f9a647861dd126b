import type { HeldReason } from '../../../core/record/entry.ts'
import type { Count } from '../formats.ts'

/**
 * The text of system notifications. Titles stay under about 40 characters and
 * messages under about 120, or some systems cut them off.
 */
export const reminders = {
  /** "Slow neck turns, 40 seconds". */
  breakTitle: (name: string, length: string) => `${name}, ${length}`,
  sinceLastBreak: (length: string) => `You’ve been at your desk for ${length}.`,
  atSetTime: 'It’s the time you set.',
  postponed: (times: Count, most: Count) => `Postponed ${times.shown} of ${most.shown}.`,
  afterHold: {
    call: (length: string) => `You were in a call for ${length}.`,
    presentation: (length: string) => `You were presenting for ${length}.`,
    fullscreen: (length: string) => `A full-screen window was open for ${length}.`,
    meeting: (length: string) => `You were in a meeting for ${length}.`,
    relief: (length: string) => `The spasm page was open for ${length}.`,
  } satisfies Partial<Record<HeldReason, (length: string) => string>>,
  /** A full-screen window is still open, and has held the break as long as one may. */
  pastFullscreen: 'It waited an hour for your full-screen window.',
  chooseInBrowser: 'Click to start it or put it off.',
  start: 'Start',
  tipTitle: 'A tip for today',
  waterTitle: 'A sip of water, if you’re thirsty',
  waterMessage: 'No goal to reach. If your care team limits your fluids, skip this.',
  testTitle: 'This is a test from Uncramp',
  testMessage: 'Your reminders will look like this one.',
}
