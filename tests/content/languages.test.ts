import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
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
