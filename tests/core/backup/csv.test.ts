import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLUMNS, recordCsv, type TableFormat } from '../../../core/backup/csv.ts'
import type { RecordEntry } from '../../../core/record/entry.ts'
import { TABLE } from '../../support/table-format.ts'
import { arbitraryEntry } from '../../support/arbitrary-backup.ts'

const csv = (record: readonly RecordEntry[], format: Partial<TableFormat> = {}) =>
  recordCsv(record, { ...TABLE, ...format })

/** A reader that knows RFC 4180 and nothing of ours. */
function parsedCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [[]]
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r\n)`, 'gy')
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    rows.at(-1)?.push((found[1] ?? found[2] ?? '').replaceAll('""', '"'))
    if (found[3] === '\r\n') rows.push([])
    if (cell.lastIndex === text.length) break
  }
  return rows.slice(0, -1)
}

const TAKEN: RecordEntry = {
  key: 'a:taken',
  breakId: 'stretch-1',
  kind: 'stretch',
  atMs: Date.parse('2026-11-25T23:30:05Z'),
  what: 'taken',
  plannedSeconds: 180,
  actualSeconds: 170.5,
  items: [
    { id: 'neck-turn', plannedSeconds: 90, actualSeconds: 80 },
    { id: 'stand', plannedSeconds: 90, actualSeconds: 90.5 },
  ],
}

describe('the record as a table', () => {
  it("has the person's own day and time, oldest first, and begins with the mark that spreadsheets need", () => {
    const earlier: RecordEntry = {
      key: 'b:held',
      breakId: 'b',
      kind: 'micro',
      atMs: Date.parse('2026-07-01T06:00:00Z'),
      what: 'held',
      why: 'fullscreen',
      heldSeconds: 60,
    }
    expect(csv([TAKEN, earlier])).toBe(
      `\uFEFF${COLUMNS.join(',')}\r\n` +
        '2026-07-01,08:00:00,UTC+02:00,b,micro,Short break,held,Held back,fullscreen,Full screen,,,,,,60,,,\r\n' +
        '2026-11-26,00:30:05,UTC+01:00,stretch-1,stretch,Stretch break,taken,Taken,,,,,180,170.5,,,,' +
        '"neck-turn; stand","Slow neck turns; stand"\r\n',
    )
  })

  it('has semicolons between cells where the region has the comma in numbers', () => {
    expect(csv([TAKEN], { decimal: ',' })).toBe(
      `\uFEFF${COLUMNS.join(';')}\r\n` +
        '2026-11-26;00:30:05;UTC+01:00;stretch-1;stretch;Stretch break;taken;Taken;;;;;180;170,5;;;;' +
        '"neck-turn; stand";"Slow neck turns; stand"\r\n',
    )
  })

  it('says in words what each code means', () => {
    const felt: RecordEntry = { ...TAKEN, key: 'f', what: 'felt', felt: 'worse' }
    const hurt: RecordEntry = { ...TAKEN, key: 'h', what: 'stopped', why: 'hurt' }
    const [head = [], ...rows] = parsedCsv(csv([felt, hurt]).slice(1))
    const said = rows.map((row) =>
      ['whatInWords', 'whyInWords', 'feltInWords'].map((column) => row[head.indexOf(column)]),
    )
    expect(said).toEqual([
      ['Said how it felt', '', 'Worse'],
      ['Begun', 'It hurt', ''],
    ])
  })

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '\n=1+1',
    ' =1+1',
    '\u00a0=1+1',
    '\ufeff=1+1',
    '\u200b=1+1',
    '\uff1d1+1',
    '\uff0b1',
    '\uff0d1',
    '\uff20SUM(A1)',
    '\u22121',
    '=HYPERLINK("http://a","b")',
  ])('never hands a spreadsheet a formula: %j', (breakId) => {
    const [, row] = parsedCsv(csv([{ ...TAKEN, breakId }]).slice(1))
    expect(row?.[COLUMNS.indexOf('break')]).toBe(`'${breakId}`)
  })

  it('never hands one on in a list of moves, where spreadsheets split at semicolons', () => {
    const items = ['evil', ' =1+1', 'neck-turn'].map((id) => ({
      id,
      plannedSeconds: 1,
      actualSeconds: 1,
    }))
    const [, row] = parsedCsv(csv([{ ...TAKEN, items }]).slice(1))
    expect(row?.at(-2)).toBe("evil; ' =1+1; neck-turn")
    expect(row?.at(-1)).toBe("'=1+1; ' =1+1; Slow neck turns")
  })

  it('is read cell by cell as it was written, whatever the record holds', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryEntry, { maxLength: 6 }),
        fc.constantFrom('UTC', 'America/St_Johns', 'Pacific/Apia'),
        fc.constantFrom('.' as const, ',' as const),
        (record, timeZone, decimal) => {
          const text = csv(record, { timeZone, decimal }).slice(1)
          const rows = parsedCsv(text, decimal === ',' ? ';' : ',')
          expect(rows).toHaveLength(record.length + 1)
          for (const row of rows) {
            expect(row).toHaveLength(COLUMNS.length)
            for (const cell of row)
              expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u)
          }
        },
      ),
    )
  })
})
