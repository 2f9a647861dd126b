import type { HeldReason } from '../../../core/record/entry.ts'
import type { Clock, Count } from '../formats.ts'
import { plural } from './plural.ts'

/** Today as a ribbon. It tells what was and what is to come; it doesn't judge. */
export const day = {
  title: 'Your day',
  lead: 'Today so far, as your record has it, and what is still to come.',
  inWords: 'Today in words',
  now: 'now',
  /** For those who don’t see the picture; each piece is one of the counts. */
  picture: (pieces: string) => `Your day as a picture: ${pieces}.`,
  emptyPicture: 'Your day as a picture. Nothing yet.',
  counts: {
    taken: (count: Count) =>
      plural(count, { one: `${count.shown} break taken`, other: `${count.shown} breaks taken` }),
    stopped: (count: Count) => `${count.shown} begun`,
    natural: (count: Count) =>
      plural(count, { '=1': 'stepped away once', other: `stepped away ${count.shown} times` }),
    postponed: (count: Count) =>
      plural(count, { '=1': 'put off once', other: `put off ${count.shown} times` }),
    skipped: (count: Count) => `${count.shown} skipped`,
    'not-seen': (count: Count) => `${count.shown} not seen`,
    held: (count: Count) => `${count.shown} held back`,
    toCome: (count: Count) => `${count.shown} still to come`,
  },
  /** What the signs in the picture mean. */
  key: {
    worked: 'At your desk',
    taken: 'Break taken',
    stopped: 'Begun',
    natural: 'Stepped away',
    postponed: 'Put off',
    skipped: 'Skipped',
    'not-seen': 'Not seen',
    held: 'Held back',
    toCome: 'Still to come',
  },

  when: 'Time',
  what: 'What',
  soFar: 'So far',
  nothingYet: 'Nothing yet today.',
  worked: (shortLength: string) => `At your desk, ${shortLength}`,
  // What became of it stands before its name, so that nothing has to agree with the name.
  taken: (name: string, shortLength: string) => `Taken: ${name}, ${shortLength}`,
  stopped: (name: string) => `Begun: ${name}`,
  running: (name: string) => `On right now: ${name}`,
  natural: (shortLength: string) => `Stepped away, ${shortLength}: that was a break`,
  away: 'Away from your desk',
  postponed: (name: string, until: Clock) => `Put off to ${until.shown}: ${name}`,
  skipped: (name: string) => `Skipped: ${name}`,
  'not-seen': (name: string) => `Not seen: ${name}`,
  /** Before a sentence of `schedule.held`. */
  heldNow: (name: string) => `Held back: ${name}.`,
  /** Before a sentence of `why`, as is the next. */
  heldCame: (name: string, shortLength: string) => `Held back for ${shortLength}: ${name}.`,
  heldLetGo: (name: string) => `Didn’t come: ${name}.`,
  why: {
    call: 'You were in a call.',
    presentation: 'You were presenting.',
    fullscreen: 'A full-screen window was open.',
    meeting: 'You were in a meeting.',
    relief: 'The spasm page was open.',
    paused: 'Reminders were paused.',
    'outside-hours': 'Your hours were over.',
    away: 'You were away.',
    asleep: 'Your computer was asleep.',
    'turned-off': 'It was turned off.',
    'not-shown': 'Your browser couldn’t show it.',
  } satisfies Record<HeldReason, string>,

  nowIs: {
    plain: 'Now',
    offered: (name: string) => `Now: ${name}, ready when you are`,
    grace: (name: string) => `Now: ${name}, coming in a moment`,
    meeting: (until: Clock) => `Now: in a meeting until ${until.shown}`,
    pausedUntil: (until: Clock) => `Now: reminders are paused until ${until.shown}`,
    paused: 'Now: reminders are paused until you resume them',
    outsideHours: 'Now: outside your hours',
    nothingOn: 'Now: all reminders are off',
    stopped: 'Now: breaks are stopped while you have chest pain',
  },

  toCome: 'Still to come, if you stay at your desk',
  coming: (name: string, shortLength: string) => `${name}, ${shortLength}`,
  afterQuiet: 'What comes next depends on when that ends.',
  afterPause: 'Nothing until you resume.',
  noMore: 'No more breaks today.',

  note: 'Time at your desk is what Uncramp counted. Short absences in it don’t show.',
  failed: 'The record can’t be read in this browser window, so the day so far is missing.',
}
