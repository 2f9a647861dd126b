import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { changesIn } from '../scripts/mutation/changes.ts'

/** The source after each of its changes. */
const changed = (code: string) =>
  changesIn('a.ts', code).map(({ start, end, by }) => code.slice(0, start) + by + code.slice(end))

describe('the small changes of `npm run mutation`', () => {
  it.each([
    ['a < b', ['a <= b']],
    ["a === 'b'", ["a !== 'b'"]],
    ['a && b', ['((a) || (b))']],
    ['a ?? b', ['a', 'b']],
    ['a + b', ['a - b']],
    ["'a' + b", []],
    ['!a', ['a']],
    ['7', ['8']],
    ['60_000', ['120000']],
    ['true', ['false']],
    ['a.filter(b)', ['a', ';']],
    ['a.some(b)', ['a.every(b)', ';']],
    ['a = b', [';']],
    ['if (a) throw b', ['if (!(a)) throw b', ';']],
    ['if (a) b()', ['if (!(a)) b()', 'if (a) ;']],
    ['a ? b : c', ['!(a) ? b : c']],
    ['({ ...a, b: c, d })', ['({ ...a,  d })', '({ ...a, b: c,  })']],
    ['a as 7', []],
    ["import { a } from 'b'", []],
    ['type A = 7 | true', []],
  ])('of %s', (code, expected) => {
    expect(changed(code).toSorted()).toEqual([...expected].toSorted())
  })

  it('leave a source that can be read', () => {
    const files = ['core/schedule/quiet.ts', 'core/session/tone-cue.ts', 'platform/sound.ts']
    for (const file of files) {
      const code = readFileSync(join(import.meta.dirname, '..', file), 'utf8')
      const all = changed(code)
      expect(all.length).toBeGreaterThan(10)
      expect(all).not.toContain(code)
      for (const one of all) expect(parseSync(file, one).errors, one).toEqual([])
    }
  })
})
