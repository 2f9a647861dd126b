import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEqual } from '../../core/is-equal.ts'

describe('same', () => {
  it('holds for a copy of any plain data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isEqual(value, structuredClone(value))).toBe(true)
      }),
    )
  })

  it("agrees with Node's deep equality on any two", () => {
    const few = fc
      .jsonValue({ maxDepth: 2 })
      .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
    fc.assert(
      fc.property(few, few, (one, other) => {
        expect(isEqual(one, other)).toBe(isDeepStrictEqual(one, other))
      }),
    )
  })

  it.each([
    [[], {}],
    [null, {}],
    [null, undefined],
    ['1', 1],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: undefined }, { b: undefined }],
    [{ a: { b: [1] } }, { a: { b: [2] } }],
  ])('tells %o from %o', (one, other) => {
    expect(isEqual(one, other)).toBe(false)
    expect(isEqual(other, one)).toBe(false)
  })

  it('takes no notice of the order of fields', () => {
    expect(isEqual({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true)
  })
})
