import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../../core/settings/languages.ts'
import { languageFiles } from '../../scripts/language-files.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const foldersIn = (path: string) =>
  readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

describe('the list of languages', () => {
  it('is what content/languages/ was written from: else run `npm run languages`', () => {
    const folder = join(ROOT, 'content/languages')
    const stored = readdirSync(folder).map((name): [string, string] => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ])
    expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(languageFiles()))
  })

  it.each(['content/text', 'content/words'])('has each language in %s, and no other', (path) => {
    expect(foldersIn(path).toSorted()).toEqual(LANGUAGE_TAGS.toSorted())
  })

  it('has each language whose words the manifest has', () => {
    const names = LANGUAGE_TAGS.map((tag) => tag.replace('-', '_'))
    expect(foldersIn('public/_locales').toSorted()).toEqual(names.toSorted())
  })
})

describe('a file of content/languages/', () => {
  const files = languageFiles({ en: {}, 'pt-BR': {} })

  it('names a language of one region by its tag', () => {
    expect(files.get('tips.ts')).toContain(
      "import { tipTexts as ptBR } from '../text/pt-BR/tips/index.ts'",
    )
    expect(files.get('tips.ts')).toContain("  en,\n  'pt-BR': ptBR,\n")
  })
})
