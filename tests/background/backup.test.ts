import { openDB } from 'idb'
import { describe, expect, it, vi } from 'vitest'
import type { PendingRestore } from '../../core/backup/merge.ts'
import { NO_CHOICES, type Choices } from '../../core/content/choices.ts'
import { emptyDetails, type SpasmEntry } from '../../core/diary/spasm.ts'
import type { RecordEntry } from '../../core/record/entry.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type * as DatabaseModule from '../../platform/record-database.ts'
import type * as RecordStoreModule from '../../platform/record-store.ts'
import type { FakeBrowser, Flavour } from '../support/fake-browser.ts'
import type { Death } from '../support/fake-life.ts'
import {
  emptyBrowser,
  FLAVOURS,
  installed,
  linesOf,
  logOf,
  MINUTE_MS,
  OVER_PAGES,
  QUICK,
  SECOND_MS,
  stageOf,
  stateOf,
  troublesOf,
} from './desk.ts'

const entry = (breakId: string): RecordEntry => ({
  key: `${breakId}:skipped`,
  breakId,
  kind: 'micro',
  atMs: 1000,
  what: 'skipped',
})
const spasm = (key: string, note: string): SpasmEntry => ({
  version: 1,
  key,
  loggedAtMs: 1000,
  part: 'calf',
  side: null,
  ...emptyDetails(1000),
  note,
  signs: [],
})
const choices = (favorite: string): Choices => ({
  ...NO_CHOICES,
  favorites: [{ is: 'item', id: favorite }],
})

const HERE = {
  settings: { ...QUICK, theme: 'dark' } satisfies Settings,
  choices: choices('here'),
  record: [entry('both'), entry('here')],
  spasms: [spasm('both', 'here'), spasm('here', 'here')],
}
const FILE = {
  settings: { ...QUICK, sound: 'soft' } satisfies Settings,
  choices: choices('file'),
  record: [entry('both'), entry('file')],
  spasms: [spasm('both', 'file'), spasm('file', 'file')],
}

type RecordStore = typeof RecordStoreModule & typeof DatabaseModule

/** What a page does in this browser, with modules of its own. */
async function onPage<Result>(
  browser: FakeBrowser,
  work: (store: RecordStore) => Promise<Result>,
): Promise<Result> {
  browser.stop()
  browser.enter()
  const [store, database] = await Promise.all([
    import('../../platform/record-store.ts'),
    import('../../platform/record-database.ts'),
  ])
  return await work({ ...store, ...database })
}

/** A browser in which somebody used Uncramp. */
async function used(flavour: Flavour): Promise<FakeBrowser> {
  const browser = emptyBrowser(flavour)
  browser.areas.local.set({ settings: HERE.settings, choices: HERE.choices })
  await browser.install()
  await onPage(browser, async ({ storeEntries, storeSpasm }) => {
    await storeEntries(HERE.record)
    for (const each of HERE.spasms) await storeSpasm(each)
  })
  return browser
}

async function databaseIn(browser: FakeBrowser) {
  vi.stubGlobal('indexedDB', browser.database)
  const db = await openDB('uncramp')
  const { version } = db
  const [record, spasms, restores] = (await Promise.all(
    ['record', 'spasms', 'restores'].map((name) => db.getAll(name)),
  )) as [RecordEntry[], SpasmEntry[], unknown[]]
  db.close()
  return { version, record, spasms, restores }
}

async function storedIn(browser: FakeBrowser) {
  const { record, spasms, restores } = await databaseIn(browser)
  const stored = (browser.stored('choices') ?? NO_CHOICES) as Choices
  return {
    settings: browser.stored('settings'),
    favorites: stored.favorites.map(({ id }) => id),
    record: record.map(({ breakId }) => breakId),
    spasms: spasms.map(({ key, note }) => `${key}: ${note}`),
    restores,
  }
}

const MERGED = {
  settings: HERE.settings,
  favorites: ['file', 'here'],
  record: ['both', 'file', 'here'],
  spasms: ['both: here', 'file: file', 'here: here'],
  restores: [],
}
const REPLACED = {
  settings: FILE.settings,
  favorites: ['file'],
  record: ['both', 'file'],
  spasms: ['both: file', 'file: file'],
  restores: [],
}
const WAYS = [
  { way: 'merge', rest: { way: 'merge', choices: FILE.choices }, after: MERGED },
  {
    way: 'replace',
    rest: { way: 'replace', choices: FILE.choices, settings: FILE.settings },
    after: REPLACED,
  },
] as const satisfies { way: string; rest: PendingRestore; after: object }[]

async function sendUntilAnswered(browser: FakeBrowser, command: string): Promise<void> {
  const reply = await browser.send({ command })
  expect(reply ?? (await browser.send({ command }))).toEqual({ ok: true })
}

/** Lets the worker die at every call that it makes for a command, and the page ask again. */
async function atEveryDeath(
  prepared: () => Promise<FakeBrowser>,
  command: string,
  expectWhole: (browser: FakeBrowser) => Promise<void>,
): Promise<void> {
  const play = async (death: Death) => {
    const browser = await prepared()
    browser.dieAt(death)
    await sendUntilAnswered(browser, command)
    const { moments } = browser
    await expectWhole(browser)
    return moments
  }
  const moments = await play({ atCall: Number.POSITIVE_INFINITY, when: 'before' })
  expect(moments.length).toBeGreaterThan(8)
  const problems: string[] = []
  for (const death of moments) {
    await play(death).catch((error: unknown) => {
      problems.push(`${death.when} call ${death.atCall}: ${String(error)}`)
    })
  }
  expect(problems).toEqual([])
}

describe.each(FLAVOURS)('a restore, in %s', (flavour) => {
  it.each(WAYS)('by $way is whole, and the same when it is done twice', async (scenario) => {
    const browser = await used(flavour)
    for (let times = 0; times < 2; times += 1) {
      await onPage(browser, ({ storeRestore }) => storeRestore(FILE, scenario.rest))
      await sendUntilAnswered(browser, 'finish-restore')
      expect(await storedIn(browser)).toEqual(scenario.after)
    }
    expect(logOf(browser)).toEqual([])
  })

  it.each(WAYS)('by $way brings back a line that is damaged here', async ({ rest, after }) => {
    const browser = await used(flavour)
    const [lost] = FILE.record
    await browser.putRow('record', { ...lost, kind: 7 })
    await onPage(browser, ({ storeRestore }) => storeRestore(FILE, rest))
    await sendUntilAnswered(browser, 'finish-restore')
    expect(await storedIn(browser)).toEqual(after)
  })

  it.each(WAYS)('by $way changes nothing where the database refuses it', async ({ rest }) => {
    const browser = await used(flavour)
    const before = await storedIn(browser)
    const bad = { ...entry('bad'), key: {} as unknown as string }
    await onPage(browser, async ({ storeRestore }) => {
      const refused = { ...FILE, record: [...FILE.record, bad] }
      await expect(storeRestore(refused, rest)).rejects.toThrow()
    })
    await sendUntilAnswered(browser, 'finish-restore')
    expect(await storedIn(browser)).toEqual(before)
  })

  it.each(WAYS)('by $way is completed wherever the worker dies', async ({ rest, after }) => {
    const prepared = async () => {
      const browser = await used(flavour)
      await onPage(browser, ({ storeRestore }) => storeRestore(FILE, rest))
      return browser
    }
    await atEveryDeath(prepared, 'finish-restore', async (browser) => {
      expect(await storedIn(browser)).toEqual(after)
    })
  })

  it.each(WAYS)(
    'by $way is completed at the next start when the page is closed in the middle of it',
    async ({ rest, after }) => {
      const browser = await used(flavour)
      await onPage(browser, ({ storeRestore }) => storeRestore(FILE, rest))
      await browser.restart({ afterMs: MINUTE_MS })
      expect(await storedIn(browser)).toEqual(after)
    },
  )

  it('that was left unfinished never undoes what the person chose later', async () => {
    const browser = await used(flavour)
    const [, { rest }] = WAYS
    await onPage(browser, ({ storeRestore }) => storeRestore(FILE, rest))
    const chosen: Settings = { ...FILE.settings, textPercent: 150 }
    await browser.send({ command: 'save-settings', settings: chosen })
    await browser.restart({ afterMs: MINUTE_MS })
    expect(await storedIn(browser)).toEqual({ ...REPLACED, settings: chosen })
  })

  it('sends restored settings to the other machines, if they say so', async () => {
    const browser = await used(flavour)
    const settings: Settings = { ...FILE.settings, sync: 'on' }
    const rest = { way: 'replace' as const, choices: FILE.choices, settings }
    await onPage(browser, ({ storeRestore }) => storeRestore(FILE, rest))
    await sendUntilAnswered(browser, 'finish-restore')
    await browser.pass(3 * SECOND_MS)
    const shared = browser.areas.sync
    expect(shared.keys.sort()).toEqual(['setting:kinds.stretch', 'setting:sound', 'setting:theme'])
    expect(shared.read('setting:sound')).toMatchObject({ value: 'soft' })
  })
})

describe.each(FLAVOURS)('deleting everything, in %s', (flavour) => {
  async function expectAsNew(browser: FakeBrowser): Promise<void> {
    const fresh = { favorites: [], record: [], spasms: [], restores: [] }
    expect(await storedIn(browser)).toEqual({ settings: undefined, ...fresh })
    expect(browser.areas.sync.keys).toEqual([])
    expect(browser.areas.local.has('deleting')).toBe(false)
    expect(stateOf(browser)).toMatchObject({ stage: { is: 'counting' }, outbox: [] })
    expect(browser.alarms.alarms).not.toEqual([])
    expect(browser.reminders).toEqual([])
    expect(logOf(browser)).toEqual([])
  }

  it('leaves nothing, and the timer starts from zero with the default settings', async () => {
    const browser = await used(flavour)
    await browser.send({ command: 'save-settings', settings: { ...HERE.settings, sync: 'on' } })
    await browser.pass(3 * SECOND_MS)
    expect(browser.areas.sync.keys).not.toEqual([])
    await browser.pass(10 * MINUTE_MS)
    expect(browser.reminders).not.toEqual([])

    await sendUntilAnswered(browser, 'delete-everything')
    await expectAsNew(browser)
    await browser.pass(DEFAULT_SETTINGS.kinds.stretch.everyMinutes * MINUTE_MS - MINUTE_MS)
    expect(browser.reminders).toEqual([])
    await browser.pass(2 * MINUTE_MS)
    expect(stageOf(browser)).toMatchObject({ is: 'offered', due: { kind: 'stretch' } })
  })

  it('takes the card away that stands over a page', async () => {
    const browser = await installed(flavour, OVER_PAGES)
    browser.web.access = true
    browser.web.open('https://news.example.com/')
    await browser.pass(10 * MINUTE_MS)
    expect(browser.web.cards).toHaveLength(1)
    await sendUntilAnswered(browser, 'delete-everything')
    expect(browser.web.cards).toEqual([])
  })

  it('is completed wherever the worker dies', async () => {
    const prepared = async () => {
      const browser = await used(flavour)
      browser.areas.sync.set({ settings: HERE.settings, 'setting:of-a-newer-one': {} })
      await browser.pass(10 * MINUTE_MS)
      return browser
    }
    await atEveryDeath(prepared, 'delete-everything', expectAsNew)
  })

  it('also deletes a database that a newer Uncramp has made', async () => {
    const browser = await used(flavour)
    vi.stubGlobal('indexedDB', browser.database)
    const newer = await openDB('uncramp', 99, {
      upgrade: (db) => void db.createObjectStore('plans'),
    })
    newer.close()
    await browser.restart({ afterMs: MINUTE_MS })
    expect(await browser.send({ command: 'delete-everything' })).toEqual({ ok: true })
    await browser.pass(MINUTE_MS)
    const { version, record, spasms } = await databaseIn(browser)
    expect({ record, spasms }).toEqual({ record: [], spasms: [] })
    expect(version).toBeLessThan(99)
  })

  it.each(['storage.sync.clear', 'indexedDB.open'])(
    'says that it failed where %s refuses, and keeps settings and choices',
    async (call) => {
      const browser = await used(flavour)
      browser.stop()
      browser.failures.set(call, 'refused')
      expect(await browser.send({ command: 'delete-everything' })).toMatchObject({ ok: false })
      browser.failures.clear()
      await browser.restart({ afterMs: MINUTE_MS })
      const { settings, favorites, record } = await storedIn(browser)
      expect({ settings, favorites, record }).toEqual({
        settings: HERE.settings,
        favorites: ['here'],
        record: ['both', 'here'],
      })
      expect(linesOf(browser)).not.toEqual([])
      expect(troublesOf(browser)).toEqual([])
    },
  )
})
