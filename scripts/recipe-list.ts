import { globSync } from 'node:fs'

/**
 * `docs/recipes.md` as data. A recipe is a heading with a count, `## A limit (6 files)`,
 * and a numbered line for each file to change, which begins with its path:
 * ``1. `content/limits.ts`: ...``. A part in angle brackets, as in
 * `content/items/<topic>.ts`, stands for any name. The line that begins with
 * "Red first:" names the test that fails first.
 */
export type Recipe = {
  title: string
  /** The count that the heading gives; null where it gives none. */
  count: number | null
  files: readonly string[]
  /** Paths in the "Red first" line; null where that line is missing. */
  redFirst: readonly string[] | null
}

const HEADING = /^## (?<title>.+?)(?: \((?<count>\d+) files?\))?$/
const FILE = /^\d+\. `(?<path>[^`]+)`/
const RED_FIRST = /^Red first: /
const TEST_PATH = /`(?:[^`]* )?(?<path>tests\/[^` ]+)`/g

export function parseRecipes(markdown: string): Recipe[] {
  const [, ...sections] = markdown.split(/^(?=## )/m)
  return sections.map((section) => {
    const lines = section.split('\n')
    const { title = '', count } = HEADING.exec(lines[0] ?? '')?.groups ?? {}
    const redFirst = lines.find((line) => RED_FIRST.test(line))
    return {
      title,
      count: count === undefined ? null : Number(count),
      files: lines.flatMap((line) => FILE.exec(line)?.groups?.['path'] ?? []),
      redFirst:
        redFirst === undefined
          ? null
          : [...redFirst.matchAll(TEST_PATH)].flatMap(({ groups }) => groups?.['path'] ?? []),
    }
  })
}

/** A sentence for each thing that is wrong with the recipes of the repository at `root`. */
export function faultsIn(recipes: readonly Recipe[], root: string): string[] {
  return recipes.flatMap(({ title, count, files, redFirst }) => [
    ...[...files, ...(redFirst ?? [])]
      .filter((path) => globSync(path.replaceAll(/<[^>]+>/g, '*'), { cwd: root }).length === 0)
      .map((path) => `"${title}" names ${path}, which doesn't exist.`),
    ...(count === files.length
      ? []
      : [`"${title}" says ${count ?? 'no number of'} files and lists ${files.length}.`]),
    ...(redFirst !== null && redFirst.length > 0
      ? []
      : [`"${title}" doesn't say which test goes red first.`]),
  ])
}
