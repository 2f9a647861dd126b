import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { emptyDetails, roughLength, SpasmEntrySchema } from '../../../core/diary/spasm.ts'

/** As the first version stores it: what people have noted must stay readable. Never change it. */
const STORED_BY_VERSION_1 = {
  version: 1,
  key: 'a6f0',
  loggedAtMs: 1_800_000_300_000,
  part: 'calf',
  side: 'left',
  startedAtMs: 1_800_000_000_000,
  strength: 6,
  length: '1-to-5-minutes',
  outcome: 'eased',
  feeling: 'cramp',
  doing: 'asleep',
  triggers: ['long-sitting'],
  helped: ['stretch', 'rub'],
  wokeMe: true,
  stoppedMe: null,
  note: 'After a long flight.',
  signs: ['cramps-and-sleep'],
}

describe('a noted spasm', () => {
  it('of the first version can be read', () => {
    expect(v.parse(SpasmEntrySchema, STORED_BY_VERSION_1)).toEqual(STORED_BY_VERSION_1)
  })

  it('needs no more than its part and its time', () => {
    const bare = {
      version: 1,
      key: 'k',
      loggedAtMs: 1,
      part: 'jaw',
      side: null,
      ...emptyDetails(1),
      signs: [],
    }
    expect(v.is(SpasmEntrySchema, bare)).toBe(true)
  })

  it.each([
    { strength: 11 },
    { strength: 2.5 },
    { part: 'soul' },
    { key: '' },
    { version: 2 },
    { note: 'x'.repeat(2001) },
  ])('is refused with %j', (wrong) => {
    expect(v.is(SpasmEntrySchema, { ...STORED_BY_VERSION_1, ...wrong })).toBe(false)
  })

  it.each([
    [0, 'under-1-minute'],
    [59_999, 'under-1-minute'],
    [60_000, '1-to-5-minutes'],
    [300_000, '5-to-10-minutes'],
    [600_000, 'over-10-minutes'],
  ])('of %d ms is, roughly, %s', (lengthMs, length) => {
    expect(roughLength(lengthMs)).toBe(length)
  })
})
