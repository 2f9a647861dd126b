import * as fc from 'fast-check'
import * as v from 'valibot'
import { AREAS, LIMIT_IDS, BODY_POSITIONS, SURGERY_PLACES } from '../../core/content/profile.ts'
import { CAUSES } from '../../core/content/types.ts'
import { isBreakKind, KINDS } from '../../core/schedule/kinds.ts'
import {
  MAX_RANGES,
  MAX_TIMES,
  SettingsSchema,
  WEEKDAYS,
  type Settings,
} from '../../core/settings/schema.ts'
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

const hosts = fc.array(fc.domain(), { maxLength: 5 })

const someOf = <Option>(options: readonly Option[]) => fc.shuffledSubarray([...options])

/** Everything that a person could tell of their body. */
const arbitraryBody: fc.Arbitrary<Settings['body']> = fc.record({
  areas: someOf(AREAS),
  limits: someOf(LIMIT_IDS),
  limitsTold: fc.boolean(),
  surgeryPlaces: someOf(SURGERY_PLACES),
  // Seldom: it stops everything that the other properties look at.
  chestPainNow: fc.oneof(
    { weight: 12, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  position: fc.constantFrom(...BODY_POSITIONS),
  floor: fc.constantFrom('ok' as const, 'no' as const),
  discreet: fc.constantFrom('any' as const, 'discreet-only' as const),
  causes: someOf(CAUSES),
})

/**
 * By their paths, the fields that have bounds: these are said here once more, so
 * that a bound that moves is noticed. Switches and choices are as the schema has them.
 */
const BOUNDED: ReadonlyMap<string, fc.Arbitrary<unknown>> = new Map<string, fc.Arbitrary<unknown>>([
  ['version', fc.constant(SETTINGS_VERSION)],
  ...KINDS.map((kind) => [`kinds.${kind}`, isBreakKind(kind) ? breakTiming : nudgeTiming] as const),
  ...WEEKDAYS.map((day) => [`hours.${day}`, ranges] as const),
  ['postpone.minutes', wholeNumber(1, 30)],
  ['postpone.most', wholeNumber(0, 10)],
  ['away.naturalBreakMinutes', wholeNumber(2, 15)],
  ['away.freshAfterMinutes', wholeNumber(3, 120)],
  ['reminders.neverOn', hosts],
  ['quiet.meetingHosts.added', hosts],
  ['quiet.meetingHosts.removed', hosts],
  ['body', arbitraryBody],
  ['textPercent', wholeNumber(100, 200)],
])

/** Every settings that a person could have made. */
export const arbitrarySettings: fc.Arbitrary<Settings> = arbitraryFor(SettingsSchema, '').map(
  (settings) => v.parse(SettingsSchema, settings),
)

type Field = v.ObjectEntries[string]
type Section = v.StrictObjectSchema<v.ObjectEntries, undefined>
type Choice = v.PicklistSchema<string[], undefined>

function arbitraryFor(field: Field, path: string): fc.Arbitrary<unknown> {
  const bounded = BOUNDED.get(path)
  if (bounded) return bounded
  if (field.type === 'boolean') return fc.boolean()
  if (isChoice(field)) return fc.constantFrom(...field.options)
  if (!isSection(field)) throw new Error(`BOUNDED must say what ${path} can be`)
  const fields = Object.entries(field.entries).map(([name, each]) => [
    name,
    arbitraryFor(each, path === '' ? name : `${path}.${name}`),
  ])
  return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>)
}

function isSection(field: Field): field is Section {
  return field.type === 'strict_object'
}

function isChoice(field: Field): field is Choice {
  return field.type === 'picklist'
}
