import type { Area } from './catalogue.ts'
import { commentOn } from './comments.ts'

/** Where the English of each kind of area is written: a file, a constant in it, and whether areas are its keys. */
const ROOTS = {
  words: { path: 'content/words/en/index.ts', name: 'words' },
  breaks: { path: 'content/text/en/breaks.ts', name: 'breakTexts' },
  tips: { path: 'content/text/en/tips/index.ts', name: 'tipTexts' },
  care: { path: 'content/text/en/care.ts', name: 'careTexts' },
  reading: { path: 'content/text/en/articles/index.ts', name: 'readingTexts' },
} as const

/**
 * The pictures that show an area, as `npm run pictures` names them: of views that
 * a `-light-360.png` follows, or the like.
 */
export const SEEN_ON: Readonly<Record<string, readonly string[]>> = {
  article: ['library-article', 'library-care'],
  articles: ['library-article', 'library-care'],
  body: ['options-body'],
  breakPage: ['break-choice', 'break-guide', 'break-end', 'break-stopped'],
  care: ['popup-check-in', 'popup-check-in-answered'],
  common: ['popup', 'library-item'],
  day: ['popup-day', 'options-day'],
  everyItem: ['library-item'],
  firstAid: ['relief-steps'],
  inWheelchair: ['library-item'],
  items: ['library-item', 'break-guide-hold'],
  limits: ['options-body'],
  options: [
    'options-timing',
    'options-reminders',
    'options-appearance',
    'options-body-told',
    'options-data',
    'options-statistics',
    'options-about',
    'library',
  ],
  overlayChoice: ['welcome', 'options-reminders'],
  popup: ['popup', 'popup-due', 'popup-pause', 'popup-paused', 'popup-stopped'],
  presets: ['welcome', 'options-timing'],
  preview: ['welcome', 'options-timing'],
  regions: ['library-item'],
  relief: ['relief-parts', 'relief-steps', 'relief-worse', 'relief-end'],
  routines: ['library-routine'],
  saving: ['options-timing'],
  schedule: ['popup', 'popup-due'],
  searchWords: ['library', 'library-found-care'],
  sectionTitles: ['library-article'],
  signs: ['relief-sign-emergency', 'library-care'],
  tiers: ['library-care'],
  tips: ['popup'],
  welcome: ['welcome', 'welcome-done'],
}

/** What translators should know of an area besides what is said of a text in it. */
const OF_AREAS: Readonly<Record<string, string>> = {
  articles: 'An article on muscles and cramps. Keep what is certain and what only may be.',
  firstAid: 'For somebody in pain right now: as short as it can be, and what to do first.',
  items: 'An exercise: its name, what to do, what to take care of, and what its picture shows.',
  limits: 'Something a person may have, to be ticked. The everyday name first.',
  menu: 'The right-click menu of the toolbar button.',
  overlay: 'A small card over a web page, and the break there.',
  reminders: 'A notification of the system: titles have 40 characters, messages 120.',
  searchWords:
    'Shown nowhere: what people type when they look for this, with a comma between. Do not translate it: write what people say in your language.',
  signs: 'A sign that somebody should get care. Keep how urgent it is.',
  tips: 'A tip, also shown as a notification: 120 characters, the first sentence 90.',
}

type Kind = keyof typeof ROOTS

/** What translators are told of a text: its comment in the code, what its area is, and where it is seen. */
export function noteOn(kind: Kind, area: Area, key: string): string {
  const { path, name } = ROOTS[kind]
  const keys = key.split('.')
  const comment = commentOn(path, name, kind === 'tips' ? keys : [area.name, ...keys])
  const pictures = SEEN_ON[area.name]
  return [
    comment,
    OF_AREAS[area.name],
    pictures === undefined ? undefined : `Pictures: ${pictures.join(', ')}.`,
  ]
    .filter((part) => part !== undefined && part !== null)
    .join(' ')
}
