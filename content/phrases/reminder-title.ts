import type { WordsWith } from '../words/index.ts'

/** Systems cut off what is wider, in letters of which a Chinese one takes the room of two. */
const TITLE_ROOM = 40
const WIDE =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff01-\uff60]/u

/** "Slow neck turns, 40 seconds"; where that is too long, "40 sec", and then the name alone. */
export function reminderTitle(
  { name, length, shortLength }: { name: string; length: string; shortLength: string },
  { reminders, locale }: WordsWith<'reminders'>,
): string {
  const titles = [reminders.breakTitle(name, length), reminders.breakTitle(name, shortLength)]
  return titles.find((title) => widthOf(title, locale) <= TITLE_ROOM) ?? name
}

function widthOf(text: string, locale: string): number {
  const letters = new Intl.Segmenter(locale, { granularity: 'grapheme' }).segment(text)
  let width = 0
  for (const { segment } of letters) width += WIDE.test(segment) ? 2 : 1
  return width
}
