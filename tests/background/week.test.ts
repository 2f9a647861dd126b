import { beforeAll, describe, expect, it } from 'vitest'
import { library } from '../../content/index.ts'
import { NO_CHOICES, parseChoices } from '../../core/content/choices.ts'
import { isAlwaysAllowed } from '../../core/content/recent-items.ts'
import { targetsArea, exclusionOf } from '../../core/content/exclusions.ts'
import type { PickedBreak } from '../../core/content/pick.ts'
import { plannedBreak } from '../../core/content/planned-break.ts'
import { DEFAULT_BODY, type Body } from '../../core/content/profile.ts'
import { parsePlans } from '../../core/content/stored-plans.ts'
import { isTipExcluded } from '../../core/content/tip-exclusions.ts'
import type { Tip } from '../../core/content/types.ts'
import { isBreakKind, type BreakKind } from '../../core/schedule/kinds.ts'
import { currentBreak } from '../../core/schedule/current-break.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { withPreset } from '../../core/settings/presets.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { FakeBrowser } from '../support/fake-browser.ts'
import { everyDay } from '../support/schedule.ts'
import { faultsOf } from '../content/wording.ts'
import {
  breakPage,
  FLAVOURS,
  HOUR_MS,
  idOnTable,
  installed,
  logOf,
  MINUTE_MS,
  SECOND_MS,
  stageOf,
  stateOf,
} from './desk.ts'

const content = library('en')
const DAYS = 7
const WHO = '“neck and shoulders, pregnant, no floor”'

const BODY: Body = {
  ...DEFAULT_BODY,
  areas: ['neck-shoulders'],
  limits: ['pregnancy'],
  limitsTold: true,
  floor: 'no',
}

/** Everything that can be turned on, on every day of the week. */
const SETTINGS: Settings = everythingOn({ ...withPreset(DEFAULT_SETTINGS, 'standard'), body: BODY })

function everythingOn(settings: Settings): Settings {
  const { strength, evening } = settings.kinds
  return {
    ...settings,
    hours: everyDay('09:00-17:00', '21:00-22:00'),
    kinds: {
      ...settings.kinds,
      strength: { ...strength, on: true },
      evening: { ...evening, on: true },
    },
  }
}

/** What came up on the screen, and what it led to. */
type Came = { day: number; title: string } & (
  | { is: 'break'; kind: BreakKind; picked: PickedBreak }
  | { is: 'tip'; tip: Tip }
)

type Week = {
  breaks: Extract<Came, { is: 'break' }>[]
  tips: Extract<Came, { is: 'tip' }>[]
  log: string[]
}

describe.each(FLAVOURS)(`the week of ${WHO}, in %s`, (flavour) => {
  let week: Week
  beforeAll(async () => {
    week = await live(flavour)
  })

  it('has its breaks and a tip on every day, each by the name of what it offers', () => {
    const { breaks, tips, log } = week
    expect(log).toEqual([])
    for (let day = 0; day < DAYS; day += 1) {
      const kinds = breaks.filter((one) => one.day === day).map(({ kind }) => kind)
      expect(new Set(kinds), `day ${day}`).toEqual(
        new Set(['stretch', 'micro', 'strength', 'evening']),
      )
      expect(
        tips.filter((one) => one.day === day),
        `day ${day}`,
      ).toHaveLength(1)
    }
    for (const { title, picked } of breaks) {
      expect(title.startsWith(`${picked.plan.title}, `), title).toBe(true)
      expect(title).toMatch(/, \d+ \w+(, \d+ \w+)?$/)
      expect(faultsOf(title)).toEqual([])
    }
  })

  it('fits: nothing that pregnancy rules out, nothing on the floor', () => {
    const { breaks, tips } = week
    for (const item of breaks.flatMap(({ picked }) => picked.plan.items)) {
      expect(exclusionOf(item, { body: BODY, choices: NO_CHOICES }), item.id).toBeNull()
      expect(item.limits, item.id).not.toContain('pregnancy')
      expect(item.position, item.id).not.toBe('lying')
    }
    for (const { tip } of tips) expect(isTipExcluded(tip, BODY), tip.id).toBe(false)
  })

  it('is varied, and looks after neck and shoulders most', () => {
    const { breaks, tips } = week
    const stretches = breaks.filter(({ kind }) => kind === 'stretch')
    const made = stretches.map(({ picked }) => picked.plan.items.map(({ id }) => id).join())
    for (const [at, one] of made.entries()) expect(one, `stretch ${at}`).not.toBe(made[at - 1])
    expect(new Set(made).size).toBeGreaterThanOrEqual(made.length * 0.85)
    const times = new Map<string, number>()
    for (const { kind, picked } of breaks) {
      for (const item of picked.plan.items.filter((each) => !isAlwaysAllowed(each, kind))) {
        times.set(item.id, (times.get(item.id) ?? 0) + 1)
      }
    }
    const own = stretches.filter(({ picked }) =>
      picked.plan.items.some((item) => targetsArea(item, 'neck-shoulders')),
    )
    const most = Math.max(...times.values())
    console.log(
      `the week, ${flavour}: ${breaks.length} breaks (${stretches.length} stretch, ` +
        `${new Set(made).size} of them unlike each other), ${times.size} different moves, the most ` +
        `frequent ${most} times, ${own.length} stretch breaks with neck or shoulders, ` +
        `${new Set(tips.map(({ tip }) => tip.id)).size} different tips`,
    )
    expect(times.size).toBeGreaterThanOrEqual(35)
    expect(most).toBeLessThanOrEqual(breaks.length / 6)
    expect(own.length / stretches.length).toBeGreaterThanOrEqual(0.4)
    expect(new Set(tips.map(({ tip }) => tip.id)).size).toBe(tips.length)
  })

  it('is sourced: every move and every tip leads to works that exist', () => {
    const { breaks, tips } = week
    const cited = [
      ...breaks.flatMap(({ picked }) => picked.plan.items),
      ...tips.map(({ tip }) => tip),
    ]
    for (const { id, sources } of cited) {
      expect(sources.length, id).toBeGreaterThan(0)
      for (const source of sources)
        expect(content.sources.has(source), `${id}: ${source}`).toBe(true)
    }
  })
})

/** Lives through the week: the person takes two breaks of three and is away at night. */
async function live(flavour: (typeof FLAVOURS)[number]): Promise<Week> {
  const browser = await installed(flavour)
  await browser.send({ command: 'save-settings', settings: SETTINGS }, breakPage(browser))
  const came: Came[] = []
  for (let day = 0; day < DAYS; day += 1) {
    for (const [hours, next] of [
      [7, 4],
      [1, 11],
    ] as const) {
      await browser.become('active')
      const endMs = Date.now() + hours * HOUR_MS
      while (Date.now() < endMs) {
        await browser.pass(MINUTE_MS)
        if (stageOf(browser).is === 'offered')
          came.push({ day, ...(await meet(browser, came.length % 3 !== 0)) })
      }
      await browser.become('locked')
      await browser.pass(next * HOUR_MS + endMs - Date.now())
    }
    await browser.pass(HOUR_MS)
  }
  return {
    breaks: came.filter((one) => one.is === 'break'),
    tips: came.filter((one) => one.is === 'tip'),
    log: logOf(browser),
  }
}

/** Reads what is offered, and takes it, or does without. */
async function meet(browser: FakeBrowser, isTaken: boolean) {
  const breakId = idOnTable(browser)
  const { title, message } = browser.centre.onScreen.get(breakId) ?? { title: '', message: '' }
  const named = currentBreak(stateOf(browser))
  if (named === null || !isBreakKind(named.kind)) {
    const tip = content.tips.find(({ text }) => message.includes(text))
    if (tip === undefined) throw new Error(`no such tip: ${message}`)
    await browser.clickNotice(breakId)
    return { is: 'tip' as const, title, tip }
  }
  const choices = parseChoices(browser.stored('choices'))
  const plans = parsePlans(browser.stored('plans'))
  const picked = plannedBreak(content, plans, named, { body: BODY, choices })
  if (isTaken) {
    await browser.send({ command: 'start', breakId }, breakPage(browser))
    await browser.send(
      { command: 'report', breakId, report: { type: 'break-opened' } },
      breakPage(browser),
    )
    const doneSeconds = picked.plan.totalSeconds
    await browser.pass(doneSeconds * SECOND_MS)
    const ended = {
      command: 'report',
      breakId,
      report: { type: 'break-ended', doneSeconds, how: 'finished' },
    }
    await browser.send(ended, breakPage(browser))
  } else {
    await browser.send({ command: 'skip', breakId }, breakPage(browser))
  }
  return { is: 'break' as const, title, kind: named.kind, picked }
}
