import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ItemsDoneSchema, MAX_ITEMS } from '../../core/record/entry.ts'

const item = (id: string) => ({ id, plannedSeconds: 40, actualSeconds: 30 })
const isTaken = (...items: readonly object[]) => v.is(ItemsDoneSchema, items)

describe('the items of a break in the record', () => {
  it('have an id of some length, and no longer than any that there is', () => {
    expect(isTaken(item('a'), item('a'.repeat(64)))).toBe(true)
    expect(isTaken(item(''))).toBe(false)
    expect(isTaken(item('a'.repeat(65)))).toBe(false)
  })

  it('are no more than a plan may have', () => {
    const many = Array.from({ length: MAX_ITEMS + 1 }, (_, at) => item(`item-${at}`))
    expect(isTaken(...many.slice(1))).toBe(true)
    expect(isTaken(...many)).toBe(false)
  })
})
