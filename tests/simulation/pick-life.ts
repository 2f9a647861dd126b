import { withDone, withShown, NO_CHOICES, type Choices } from '../../core/content/choices.ts'
import type { Person } from '../../core/content/exclusions.ts'
import { pickBreak, type PickedBreak, type PickRequest } from '../../core/content/pick.ts'
import { DEFAULT_BODY, type Body } from '../../core/content/profile.ts'
import { seededRandom } from '../../core/content/seeded-random.ts'
import type { BreakLibrary } from '../../core/content/types.ts'
import { contentRefs } from '../../core/content/why.ts'
import type { BreakKind } from '../../core/schedule/kinds.ts'

export const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** A Monday. The zone doesn't matter here: minutes of the day are given. */
export const FIRST_DAY_MS = Date.UTC(2026, 0, 5)

/** One break of a day's plan: when it comes and what it is. */
type Slot = { minuteOfDay: number; kind: BreakKind; seconds: number }

const hourly: readonly Slot[] = [10, 11, 12, 13, 14, 15, 16, 17].map((hour) => ({
  minuteOfDay: hour * 60 - 5,
  kind: 'stretch',
  seconds: 180,
}))
const micros: readonly Slot[] = hourly.map(({ minuteOfDay }) => ({
  minuteOfDay: minuteOfDay - 30,
  kind: 'micro',
  seconds: 30,
}))
const strength: Slot = { minuteOfDay: 15 * 60 + 10, kind: 'strength', seconds: 120 }
const evening: Slot = { minuteOfDay: 21 * 60 + 30, kind: 'evening', seconds: 300 }

/** What a working day brings, by the presets and with all that can be turned on. */
export const RHYTHMS = {
  light: hourly,
  standard: [...hourly, ...micros],
  everything: [...hourly, ...micros, strength, evening],
  /** Some of each kind, for many years at once. */
  'two of each': [...hourly.slice(2, 4), ...micros.slice(2, 4), strength, evening],
} satisfies Record<string, readonly Slot[]>

export type Life = {
  body: Partial<Body>
  rhythm: keyof typeof RHYTHMS
  days: number
  /** How many of the breaks are really done. */
  doneShare?: number
  choices?: Choices
}

/** One break as it came, with all that the person was known by at that moment. */
export type Lived = { request: PickRequest; picked: PickedBreak; day: number }

/** Days of breaks, each picked from what was shown and done before. Weekends are free. */
export function* live(
  content: BreakLibrary,
  { body, rhythm, days, doneShare = 0.7, choices = NO_CHOICES }: Life,
): Generator<Lived> {
  const chance = seededRandom(`${rhythm} ${JSON.stringify(body)}`)
  let person: Person = { body: { ...DEFAULT_BODY, ...body }, choices }
  const slots = [...RHYTHMS[rhythm]].sort((a, b) => a.minuteOfDay - b.minuteOfDay)
  for (let day = 0; day < days; day += 1) {
    if (day % 7 > 4) continue
    for (const { minuteOfDay, kind, seconds } of slots) {
      const nowMs = FIRST_DAY_MS + day * DAY_MS + minuteOfDay * MINUTE_MS
      const seed = `${kind}-${day}-${minuteOfDay}`
      const request = { kind, seconds, seed, person, at: { nowMs, minuteOfDay } }
      const picked = pickBreak(content, request)
      yield { request, picked, day }
      const of = contentRefs({ items: picked.plan.items, routineId: picked.routineId })
      const shown = withShown(person.choices, of, nowMs)
      const isDone = chance.next() < doneShare
      person = { body: person.body, choices: isDone ? withDone(shown, of, nowMs) : shown }
    }
  }
}
