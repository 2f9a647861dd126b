import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BACKUP_FORMAT, MAX_BYTES, type Backup } from '../../../core/backup/format.ts'
import { readBackup, type BackupRefusal } from '../../../core/backup/read.ts'
import { makeBackup, writeBackup } from '../../../core/backup/write.ts'
import { NO_CHOICES } from '../../../core/content/choices.ts'
import { emptyDetails, type SpasmEntry } from '../../../core/diary/spasm.ts'
import type { RecordEntry } from '../../../core/record/entry.ts'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import { SETTINGS_VERSION } from '../../../core/settings/version.ts'
import { arbitraryBackup } from '../../support/arbitrary-backup.ts'
import { mutatedFiles } from '../../support/mutated-files.ts'

const OWN = '0.1.0'

const TAKEN: RecordEntry = {
  key: 'a:taken',
  breakId: 'a',
  kind: 'stretch',
  atMs: Date.parse('2026-11-25T09:00:00Z'),
  what: 'taken',
  plannedSeconds: 180,
  actualSeconds: 170,
  items: [{ id: 'neck-turn', plannedSeconds: 90, actualSeconds: 80 }],
}
const SPASM: SpasmEntry = {
  version: 1,
  key: 's',
  loggedAtMs: 2,
  part: 'calf',
  side: 'left',
  ...emptyDetails(1),
  note: 'after a walk – it eased “slowly” 🙂',
  signs: [],
}
const BACKUP: Backup = {
  madeAtMs: Date.parse('2026-11-25T12:00:00Z'),
  madeBy: OWN,
  settings: DEFAULT_SETTINGS,
  choices: { ...NO_CHOICES, favorites: [{ is: 'item', id: 'neck-turn' }] },
  record: [TAKEN, { ...TAKEN, key: 'b:taken', breakId: 'b' }],
  spasms: [SPASM],
}
const TEXT = writeBackup(BACKUP)

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readBackup(bytesOf(text), OWN)
const refused = (refusal: BackupRefusal) => ({ is: 'refused', refusal })
const change = (what: string, by: string, text = TEXT) => {
  expect(text).toContain(what)
  return text.replace(what, by)
}

/** A backup as version 1 wrote it. Frozen: every later Uncramp must be able to restore it. */
const VERSION_1 = `{
"format": "uncramp-backup",
"version": 1,
"madeAtMs": 1795608000000,
"madeBy": "0.1.0",
"settings": {"version":1,"sound":"soft","kinds":{"micro":{"everyMinutes":20}}},
"choices": {"version":1,"favorites":[],"hidden":[{"of":{"is":"item","id":"neck-turn"},"why":"hurt","on":"2026-11-20"}],"votes":[],"lately":[],"tips":[]},
"record": [
{"key":"a:skipped","breakId":"a","kind":"micro","atMs":1795600000000,"what":"skipped"}
],
"spasms": []
}
`

describe('a backup', () => {
  it('is read as exactly what was written', () => {
    fc.assert(
      fc.property(arbitraryBackup, (backup) => {
        expect(read(writeBackup(backup))).toEqual({ is: 'backup', backup })
      }),
      { numRuns: 200 },
    )
  })

  it('is always one that can be restored: what cannot be understood is left out, and counted', () => {
    const record = [TAKEN, { ...TAKEN, kind: 'unknown' }, { ...TAKEN, key: 'x', atMs: 1e300 }]
    const stored = {
      settings: DEFAULT_SETTINGS,
      choices: NO_CHOICES,
      record,
      spasms: [SPASM, null],
    }
    const { backup, leftOut } = makeBackup(stored, { atMs: 7, by: OWN })
    expect(leftOut).toBe(3)
    expect(backup.record).toEqual([TAKEN])
    expect(read(writeBackup(backup))).toEqual({ is: 'backup', backup })
  })

  it('of the first version can be restored for good, with defaults for what it lacks', () => {
    expect(read(VERSION_1)).toMatchObject({
      is: 'backup',
      backup: {
        settings: {
          ...DEFAULT_SETTINGS,
          sound: 'soft',
          kinds: {
            ...DEFAULT_SETTINGS.kinds,
            micro: { ...DEFAULT_SETTINGS.kinds.micro, everyMinutes: 20 },
          },
        },
        choices: { hidden: [{ why: 'hurt' }] },
        record: [{ key: 'a:skipped' }],
      },
    })
  })

  it('from before chest pain and leg pain on walking were two limits means both', () => {
    const settings =
      '{"version":2,"body":{"limits":["recent-surgery","chest-leg-pain"],"limitsTold":true}}'
    const old = VERSION_1.replace(/"settings": .*/, `"settings": ${settings},`)
    expect(read(old)).toMatchObject({
      is: 'backup',
      backup: {
        settings: {
          body: {
            limits: ['recent-surgery', 'chest-pain', 'walking-leg-pain'],
            surgeryPlaces: [],
            chestPainNow: false,
          },
        },
      },
    })
  })

  it('may have been laid out anew by an editor, and start with its mark', () => {
    const pretty = JSON.stringify(JSON.parse(TEXT), null, 4).replaceAll('\n', '\r\n')
    expect(read(`\uFEFF${pretty}`)).toEqual({ is: 'backup', backup: BACKUP })
  })
})

describe('a file is refused', () => {
  it('when it is empty', () => {
    expect(read('')).toEqual(refused({ why: 'empty' }))
  })

  it('when it is larger than any backup', () => {
    expect(readBackup(new Uint8Array(MAX_BYTES + 1), OWN)).toEqual(refused({ why: 'too-big' }))
  })

  it('as cut off, wherever it was cut', () => {
    const bytes = bytesOf(TEXT.trimEnd())
    for (let length = 1; length < bytes.length; length += 1) {
      expect(readBackup(bytes.slice(0, length), OWN)).toEqual(refused({ why: 'cut-off' }))
    }
  })

  it.each([
    'hello',
    '[1, 2]',
    'null',
    '"uncramp-backup"',
    '{}',
    '{"uncramp":"0.1.0","lines":[]}',
    '\u0089PNG\r\n',
    change(BACKUP_FORMAT, 'other-backup'),
  ])('as something else when it is %s', (text) => {
    expect(read(text)).toEqual(refused({ why: 'not-a-backup' }))
  })

  it('when a newer Uncramp made it and this one cannot know its shape', () => {
    const later = change('"version": 1', '"version": 2', change(`"${OWN}"`, '"0.2.0"'))
    expect(read(later)).toEqual(refused({ why: 'newer', madeBy: '0.2.0' }))
    const settings = change(
      `"settings": {"version":${SETTINGS_VERSION}`,
      '"settings": {"version":99',
    )
    expect(read(settings)).toEqual(refused({ why: 'newer', madeBy: OWN }))
  })

  it('as newer, not as damaged, when a newer Uncramp wrote a field that this one lacks', () => {
    const newField = change('"sound":', '"smell":"rose","sound":')
    expect(read(newField)).toEqual(refused({ why: 'damaged', part: 'settings', at: null }))
    expect(read(change(`"${OWN}"`, '"0.10.0"', newField))).toEqual(
      refused({ why: 'newer', madeBy: '0.10.0' }),
    )
    expect(read(change(`"${OWN}"`, '"0.10.0"'))).toMatchObject({ is: 'backup' })
  })

  it.each([
    ['settings', null, '"sound":"off"', '"sound":"loud"'],
    ['choices', null, '"votes":[]', '"votes":[{}]'],
    ['record', 1, '"key":"b:taken"', '"key":7'],
    ['record', 0, '"atMs":1795597200000', '"atMs":1e300'],
    ['record', 0, '"kind":"stretch"', '"kind":"stretch","__proto__":{"a":1}'],
    ['spasms', 0, '"part":"calf"', '"part":"head"'],
    ['spasms', 0, '"side":"left"', '"side":"left","constructor":1'],
    ['settings', null, '"settings": {', '"settings": {"__proto__":{},'],
    ['settings', null, '"from":"09:00"', '"from":"09:00","__proto__":1'],
    [null, null, '"madeBy": "0.1.0"', '"madeBy": "=1+1"'],
    [null, null, '"madeBy"', '"__proto__": {}, "madeBy"'],
  ])('as damaged, naming its %s and line %s', (part, at, what, by) => {
    expect(read(change(what, by))).toEqual(refused({ why: 'damaged', part, at } as BackupRefusal))
  })

  it('as damaged when a count in it has no end: a later backup could not write it down', () => {
    const postponed: RecordEntry = {
      key: 'c:postponed',
      breakId: 'c',
      kind: 'micro',
      atMs: 1,
      what: 'postponed',
      times: 1,
      untilMs: 2,
    }
    const text = writeBackup({ ...BACKUP, record: [postponed] })
    expect(read(change('"times":1', '"times":1e999', text))).toEqual(
      refused({ why: 'damaged', part: 'record', at: 0 }),
    )
  })

  it('when a letter in it was lost', () => {
    const bytes = bytesOf(TEXT)
    bytes[bytes.indexOf(0xe2)] = 0xff
    expect(readBackup(bytes, OWN)).toEqual(refused({ why: 'damaged', part: null, at: null }))
  })

  it.each([
    ['"part":"calf"', '"part":"calf","part":"calf"'],
    ['"madeBy"', '"version": 1, "madeBy"'],
    ['"sound":"off"', '"sound":"off","sound":"soft"'],
    ['"key":"b:taken"', '"key":"a:taken"'],
    ['[{"is":"item","id":"neck-turn"}]', '[{"is":"item","id":"n"},{"is":"item","id":"n"}]'],
    ['"record": [', '"record": [], "record": ['],
  ])('when something stands in it twice: %s', (what, by) => {
    expect(read(change(what, by))).toEqual(refused({ why: 'duplicates' }))
  })

  it('when it is nested deeper than anything can follow', () => {
    const deep = '['.repeat(2_000_000) + ']'.repeat(2_000_000)
    expect(read(deep)).toMatchObject({ is: 'refused' })
    expect(read(change('"votes":[]', `"votes":${deep}`))).toMatchObject({ is: 'refused' })
    expect(read(change('"settings": {', `"settings": {"a":${deep},`))).toMatchObject({
      is: 'refused',
    })
  })

  it('or is a whole backup, however it was damaged, and nothing throws', () => {
    const files = mutatedFiles(TEXT, 1)
    for (let count = 0; count < 2000; count += 1) {
      const result = readBackup(files.next().value, OWN)
      // What is accepted must be what a restore and a new backup can rely on.
      if (result.is === 'backup') expect(read(writeBackup(result.backup))).toEqual(result)
    }
  })
})
