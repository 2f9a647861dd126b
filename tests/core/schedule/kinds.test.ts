import { expect, it } from 'vitest'
import { BREAK_KINDS, isBreakKind, KINDS, KINDS_IN_LISTS } from '../../../core/schedule/kinds.ts'

it('every kind is in the lists that a person reads, once', () => {
  expect(KINDS_IN_LISTS.toSorted()).toEqual(KINDS.toSorted())
})

it('breaks come in the order of precedence of all kinds', () => {
  expect(KINDS.filter(isBreakKind)).toEqual(BREAK_KINDS)
})
