import type { HeldReason } from '../../../core/record/entry.ts'
import type { Count } from '../formats.ts'
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
  nothingYet: 'Nothing yet. The day is young.',
  worked: (length: string) => `At your desk, ${length}`,
  taken: (name: string, length: string) => `${name} taken, ${length}`,
  stopped: (name: string) => `${name} begun`,
  running: (name: string) => `${name}, on right now`,
  natural: (length: string) => `Stepped away, ${length}. That was a break.`,
  away: 'Away from your desk',
  postponed: (name: string, until: string) => `${name} put off to ${until}`,
  skipped: (name: string) => `${name} skipped`,
  'not-seen': (name: string) => `${name} came, not seen`,
  heldCame: (name: string, length: string, why: string) => `${name} waited ${length}: ${why}`,
  heldLetGo: (name: string, why: string) => `${name} didn’t come: ${why}`,
  why: {
    call: 'you were in a call',
    presentation: 'you were presenting',
    fullscreen: 'a full-screen window was open',
    meeting: 'you were in a meeting',
    relief: 'the spasm page was open',
    paused: 'reminders were paused',
    'outside-hours': 'your hours were over',
    away: 'you were away',
    asleep: 'your computer was asleep',
    'turned-off': 'it was turned off',
    'not-shown': 'your browser couldn’t show it',
  } satisfies Record<HeldReason, string>,

  nowIs: {
    plain: 'Now',
    offered: (name: string) => `Now. ${name}: ready when you are.`,
    grace: (name: string) => `Now. ${name} comes in a moment.`,
    meeting: (until: string) => `Now. In a meeting until ${until}.`,
    pausedUntil: (until: string) => `Now. Reminders are paused until ${until}.`,
    paused: 'Now. Reminders are paused until you resume them.',
    outsideHours: 'Now. Outside your hours.',
    nothingOn: 'Now. All reminders are off.',
  },

  toCome: 'Still to come, if you stay at your desk',
  coming: (name: string, length: string) => `${name}, ${length}`,
  afterQuiet: 'What comes next depends on when that ends.',
  afterPause: 'Nothing until you resume.',
  noMore: 'No more breaks today.',

  note: 'Time at your desk is what Uncramp counted. Short absences in it don’t show.',
  failed: 'The record can’t be read in this browser window, so the day so far is missing.',
}
