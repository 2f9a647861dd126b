import { wordsOfKinds } from './kinds.ts'

/** A day as the settings make it. */
export const preview = {
  title: 'Your day with these settings',
  day: 'Day to show',
  today: (weekday: string) => `Today, ${weekday}`,
  now: 'now',
  counts: wordsOfKinds('count'),
  inAll: (shortLength: string) => `${shortLength} in all`,
  restDay: (weekday: string) => `${weekday}: no desk hours.`,
  quietDay: (weekday: string) => `${weekday}: nothing comes.`,
  /** The picture in words: the hours of the day, and what comes in them. */
  picture: (weekday: string, hours: string, summary: string) =>
    `${weekday}, desk hours ${hours}: ${summary}`,
  /** The same of a day without hours, and of one on which nothing comes. */
  pictureOfRestDay: (weekday: string, summary: string) => `${weekday}, no desk hours: ${summary}`,
  nothing: 'nothing comes',
  mark: (time: string, name: string) => `${time}: ${name}`,
  markLong: (time: string, name: string, shortLength: string) => `${time}: ${name}, ${shortLength}`,
  asList: 'See it as a list',
  listTime: 'Time',
  listWhat: 'What comes',
  listLength: 'Length',
  noLength: 'a moment',
  note: 'If you stay at your desk the whole time. When you step away, that counts as a break.',
}
