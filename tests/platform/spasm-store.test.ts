import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { emptyDetails, type SpasmEntry } from '../../core/diary/spasm.ts'
import type { RecordEntry } from '../../core/record/entry.ts'
import { FakeBrowser } from '../support/fake-browser.ts'

function page(): FakeBrowser {
  const browser = new FakeBrowser('chrome', () => Promise.reject(new Error('no background here')))
  browser.enter()
  return browser
}

function spasm(key: string, startedAtMs: number, note = ''): SpasmEntry {
  return {
    version: 1,
    key,
    loggedAtMs: startedAtMs + 1000,
    part: 'calf',
    side: 'left',
    ...emptyDetails(startedAtMs),
    note,
    signs: [],
  }
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

describe('the noted spasms', () => {
  it('are held once each, however often one is written, and come in order of time', async () => {
    page()
    const { storeSpasm, readSpasms } = await import('../../platform/record-store.ts')
    await storeSpasm(spasm('b', 20))
    await storeSpasm(spasm('a', 10))
    await storeSpasm(spasm('a', 10, 'again'))
    await storeSpasm(spasm('c', 30))
    expect(await readSpasms(10, 30)).toEqual([spasm('a', 10, 'again'), spasm('b', 20)])
  })

  it('can be forgotten, also twice', async () => {
    page()
    const { storeSpasm, deleteSpasm, readSpasms } = await import('../../platform/record-store.ts')
    await storeSpasm(spasm('a', 10))
    await deleteSpasm('a')
    await deleteSpasm('a')
    expect(await readSpasms(0, 100)).toEqual([])
  })

  it('leave the record readable where a stored number is beyond all bounds', async () => {
    page()
    const { storeEntries, readEntries } = await import('../../platform/record-store.ts')
    const natural = (key: string, awaySeconds: number): RecordEntry => ({
      key,
      breakId: key,
      kind: 'stretch',
      atMs: 10,
      what: 'natural',
      awaySeconds,
    })
    await storeEntries([natural('sound', 400), natural('endless', 1e308)])
    expect((await readEntries(0, 100)).map(({ key }) => key)).toEqual(['sound'])
  })

  it('are left out where one cannot be understood, and what it holds is not logged', async () => {
    const browser = page()
    const { storeSpasm, readSpasms } = await import('../../platform/record-store.ts')
    await storeSpasm({ ...spasm('old', 5, 'private'), version: 0 } as unknown as SpasmEntry)
    await storeSpasm(spasm('a', 10))
    expect((await readSpasms(0, 100)).map(({ key }) => key)).toEqual(['a'])
    await vi.waitFor(() => expect(JSON.stringify(browser.stored('log'))).toContain('read-spasms'))
    expect(JSON.stringify(browser.stored('log'))).not.toContain('private')
  })

  it('say so when they cannot be stored, and can be stored at the next try', async () => {
    const browser = page()
    browser.failures.set('indexedDB.open', 'QuotaExceededError')
    const { storeSpasm, readSpasms } = await import('../../platform/record-store.ts')
    await expect(storeSpasm(spasm('a', 10))).rejects.toThrow('QuotaExceededError')
    browser.failures.clear()
    await storeSpasm(spasm('a', 10))
    expect(await readSpasms(0, 100)).toHaveLength(1)
  })

  it('get their place beside the record that an older version left', async () => {
    const browser = page()
    const old: RecordEntry = {
      key: 'b1-skipped',
      breakId: 'b1',
      kind: 'stretch',
      atMs: 10,
      what: 'skipped',
    }
    vi.stubGlobal('indexedDB', browser.database)
    const version1 = await openDB('uncramp', 1, {
      upgrade(db) {
        db.createObjectStore('record', { keyPath: 'key' }).createIndex('by-time', 'atMs')
      },
    })
    await version1.put('record', old)
    version1.close()

    browser.enter()
    const { readEntries, readSpasms, storeSpasm } = await import('../../platform/record-store.ts')
    await storeSpasm(spasm('a', 10))
    expect(await readEntries(0, 100)).toEqual([old])
    expect(await readSpasms(0, 100)).toHaveLength(1)
  })
})
