import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneLetterOff } from '../../../core/search/near.ts'
import { withOneError } from '../../support/typing-errors.ts'

describe('one letter off', () => {
  it.each([
    ['sciatica', 'sciatica'],
    ['sciatica', 'siatica'],
    ['sciatica', 'sciattica'],
    ['sciatica', 'sciatico'],
    ['sciatica', 'scaitica'],
    ['stiff neck', 'stiffneck'],
    ['neck', 'nekc'],
    ['a', ''],
  ])('are “%s” and “%s”', (one, other) => {
    expect(isOneLetterOff(one, other)).toBe(true)
    expect(isOneLetterOff(other, one)).toBe(true)
  })

  it.each([
    ['neck', 'back'],
    ['neck', 'necklace'],
    ['wrist', 'wits'],
    ['abcd', 'badc'],
    ['stiff', 'fistf'],
  ])('are not “%s” and “%s”', (one, other) => {
    expect(isOneLetterOff(one, other)).toBe(false)
    expect(isOneLetterOff(other, one)).toBe(false)
  })

  it('holds for any one error in any word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), (word, seed) => {
        expect(isOneLetterOff(word, withOneError(word, seed))).toBe(true)
      }),
    )
  })
})
