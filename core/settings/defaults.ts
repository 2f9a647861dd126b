import { DEFAULT_BODY } from '../content/profile.ts'
import { USUAL_WEEK, usualHours } from '../time/week-info.ts'
import type { Settings } from './schema.ts'
import { SETTINGS_VERSION } from './version.ts'

/**
 * What runs when nobody chose anything: the Light preset, nine to five from
 * Monday to Friday. Where people work on other days, the first install says so.
 */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  kinds: {
    stretch: { on: true, rhythm: 'active', everyMinutes: 60, atTimes: [], lengthSeconds: 180 },
    strength: {
      on: false,
      rhythm: 'clock',
      everyMinutes: 240,
      atTimes: ['15:00'],
      lengthSeconds: 120,
    },
    evening: {
      on: false,
      rhythm: 'clock',
      everyMinutes: 240,
      atTimes: ['21:30'],
      lengthSeconds: 300,
    },
    micro: { on: false, rhythm: 'active', everyMinutes: 30, atTimes: [], lengthSeconds: 30 },
    water: { on: false, rhythm: 'active', everyMinutes: 120, atTimes: [], mostPerDay: 4 },
    tip: { on: false, rhythm: 'active', everyMinutes: 20, atTimes: [], mostPerDay: 1 },
  },
  hours: usualHours(USUAL_WEEK),
  postpone: { minutes: 5, most: 3 },
  away: { naturalBreakMinutes: 3, freshAfterMinutes: 10, mediaCountsAsSitting: true },
  reminders: {
    overlay: 'off',
    first: {
      stretch: 'page',
      strength: 'page',
      evening: 'page',
      micro: 'page',
      water: 'page',
      tip: 'page',
    },
    waitForTyping: true,
    pauseMedia: false,
    neverOn: [],
  },
  quiet: { fullscreen: 'held-an-hour', meetingHosts: { added: [], removed: [] } },
  body: DEFAULT_BODY,
  badge: 'shown',
  sound: 'off',
  speech: 'off',
  theme: 'system',
  textPercent: 100,
  contrast: 'system',
  motion: 'system',
  figure: { person: 'different', skin: 'medium', hair: 'dark', clothes: 'teal' },
  language: 'system',
  hourCycle: 'system',
  checkIns: 'on',
  sync: 'off',
}
