import { describe, expect, it } from 'vitest'
import { describeOutlook } from '../../components/popup/describe-outlook.ts'
import { wordsIn } from '../../content/words/index.ts'
import type { Outlook } from '../../core/schedule/outlook.ts'
import type { Due } from '../../core/schedule/state.ts'

const NOW_MS = Date.UTC(2026, 5, 1, 10)
const LATER_MS = NOW_MS + 20 * 60_000
const english = wordsIn('en', 'en-US')

const due = (kind: Due['kind']): Due => ({
  breakId: 'b',
  kind,
  plannedSeconds: 180,
  dueAtMs: NOW_MS,
  sittingMs: 3_600_000,
  postponedTimes: 1,
  heldMs: 0,
  heldWhy: null,
})
const next = {
  kind: 'stretch',
  dueAtMs: LATER_MS,
  plannedSeconds: 180,
  progress: 0.5,
  because: { rhythm: 'active', everyMinutes: 60 },
} as const

const describeIt = (outlook: Outlook) =>
  describeOutlook(outlook, {
    nowMs: NOW_MS,
    timeZone: 'UTC',
    postponeMinutes: 5,
    words: english,
  })

const OUTLOOKS: readonly Outlook[] = [
  { is: 'next', next, sittingMs: 0 },
  { is: 'away', next, sinceMs: NOW_MS },
  { is: 'offered', due: due('stretch'), canPostpone: true, max: 3 },
  { is: 'offered', due: due('water'), canPostpone: false, max: 3 },
  { is: 'postponed', due: due('stretch'), atMs: LATER_MS, max: 3 },
  { is: 'held', due: due('stretch'), why: 'call', sinceMs: NOW_MS, meetingEndMs: null },
  { is: 'held', due: due('tip'), why: 'meeting', sinceMs: NOW_MS, meetingEndMs: LATER_MS },
  { is: 'grace', due: due('stretch'), atMs: LATER_MS },
  { is: 'running', breakId: 'b', kind: 'stretch', startedAtMs: NOW_MS, plannedSeconds: 180 },
  { is: 'meeting', untilMs: LATER_MS, next },
  { is: 'paused', untilMs: LATER_MS },
  { is: 'paused', untilMs: null },
  { is: 'outside-hours', opensAtMs: LATER_MS, next },
  { is: 'outside-hours', opensAtMs: null, next: null },
  { is: 'nothing-on' },
]

describe('describeOutlook', () => {
  it.each(OUTLOOKS)('says something, and what one can do about it: $is', (outlook) => {
    const { title, lines, actions } = describeIt(outlook)
    expect(title).not.toBe('')
    expect(lines.length).toBeGreaterThan(0)
    expect(lines).not.toContain('')
    // Each stands in the list by what it does.
    expect(new Set(actions.map((action) => action.do)).size).toBe(actions.length)
    expect(actions.length).toBeGreaterThan(0)
  })

  it('lets a break be postponed only while that is allowed', () => {
    const minutesOf = (canPostpone: boolean) =>
      describeIt({ is: 'offered', due: due('stretch'), canPostpone, max: 3 }).actions
    expect(minutesOf(true)).toMatchObject([{ do: 'answer', postponeMinutes: 5, early: false }])
    expect(minutesOf(false)).toMatchObject([{ do: 'answer', postponeMinutes: null }])
  })

  it('offers no pause and no answer while a break runs', () => {
    const running = OUTLOOKS.filter(({ is }) => is === 'running').map(describeIt)
    expect(running).toMatchObject([{ pause: 'none', actions: [{ do: 'start' }] }])
  })

  it('ends a meeting that it holds a break for, and offers no second one', () => {
    const meetings = OUTLOOKS.filter(
      (outlook) => outlook.is === 'meeting' || (outlook.is === 'held' && outlook.meetingEndMs),
    ).map(describeIt)
    expect(meetings).toHaveLength(2)
    for (const { actions, pause } of meetings) {
      expect(actions.map((action) => action.do)).toContain('meeting-over')
      expect(pause).toBe('in-meeting')
    }
  })
})
