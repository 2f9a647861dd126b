import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { wordsIn } from '../../content/words/index.ts'
import { QUIET_REASONS } from '../../core/record/entry.ts'
import type { Due } from '../../core/schedule/state.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { withKinds } from '../support/schedule.ts'
import { emptyBrowser, MINUTE_MS, TEN_OCLOCK } from './desk.ts'

const words = wordsIn('en')

const DUE: Due = {
  breakId: 'stretch-1-a',
  kind: 'stretch',
  plannedSeconds: 180,
  dueAtMs: TEN_OCLOCK,
  sittingMs: 52 * MINUTE_MS,
  postponedTimes: 0,
  heldMs: 0,
  heldWhy: null,
}

/** What a reminder of this says. */
async function textOf(due: Partial<Due>, settings: Settings = DEFAULT_SETTINGS) {
  const { offerText } = await import('../../entrypoints/background/offer-text.ts')
  const { createPlanStore } = await import('../../entrypoints/background/plan-store.ts')
  const text = await offerText({ ...DUE, ...due }, settings, createPlanStore(), words)
  if (text.is !== 'break') throw new Error(text.is)
  return text
}

const whyOf = async (due: Partial<Due>, settings?: Settings) => (await textOf(due, settings)).why

const AT_DESK = 'You’ve been at your desk for 52 minutes.'
const PAST_FULLSCREEN = 'It waited an hour for your full-screen window.'
const HELD = {
  call: 'You were in a call for 30 minutes.',
  presentation: 'You were presenting for 30 minutes.',
  fullscreen: 'A full-screen window was open for 30 minutes.',
  meeting: 'You were in a meeting for 30 minutes.',
  relief: 'The spasm page was open for 30 minutes.',
} satisfies Record<(typeof QUIET_REASONS)[number], string>

beforeEach(() => {
  emptyBrowser('chrome').enter()
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('why a break comes now', () => {
  it('is the time at the desk, in no less than a minute', async () => {
    expect(await whyOf({})).toBe(AT_DESK)
    for (const seconds of [0, 20, 60]) {
      const why = await whyOf({ sittingMs: seconds * 1000 })
      expect(why).toBe('You’ve been at your desk for 1 minute.')
    }
  })

  it('is the time that was set, where one was', async () => {
    const settings = withKinds(DEFAULT_SETTINGS, { stretch: { rhythm: 'clock' } })
    expect(await whyOf({}, settings)).toBe('It’s the time you set.')
    expect(await whyOf({ kind: 'micro' }, settings)).toBe(AT_DESK)
  })

  it.each(QUIET_REASONS)('is what held it, for as long as it lasted: %s', async (heldWhy) => {
    const heldMs = 30 * MINUTE_MS
    expect(await whyOf({ heldWhy, heldMs })).toBe(HELD[heldWhy])
    // It lasted before the break came due, too.
    expect(await whyOf({ heldWhy, heldMs: 1000, heldWhyMs: heldMs })).toBe(HELD[heldWhy])
    const short = HELD[heldWhy].replace('30 minutes', '1 minute')
    expect(await whyOf({ heldWhy, heldMs: 20_000 })).toBe(short)
    expect(await whyOf({ heldWhy, heldMs: 0 })).toBe(AT_DESK)
  })

  it.each(QUIET_REASONS)(
    'is the hour of full screen where that held it, and not: %s',
    async (why) => {
      const due = { heldMs: 30 * MINUTE_MS, heldWhy: why, pastFullscreen: true } as const
      expect(await whyOf(due)).toBe(why === 'fullscreen' ? PAST_FULLSCREEN : HELD[why])
      expect(await whyOf({ ...due, heldMs: 0 })).toBe(
        why === 'fullscreen' ? PAST_FULLSCREEN : AT_DESK,
      )
    },
  )

  it('tells how often it was put off, from the first time on', async () => {
    expect(await whyOf({ postponedTimes: 1 })).toBe(`${AT_DESK} Postponed 1 of 3.`)
    expect(await whyOf({ postponedTimes: 2 })).toBe(`${AT_DESK} Postponed 2 of 3.`)
  })
})

describe('the button that puts a break off', () => {
  const puttingOff = (minutes: number, most = 3): Settings => ({
    ...DEFAULT_SETTINGS,
    postpone: { ...DEFAULT_SETTINGS.postpone, minutes, most },
  })

  it.each([1, 5, 10, 15])('says for how long: %i minutes', async (minutes) => {
    expect((await textOf({}, puttingOff(minutes))).postpone).toBe(`In ${minutes} min`)
  })

  it.each([1, 2, 3])('is there as often as it can be used: %i times', async (most) => {
    for (let postponedTimes = 0; postponedTimes < most; postponedTimes += 1) {
      expect((await textOf({ postponedTimes }, puttingOff(5, most))).postpone).toBe('In 5 min')
    }
    expect((await textOf({ postponedTimes: most }, puttingOff(5, most))).postpone).toBeNull()
  })
})
