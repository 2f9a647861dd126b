import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
/** The rule is as old as this; some subjects before it are longer. */
const RULE_SINCE_MS = Date.parse('2026-11-27T00:00:00Z')
const MAX_CHARACTERS = 72

type Commit = { atMs: number; subject: string }

const isTooLong = ({ atMs, subject }: Commit) =>
  atMs >= RULE_SINCE_MS && subject.length > MAX_CHARACTERS

/**
 * The commits that this copy knows of: of a shallow clone the newest, of an
 * unpacked archive none. A date finds where the rule begins in each of them,
 * where the name of a commit might be unknown. Merges are named by the forge.
 */
function commits(): Commit[] {
  if (!existsSync(join(ROOT, '.git'))) return []
  // In a container the files may belong to another user than the one who runs this.
  const command = ['-c', 'safe.directory=*', 'log', '--no-merges', '--format=%ct %s']
  const lines = execFileSync('git', command, { cwd: ROOT, encoding: 'utf8' }).split('\n')
  return lines.filter(Boolean).map((line) => {
    const end = line.indexOf(' ')
    return { atMs: Number(line.slice(0, end)) * 1000, subject: line.slice(end + 1) }
  })
}

describe('the subjects of commits', () => {
  it(`have ${MAX_CHARACTERS} characters at most`, () => {
    expect(
      commits()
        .filter(isTooLong)
        .map(({ subject }) => subject),
    ).toEqual([])
  })

  it.each([
    [MAX_CHARACTERS, 0, false],
    [MAX_CHARACTERS + 1, 0, true],
    [MAX_CHARACTERS + 1, -1, false],
  ])(
    'with %i characters, %i ms after the rule began: refused is %s',
    (length, afterMs, refused) => {
      const commit = { atMs: RULE_SINCE_MS + afterMs, subject: 'x'.repeat(length) }
      expect(isTooLong(commit)).toBe(refused)
    },
  )
})
