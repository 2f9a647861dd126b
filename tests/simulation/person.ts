import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { withPreset } from '../../core/settings/presets.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { everyDay, withKinds } from '../support/schedule.ts'
import type { Chance } from './chance.ts'

/** Zones with every kind of clock change, half hours among them, and some with none. */
export const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Africa/Cairo',
  'Pacific/Chatham',
] as const

const STANDARD = withPreset(DEFAULT_SETTINGS, 'standard')
const FREQUENT = withPreset(DEFAULT_SETTINGS, 'frequent')
const clock = (...atTimes: string[]) => ({ on: true, rhythm: 'clock' as const, atTimes })

/** What people have set. */
export const SETTINGS: readonly Settings[] = [
  DEFAULT_SETTINGS,
  STANDARD,
  STANDARD,
  FREQUENT,
  { ...STANDARD, hours: everyDay('08:30-12:00', '13:00-17:30') },
  { ...FREQUENT, away: { ...FREQUENT.away, naturalBreakMinutes: 2 } },
  { ...STANDARD, away: { ...STANDARD.away, naturalBreakMinutes: 15 } },
  withKinds(STANDARD, { strength: clock('15:00'), evening: clock('21:30'), water: { on: true } }),
  withKinds(DEFAULT_SETTINGS, { stretch: clock('10:00'), tip: clock('09:10', '14:00') }),
  {
    ...withKinds(FREQUENT, { strength: clock('01:30') }),
    hours: everyDay('00:00-06:00', '09:00-23:00'),
  },
  { ...withKinds(STANDARD, { strength: clock('02:30') }), hours: everyDay('22:00-07:00') },
]

export type Doing =
  | 'typing'
  | 'thinking'
  | 'reading'
  | 'away'
  | 'locked'
  | 'watching'
  | 'calling'
  | 'listening'
  | 'presenting'
  | 'lid'
  | 'restart'
  | 'reload'
  | 'disable'
  | 'clock'
  | 'clock-week'
  | 'travel'
  | 'settings'
  | 'pause'
  | 'start'

/** How often people do what, one thing after the other through a day at the desk. */
const WEIGHTS: Readonly<Record<Doing, number>> = {
  typing: 100,
  thinking: 30,
  reading: 20,
  away: 14,
  locked: 6,
  watching: 6,
  calling: 4,
  listening: 4,
  presenting: 3,
  lid: 3,
  restart: 0.6,
  reload: 0.4,
  disable: 0.2,
  clock: 0.2,
  'clock-week': 0.1,
  travel: 0.15,
  settings: 0.4,
  pause: 1,
  start: 2,
}

const MINUTES: Readonly<Partial<Record<Doing, [number, number]>>> = {
  typing: [3, 55],
  thinking: [0.2, 2.5],
  reading: [5, 60],
  away: [1.2, 25],
  locked: [0.5, 60],
  watching: [4, 90],
  calling: [5, 60],
  listening: [5, 60],
  presenting: [5, 45],
  lid: [0.5, 120],
  restart: [0.3, 20],
  disable: [1, 60],
}

export function nextDoing(chance: Chance): { doing: Doing; ms: number } {
  const doing = chance.weighted(WEIGHTS)
  const [least, most] = MINUTES[doing] ?? [0, 0]
  // Short more often than long.
  return { doing, ms: Math.round((least + (most - least) * chance.next() ** 2) * 60_000) }
}

export type Answer = 'start' | 'postpone' | 'skip' | 'ignore' | 'pause' | 'leave'

export function answerTo(chance: Chance): Answer {
  return chance.weighted({ start: 40, postpone: 20, skip: 12, ignore: 20, pause: 3, leave: 5 })
}
