import { describe, expect, it } from 'vitest'
import { library } from '../../content/index.ts'
import { NO_CHOICES, withHidden } from '../../core/content/choices.ts'
import { exclusionOf, type Person } from '../../core/content/exclusions.ts'
import { LENGTH_TOLERANCE, pickBreak, type PickedBreak } from '../../core/content/pick.ts'
import { LIMIT_IDS, BODY_POSITIONS, DEFAULT_BODY } from '../../core/content/profile.ts'
import { seededRandom } from '../../core/content/seeded-random.ts'
import type { Item } from '../../core/content/types.ts'
import { BREAK_KINDS, type BreakKind } from '../../core/schedule/kinds.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'

const content = library('en')
const all = [...content.items.values()]
const lengthOf = (kind: BreakKind) => DEFAULT_SETTINGS.kinds[kind].lengthSeconds
const NOON = { nowMs: Date.UTC(2026, 5, 1, 12), minuteOfDay: 12 * 60 }

function personWith(body: Partial<Person['body']>, choices = NO_CHOICES): Person {
  return { body: { ...DEFAULT_BODY, ...body }, choices }
}

function pick(person: Person, kind: BreakKind, seed: string): PickedBreak {
  return pickBreak(content, { kind, seconds: lengthOf(kind), seed, person, at: NOON })
}

/** What may come to this person in any kind of break. */
function openItems(person: Person): readonly Item[] {
  return all.filter((item) => item.fits.length > 0 && exclusionOf(item, person) === null)
}

/** Throws unless there is something, and nothing that the person can't have. */
function checkSafe({ plan }: PickedBreak, person: Person): void {
  if (plan.items.length === 0) throw new Error('an empty break')
  for (const item of plan.items) {
    const reason = exclusionOf(item, person)
    if (reason !== null) throw new Error(`${item.id}: ${JSON.stringify(reason)}`)
  }
}

describe('pickBreak, whatever the limits', () => {
  it('has something safe for every pair of limits, kind and position', () => {
    let picks = 0
    let short = 0
    const tooShort: string[] = []
    for (const one of LIMIT_IDS) {
      for (const other of LIMIT_IDS) {
        if (one > other) continue
        for (const position of BODY_POSITIONS) {
          for (const discreet of ['any', 'discreet-only'] as const) {
            const person = personWith({
              limits: [one, other],
              limitsTold: true,
              position,
              discreet,
              floor: 'no',
            })
            for (const kind of BREAK_KINDS) {
              const picked = pick(person, kind, `${one} ${other}`)
              checkSafe(picked, person)
              picks += 1
              if (picked.plan.totalSeconds >= lengthOf(kind) * (1 - LENGTH_TOLERANCE)) continue
              // Chest pain or surgery leave little: then all that is left must have come.
              short += 1
              const given = new Set(picked.plan.items.map(({ id }) => id))
              const roomSeconds = lengthOf(kind) - picked.plan.totalSeconds
              const more = openItems(person).filter(
                ({ id, difficulty, position: of, seconds }) =>
                  !given.has(id) && difficulty === 1 && of !== 'lying' && seconds <= roomSeconds,
              )
              if (more.length > 0) tooShort.push(`${one} ${other} ${kind}: ${more[0]?.id}`)
            }
          }
        }
      }
    }
    console.log(
      `all pairs of limits: ${picks} picks, all safe; ` +
        `${short} shorter than asked, with all that is left`,
    )
    expect(tooShort).toEqual([])
  })

  it('has something safe for 10,000 random sets of limits, and never an excluded item', () => {
    const chance = seededRandom('limits')
    const counts = { sets: 0, picks: 0, gentle: 0, short: 0, fewest: Infinity }
    for (let at = 0; at < 10_000; at += 1) {
      const share = chance.next()
      const person = personWith(
        {
          limits: LIMIT_IDS.filter(() => chance.next() < share),
          limitsTold: chance.next() < 0.5,
          position: chance.pick(BODY_POSITIONS) ?? 'any',
          floor: chance.next() < 0.5 ? 'no' : 'ok',
          discreet: chance.next() < 0.5 ? 'discreet-only' : 'any',
        },
        all.reduce((choices, { id }) => {
          const of = { is: 'item', id } as const
          return chance.next() < 0.05 ? withHidden(choices, of, 'hurt', '2026-06-01') : choices
        }, NO_CHOICES),
      )
      const open = openItems(person)
      counts.fewest = Math.min(counts.fewest, open.length)
      counts.sets += 1
      for (const kind of BREAK_KINDS) {
        const picked = pick(person, kind, `${at}`)
        checkSafe(picked, person)
        counts.picks += 1
        if (picked.why.is === 'gentle') counts.gentle += 1
        if (picked.plan.totalSeconds < lengthOf(kind) * (1 - LENGTH_TOLERANCE)) counts.short += 1
      }
    }
    console.log(
      `random limits: ${counts.sets} sets, ${counts.picks} picks, all safe; ` +
        `${counts.gentle} gentle stand-ins, ` +
        `${counts.short} shorter than asked; fewest items left ${counts.fewest}`,
    )
    expect(counts).toMatchObject({ sets: 10_000, picks: 10_000 * BREAK_KINDS.length })
    expect(counts.fewest).toBeGreaterThan(0)
  })
})
