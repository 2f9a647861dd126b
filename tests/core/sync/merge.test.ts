import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mergeGroups,
  newerGroup,
  stampAfter,
  type Group,
  type Groups,
  type Stamp,
} from '../../../core/sync/merge.ts'

/** Few of everything, so that changes meet, also at the same moment. */
const group: fc.Arbitrary<Group> = fc.record({
  era: fc.constantFrom(0, 1),
  changedAtMs: fc.nat({ max: 3 }),
  by: fc.constantFrom('', 'a', 'b'),
  version: fc.constantFrom(1, 2),
  value: fc.constantFrom<unknown>('dark', 'light', { one: 1, two: 2 }, { two: 2, one: 1 }, [1]),
})
const groups: fc.Arbitrary<Groups> = fc
  .dictionary(fc.constantFrom('theme', 'sound', 'kinds.micro'), group)
  .map((each) => new Map(Object.entries(each)))

describe('what two machines have, as one', () => {
  it('is the same in whatever order they meet, and however often', () => {
    fc.assert(
      fc.property(groups, groups, groups, (one, other, third) => {
        expect(mergeGroups(one, other)).toEqual(mergeGroups(other, one))
        expect(mergeGroups(mergeGroups(one, other), third)).toEqual(
          mergeGroups(one, mergeGroups(other, third)),
        )
        expect(mergeGroups(one, one)).toEqual(one)
      }),
    )
  })

  it('has the newest of each setting', () => {
    fc.assert(
      fc.property(groups, groups, (one, other) => {
        for (const [name, { era, changedAtMs }] of mergeGroups(one, other)) {
          const known = [one, other].flatMap((each) => each.get(name) ?? [])
          const latest = Math.max(...known.map((each) => each.era))
          expect(era).toBe(latest)
          const times = known.filter((each) => each.era === latest).map((each) => each.changedAtMs)
          expect(changedAtMs).toBe(Math.max(...times))
        }
      }),
    )
  })
})

describe('the stamp of a change', () => {
  const NOW_MS = 1_000_000_000_000
  const HOUR_MS = 3600_000
  const now = { nowMs: NOW_MS, by: 'now' }
  const at = (changedAtMs: number): Stamp => ({ era: 3, changedAtMs, by: 'known' })

  it('is the time, and the first of its setting begins the first era', () => {
    expect(stampAfter(undefined, now)).toEqual({ era: 0, changedAtMs: NOW_MS, by: 'now' })
    expect(stampAfter(at(NOW_MS - HOUR_MS), now)).toEqual({ ...at(NOW_MS), by: 'now' })
  })

  it('stays in the era where clocks differ by little', () => {
    expect(stampAfter(at(NOW_MS + 1000), now)).toEqual({ ...at(NOW_MS + 1001), by: 'now' })
  })

  it('leaves a time in the future behind, and tells the true time', () => {
    const after = stampAfter(at(NOW_MS + HOUR_MS), now)
    expect(after).toEqual({ era: 4, changedAtMs: NOW_MS, by: 'now' })
  })

  it('makes the change the newer one, whatever the clocks say', () => {
    fc.assert(
      fc.property(group, fc.nat(), (known, nowMs) => {
        const change = { ...known, ...stampAfter(known, { nowMs, by: '' }) }
        expect(newerGroup(known, change)).toEqual(change)
        expect(newerGroup(change, known)).toEqual(change)
      }),
    )
  })
})
