import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../build.ts'
import { figureStyles } from '../figure-sheet.ts'
import { indexPage, type ListPage } from './index-page.ts'
import { decisionsPage, hazardsPage } from './lists.ts'
import { limitMatrixPage, signMatrixPage } from './matrices.ts'
import type { ReviewedSheet } from './records.ts'
import { sheetPage } from './sheet-page.ts'

const LISTS = [
  {
    file: 'limits-and-exercises.html',
    title: 'Limits and exercises',
    about: 'What each limit does to each exercise, in one table.',
  },
  {
    file: 'signs-and-parts.html',
    title: 'Warning signs and parts of the body',
    about: 'Which sign is shown beside first aid for which part.',
  },
  {
    file: 'decisions.html',
    title: 'Decisions for a clinician',
    about: 'What only a clinician can decide, and the choice made meanwhile.',
  },
  {
    file: 'hazards.html',
    title: 'Hazards',
    about: 'What could go wrong, for whom, and what controls it.',
  },
] as const satisfies readonly ListPage[]

/** Every page of the review, by the name of its file. */
export function reviewPages(
  sheets: readonly ReviewedSheet[],
  today: string,
): ReadonlyMap<string, string> {
  const printed = readFileSync(join(import.meta.dirname, 'print.css'), 'utf8')
  const styles = `${figureStyles()}\n${printed}`
  const document = (name: string) => readFileSync(join(ROOT, 'docs', name), 'utf8')
  const [limits, signs, decisions, hazards] = LISTS
  return new Map([
    ['index.html', indexPage(sheets, LISTS, { styles: printed, today })],
    ...sheets.map((one): [string, string] => [`${one.sheet.id}.html`, sheetPage(one, styles)]),
    [limits.file, limitMatrixPage(printed)],
    [signs.file, signMatrixPage(printed)],
    [decisions.file, decisionsPage(document('clinical-decisions.md'), printed)],
    [hazards.file, hazardsPage(document('hazards.md'), printed)],
  ])
}

/** Writes them into a folder of their own. */
export function writePages(folder: string, pages: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, html] of pages) writeFileSync(join(folder, name), html)
}
