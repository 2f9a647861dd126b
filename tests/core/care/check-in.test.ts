import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalm } from '../../../core/care/calm.ts'
import {
  ANSWERS,
  checkInView,
  mayAsk,
  NO_CHECK_INS,
  parseCheckIns,
  withAnswer,
  withAnswerUndone,
  withCurrentTiming,
  type CheckIns,
} from '../../../core/care/check-in.ts'
import {
  hasMonthOfBreaks,
  nearestPreset,
  questionFrom,
  recentFromMs,
  withQuestion,
} from '../../../core/care/due.ts'
import type { RecordEntry } from '../../../core/record/entry.ts'
import type { Outlook, Upcoming } from '../../../core/schedule/outlook.ts'
import type { Due } from '../../../core/schedule/state.ts'
import { PRESETS, presetOf, timingOf, withPreset } from '../../../core/settings/presets.ts'
import type { Settings } from '../../../core/settings/schema.ts'
import { arbitrarySettings } from '../../support/arbitrary-settings.ts'
import { breakThat, type Became } from '../../support/lived.ts'
import { FREQUENT, HOUR_MS, LIGHT, STANDARD, withKinds } from '../../support/schedule.ts'

const timeZone = 'Europe/Berlin'
const MONDAY_MS = Date.parse('2026-06-01T09:00:00+02:00')
const DAY_MS = 24 * HOUR_MS
const morning = (day: number) => MONDAY_MS + day * DAY_MS

/** A day at the desk from this moment on: so many breaks, one an hour, all of one end. */
const dayFrom = (startMs: number, became: Became, breaks = 7): RecordEntry[] =>
  Array.from({ length: breaks }, (_, at) =>
    breakThat(became, `${startMs}-${at}`, startMs + at * HOUR_MS),
  ).flat()

const daysOf = (count: number, became: Became, breaks?: number) =>
  Array.from({ length: count }, (_, day) => dayFrom(morning(day), became, breaks)).flat()

/** What the background does when the popup opens. */
function asked(
  checkIns: CheckIns,
  settings: Settings,
  record: readonly RecordEntry[],
  nowMs: number,
): CheckIns {
  const at = { nowMs, timeZone }
  const since = (fromMs: number) => record.filter(({ atMs }) => atMs >= fromMs)
  const current = withCurrentTiming(checkIns, settings, nowMs)
  if (!mayAsk(current, settings, nowMs)) return current
  const question = questionFrom(since(recentFromMs(at)), current, settings, at)
  if (question === null) return current
  const { lastAskedAtMs } = current
  const isDue = lastAskedAtMs === null || hasMonthOfBreaks(since(lastAskedAtMs), at)
  return isDue ? withQuestion(current, question) : current
}

/** Somebody whose timing ran from that Monday on. */
const installed = (settings: Settings) =>
  withCurrentTiming(NO_CHECK_INS, settings, MONDAY_MS - HOUR_MS)

const askedOnDay = (day: number, settings: Settings, record: readonly RecordEntry[]) =>
  asked(installed(settings), settings, record, morning(day))

const viewOf = (checkIns: CheckIns, settings: Settings, nowMs: number, openedAtMs = nowMs) =>
  checkInView(checkIns, settings, { nowMs, openedAtMs })

/** Somebody at Standard who skipped everything for three days and is asked on the fourth. */
const SKIPPED = daysOf(3, 'skipped')
const ASKED = askedOnDay(3, STANDARD, SKIPPED)
const ASKED_AT = morning(3)
const answered = (answer: (typeof ANSWERS)[number], settings = STANDARD, checkIns = ASKED) =>
  withAnswer({ checkIns, settings }, ASKED_AT, answer, ASKED_AT + 1000)

describe('a check-in', () => {
  it('comes after three days with breaks, and says what really happened', () => {
    expect(viewOf(ASKED, STANDARD, ASKED_AT)).toEqual({
      is: 'question',
      askedAtMs: ASKED_AT,
      lean: 'fewer',
      preset: 'light',
      fit: { days: 3, offered: 21, fitIn: 0, later: 0 },
      replacesOwn: false,
    })
  })

  it('waits until three days are over', () => {
    for (const day of [0, 1, 2]) {
      expect(askedOnDay(day, STANDARD, daysOf(day, 'skipped')).question, `${day}`).toBeNull()
    }
  })

  it('waits while there were too few breaks to say something', () => {
    expect(askedOnDay(3, STANDARD, daysOf(3, 'skipped', 2)).question).toBeNull()
    expect(askedOnDay(3, STANDARD, daysOf(3, 'skipped', 3)).question).not.toBeNull()
  })

  it('counts from when this timing runs: a change begins anew', () => {
    const changed = withCurrentTiming(installed(LIGHT), STANDARD, morning(2))
    expect(asked(changed, STANDARD, SKIPPED, morning(3)).question).toBeNull()
    const later = [...SKIPPED, ...dayFrom(morning(3), 'skipped'), ...dayFrom(morning(4), 'skipped')]
    expect(asked(changed, STANDARD, later, morning(5)).question?.fit.days).toBe(3)
  })

  it('doesn’t come for somebody with neither many breaks missed nor nearly all taken', () => {
    const mixed = [0, 1, 2].flatMap((day) => [
      ...dayFrom(morning(day), 'taken', 5),
      ...dayFrom(morning(day) + 6 * HOUR_MS, 'skipped', 2),
    ])
    expect(askedOnDay(3, STANDARD, mixed).question).toBeNull()
  })

  it('doesn’t come to those who don’t want it', () => {
    expect(askedOnDay(3, { ...STANDARD, checkIns: 'off' }, SKIPPED).question).toBeNull()
  })

  it.each<[string, Settings, Became, string | null]>([
    ['fewer than Frequent is Standard', FREQUENT, 'skipped', 'standard'],
    ['fewer than Standard is Light', STANDARD, 'not-seen', 'light'],
    ['fewer than Light there is none', LIGHT, 'skipped', null],
    ['more than Light is Standard', LIGHT, 'taken', 'standard'],
    ['more than Standard is Frequent', STANDARD, 'natural', 'frequent'],
    ['more than Frequent there is none', FREQUENT, 'taken', null],
    ['put off again and again counts as too often', STANDARD, 'put-off-and-taken', 'light'],
  ])('%s', (_, settings, became, preset) => {
    const { question } = askedOnDay(3, settings, daysOf(3, became))
    expect(question?.preset ?? null).toBe(preset)
  })

  it('offers the nearest preset for a timing of one’s own, and says that it replaces it', () => {
    const own = withKinds(LIGHT, { stretch: { everyMinutes: 40 } })
    const fewer = askedOnDay(3, own, SKIPPED)
    expect(viewOf(fewer, own, ASKED_AT)).toMatchObject({ preset: 'light', replacesOwn: true })
    const more = askedOnDay(3, own, daysOf(3, 'taken'))
    expect(viewOf(more, own, ASKED_AT)).toMatchObject({ preset: 'standard', replacesOwn: true })
  })

  it('offers a preset that really has fewer breaks, or more', () => {
    fc.assert(
      fc.property(arbitrarySettings, (settings) => {
        const fewer = nearestPreset('fewer', settings)
        const more = nearestPreset('more', settings)
        for (const preset of [fewer, more]) {
          if (preset !== null) expect(presetOf(settings)).not.toBe(preset)
        }
        if (fewer === null || more === null) return
        expect(PRESETS.indexOf(fewer)).toBeLessThan(PRESETS.indexOf(more))
      }),
      { numRuns: 20 },
    )
  })
})

describe('the answer', () => {
  it('“change” puts the preset in place; undo puts the very timing back', () => {
    const own = {
      ...withKinds(LIGHT, { stretch: { everyMinutes: 25, lengthSeconds: 77 } }),
      theme: 'dark' as const,
    }
    const checkIns = askedOnDay(3, own, SKIPPED)
    const changed = answered('change', own, checkIns)
    expect(changed?.settings).toEqual(withPreset(own, 'standard'))
    const view = changed && viewOf(changed.checkIns, changed.settings, ASKED_AT + 2000)
    expect(view).toEqual({ is: 'changed', askedAtMs: ASKED_AT, preset: 'standard' })
    const undone = changed && withAnswerUndone(changed, ASKED_AT, ASKED_AT + 3000)
    expect(undone?.settings).toEqual(own)
    expect(undone && viewOf(undone.checkIns, own, ASKED_AT + 4000)?.is).toBe('question')
  })

  it('“fine as it is” leaves the settings alone', () => {
    const kept = answered('keep')
    expect(kept?.settings).toBe(STANDARD)
    expect(kept && viewOf(kept.checkIns, STANDARD, ASKED_AT + 2000, ASKED_AT)?.is).toBe('kept')
  })

  it('“don’t ask again” is the setting, and undo turns it back on', () => {
    const never = answered('never')
    expect(never?.settings).toEqual({ ...STANDARD, checkIns: 'off' })
    expect(never && withAnswerUndone(never, ASKED_AT, ASKED_AT + 2000)?.settings).toEqual(STANDARD)
  })

  it('given twice changes nothing the second time, and another is refused', () => {
    for (const answer of ANSWERS) {
      const once = answered(answer)
      if (once === null) throw new Error('refused')
      expect(withAnswer(once, ASKED_AT, answer, ASKED_AT + DAY_MS)).toEqual(once)
      const other = answer === 'keep' ? 'change' : 'keep'
      expect(withAnswer(once, ASKED_AT, other, ASKED_AT + DAY_MS)).toBeNull()
      const undone = withAnswerUndone(once, ASKED_AT, ASKED_AT + 2000)
      expect(undone && withAnswerUndone(undone, ASKED_AT, ASKED_AT + 3000)).toEqual(undone)
    }
  })

  it('to a question that doesn’t stand is refused', () => {
    expect(withAnswer({ checkIns: ASKED, settings: STANDARD }, 7, 'keep', ASKED_AT)).toBeNull()
    expect(answered('change', FREQUENT)).toBeNull()
  })

  it('can’t be undone over a timing that was set since', () => {
    const changed = answered('change')
    const since = changed && { ...changed, settings: FREQUENT }
    expect(since && withAnswerUndone(since, ASKED_AT, ASKED_AT + 2000)).toBeNull()
    expect(since && viewOf(since.checkIns, FREQUENT, ASKED_AT + 2000)).toBeNull()
  })

  it('undone gives every settings back as they were', () => {
    fc.assert(
      fc.property(arbitrarySettings, fc.constantFrom(...ANSWERS), (any, answer) => {
        const settings: Settings = { ...any, checkIns: 'on' }
        const preset = nearestPreset('fewer', settings) ?? nearestPreset('more', settings)
        if (preset === null) return
        const checkIns = withQuestion(installed(settings), {
          askedAtMs: ASKED_AT,
          lean: 'fewer',
          preset,
          fit: { days: 3, offered: 9, fitIn: 0, later: 0 },
          timing: timingOf(settings),
          answered: null,
        })
        expect(parseCheckIns(JSON.parse(JSON.stringify(checkIns)))).toEqual(checkIns)
        const given = withAnswer({ checkIns, settings }, ASKED_AT, answer, ASKED_AT + 1)
        expect(given && withAnswerUndone(given, ASKED_AT, ASKED_AT + 2)?.settings).toEqual(settings)
      }),
      { numRuns: 20 },
    )
  })
})

describe('what stands', () => {
  it('is the question, for a day, in every popup', () => {
    expect(viewOf(ASKED, STANDARD, ASKED_AT + DAY_MS - 1)?.is).toBe('question')
    expect(viewOf(ASKED, STANDARD, ASKED_AT + DAY_MS)).toBeNull()
  })

  it('is no question about a timing that was changed since, or that is no longer wanted', () => {
    expect(viewOf(ASKED, FREQUENT, ASKED_AT)).toBeNull()
    expect(viewOf(ASKED, { ...STANDARD, checkIns: 'off' }, ASKED_AT)).toBeNull()
  })

  it('is the way back from a change for a day, and from other answers in their popup alone', () => {
    const later = ASKED_AT + 5 * HOUR_MS
    const changed = answered('change')
    expect(changed && viewOf(changed.checkIns, changed.settings, later)?.is).toBe('changed')
    const muchLater = ASKED_AT + DAY_MS + 1000
    expect(changed && viewOf(changed.checkIns, changed.settings, muchLater)).toBeNull()
    for (const answer of ['keep', 'never'] as const) {
      const given = answered(answer)
      expect(given && viewOf(given.checkIns, given.settings, later)).toBeNull()
    }
  })

  it('comes only beside what is calm', () => {
    const next: Upcoming = {
      kind: 'stretch',
      dueAtMs: 0,
      plannedSeconds: 180,
      progress: 0,
      because: { rhythm: 'clock' },
    }
    const due: Due = {
      breakId: 'b',
      kind: 'stretch',
      plannedSeconds: 180,
      dueAtMs: 0,
      sittingMs: 0,
      postponedTimes: 0,
      heldMs: 0,
      heldWhy: null,
    }
    const outlooks: { [Is in Outlook['is']]: [Extract<Outlook, { is: Is }>, boolean] } = {
      next: [{ is: 'next', next, sittingMs: 0 }, true],
      away: [{ is: 'away', next, sinceMs: 0 }, true],
      paused: [{ is: 'paused', untilMs: null }, true],
      'outside-hours': [{ is: 'outside-hours', opensAtMs: null, next: null }, true],
      offered: [{ is: 'offered', due, canPostpone: true, max: 3 }, false],
      postponed: [{ is: 'postponed', due, atMs: 0, max: 3 }, false],
      held: [{ is: 'held', due, why: 'call', sinceMs: 0, meetingEndMs: null }, false],
      grace: [{ is: 'grace', due, atMs: 0 }, false],
      running: [
        { is: 'running', breakId: 'b', kind: 'micro', startedAtMs: 0, plannedSeconds: 30 },
        false,
      ],
      meeting: [{ is: 'meeting', untilMs: 0, next }, false],
      'nothing-on': [{ is: 'nothing-on' }, false],
      stopped: [{ is: 'stopped' }, false],
    }
    for (const [outlook, calm] of Object.values(outlooks)) {
      expect(isCalm(outlook), outlook.is).toBe(calm)
    }
  })
})

describe('never twice in a month', () => {
  const cannotAsk = (checkIns: CheckIns, days: number) =>
    !mayAsk(checkIns, STANDARD, ASKED_AT + days * DAY_MS)

  it('whatever was answered, or nothing', () => {
    expect(cannotAsk(ASKED, 29)).toBe(true)
    for (const answer of ['keep', 'change'] as const) {
      const given = answered(answer)
      expect(given && cannotAsk(given.checkIns, 29)).toBe(true)
    }
    const kept = answered('keep')
    expect(kept && cannotAsk(kept.checkIns, 31)).toBe(false)
  })

  it('comes again after a month that was lived', () => {
    const record = daysOf(60, 'skipped')
    const askedOn: number[] = []
    let checkIns = installed(STANDARD)
    for (let day = 0; day < 60; day += 1) {
      const before = checkIns.lastAskedAtMs
      const lived = record.filter(({ atMs }) => atMs < morning(day))
      checkIns = asked(checkIns, STANDARD, lived, morning(day))
      if (checkIns.lastAskedAtMs !== before) askedOn.push(day)
    }
    expect(askedOn).toEqual([3, 38])
  })

  it('not after a clock that was set far ahead, nor after one that was set back', () => {
    const ahead = Array.from({ length: 4 }, (_, day) =>
      dayFrom(morning(63 + day), 'skipped'),
    ).flat()
    const after = asked(ASKED, STANDARD, [...SKIPPED, ...ahead], morning(67))
    expect(after.lastAskedAtMs).toBe(ASKED_AT)
    const back = asked(ASKED, STANDARD, SKIPPED, morning(-300))
    expect(back.lastAskedAtMs).toBe(ASKED_AT)
  })

  it('not while the record tells of days that are still to come: such a clock counts nothing', () => {
    const ahead = daysOf(60, 'skipped')
    expect(asked(installed(STANDARD), STANDARD, ahead, morning(4)).question).toBeNull()
  })

  it('not where part of what is kept can’t be read', () => {
    const kept: unknown = { ...ASKED, question: { askedAtMs: 'yesterday' }, running: 7 }
    expect(parseCheckIns(kept)).toEqual({
      running: null,
      lastAskedAtMs: ASKED_AT,
      lookedOn: null,
      question: null,
    })
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(() => parseCheckIns(stored)).not.toThrow()
      }),
    )
  })

  it('in no life with a clock that is set a few times', () => {
    const step = fc.record({
      days: fc.integer({ min: 1, max: 12 }),
      became: fc.constantFrom<Became>('skipped', 'taken', 'put-off-and-taken'),
    })
    const jumps = fc.array(
      fc.record({
        onDay: fc.integer({ min: 0, max: 120 }),
        days: fc.integer({ min: -400, max: 400 }),
      }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 14 }), jumps, (steps, set) => {
        const record: RecordEntry[] = []
        const askedOn: number[] = []
        let checkIns = installed(STANDARD)
        let offsetDays = 0
        const open = (realDay: number, hours: number) => {
          const nowMs = morning(realDay + offsetDays) + hours * HOUR_MS
          const { lastAskedAtMs } = checkIns
          checkIns = asked(checkIns, STANDARD, record, nowMs)
          if (checkIns.lastAskedAtMs !== lastAskedAtMs) askedOn.push(realDay)
        }
        const lives = steps.flatMap(({ days, became }) =>
          Array.from({ length: days }, () => became),
        )
        for (const [realDay, became] of lives.entries()) {
          open(realDay, 0)
          record.push(...dayFrom(morning(realDay + offsetDays), became, 2))
          for (const { onDay, days } of set) if (onDay === realDay) offsetDays += days
          open(realDay, 5)
          record.push(...dayFrom(morning(realDay + offsetDays) + 5 * HOUR_MS, became, 1))
        }
        for (const [at, day] of askedOn.entries()) {
          const before = askedOn[at - 1]
          if (before !== undefined) expect(day - before).toBeGreaterThanOrEqual(30)
        }
      }),
      { numRuns: 50 },
    )
  })
})
