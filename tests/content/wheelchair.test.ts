import { describe, expect, it } from 'vitest'
import { breaksIn } from '../../content/breaks.ts'
import { careIn } from '../../content/care.ts'
import { figuresFor } from '../../content/item-figures.ts'
import { firstAidFigureLabel } from '../../content/first-aid-figures.ts'
import { wordsIn } from '../../content/words/index.ts'
import { NO_CHOICES } from '../../core/content/choices.ts'
import { exclusionOf, type Person } from '../../core/content/exclusions.ts'
import { ownBreak, pickBreak } from '../../core/content/pick.ts'
import { DEFAULT_BODY, type BodyPosition } from '../../core/content/profile.ts'
import type { Item } from '../../core/content/types.ts'
import { generalNotes, notesForStep } from '../../core/relief/notes.ts'
import { BREAK_KINDS } from '../../core/schedule/kinds.ts'
import { lineEntries, tipEntries } from './entries.ts'
import { BREAK_STEP, FIRST_AID_STEP, NOTICE_TITLE } from './surfaces.ts'
import { faultsOf, gradeOf, HIGHEST_GRADE } from './wording.ts'

const IN_WHEELCHAIR = ['wheelchair', 'wheelchair-legs'] as const
const ON_FOOT = ['any', 'seated'] as const

/** Tells somebody to be on their feet. */
const ON_FEET =
  /\b(stand(?! or some books)|stands|standing|walk|walks|walking|step (one|a|forward|back))\b|\b(press|push)\b[^.]*\bheel/i
/** Tells somebody to move in a wheelchair; shoulders and hips may roll. */
const ROLLS =
  /\b(wheelchair|walk or roll|or rolls?|(two|five)-minute roll|roll (at|for|past|and))\b/i

/** What tips and articles say of standing and walking as a sign or in a study: nobody is told to do it. */
const TOLD_AS_FACT: ReadonlySet<string> = new Set([
  'tip/calf-pain-walking',
  'article/circulation/about/desk-cramps',
  'tip/desk-cramps-and-blood',
  'tip/breaks-and-blood-flow',
  'tip/take-turns',
  'tip/legs-that-ease-sitting',
  'tip/clumsy-hands',
  'tip/narrow-canal',
  'article/circulation/about/blood-and-muscle',
])
/** The sections of an article that say what to do. */
const SAYS_WHAT_TO_DO = /^article\/[^/]+\/(about|may-help)\//
const GETS_UP = /\b(get|getting|gets) up\b/i

const personIn = (position: BodyPosition): Person => ({
  body: { ...DEFAULT_BODY, position, limitsTold: true },
  choices: NO_CHOICES,
})

/** All that a break can show to somebody in this position. */
function saidInBreaks(position: BodyPosition): string[] {
  const library = breaksIn('en', { position, limits: [] })
  const person = personIn(position)
  const labelOf = figuresFor(position, 'en')
  const said = (item: Item) => [
    item.name,
    ...item.steps,
    item.caution,
    wordsIn('en', 'en-US').body.position[item.position],
    labelOf(item.id)?.label ?? '',
  ]
  const items = [...library.items.values()].filter((item) => exclusionOf(item, person) === null)
  const routines = library.routines.flatMap(({ id }) => {
    const picked = ownBreak(library, { is: 'routine', id }, person)
    return picked === null ? [] : [picked.plan.title, ...picked.plan.items.flatMap(said)]
  })
  const titles = BREAK_KINDS.flatMap((kind) =>
    Array.from({ length: 40 }, (_, seed) => {
      const request = { kind, seconds: 120 + seed * 5, seed: `${seed}`, person }
      return pickBreak(library, request).plan.title
    }),
  )
  return [...items.flatMap(said), ...routines, ...titles]
}

/** All that relief can show to somebody in this position who told nothing else. */
function saidInRelief(position: BodyPosition): string[] {
  const { firstAid, everySpasm } = careIn('en', position)
  const body = { ...DEFAULT_BODY, position }
  return [
    ...[...firstAid.values()].flatMap((aid) =>
      aid.steps.flatMap(({ id, text }) => [
        text,
        firstAidFigureLabel('en', aid.part, id, position !== 'any' && position !== 'seated'),
        ...notesForStep(aid, id, body).map((note) => note.text),
      ]),
    ),
    ...generalNotes(everySpasm, body).map(({ text }) => text),
  ]
}

/** Steps that are left out for wheelchair users. */
const ON_ONE_LEG: ReadonlySet<string> = new Set(['quad: bend', 'quad: bend-hold'])

describe.each(IN_WHEELCHAIR)('for somebody in the position “%s”', (position) => {
  it('no break tells to stand, to walk or to press a heel down', () => {
    const said = saidInBreaks(position)
    expect(said.filter((text) => ON_FEET.test(text))).toEqual([])
    expect(said).toContain('Two-minute roll')
    expect(said.length).toBeGreaterThan(200)
  })

  it('no step of relief tells to stand, to walk or to press a heel down', () => {
    expect(saidInRelief(position).filter((text) => ON_FEET.test(text))).toEqual([])
  })

  it('each text is as short and plain as all others', () => {
    const library = breaksIn('en', { position, limits: [] })
    const steps = [...library.items.values()].flatMap((item) => item.steps)
    const aid = [...careIn('en', position).firstAid.values()].flatMap((each) => each.steps)
    for (const text of steps) expect(text.length, text).toBeLessThanOrEqual(BREAK_STEP)
    for (const { text } of aid) {
      expect(text.length, text).toBeLessThanOrEqual(FIRST_AID_STEP)
      expect(gradeOf(text), text).toBeLessThanOrEqual(HIGHEST_GRADE)
    }
    for (const { name } of [...library.items.values(), ...library.routines]) {
      expect(name.length, name).toBeLessThanOrEqual(NOTICE_TITLE)
    }
    expect([...steps, ...aid.map(({ text }) => text)].flatMap((text) => faultsOf(text))).toEqual([])
  })

  it('relief has the same steps and timers as for everybody', () => {
    const usual = careIn('en').firstAid
    for (const { part, steps } of careIn('en', position).firstAid.values()) {
      const shape = (each: typeof steps) => each.map(({ id, timer }) => [id, timer])
      const theirs = (usual.get(part)?.steps ?? []).filter(
        ({ id }) => !ON_ONE_LEG.has(`${part}: ${id}`),
      )
      expect(shape(steps)).toEqual(shape(theirs))
    }
  })
})

describe.each(ON_FOOT)('for somebody in the position “%s”', (position) => {
  it('no break tells to roll', () => {
    // What is said about wheelchairs in a caution speaks to others.
    const said = saidInBreaks(position).map((text) => text.replace(/Wheelchair users:.*/, ''))
    expect(said.filter((text) => ROLLS.test(text))).toEqual([])
    if (position === 'any') expect(said).toContain('Two-minute walk')
  })

  it('no step of relief tells to roll', () => {
    const said = saidInRelief(position).map((text) => text.replace('In a wheelchair, or ', ''))
    expect(said.filter((text) => ROLLS.test(text))).toEqual([])
  })
})

describe('tips and what articles say may help, which everybody reads', () => {
  const said = [...tipEntries, ...lineEntries.filter(({ id }) => SAYS_WHAT_TO_DO.test(id))]

  it('tell nobody to stand, to walk, to get up or to roll', () => {
    const onFeet = said.filter(({ text }) => ON_FEET.test(text) || GETS_UP.test(text))
    expect(
      onFeet.map(({ id, text }) => [id, text]).filter(([id = '']) => !TOLD_AS_FACT.has(id)),
    ).toEqual([])
    expect(said.filter(({ text }) => ROLLS.test(text)).map(({ text }) => text)).toEqual([])
    expect(said.length).toBeGreaterThan(100)
  })

  it('ask for it in none that only tells of it', () => {
    const facts = said.filter(({ id }) => TOLD_AS_FACT.has(id))
    expect(facts).toHaveLength(TOLD_AS_FACT.size)
    const asks = /(^|[.:?!,] |\b(and|or|then) )(stand|walk|get up)\b/i
    expect(facts.map(({ text }) => text).filter((text) => asks.test(text))).toEqual([])
  })
})
