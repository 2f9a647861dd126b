import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const DOCUMENTS = globSync('{*.md,.github/*.md,content/*.md,docs/**/*.md}', {
  cwd: ROOT,
}).toSorted()

const LINK = /\]\((?!https?:|#)(?<path>[^)#\s]+)/g
/** A file or folder that is named by its path from the root; `<topic>` in it stands for any name. */
const PATH =
  /`(?<path>(?:core|content|platform|components|entrypoints|scripts|tests|docs|public)\/[^`\s*{]+)`/g

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(join(ROOT, document), 'utf8')
  const found = (pattern: RegExp) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.['path'] ?? [])

  it('links to what is in the repository', () => {
    const missing = found(LINK).filter((path) => !existsSync(join(ROOT, dirname(document), path)))
    expect(missing).toEqual([])
  })

  it('names files that exist', () => {
    const missing = found(PATH).filter(
      (path) => globSync(path.replaceAll(/<[^>]+>/g, '*'), { cwd: ROOT }).length === 0,
    )
    expect(missing).toEqual([])
  })
})
