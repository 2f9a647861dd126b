import { ITEMS, type ItemId } from '../../content/items/index.ts'
import type { Facts } from '../../content/items/facts.ts'
import { CARE_TIERS, type CareTier, type SourceCheck } from '../../core/content/types.ts'
import { STATEMENTS } from '../../tests/content/clinic-page.ts'
import { allEntries, allIds, content } from '../../tests/content/entries.ts'
import { gradeOf, HIGHEST_GRADE, wordsOf } from '../../tests/content/wording.ts'
import type { Sheet } from './sheets.ts'

/** A formula says little of the school years that fewer words than these ask for. */
const FEWEST_WORDS = 4

/** The health content in figures. */
export type ContentFigures = {
  topics: number
  entries: number
  lines: number
  /** Of the entries, and of the lines one by one, in percent. */
  entriesAtGrade: number
  linesAtGrade: number
  sources: Readonly<Record<SourceCheck, number>>
  /** Signs of which no source's own page was opened, by name. */
  unopenedSigns: Readonly<Record<CareTier, readonly string[]>>
  withoutFigure: readonly string[]
  statements: number
  statementsAtHome: number
}

/** Counts the content, and what is on the sheets. */
export function contentFigures(sheets: readonly Sheet[]): ContentFigures {
  const lines = sheets.flatMap(({ entries }) => entries).flatMap((entry) => entry.lines)
  const checks = [...content.sources.values()].map(({ check }) => check)
  const count = (check: SourceCheck) => checks.filter((one) => one === check).length
  const isOpened = (id: string) => content.sources.get(id)?.check === 'opened'
  const unopened = (tier: CareTier) =>
    content.signs
      .filter((sign) => sign.tier === tier && !sign.sources.some(isOpened))
      .map(({ id }) => id)
  return {
    topics: sheets.length,
    entries: allEntries.length,
    lines: lines.length,
    entriesAtGrade: shareAtGrade(allEntries.map(({ text }) => text)),
    linesAtGrade: shareAtGrade(lines.map(({ text }) => text)),
    sources: {
      opened: count('opened'),
      'copy-opened': count('copy-opened'),
      'from-knowledge': count('from-knowledge'),
    },
    unopenedSigns: {
      emergency: unopened('emergency'),
      'same-day': unopened('same-day'),
      visit: unopened('visit'),
    },
    withoutFigure: (Object.keys(ITEMS) as ItemId[]).filter((id) => !isDrawn(ITEMS[id])),
    statements: STATEMENTS.length,
    statementsAtHome: STATEMENTS.filter(
      ({ toldIn }) => toldIn.length > 0 && toldIn.every((id) => allIds.has(id)),
    ).length,
  }
}

/** `npm run review -- figures`. */
export function figuresText(figures: ContentFigures): string {
  const { sources, unopenedSigns, withoutFigure } = figures
  const rows: readonly (readonly [string, string])[] = [
    ['topics', `${figures.topics}`],
    ['entries', `${figures.entries}`],
    ['lines on the sheets', `${figures.lines}`],
    [`entries at grade ${HIGHEST_GRADE} or below`, `${figures.entriesAtGrade} %`],
    [`lines at grade ${HIGHEST_GRADE} or below`, `${figures.linesAtGrade} %`],
    ['sources: the page was opened', `${sources.opened}`],
    ['sources: a copy was opened', `${sources['copy-opened']}`],
    ['sources: from knowledge', `${sources['from-knowledge']}`],
    ...CARE_TIERS.map(
      (tier) =>
        [
          `signs without an opened page: ${tier}`,
          [`${unopenedSigns[tier].length}`, ...unopenedSigns[tier]].join(' '),
        ] as const,
    ),
    ['exercises without a figure', [`${withoutFigure.length}`, ...withoutFigure].join(' ')],
    [
      'statements of the clinic page at home',
      `${figures.statementsAtHome} of ${figures.statements}`,
    ],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n')
}

function isDrawn({ figure }: Facts): boolean {
  return figure.to.length > 0
}

function shareAtGrade(texts: readonly string[]): number {
  const graded = texts.filter((text) => wordsOf(text) >= FEWEST_WORDS)
  const plain = graded.filter((text) => Math.round(gradeOf(text) * 10) / 10 <= HIGHEST_GRADE)
  return Math.floor((plain.length / graded.length) * 1000) / 10
}
