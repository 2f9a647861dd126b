import { LANGUAGE_TAGS } from '../../core/settings/languages.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { Route } from './routes.ts'

/**
 * Everything that can be set, in the order of the pages: one entry each. Its id
 * is its path in `Settings`, and the key of its texts in `words.options.settings`.
 * The search finds what is here, and `Setting` takes name and hint from the id.
 */
export const SETTING_TABLE = {
  preset: { page: 'timing' },
  'kinds.stretch': { page: 'timing', address: 'stretch' },
  'kinds.micro': { page: 'timing', address: 'micro' },
  'kinds.strength': { page: 'timing', address: 'strength' },
  'kinds.evening': { page: 'timing', address: 'evening' },
  'kinds.water': { page: 'timing', address: 'water' },
  'kinds.tip': { page: 'timing', address: 'daily-tip' },
  hours: { page: 'timing' },
  'postpone.most': { page: 'timing', address: 'put-off' },
  'postpone.minutes': { page: 'timing', address: 'put-off-minutes' },
  'away.naturalBreakMinutes': { page: 'timing', address: 'away' },
  'away.freshAfterMinutes': { page: 'timing', address: 'fresh-after' },
  'away.mediaCountsAsSitting': { page: 'timing', address: 'sound-is-sitting' },
  'reminders.overlay': { page: 'reminders', address: 'on-the-page' },
  'reminders.first': { page: 'reminders', address: 'first-way' },
  badge: { page: 'reminders' },
  sound: { page: 'reminders' },
  speech: { page: 'reminders' },
  'reminders.waitForTyping': { page: 'reminders', address: 'typing' },
  'reminders.pauseMedia': { page: 'reminders', address: 'pause-media' },
  'quiet.fullscreen': { page: 'reminders', address: 'full-screen' },
  'quiet.meetingHosts': { page: 'reminders', address: 'meeting-pages' },
  'reminders.neverOn': { page: 'reminders', address: 'free-pages' },
  checkIns: { page: 'reminders', address: 'check-in' },
  theme: { page: 'appearance', address: 'colors' },
  textPercent: { page: 'appearance', address: 'text-size' },
  contrast: { page: 'appearance' },
  motion: { page: 'appearance' },
  hourCycle: { page: 'appearance', address: 'clock' },
  'figure.person': { page: 'appearance', address: 'person' },
  'figure.skin': { page: 'appearance', address: 'person-skin' },
  'figure.hair': { page: 'appearance', address: 'person-hair' },
  'figure.clothes': { page: 'appearance', address: 'person-shirt' },
  language: { page: 'appearance' },
  'body.areas': { page: 'body', address: 'areas' },
  'body.position': { page: 'body', address: 'position' },
  'body.limits': { page: 'body', address: 'limits' },
  'body.causes': { page: 'body', address: 'causes' },
  backup: { page: 'data' },
  restore: { page: 'data' },
  sync: { page: 'data' },
  'delete-everything': { page: 'data' },
} as const satisfies { readonly [Id in FieldPath<Settings> | Action]?: Place }

type Place = {
  page: Route
  /**
   * What its address ends with, where that isn't the id. These were given out
   * before, so that links to them go on to work; a new setting needs none.
   */
  address?: string
}

/** What is found like a setting, but is no field of the settings. */
type Action = 'preset' | 'backup' | 'restore' | 'delete-everything'

/** The dotted path of a field, or of a section of them: `theme`, `postpone`, `postpone.minutes`. */
type FieldPath<Fields> = {
  [Name in keyof Fields & string]:
    | Name
    | (Fields[Name] extends string | number | boolean | readonly unknown[]
        ? never
        : `${Name}.${FieldPath<Fields[Name]>}`)
}[keyof Fields & string]

export type SettingId = keyof typeof SETTING_TABLE
export const SETTING_IDS = Object.keys(SETTING_TABLE) as SettingId[]

/** Those that are on a page: one language needs no choice. */
export const SHOWN_SETTING_IDS = SETTING_IDS.filter(
  (id) => id !== 'language' || LANGUAGE_TAGS.length > 1,
)

/** The address of a setting within the options, such as `#timing/hours`. */
export function settingHref(id: SettingId): string {
  return `#${SETTING_TABLE[id].page}/${addressOf(id)}`
}

/** The setting that a hash such as `#timing/hours` names; null for any other. */
export function parseSettingHash(hash: string): SettingId | null {
  return SETTING_IDS.find((id) => settingHref(id) === hash) ?? null
}

/** The id of the element that a setting stands in. */
export function settingElementId(id: SettingId): string {
  return `setting-${addressOf(id)}`
}

function addressOf(id: SettingId): string {
  const place: Place = SETTING_TABLE[id]
  return place.address ?? id
}
