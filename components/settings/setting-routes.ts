import type { Route } from './routes.ts'

/**
 * Everything that can be set, and the page that it is set on, in the order of
 * the pages. Each has an address of its own (`options.html#timing/hours`), and
 * the search finds what stands here.
 */
export const SETTING_ROUTES = {
  preset: 'timing',
  stretch: 'timing',
  micro: 'timing',
  strength: 'timing',
  evening: 'timing',
  water: 'timing',
  'daily-tip': 'timing',
  hours: 'timing',
  'put-off': 'timing',
  'put-off-minutes': 'timing',
  away: 'timing',
  'fresh-after': 'timing',
  'sound-is-sitting': 'timing',
  'on-the-page': 'reminders',
  'first-way': 'reminders',
  badge: 'reminders',
  sound: 'reminders',
  speech: 'reminders',
  typing: 'reminders',
  'pause-media': 'reminders',
  'full-screen': 'reminders',
  'meeting-pages': 'reminders',
  'free-pages': 'reminders',
  'check-in': 'reminders',
  colors: 'appearance',
  'text-size': 'appearance',
  contrast: 'appearance',
  motion: 'appearance',
  'person-skin': 'appearance',
  'person-hair': 'appearance',
  'person-shirt': 'appearance',
  language: 'appearance',
  areas: 'body',
  position: 'body',
  limits: 'body',
  causes: 'body',
  backup: 'data',
  restore: 'data',
  sync: 'data',
  'delete-everything': 'data',
} as const satisfies Record<string, Route>

export type SettingId = keyof typeof SETTING_ROUTES
export const SETTING_IDS = Object.keys(SETTING_ROUTES) as SettingId[]

/** The address of a setting within the options. */
export function settingHref(id: SettingId): string {
  return `#${SETTING_ROUTES[id]}/${id}`
}

/** The setting that a hash such as `#timing/hours` names; null for any other. */
export function parseSettingHash(hash: string): SettingId | null {
  return SETTING_IDS.find((id) => settingHref(id) === hash) ?? null
}

/** The id of the element that a setting stands in. */
export function settingElementId(id: SettingId): string {
  return `setting-${id}`
}
