import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  withoutHidden,
  ChoicesSchema,
  hiddenOf,
  isFavorite,
  MAX_CHOICES,
  NO_CHOICES,
  parseChoices,
  shownOf,
  voteOf,
  withDone,
  withFavorite,
  withHidden,
  withoutFavorite,
  withShown,
  withTipOf,
  withVote,
  type Choices,
} from '../../../core/content/choices.ts'
import {
  applyChoice,
  withHurtItem,
  type ChoiceCommand,
} from '../../../core/content/apply-choice.ts'
import { parsePlans } from '../../../core/content/stored-plans.ts'

const neck = { is: 'item', id: 'neck-turn' } as const
const routine = { is: 'routine', id: 'neck-turn' } as const

const id = fc.constantFrom('neck-turn', 'walk-two', 'eye-far-look', 'hands-2')
const contentRef = fc.record({ is: fc.constantFrom('item' as const, 'routine' as const), id })
const votable = fc.record({ is: fc.constantFrom('item' as const, 'tip' as const), id })
type Change = ChoiceCommand | { command: 'hurt'; itemId: string }
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    command: fc.constantFrom(
      'favorite' as const,
      'unfavorite' as const,
      'hide' as const,
      'unhide' as const,
    ),
    of: contentRef,
  }),
  fc.record({
    command: fc.constant('vote' as const),
    of: votable,
    vote: fc.constantFrom('helpful' as const, 'not-for-me' as const, null),
  }),
  fc.record({ command: fc.constant('hurt' as const), itemId: id }),
)
function applyChange(choices: Choices, change: Change, today: string): Choices {
  return change.command === 'hurt'
    ? withHurtItem(choices, change.itemId, today)
    : applyChoice(choices, change, today)
}
const someChoices = fc
  .array(change)
  .map((all) => all.reduce((choices, one) => applyChange(choices, one, '2026-06-01'), NO_CHOICES))

describe('parseChoices', () => {
  it('never throws, and always gives valid choices', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue({ maxDepth: 5 })), (stored) => {
        expect(v.is(ChoicesSchema, parseChoices(stored))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws at damaged lists either', () => {
    const list = fc.oneof(fc.anything(), fc.array(fc.oneof(fc.anything(), contentRef)))
    const damaged = fc.record(
      { version: list, favorites: list, hidden: list, votes: list, lately: list, tips: list },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(damaged, (stored) => {
        expect(v.is(ChoicesSchema, parseChoices(stored))).toBe(true)
        expect(() => parsePlans(stored.lately)).not.toThrow()
      }),
      { numRuns: 1000 },
    )
  })

  it('gives back what it was given, when that is sound', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        expect(parseChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices)
      }),
    )
  })

  it('keeps what hurt beside a damaged line', () => {
    const hurt = withHidden(NO_CHOICES, neck, 'hurt', '2026-06-01')
    const stored = { ...hurt, hidden: [{ of: 'nothing' }, null, ...hurt.hidden], votes: 7 }
    expect(parseChoices(stored)).toEqual(hurt)
  })

  it('survives objects that bite, and very long lists', () => {
    const bite = (): never => {
      throw new Error('bite')
    }
    const proxy = new Proxy({}, { get: bite, ownKeys: bite, getOwnPropertyDescriptor: bite })
    expect(parseChoices(proxy)).toEqual(NO_CHOICES)
    expect(parseChoices({ favorites: proxy, hidden: [proxy], votes: [{ of: proxy }] })).toEqual(
      NO_CHOICES,
    )
    const many = Array.from({ length: 500_000 }, (_, at) => ({ is: 'item', id: `${at}` }))
    expect(parseChoices({ favorites: many }).favorites).toHaveLength(MAX_CHOICES)
  })
})

describe('choices', () => {
  it('say the same when a thing is said twice', () => {
    fc.assert(
      fc.property(someChoices, change, (choices, command) => {
        const once = applyChange(choices, command, '2026-06-02')
        expect(applyChange(once, command, '2026-06-03')).toEqual(once)
        expect(v.is(ChoicesSchema, once)).toBe(true)
      }),
    )
  })

  it('hide what hurt until it is brought back, and nothing else brings it back', () => {
    const hurt = withHurtItem(NO_CHOICES, neck.id, '2026-06-01')
    const others = change.filter(({ command }) => command !== 'unhide')
    fc.assert(
      fc.property(fc.array(others, { maxLength: 30 }), (all) => {
        const later = all.reduce((choices, one) => applyChange(choices, one, '2026-06-09'), hurt)
        expect(hiddenOf(later, neck)).toEqual({ of: neck, why: 'hurt', on: '2026-06-01' })
      }),
    )
    expect(hiddenOf(withoutHidden(hurt, neck), neck)).toBeUndefined()
  })

  it('tell an item from a routine of the same name', () => {
    const choices = withHidden(withFavorite(NO_CHOICES, neck), routine, 'by-hand', '2026-06-01')
    expect([isFavorite(choices, neck), isFavorite(choices, routine)]).toEqual([true, false])
    expect(hiddenOf(choices, neck)).toBeUndefined()
    expect(isFavorite(withoutFavorite(choices, neck), neck)).toBe(false)
  })

  it('let the last vote count, and take it back', () => {
    const first = withVote(NO_CHOICES, neck, 'helpful', '2026-06-01')
    const second = withVote(first, neck, 'not-for-me', '2026-06-02')
    expect(voteOf(second, neck)).toEqual({ of: neck, vote: 'not-for-me', on: '2026-06-02' })
    expect(voteOf(withVote(second, neck, null, '2026-06-03'), neck)).toBeUndefined()
  })

  it('remember when something came and when it was done', () => {
    const shown = withShown(NO_CHOICES, [neck, routine], 1000)
    expect(shownOf(shown, neck)).toEqual({ of: neck, shownAtMs: 1000, doneAtMs: null })
    const again = withShown(withDone(shown, [neck], 1500), [neck], 2000)
    expect(shownOf(again, neck)).toEqual({ of: neck, shownAtMs: 2000, doneAtMs: 1500 })
    expect(again.lately).toHaveLength(2)
  })

  it('keep one tip for a day, and one day for a tip', () => {
    const days: readonly [string, string][] = [
      ['2026-06-01', 'a'],
      ['2026-06-02', 'b'],
      ['2026-06-02', 'c'],
      ['2026-06-03', 'a'],
    ]
    const choices = days.reduce((all, [on, tip]) => withTipOf(all, on, tip), NO_CHOICES)
    expect(choices.tips).toEqual([
      { on: '2026-06-02', id: 'c' },
      { on: '2026-06-03', id: 'a' },
    ])
  })

  it('stay bounded', () => {
    let choices: Choices = NO_CHOICES
    for (let at = 0; at < MAX_CHOICES + 50; at += 1) {
      const of = { is: 'item', id: `i${at}` } as const
      choices = withVote(withFavorite(choices, of), of, 'helpful', '2026-06-01')
      choices = withShown(withHidden(choices, of, 'by-hand', '2026-06-01'), [of], at)
    }
    expect(v.is(ChoicesSchema, choices)).toBe(true)
    expect(choices.lately.at(-1)?.of.id).toBe(`i${MAX_CHOICES + 49}`)
  })
})
