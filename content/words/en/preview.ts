import { wordsOfKinds } from './kinds.ts'

/** A day as the settings make it. */
export const preview = {
  title: 'Your day with these settings',
  day: 'Day to show',
  today: (weekday: string) => `Today, ${weekday}`,
  now: 'now',
  counts: wordsOfKinds('count'),
  inAll: (length: string) => `${length} in all`,
  restDay: (weekday: string) => `No desk hours on ${weekday}.`,
  quietDay: (weekday: string) => `Nothing comes on ${weekday}.`,
  hours: (from: string, to: string) => `${from} to ${to}`,
  picture: (weekday: string, hours: string | null, summary: string) =>
    hours === null ? `${weekday}. ${summary}` : `${weekday}. Desk hours: ${hours}. ${summary}`,
  mark: (time: string, name: string) => `${time}: ${name}`,
  markLong: (time: string, name: string, length: string) => `${time}: ${name}, ${length}`,
  asList: 'See it as a list',
  listTime: 'Time',
  listWhat: 'What comes',
  listLength: 'Length',
  noLength: 'a moment',
  note: 'If you stay at your desk the whole time. When you step away, that counts as a break.',
}
