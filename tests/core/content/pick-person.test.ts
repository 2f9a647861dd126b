import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { library } from '../../../content/index.ts'
import {
  withoutHidden,
  NO_CHOICES,
  withDone,
  withFavorite,
  withHidden,
  withShown,
  withVote,
  type Choices,
} from '../../../core/content/choices.ts'
import { isAlwaysAllowed, FATIGUE_MS } from '../../../core/content/recent-items.ts'
import {
  targetsArea,
  exclusionOf,
  mainRegion,
  type Person,
} from '../../../core/content/exclusions.ts'
import {
  kindOfOwnBreak,
  LENGTH_TOLERANCE,
  availableItems,
  ownBreak,
  pickBreak,
  planBreak,
  type PickedBreak,
  type PickRequest,
} from '../../../core/content/pick.ts'
import {
  LIMIT_IDS,
  SURGERY_PLACES,
  BODY_POSITIONS,
  DEFAULT_BODY,
  type Body,
} from '../../../core/content/profile.ts'
import { BREAK_KINDS, type BreakKind } from '../../../core/schedule/kinds.ts'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import { faultsOf } from '../../content/wording.ts'

const content = library('en')
const all = [...content.items.values()]
const lengthOf = (kind: BreakKind) => DEFAULT_SETTINGS.kinds[kind].lengthSeconds
const NOON = { nowMs: Date.UTC(2026, 5, 1, 12), minuteOfDay: 12 * 60 }

function personWith(body: Partial<Body>, choices: Choices = NO_CHOICES): Person {
  return { body: { ...DEFAULT_BODY, ...body }, choices }
}

function pick(person: Person, kind: BreakKind, seed: string): PickedBreak {
  return pickBreak(content, { kind, seconds: lengthOf(kind), seed, person, at: NOON })
}

/** How much of what was picked is safe: everything, and there is something. */
function checkSafe({ plan }: PickedBreak, person: Person): void {
  if (plan.items.length === 0) throw new Error('an empty break')
  for (const item of plan.items) {
    const reason = exclusionOf(item, person)
    if (reason !== null) throw new Error(`${item.id}: ${JSON.stringify(reason)}`)
  }
}

describe('pickBreak, whatever the limits', () => {
  it('has something for who set every limit at once, sits in a wheelchair, and is discreet', () => {
    const person = personWith({
      limits: [...LIMIT_IDS],
      position: 'wheelchair',
      discreet: 'discreet-only',
      floor: 'no',
    })
    for (const kind of BREAK_KINDS) {
      const picked = pick(person, kind, 'all')
      checkSafe(picked, person)
      expect(picked.plan.totalSeconds, kind).toBeGreaterThanOrEqual(30)
      expect(faultsOf(picked.plan.title)).toEqual([])
    }
    expect(pick(person, 'strength', 'all').why).toEqual({ is: 'gentle' })
  })

  it('looks away or lets go when everything was hidden by hand, and gives up pain last of all', () => {
    const hiding = (why: 'by-hand' | 'hurt', ids: readonly string[]) =>
      ids.reduce(
        (choices, id) => withHidden(choices, { is: 'item', id }, why, '2026-06-01'),
        NO_CHOICES,
      )
    const ids = all.map(({ id }) => id)
    const idsFor = (choices: Choices, kind: BreakKind) =>
      pick(personWith({}, choices), kind, 'x').plan.items.map(({ id }) => id)
    for (const kind of BREAK_KINDS) {
      expect(idsFor(hiding('by-hand', ids), kind)).toEqual(['let-go-scan'])
      const unhurt = hiding(
        'hurt',
        ids.filter((id) => id !== 'jaw-rest'),
      )
      expect(idsFor(unhurt, kind)).toEqual(['jaw-rest'])
      expect(idsFor(hiding('hurt', ids), kind)).toEqual(['eye-far-look'])
    }
  })

  it('swaps in a routine what a limit takes, and drops the routine when too little is left', () => {
    const person = personWith({ limits: ['balance'], limitsTold: true })
    for (let at = 0; at < 300; at += 1) {
      const { routineId, plan } = pickBreak(content, {
        kind: 'evening',
        seconds: 300,
        seed: `${at}`,
        person,
      })
      if (routineId !== 'evening-calf') continue
      expect(plan.items.map(({ id }) => id)).toContain('calf-strap-seated')
      return
    }
    throw new Error('the routine never came')
  })
})

const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    body: fc.record({
      areas: fc.constant<Body['areas']>([]),
      limits: fc.shuffledSubarray([...LIMIT_IDS], { maxLength: 4 }),
      limitsTold: fc.boolean(),
      surgeryPlaces: fc.shuffledSubarray([...SURGERY_PLACES], { maxLength: 2 }),
      chestPainNow: fc.constant(false),
      position: fc.constantFrom(...BODY_POSITIONS),
      floor: fc.constantFrom('ok' as const, 'no' as const),
      discreet: fc.constantFrom('any' as const, 'discreet-only' as const),
      causes: fc.constant<Body['causes']>([]),
    }),
    lately: fc.array(fc.tuple(fc.constantFrom(...all), fc.nat(10_000_000)), { maxLength: 40 }),
  })
  .map(({ body, lately }) => ({
    body,
    choices: lately.reduce((choices, [{ id }, agoMs]) => {
      const of = [{ is: 'item' as const, id }]
      return withDone(withShown(choices, of, NOON.nowMs - agoMs), of, NOON.nowMs - agoMs)
    }, NO_CHOICES),
  }))

const anyRequest: fc.Arbitrary<PickRequest> = fc.record({
  kind: fc.constantFrom(...BREAK_KINDS),
  seconds: fc.integer({ min: 10, max: 900 }),
  seed: fc.string(),
  person: anyPerson,
  at: fc.constant(NOON),
})

describe('pickBreak', () => {
  it('gives the same for the same arguments, however they were loaded', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const copy = JSON.parse(JSON.stringify(request)) as PickRequest
        expect(pickBreak(library('en'), copy)).toEqual(pickBreak(content, request))
      }),
      { numRuns: 100 },
    )
  })

  it('is the plain break for somebody of whom nothing is known', () => {
    const request = { kind: 'stretch', seconds: 180, seed: 'a' } as const
    const picked = pickBreak(content, { ...request, person: personWith({}) })
    expect(planBreak(content, request)).toEqual(picked.plan)
    expect(picked.why).toEqual({ is: 'variety' })
  })

  it('says of no break of somebody without limits that it is gentle, however long it is', () => {
    const areas = fc.constantFrom<Body['areas']>([], ['neck-shoulders'])
    fc.assert(
      fc.property(anyRequest, areas, fc.boolean(), (request, told, limitsTold) => {
        const person = personWith({ areas: told, limitsTold }, request.person.choices)
        expect(pickBreak(content, { ...request, person }).why.is).not.toBe('gentle')
      }),
      { numRuns: 150 },
    )
  })

  it('is near the wanted length whenever what the person may do suffices', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { plan } = pickBreak(content, request)
        const open = availableItems(content, request)
        const longest = open.reduce((sum, { seconds }) => sum + seconds, 0)
        if (request.seconds >= 30 && longest >= request.seconds * 3) {
          expect(Math.abs(plan.totalSeconds - request.seconds)).toBeLessThanOrEqual(
            request.seconds * LENGTH_TOLERANCE,
          )
        }
        // Not times 1.15: for 100 that is a hair less than the 115 that may be.
        expect(plan.totalSeconds).toBeLessThanOrEqual(
          Math.max(
            request.seconds + request.seconds * LENGTH_TOLERANCE,
            plan.items[0]?.seconds ?? 0,
          ),
        )
        expect(new Set(plan.items.map(({ id }) => id)).size).toBe(plan.items.length)
      }),
      { numRuns: 300 },
    )
  })

  it('lets the muscles rest that worked just before', () => {
    const neck = all.filter((item) => targetsArea(item, 'neck-shoulders')).map(({ id }) => id)
    const of = neck.map((id) => ({ is: 'item' as const, id }))
    const choices = withDone(withShown(NO_CHOICES, of, NOON.nowMs - 1), of, NOON.nowMs - 1)
    const tired = new Set(neck.map((id) => mainRegion(content.items.get(id) ?? { regions: [] })))
    for (const kind of BREAK_KINDS) {
      for (let at = 0; at < 100; at += 1) {
        const { plan, why } = pick(personWith({}, choices), kind, `${at}`)
        for (const item of plan.items) {
          const rests = ['eyes', 'breathing', 'whole-body'].includes(mainRegion(item))
          expect(rests || !tired.has(mainRegion(item)), item.id).toBe(true)
        }
        expect(['other-muscles', 'time-of-day']).toContain(why.is)
      }
    }
    const later = { nowMs: NOON.nowMs + FATIGUE_MS, minuteOfDay: 14 * 60 + 40 }
    const shown = Array.from({ length: 100 }, (_, at) => {
      const person = personWith({ areas: ['neck-shoulders'] }, choices)
      const request = { kind: 'stretch', seconds: 180, seed: `${at}`, person, at: later } as const
      return pickBreak(content, request).plan.items
    })
    expect(shown.flat().some((item) => targetsArea(item, 'neck-shoulders'))).toBe(true)
  })

  it('prefers what the person marked, and says so truthfully', () => {
    const of = { is: 'item', id: 'finger-fan' } as const
    const count = (person: Person) =>
      Array.from({ length: 300 }, (_, at) => pick(person, 'stretch', `${at}`)).filter(
        ({ plan: { items } }) => items.some(({ id }) => id === of.id),
      ).length
    const favored = personWith({}, withFavorite(NO_CHOICES, of))
    const helped = personWith({}, withVote(NO_CHOICES, of, 'helpful', '2026-06-01'))
    const plain = count(personWith({}))
    expect(count(favored)).toBeGreaterThan(plain * 1.3)
    expect(count(helped)).toBeGreaterThan(plain)
    const reasons = Array.from({ length: 100 }, (_, at) => pick(favored, 'stretch', `${at}`))
    for (const { plan, why } of reasons) {
      const has = plan.items.some(({ id }) => id === of.id)
      expect(why.is === 'favorite', plan.title).toBe(has)
    }
  })

  it('names an own area only when the break is for it', () => {
    const person = personWith({ areas: ['lower-back', 'eyes'] })
    const picks = Array.from({ length: 200 }, (_, at) => pick(person, 'stretch', `${at}`))
    const named = picks.filter(({ why }) => why.is === 'your-area')
    expect(named.length).toBeGreaterThan(40)
    for (const { plan, why } of named) {
      if (why.is !== 'your-area') continue
      const own = plan.items.filter((item) => targetsArea(item, why.area))
      const seconds = own.reduce((sum, item) => sum + item.seconds, 0)
      expect(seconds * 3, plan.title).toBeGreaterThanOrEqual(plan.totalSeconds)
    }
  })

  it('keeps the wind-down routine for the end of the day', () => {
    const at = (minuteOfDay: number) =>
      Array.from({ length: 400 }, (_, seed) =>
        pickBreak(content, {
          kind: 'stretch',
          seconds: 370,
          seed: `${seed}`,
          person: personWith({ limitsTold: true }),
          at: { ...NOON, minuteOfDay },
        }),
      ).filter(({ routineId }) => routineId === 'end-of-day').length
    expect(at(10 * 60)).toBe(0)
    expect(at(17 * 60)).toBeGreaterThan(10)
  })

  it('does not give an item that hurt until it is brought back', () => {
    const of = { is: 'item', id: 'let-go-scan' } as const
    const hurt = withHidden(NO_CHOICES, of, 'hurt', '2026-06-01')
    const comes = (choices: Choices) =>
      BREAK_KINDS.some((kind) =>
        Array.from({ length: 150 }, (_, at) => pick(personWith({}, choices), kind, `${at}`)).some(
          ({ plan }) => plan.items.some(({ id }) => id === of.id),
        ),
      )
    expect(comes(hurt)).toBe(false)
    expect(comes(withoutHidden(hurt, of))).toBe(true)
  })

  it('can do without the change of posture', () => {
    const of = { is: 'item', id: 'change-posture' } as const
    const person = personWith({}, withHidden(NO_CHOICES, of, 'hurt', '2026-06-01'))
    for (let at = 0; at < 100; at += 1) {
      const { plan } = pick(person, 'micro', `${at}`)
      expect(plan.items.map(({ id }) => id)).not.toContain(of.id)
      expect(plan.totalSeconds).toBe(30)
    }
  })

  it('lays on the floor in a long evening break alone', () => {
    const person = personWith({ limitsTold: true })
    const lies = (kind: BreakKind, seconds: number) =>
      Array.from({ length: 300 }, (_, at) =>
        pickBreak(content, { kind, seconds, seed: `${at}`, person }),
      ).filter(({ plan }) => plan.items.some(({ position }) => position === 'lying')).length
    expect(lies('evening', 420)).toBeGreaterThan(0)
    expect(lies('stretch', 420) + lies('strength', 420) + lies('micro', 420)).toBe(0)
  })

  it('has staples: the change of posture, and the two stretches of the evening', () => {
    const staples = (kind: BreakKind) => all.filter((item) => isAlwaysAllowed(item, kind))
    expect(staples('stretch').map(({ id }) => id)).toEqual(['change-posture'])
    expect(staples('evening').map(({ id }) => id)).toEqual([
      'hamstring-chair',
      'calf-wall',
      'calf-strap-seated',
      'change-posture',
    ])
  })
})

describe('what a person starts by themselves', () => {
  const told = personWith({ limitsTold: true })

  it('is any item that no limit and no pain speaks against', () => {
    for (const item of all) {
      const own = ownBreak(content, { is: 'item', id: item.id }, personWith({}))
      expect(own?.plan.items).toEqual([item])
      expect(own?.why).toEqual({ is: 'chosen' })
    }
    const limited = personWith({ limits: ['vertigo'] })
    expect(ownBreak(content, { is: 'item', id: 'neck-turn' }, limited)).toBeNull()
    const hurt = withHidden(NO_CHOICES, { is: 'item', id: 'neck-turn' }, 'hurt', '2026-06-01')
    expect(ownBreak(content, { is: 'item', id: 'neck-turn' }, personWith({}, hurt))).toBeNull()
    expect(ownBreak(content, { is: 'item', id: 'no such item' }, told)).toBeNull()
  })

  it('is any routine, with what limits take swapped or left out', () => {
    for (const { id, name } of content.routines) {
      expect(ownBreak(content, { is: 'routine', id }, told)?.plan.title).toBe(name)
    }
    const limited = personWith({ limits: ['fluid-limit', 'balance'], limitsTold: true })
    const own = ownBreak(content, { is: 'routine', id: 'whole-body-5' }, limited)
    const ids = own?.plan.items.map(({ id }) => id)
    expect(ids).not.toContain('sip-water')
    expect(ids).not.toContain('stand-reset')
    expect(ownBreak(content, { is: 'routine', id: 'no such routine' }, told)).toBeNull()
    const still = personWith({ limits: ['walking-leg-pain'] })
    expect(ownBreak(content, { is: 'routine', id: 'five-minute-walk' }, still)).toBeNull()
  })

  it('counts as the kind of break that it is', () => {
    const kindOf = (is: 'item' | 'routine', id: string) => {
      const own = ownBreak(content, { is, id }, told)
      return own && kindOfOwnBreak(content, own, 180)
    }
    expect(kindOf('item', 'neck-turn')).toBe('micro')
    expect(kindOf('item', 'calf-wall')).toBe('stretch')
    expect(kindOf('item', 'neck-hand-press')).toBe('strength')
    expect(kindOf('item', 'ws-screen')).toBe('micro')
    expect(kindOf('routine', 'neck-shoulders-3')).toBe('stretch')
    expect(kindOf('routine', 'strength-band')).toBe('strength')
    expect(kindOf('routine', 'evening-calf')).toBe('evening')
    expect(kindOf('routine', 'micro-60')).toBe('micro')
  })
})
