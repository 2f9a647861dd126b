import { CLOTHES_TONES, HAIR_TONES, SKIN_TONES } from '../../core/figure/tones.ts'
import * as fc from 'fast-check'
import { AREAS, LIMIT_IDS, BODY_POSITIONS } from '../../core/content/profile.ts'
import { CAUSES } from '../../core/content/types.ts'
import { LANGUAGES, MAX_RANGES, MAX_TIMES, type Settings } from '../../core/settings/schema.ts'
import { SETTINGS_VERSION } from '../../core/settings/version.ts'

const twoDigits = (below: number) =>
  fc.nat({ max: below - 1 }).map((value) => String(value).padStart(2, '0'))

const clockTime = fc.tuple(twoDigits(24), twoDigits(60)).map((parts) => parts.join(':'))

const wholeNumber = (min: number, max: number) => fc.integer({ min, max })

const when = {
  on: fc.boolean(),
  rhythm: fc.constantFrom('active' as const, 'clock' as const),
  everyMinutes: wholeNumber(5, 240),
  atTimes: fc.array(clockTime, { maxLength: MAX_TIMES }),
}
const breakTiming = fc.record({ ...when, lengthSeconds: wholeNumber(10, 900) })
const nudgeTiming = fc.record({ ...when, mostPerDay: wholeNumber(1, 12) })

const ranges = fc.array(fc.record({ from: clockTime, to: clockTime }), { maxLength: MAX_RANGES })

const surface = fc.constantFrom('page' as const, 'notification' as const)
const hosts = fc.array(fc.domain(), { maxLength: 5 })

const someOf = <Option>(options: readonly Option[]) => fc.shuffledSubarray([...options])

/** Everything that a person could tell of their body. */
const arbitraryBody: fc.Arbitrary<Settings['body']> = fc.record({
  areas: someOf(AREAS),
  limits: someOf(LIMIT_IDS),
  limitsTold: fc.boolean(),
  position: fc.constantFrom(...BODY_POSITIONS),
  floor: fc.constantFrom('ok' as const, 'no' as const),
  discreet: fc.constantFrom('any' as const, 'discreet-only' as const),
  causes: someOf(CAUSES),
})

/** Every settings that a person could have made. */
export const arbitrarySettings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(SETTINGS_VERSION),
  kinds: fc.record({
    stretch: breakTiming,
    strength: breakTiming,
    evening: breakTiming,
    micro: breakTiming,
    water: nudgeTiming,
    tip: nudgeTiming,
  }),
  hours: fc.record({
    mon: ranges,
    tue: ranges,
    wed: ranges,
    thu: ranges,
    fri: ranges,
    sat: ranges,
    sun: ranges,
  }),
  postpone: fc.record({ minutes: wholeNumber(1, 30), most: wholeNumber(0, 10) }),
  away: fc.record({
    naturalBreakMinutes: wholeNumber(2, 15),
    freshAfterMinutes: wholeNumber(3, 120),
    mediaCountsAsSitting: fc.boolean(),
  }),
  reminders: fc.record({
    overlay: fc.constantFrom('off' as const, 'on' as const),
    first: fc.record({
      stretch: surface,
      strength: surface,
      evening: surface,
      micro: surface,
      water: surface,
      tip: surface,
    }),
    waitForTyping: fc.boolean(),
    pauseMedia: fc.boolean(),
    neverOn: hosts,
  }),
  quiet: fc.record({
    fullscreen: fc.constantFrom('held' as const, 'held-an-hour' as const, 'ignored' as const),
    meetingHosts: fc.record({ added: hosts, removed: hosts }),
  }),
  body: arbitraryBody,
  badge: fc.constantFrom('shown' as const, 'hidden' as const),
  sound: fc.constantFrom('off' as const, 'soft' as const),
  speech: fc.constantFrom('off' as const, 'on' as const),
  theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
  textPercent: wholeNumber(100, 200),
  contrast: fc.constantFrom('system' as const, 'more' as const),
  motion: fc.constantFrom('system' as const, 'less' as const),
  figure: fc.record({
    skin: fc.constantFrom(...SKIN_TONES),
    hair: fc.constantFrom(...HAIR_TONES),
    clothes: fc.constantFrom(...CLOTHES_TONES),
  }),
  language: fc.constantFrom('system' as const, ...LANGUAGES),
  checkIns: fc.constantFrom('off' as const, 'on' as const),
  sync: fc.constantFrom('off' as const, 'on' as const),
})
