import type { HeldReason, RecordEntry } from '../record/entry.ts'
import type { Felt } from '../record/felt.ts'
import type { Kind } from '../schedule/kinds.ts'

/**
 * The columns of the table, in their order; what they are called for people stands in
 * the words. A code, which never changes, has what it says in words behind it.
 */
export const COLUMNS = [
  'date',
  'time',
  'zone',
  'break',
  'kind',
  'kindInWords',
  'what',
  'whatInWords',
  'why',
  'whyInWords',
  'felt',
  'feltInWords',
  'plannedSeconds',
  'actualSeconds',
  'sittingSeconds',
  'heldSeconds',
  'awaySeconds',
  'items',
  'itemsInWords',
] as const
export type Column = (typeof COLUMNS)[number]

/** What the codes of the table say to a person. */
export type TableTexts = {
  kind: Readonly<Record<Kind, string>>
  what: Readonly<Record<RecordEntry['what'], string>>
  why: Readonly<Record<HeldReason | StoppedReason, string>>
  felt: Readonly<Record<Felt, string>>
  /** By the ids of items; one that has left the library is in none. */
  items: Readonly<Record<string, string>>
}

type StoppedReason = Extract<RecordEntry, { what: 'stopped' }>['why']

export type TableFormat = {
  timeZone: string
  names: Readonly<Record<Column, string>>
  texts: TableTexts
  /** How the spreadsheets of the person's region write a decimal number: they take their lists apart by it. */
  decimal: '.' | ','
}

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The record as a table for spreadsheets (RFC 4180), oldest first, in the
 * person's own time. The mark at its start is what makes Excel read UTF-8. Where
 * the comma is in numbers, spreadsheets expect semicolons between cells.
 */
export function recordCsv(
  record: readonly RecordEntry[],
  { timeZone, names, texts, decimal }: TableFormat,
): string {
  const separator = decimal === ',' ? ';' : ','
  const rows = [...record]
    .sort((one, other) => one.atMs - other.atMs)
    .map((entry) => {
      const cells = { ...entryCells(entry, timeZone), ...inWords(entry, texts) }
      return COLUMNS.map((column) => cells[column] ?? '')
    })
  const table = [COLUMNS.map((column) => names[column]), ...rows]
  return (
    BYTE_ORDER_MARK +
    table
      .map((row) => `${row.map((cell) => quoteCell(cell, decimal)).join(separator)}\r\n`)
      .join('')
  )
}

type Cells = Partial<Record<Column, string | number>>

function entryCells(entry: RecordEntry, timeZone: string): Cells {
  const at = Temporal.Instant.fromEpochMilliseconds(Math.trunc(entry.atMs)).toZonedDateTimeISO(
    timeZone,
  )
  return {
    date: at.toPlainDate().toString(),
    time: at.toPlainTime().toString({ smallestUnit: 'second' }),
    zone: `UTC${at.offset}`,
    break: entry.breakId,
    kind: entry.kind,
    what: entry.what,
    ...detailCells(entry),
  }
}

function inWords(entry: RecordEntry, texts: TableTexts): Cells {
  const said = {
    kindInWords: texts.kind[entry.kind],
    whatInWords: texts.what[entry.what],
  }
  switch (entry.what) {
    case 'offered':
      return { ...said, whyInWords: entry.heldWhy === null ? '' : texts.why[entry.heldWhy] }
    case 'held':
      return { ...said, whyInWords: texts.why[entry.why] }
    case 'felt':
      return { ...said, feltInWords: texts.felt[entry.felt] }
    case 'taken':
    case 'stopped': {
      const items = (entry.items ?? []).map(({ id }) =>
        escapeFormula(Object.hasOwn(texts.items, id) ? (texts.items[id] ?? id) : id),
      )
      return {
        ...said,
        whyInWords: entry.what === 'stopped' ? texts.why[entry.why] : '',
        itemsInWords: items.join('; '),
      }
    }
    case 'started':
    case 'natural':
    case 'postponed':
    case 'read':
    case 'skipped':
    case 'not-seen':
      return said
  }
}

function detailCells(entry: RecordEntry): Cells {
  switch (entry.what) {
    case 'offered': {
      const { sittingSeconds, heldSeconds, heldWhy } = entry
      return { sittingSeconds, heldSeconds, why: heldWhy ?? '' }
    }
    case 'started':
      return { plannedSeconds: entry.plannedSeconds }
    case 'taken':
    case 'stopped': {
      const { plannedSeconds, actualSeconds, items = [] } = entry
      return {
        plannedSeconds,
        actualSeconds,
        why: entry.what === 'stopped' ? entry.why : '',
        items: items.map(({ id }) => escapeFormula(id)).join('; '),
      }
    }
    case 'felt':
      return { felt: entry.felt }
    case 'natural':
      return { awaySeconds: entry.awaySeconds }
    case 'held':
      return { why: entry.why, heldSeconds: entry.heldSeconds }
    case 'postponed':
    case 'read':
    case 'skipped':
    case 'not-seen':
      return {}
  }
}

/** What spreadsheets take for the start of a formula, also behind blanks and invisible characters. */
const FORMULA_START = /^[\s\p{C}]*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u

/**
 * A cell that begins like a formula would be run by a spreadsheet, and a record
 * can come from a file of somebody else's: the apostrophe makes it text.
 */
function escapeFormula(cell: string): string {
  return FORMULA_START.test(cell) ? `'${cell}` : cell
}

function quoteCell(cell: string | number, decimal: '.' | ','): string {
  // The separator is another than its decimal sign.
  if (typeof cell === 'number') return String(cell).replace('.', decimal)
  const text = escapeFormula(cell)
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
