import { describe, expect, it } from 'vitest'
import {
  isWorthReporting,
  sessionPosition,
  resumeSession,
  type SessionPosition,
} from '../../../core/session/position.ts'
import {
  beginSession,
  MAX_GAP_MS,
  pause,
  stopForPain,
  tick,
  type Session,
  type SessionItem,
} from '../../../core/session/session.ts'
import { parseStoredPosition } from '../../../core/session/stored-position.ts'

const BEGAN_MS = Date.parse('2026-06-01T10:00:00Z')
const NOW_MS = BEGAN_MS + 40_000
const ITEMS: SessionItem[] = ['a', 'b'].map((id) => ({
  id,
  seconds: 30,
  phases: [{ is: 'hold', lengthMs: 30_000, turn: 0, repetition: 0 }],
}))

/** Forty seconds into it: ten seconds into the second item. */
const halfway = (): Session => tick(beginSession('x', ITEMS, BEGAN_MS), NOW_MS)

function position(session = halfway()): SessionPosition {
  const at = sessionPosition(session, NOW_MS)
  if (at === null) throw new Error('it has ended')
  return at
}

describe('the position of a session', () => {
  it('is enough to go on from there, and time without a page counts for nothing', () => {
    const again = resumeSession(position(), 'x', ITEMS, NOW_MS + 5000)
    expect(again).toEqual({ ...halfway(), now: { is: 'running', seenMs: NOW_MS + 5000 } })
  })

  it('keeps a pause, and pauses after a long time without a page', () => {
    const paused = resumeSession(position(pause(halfway(), NOW_MS)), 'x', ITEMS, NOW_MS)
    expect(paused?.now).toMatchObject({ is: 'paused', by: 'person' })
    const late = resumeSession(position(), 'x', ITEMS, NOW_MS + MAX_GAP_MS + 1)
    expect(late?.now).toMatchObject({ is: 'paused', by: 'gap' })
  })

  it('is nothing once the session has ended, and of no use for other items', () => {
    expect(sessionPosition(stopForPain(halfway(), NOW_MS), NOW_MS)).toBeNull()
    expect(resumeSession(position(), 'x', ITEMS.slice(1), NOW_MS)).toBeNull()
    expect(resumeSession({ ...position(), at: 7 }, 'x', ITEMS, NOW_MS)).toBeNull()
    expect(resumeSession({ ...position(), itemMs: 31_000 }, 'x', ITEMS, NOW_MS)).toBeNull()
  })

  it('is told once a second, and at once when something was pressed', () => {
    const told = position()
    expect(isWorthReporting(null, told)).toBe(true)
    expect(isWorthReporting(told, { ...told, atMs: NOW_MS + 999 })).toBe(false)
    expect(isWorthReporting(told, { ...told, atMs: NOW_MS + 1000 })).toBe(true)
    expect(isWorthReporting(told, { ...told, is: 'person' })).toBe(true)
    expect(isWorthReporting(told, { ...told, at: 0 })).toBe(true)
  })

  it('is read from storage for its own break alone, and only where it can be understood', () => {
    const kept = { breakId: 'x', position: position() }
    expect(parseStoredPosition(kept, 'x')).toEqual(position())
    expect(parseStoredPosition(kept, 'y')).toBeNull()
    const tooFar = { ...kept, position: { ...position(), itemMs: 1e308 } }
    for (const broken of [null, 3, {}, tooFar]) expect(parseStoredPosition(broken, 'x')).toBeNull()
  })
})
