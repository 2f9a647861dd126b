import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { countDamaged } from '../../core/backup/write.ts'
import type { Choices } from '../../core/content/choices.ts'
import { KINDS } from '../../core/schedule/kinds.ts'
import { ScheduleStateSchema, type ScheduleState } from '../../core/schedule/state.ts'
import { parseTroubles } from '../../core/trouble.ts'
import { damaged, onePathOf } from '../support/damage.ts'
import { FakeBrowser } from '../support/fake-browser.ts'
import {
  FLAVOURS,
  HOUR_MS,
  idOnTable,
  installed,
  logOf,
  MINUTE_MS,
  offered,
  QUICK,
  SECOND_MS,
  stageOf,
  stateOf,
  troublesOf,
} from './desk.ts'

const SYNCED = { ...QUICK, sync: 'on' as const }

/** The worker stops, something else stands in the store, and the worker starts again. */
async function restartWith(
  browser: FakeBrowser,
  changes: Record<string, unknown>,
  area: 'local' | 'session' | 'sync' = 'local',
): Promise<void> {
  browser.stop()
  browser.areas[area].set(changes)
  await browser.start()
}

/** As an Uncramp with a kind of break more would store it. */
function ofNewerVersion(state: ScheduleState): object {
  return {
    ...state,
    version: 2,
    workedMs: { ...state.workedMs, walk: 120_000 },
    clock: { ...state.clock, walk: { pending: null, handled: [] } },
    today: { ...state.today, offered: { ...state.today.offered, walk: 1 } },
    mood: 'calm',
  }
}

describe.each(FLAVOURS)('a schedule that another version stored, in %s', (flavour) => {
  it('keeps its pause, and nobody is told of a loss', async () => {
    const browser = await installed(flavour)
    await browser.send({ command: 'pause', length: { for: 'open' } })
    await restartWith(browser, { schedule: ofNewerVersion(stateOf(browser)) })
    expect(stateOf(browser).pause.is).toBe('open')
    await browser.pass(2 * HOUR_MS)
    expect(browser.centre.appeared).toEqual([])
    expect(troublesOf(browser)).toEqual([])
  })

  it('stores every entry that waited, once there is a place for it', async () => {
    const browser = await installed(flavour)
    const { database } = browser
    browser.database = null
    await browser.pass(HOUR_MS)
    await browser.send({ command: 'skip', breakId: idOnTable(browser) })
    const waiting = stateOf(browser).outbox
    expect(waiting.map(({ what }) => what)).toEqual(['offered', 'skipped'])
    browser.database = database
    await restartWith(browser, { schedule: ofNewerVersion(stateOf(browser)) })
    await browser.pass(5 * MINUTE_MS)
    expect(await browser.record()).toEqual(waiting)
    expect(stateOf(browser).outbox).toEqual([])
  })

  it('leaves the break on the table where it is', async () => {
    const browser = await offered(flavour)
    const before = stageOf(browser)
    await restartWith(browser, { schedule: ofNewerVersion(stateOf(browser)) })
    expect(stageOf(browser)).toEqual(before)
    expect(browser.reminders).toEqual([idOnTable(browser)])
    expect(Object.keys(stateOf(browser).workedMs)).toEqual([...KINDS])
  })

  it('keeps what it can read, and tells once of what it can not', async () => {
    const browser = await installed(flavour)
    await browser.send({ command: 'pause', length: { for: 'open' } })
    await restartWith(browser, { schedule: { ...stateOf(browser), stage: { is: 'dancing' } } })
    expect(stateOf(browser).pause.is).toBe('open')
    expect(browser.stored('troubles', 'session')).toEqual([
      { is: 'data-unreadable', parts: ['schedule'] },
    ])
    expect(logOf(browser)).toContain('read-state')
    await browser.send({ command: 'dismiss-trouble', trouble: 'data-unreadable' })
    await restartWith(browser, {})
    expect(troublesOf(browser)).toEqual([])
  })
})

/** What the worker keeps, in each place, after a morning in which something was said of everything. */
async function livedIn(flavour: (typeof FLAVOURS)[number]): Promise<FakeBrowser> {
  const browser = await installed(flavour, SYNCED)
  await browser.send({ command: 'favorite', of: { is: 'item', id: 'neck-turn' } })
  await browser.send({ command: 'favorite', of: { is: 'item', id: 'shoulder-roll' } })
  await browser.send({
    command: 'report',
    breakId: 'x',
    report: { type: 'item-hurt', itemId: 'wall-push-up' },
  })
  await browser.send({ command: 'hide', of: { is: 'item', id: 'wrist-flexor-stretch' } })
  await browser.send({
    command: 'vote',
    of: { is: 'item', id: 'chin-tuck' },
    vote: 'helpful',
  })
  await browser.send({ command: 'save-settings', settings: { ...SYNCED, theme: 'dark' } })
  await browser.pass(10 * MINUTE_MS)
  const { database } = browser
  browser.database = null
  await browser.send({ command: 'skip', breakId: idOnTable(browser) })
  await browser.send({ command: 'pause', length: { for: 'minutes', minutes: 30 } })
  browser.database = database
  await browser.pass(5 * SECOND_MS)
  browser.stop()
  return browser
}

/** Each key, and by which parts of it the person is told; where it is only a help, nobody is. */
const STORED = [
  { area: 'local', key: 'schedule', tells: true },
  { area: 'local', key: 'settings', tells: true },
  { area: 'local', key: 'choices', tells: true },
  { area: 'local', key: 'sync-state', tells: true },
  { area: 'local', key: 'checkIns', tells: true },
  { area: 'local', key: 'plans', tells: false },
  { area: 'local', key: 'log', tells: false },
  { area: 'local', key: 'welcomed', tells: false },
  { area: 'local', key: 'sync-news', tells: false },
  { area: 'local', key: 'unsent', tells: false },
  { area: 'session', key: 'session', tells: false },
  { area: 'session', key: 'menuLanguage', tells: false },
  { area: 'session', key: 'troubles', tells: false },
  { area: 'session', key: 'carriers', tells: false },
  { area: 'session', key: 'reliefUsedAtMs', tells: false },
  { area: 'session', key: 'schedule', tells: true },
  { area: 'sync', key: 'setting:theme', tells: false },
  { area: 'sync', key: 'setting:kinds.stretch', tells: false },
  { area: 'sync', key: 'settings', tells: false },
] as const

/** What stands under a key that this browser has no value for. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  log: [{ atMs: 1, where: 'somewhere', what: 'something' }],
  'sync-news': [{ is: 'took-over', before: { theme: 'dark' } }, { is: 'refused' }],
  unsent: true,
  troubles: [{ is: 'settings-dropped', fields: ['theme'] }, { is: 'record-unavailable' }],
  reliefUsedAtMs: 1,
  settings: { version: 1, theme: 'dark' },
}

describe.each(FLAVOURS)('whatever stands in a store at the start, in %s', (flavour) => {
  it('fuzzes every key that a lived-in browser has', async () => {
    const browser = await livedIn(flavour)
    const kept = (['local', 'session'] as const).flatMap((area) =>
      browser.areas[area].keys.map((key) => `${area} ${key}`),
    )
    const fuzzed = STORED.map(({ area, key }): string => `${area} ${key}`)
    expect(fuzzed).toEqual(expect.arrayContaining(kept))
  })

  it.each(STORED)('goes on with a damaged $key in $area', async ({ area, key, tells }) => {
    const whole = await livedIn(flavour)
    const stored = whole.stored(key, area) ?? whole.stored(key, 'local') ?? EXAMPLES[key]
    const damage = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc
        .record({ path: onePathOf(stored), by: fc.jsonValue({ maxDepth: 2 }) })
        .map(({ path, by }) => damaged(stored, path, by)),
    )
    const settings = whole.stored('settings')
    const choices = whole.stored('choices') as Choices
    const { pause, outbox } = stateOf(whole)
    const keys = outbox.map(({ key: name }) => name)
    const wallMs = Date.now()
    for (const value of fc.sample(damage, { numRuns: 8, seed: 20260603 })) {
      const browser = await FakeBrowser.copyOf(whole, wallMs)
      const context = `${area} ${key}: ${JSON.stringify(value)}`
      await restartWith(browser, { [key]: value }, area)
      await browser.pass(MINUTE_MS)
      // What was not touched is as it was.
      if (key !== 'schedule') {
        expect(stateOf(browser).pause, context).toEqual(pause)
        const stands = [...(await browser.record()), ...stateOf(browser).outbox]
        expect(
          stands.map(({ key: name }) => name),
          context,
        ).toEqual(expect.arrayContaining(keys))
      }
      if (key !== 'settings' && area !== 'sync' && key !== 'sync-state') {
        expect(browser.stored('settings'), context).toEqual(settings)
      }
      if (key !== 'choices') {
        expect(browser.stored('choices'), context).toMatchObject({
          favorites: choices.favorites,
          hidden: choices.hidden,
          votes: choices.votes,
        })
      }
      // The timer runs: what is paused resumes, and a break comes.
      await browser.send({ command: 'save-settings', settings: QUICK })
      await browser.send({ command: 'resume' })
      await browser.pass(12 * MINUTE_MS)
      expect(browser.centre.appeared.length, context).toBeGreaterThan(whole.centre.appeared.length)
      expect(v.is(ScheduleStateSchema, stateOf(browser)), context).toBe(true)
      expect(browser.crowds, context).toEqual([])
      // Told at most once, and only where somebody would miss it.
      const told = parseTroubles(browser.stored('troubles', 'session')).map(({ is }) => is)
      expect(new Set(told).size, context).toBe(told.length)
      const unread = told.filter((is) => is === 'data-unreadable' || is === 'settings-dropped')
      if (!tells && key !== 'troubles') expect(unread, context).toEqual([])
      for (const trouble of told) await browser.send({ command: 'dismiss-trouble', trouble })
      await restartWith(browser, {})
      await browser.pass(11 * MINUTE_MS)
      expect(parseTroubles(browser.stored('troubles', 'session')), context).toEqual([])
    }
  })
})

describe.each(FLAVOURS)('rows of the database that are damaged, in %s', (flavour) => {
  it('are left out, stay where they are, and cost no other row', async () => {
    const browser = await livedIn(flavour)
    const whole = await browser.record()
    expect(whole.length).toBeGreaterThan(0)
    await browser.putRow('record', { key: 'x1', atMs: whole[0]?.atMs, what: 'walked' })
    await browser.putRow('record', { ...whole[0], key: 'x2', kind: 7 })
    // Without a time it is in no list by time.
    await browser.putRow('record', { ...whole[0], key: 'x3', atMs: null })
    await browser.putRow('restores', { way: 'sideways' }, 'unfinished')
    await browser.start()
    await browser.send({ command: 'resume' })
    await browser.pass(11 * MINUTE_MS)
    expect(browser.reminders).toHaveLength(1)
    browser.enter()
    const { readEntries } = await import('../../platform/record-store.ts')
    const { readAll } = await import('../../platform/record-database.ts')
    const read = await readEntries(0, Infinity)
    expect(read).toEqual(expect.arrayContaining(whole))
    expect(read.map(({ key }) => key)).not.toEqual(expect.arrayContaining(['x1']))
    expect(read.map(({ key }) => key)).not.toEqual(expect.arrayContaining(['x2']))
    const { record, spasms } = await readAll()
    expect(record).toHaveLength(read.length + 3)
    expect(countDamaged({ record, spasms })).toBe(3)
  })
})

describe.each(FLAVOURS)('choices that are damaged, in %s', (flavour) => {
  it('keep what hurt and the favorites, and tell of it once', async () => {
    const browser = await livedIn(flavour)
    const choices = browser.stored('choices') as Choices
    const [hurt, hidden] = choices.hidden
    const [first, second] = choices.favorites
    await restartWith(browser, {
      choices: {
        ...choices,
        version: 2,
        // An object in place of a list, a field more, a reason and a day that nobody knows.
        favorites: { 0: first, 1: { ...second, since: 'June' } },
        hidden: [
          { ...hurt, why: 'hurt-badly' },
          { ...hidden, on: 'yesterday' },
        ],
        votes: 'many',
      },
    })
    await browser.send({ command: 'resume' })
    await browser.pass(11 * MINUTE_MS)
    const kept = browser.stored('choices') as Choices
    expect(kept.favorites).toEqual(choices.favorites)
    expect(kept.hidden.map(({ of }) => of)).toEqual(choices.hidden.map(({ of }) => of))
    expect(kept.hidden[0]?.why).toBe('hurt')
    expect(browser.stored('troubles', 'session')).toEqual([
      { is: 'data-unreadable', parts: ['choices'] },
    ])
  })
})
