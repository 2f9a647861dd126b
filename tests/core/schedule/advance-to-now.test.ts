import { describe, expect, it } from 'vitest'
import { initialState } from '../../../core/schedule/initial-state.ts'
import { outlook } from '../../../core/schedule/outlook.ts'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import { advanceToNow } from '../../../core/schedule/advance-to-now.ts'

const MONDAY_AT_TEN = Date.parse('2026-11-23T10:00:00Z')
const state = initialState({ nowMs: MONDAY_AT_TEN, timeZone: 'UTC' })

function minutesLeftAfter(minutes: number): number {
  const at = {
    nowMs: MONDAY_AT_TEN + minutes * 60_000,
    timeZone: 'UTC',
    settings: DEFAULT_SETTINGS,
  }
  const seen = outlook(state, at)
  if (seen.is !== 'next') throw new Error(`it is ${seen.is}`)
  return (seen.next.dueAtMs - at.nowMs) / 60_000
}

describe('between two events of the engine', () => {
  it('the ring goes on', () => {
    expect([0, 1, 4].map(minutesLeftAfter)).toEqual([60, 59, 56])
  })

  it('bringing a state up to now twice counts the time once', () => {
    const at = { nowMs: MONDAY_AT_TEN + 240_000, timeZone: 'UTC', settings: DEFAULT_SETTINGS }
    const once = advanceToNow(state, at)
    expect(advanceToNow(once, at)).toEqual(once)
  })
})
