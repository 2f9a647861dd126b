import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import { withKind } from '../../../core/settings/edit.ts'
import { withChangeUndone } from '../../../core/settings/undo.ts'

const before = DEFAULT_SETTINGS

describe('taking a change back', () => {
  it('gives the settings of before', () => {
    const after = withKind(before, 'micro', { on: true, everyMinutes: 20 })
    expect(withChangeUndone(after, { before, after })).toEqual(before)
  })

  it('leaves alone what was changed since, here or on another page', () => {
    const after = withKind(before, 'micro', { on: true })
    const since = { ...withKind(after, 'micro', { everyMinutes: 45 }), theme: 'dark' as const }
    expect(withChangeUndone(since, { before, after })).toEqual({
      ...since,
      kinds: { ...since.kinds, micro: { ...since.kinds.micro, on: false } },
    })
  })

  it('takes a list back as a whole', () => {
    const after = { ...before, hours: { ...before.hours, mon: [{ from: '08:00', to: '12:00' }] } }
    const since = { ...after, hours: { ...after.hours, mon: [], tue: [] } }
    expect(withChangeUndone(since, { before, after }).hours).toEqual({
      ...before.hours,
      tue: [],
    })
  })
})
