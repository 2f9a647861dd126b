import { describe, expect, it } from 'vitest'
import { library } from '../../../content/index.ts'
import { NO_CHOICES, withHidden, withShown, type Choices } from '../../../core/content/choices.ts'
import { UNKNOWN_PERSON, type Person } from '../../../core/content/exclusions.ts'
import { ownBreak, pickBreak, type PickedBreak } from '../../../core/content/pick.ts'
import { plannedBreak } from '../../../core/content/planned-break.ts'
import { DEFAULT_BODY } from '../../../core/content/profile.ts'
import {
  contentRefsOf,
  doneContent,
  MAX_PLANS,
  parsePlans,
  planSeconds,
  withPlan,
  type StoredPlan,
} from '../../../core/content/stored-plans.ts'
import { BREAK_KINDS, type BreakKind } from '../../../core/schedule/kinds.ts'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'

const content = library('en')

const person = (choices: Choices): Person => ({ body: DEFAULT_BODY, choices })
const named = (kind: BreakKind, breakId: string) => ({
  breakId,
  kind,
  plannedSeconds: DEFAULT_SETTINGS.kinds[kind].lengthSeconds,
})

function fixed(
  kind: BreakKind,
  breakId: string,
  who = UNKNOWN_PERSON,
): [PickedBreak, StoredPlan[]] {
  const request = {
    kind,
    seconds: DEFAULT_SETTINGS.kinds[kind].lengthSeconds,
    seed: breakId,
    person: who,
  }
  const picked = pickBreak(content, request)
  return [picked, withPlan([], breakId, kind, picked)]
}

/** As a worker that was started anew, or a page, finds it. */
const stored = (plans: readonly StoredPlan[]) =>
  parsePlans(JSON.parse(JSON.stringify(plans)) as unknown)

describe('the plan of a break', () => {
  it.each(BREAK_KINDS)(
    'is the same %s break for whoever reads it, whatever was shown since',
    (kind) => {
      for (let at = 0; at < 100; at += 1) {
        const [picked, plans] = fixed(kind, `${kind}-${at}`)
        const later = person(withShown(NO_CHOICES, plans.flatMap(contentRefsOf), 1000))
        const read = plannedBreak(library('en'), stored(plans), named(kind, `${kind}-${at}`), later)
        expect(read).toEqual(picked)
      }
    },
  )

  it('is picked from the id alone where none is stored: everywhere alike', () => {
    const before = person(NO_CHOICES)
    const after = person(withShown(NO_CHOICES, [{ is: 'item', id: 'neck-turn' }], 1000))
    for (const kind of BREAK_KINDS) {
      const one = plannedBreak(content, [], named(kind, 'b'), before)
      expect(plannedBreak(library('en'), [], named(kind, 'b'), after).plan).toEqual(one.plan)
    }
  })

  it('loses what a limit or a pain rules out since', () => {
    const own = ownBreak(content, { is: 'routine', id: 'neck-shoulders-3' }, UNKNOWN_PERSON)
    if (own === null) throw new Error('no such routine')
    const plans = withPlan([], 'b', 'stretch', own)
    const idsFor = (who: Person) =>
      plannedBreak(content, plans, named('stretch', 'b'), who).plan.items.map(({ id }) => id)
    const hurt = withHidden(NO_CHOICES, { is: 'item', id: 'neck-turn' }, 'hurt', '2026-06-01')
    expect(idsFor(UNKNOWN_PERSON)).toContain('neck-turn')
    expect(idsFor(person(hurt))).toEqual([
      'let-go-scan',
      'shoulder-shrug-drop',
      'neck-side-tilt',
      'eye-far-look',
    ])
    const limited = { body: { ...DEFAULT_BODY, limits: ['vertigo' as const] }, choices: NO_CHOICES }
    expect(idsFor(limited)).toEqual(['let-go-scan', 'shoulder-shrug-drop', 'eye-far-look'])
  })

  it('is picked anew when nothing of it is left', () => {
    const unknown: StoredPlan = {
      breakId: 'b',
      kind: 'stretch',
      items: [{ id: 'of another version', seconds: 40 }],
      routineId: 'gone',
      why: { is: 'variety' },
    }
    const read = plannedBreak(content, [unknown], named('stretch', 'b'), UNKNOWN_PERSON)
    expect(read).toEqual(plannedBreak(content, [], named('stretch', 'b'), UNKNOWN_PERSON))
  })

  it('is kept for the latest breaks only, one for each', () => {
    const [picked] = fixed('stretch', 'b')
    let plans: StoredPlan[] = []
    for (let at = 0; at < 20; at += 1) {
      plans = withPlan(withPlan(plans, `b${at}`, 'stretch', picked), `b${at}`, 'stretch', picked)
    }
    expect(plans.map(({ breakId }) => breakId)).toEqual(
      Array.from({ length: MAX_PLANS }, (_, at) => `b${20 - MAX_PLANS + at}`),
    )
  })

  it('tells what was done of it by the time that was spent', () => {
    const plan: StoredPlan = {
      breakId: 'b',
      kind: 'stretch',
      items: [
        { id: 'a', seconds: 40 },
        { id: 'b', seconds: 60 },
        { id: 'c', seconds: 20 },
      ],
      routineId: 'r',
      why: { is: 'variety' },
    }
    const done = (seconds: number) => doneContent(plan, seconds).map(({ id }) => id)
    expect(planSeconds(plan)).toBe(120)
    expect(done(0)).toEqual([])
    expect(done(19)).toEqual([])
    expect(done(20)).toEqual(['a'])
    expect(done(75)).toEqual(['a', 'b'])
    expect(done(120)).toEqual(['r', 'a', 'b', 'c'])
    // Skipped ahead to the second: the first wasn't done.
    const second = { id: 'b', plannedSeconds: 60, actualSeconds: 40 }
    expect(doneContent(plan, 40, [second]).map(({ id }) => id)).toEqual(['b'])
  })
})
