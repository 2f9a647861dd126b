import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../content/words/index.ts'
import { LANGUAGE_TAGS } from '../../core/settings/languages.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const foldersIn = (path: string) =>
  readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

describe('the list of languages', () => {
  it('has each language whose messages there are, and no other', () => {
    expect(foldersIn('content/lang').toSorted()).toEqual(LANGUAGE_TAGS.toSorted())
  })

  it('has each language whose words the manifest has', () => {
    const names = LANGUAGE_TAGS.map((tag) => tag.replace('-', '_'))
    expect(foldersIn('public/_locales').toSorted()).toEqual(names.toSorted())
  })
})

describe.each(LANGUAGE_TAGS)('what the manifest says, in %s', (tag) => {
  const path = join(ROOT, 'public/_locales', tag.replace('-', '_'), 'messages.json')
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>
  const lengthOf = (name: string) => messages[name]?.message.length ?? 0

  it('is as long as every store takes', () => {
    expect(lengthOf('name')).toBeGreaterThan(0)
    expect(lengthOf('name')).toBeLessThanOrEqual(45)
    expect(lengthOf('description')).toBeGreaterThan(0)
    expect(lengthOf('description')).toBeLessThanOrEqual(132)
  })

  it('calls what a key does as the menu calls it', () => {
    const { menu } = wordsIn(tag)
    expect(messages['commandStartBreak']?.message).toBe(menu.startBreak)
    expect(messages['commandSpasmNow']?.message).toBe(menu.spasmNow)
  })
})
