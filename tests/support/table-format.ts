import { wordsIn } from '../../content/words/index.ts'
import { COLUMNS, type Column, type TableFormat } from '../../core/backup/csv.ts'

const { options, schedule } = wordsIn('en')

/** A table whose heads are the names of its columns, and whose cells are in English. */
export const TABLE: TableFormat = {
  timeZone: 'Europe/Berlin',
  names: Object.fromEntries(COLUMNS.map((column) => [column, column])) as Record<Column, string>,
  texts: {
    ...options.backup.save.cells,
    kind: schedule.kindName,
    items: { 'neck-turn': 'Slow neck turns', evil: '=1+1' },
  },
  decimal: '.',
}
