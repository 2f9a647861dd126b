import type { RecordEntry } from '../record/entry.ts'

/** The columns of the table, in their order; what they are called for people stands in the words. */
export const COLUMNS = [
  'date',
  'time',
  'zone',
  'break',
  'kind',
  'what',
  'why',
  'felt',
  'plannedSeconds',
  'actualSeconds',
  'sittingSeconds',
  'heldSeconds',
  'awaySeconds',
  'items',
] as const
export type Column = (typeof COLUMNS)[number]

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The record as a table for spreadsheets (RFC 4180), oldest first, in the
 * person's own time. The mark at its start is what makes Excel read UTF-8.
 */
export function recordCsv(
  record: readonly RecordEntry[],
  { timeZone, names }: { timeZone: string; names: Record<Column, string> },
): string {
  const rows = [...record]
    .sort((one, other) => one.atMs - other.atMs)
    .map((entry) => {
      const cells = entryCells(entry, timeZone)
      return COLUMNS.map((column) => cells[column] ?? '')
    })
  const table = [COLUMNS.map((column) => names[column]), ...rows]
  return BYTE_ORDER_MARK + table.map((row) => `${row.map(quoteCell).join(',')}\r\n`).join('')
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

function quoteCell(cell: string | number): string {
  const text = typeof cell === 'string' ? escapeFormula(cell) : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
