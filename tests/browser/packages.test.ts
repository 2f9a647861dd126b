import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { words } from '../../content/words/en/index.ts'
import { READERS } from '../../content/words/readers.ts'
import { LANGUAGE_TAGS } from '../../core/settings/languages.ts'
import { codeUnder, popupCode } from '../support/built-code.ts'
import { BROWSERS } from './support/browser-under-test.ts'
import { readManifest } from './support/built-extension.ts'
import { E2E_BUILDS, PRODUCTION_BUILDS } from './support/desk.ts'

/** Words that only the test hooks of the browser tests has a use for. */
const TEST_HOOK_WORDS = ['testHook', 'alarms-fired', 'setTestClock', 'offsetMs']

const PERMISSIONS = [
  'alarms',
  'contextMenus',
  'idle',
  'notifications',
  'scripting',
  'storage',
  'unlimitedStorage',
]

const FORBIDDEN_FIELDS = [
  'host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'optional_permissions',
]

const OTHER_PAGES = ['welcome.html', 'options.html', 'break.html', 'relief.html']

describe.each(BROWSERS)('The package for %s', (name) => {
  const folder = PRODUCTION_BUILDS[name]
  const manifest = readManifest(folder)

  it('holds no trace of the test hooks', () => {
    for (const word of TEST_HOOK_WORDS) expect(filesWith(folder, word), word).toEqual([])
    expect(filesWith(E2E_BUILDS[name], 'alarms-fired'), 'the search finds it').not.toEqual([])
  })

  it('has the languages of the list and no pseudo languages', () => {
    const tags = existsSync(join(folder, 'lang')) ? readdirSync(join(folder, 'lang')) : []
    expect(['en', ...tags].toSorted()).toEqual(LANGUAGE_TAGS.toSorted())
  })

  it('asks for these permissions and no others', () => {
    expect(manifest['manifest_version']).toBe(3)
    expect(manifest['permissions']).toEqual(PERMISSIONS)
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*'])
    for (const field of FORBIDDEN_FIELDS) expect(manifest, field).not.toHaveProperty(field)
  })

  it('lets its pages load nothing but their own files, and reach no network', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as {
      extension_pages: string
    }
    const directives = Object.fromEntries(
      policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
    )
    expect(directives).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'connect-src': "'none'",
      'frame-src': "'none'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'object-src': "'none'",
    })
    expect(policy).not.toMatch(/unsafe|https?:|\*/)

    // The one style that stands in a page, for the popup's first frame, is allowed by what it says.
    const popup = readFileSync(join(folder, 'popup.html'), 'utf8')
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(popup) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(directives['style-src']).toBe(`'self' 'sha256-${hash}'`)
  })

  it('is for the browsers that it was made for', () => {
    if (name === 'chrome') expect(manifest['minimum_chrome_version']).toBe('148')
    else {
      expect(manifest.browser_specific_settings?.gecko).toMatchObject({
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      })
    }
  })

  it('starts its popup from three files of code, and each other page from a handful', () => {
    expect(popupCode(folder)).toHaveLength(3)
    for (const page of OTHER_PAGES) {
      const html = readFileSync(join(folder, page), 'utf8')
      expect(pathsIn(html, '.js').length, page).toBeLessThanOrEqual(9)
    }
  })

  it.each([
    ['popup', popupCode(folder)],
    ['worker', ['background.js']],
    ['guide', ['layer-guide.js']],
  ] as const)('has no words in its %s but those of its list', (reader, entries) => {
    const code = [...codeUnder(folder, entries).values()].join('\n')
    const wanted: readonly string[] = READERS[reader]
    const said = (isWanted: boolean) =>
      Object.entries(words)
        .filter(([area]) => wanted.includes(area) === isWanted)
        .flatMap(([, area]) => plainSentencesIn(area))
    const own = new Set(said(true))
    expect(own.size).toBeGreaterThan(0)
    expect([...own].filter((text) => !code.includes(text))).toEqual([])
    const isWhole = (text: string) =>
      ['`', '"', "'"].some((mark) => code.includes(mark + text + mark))
    expect(said(false).filter((text) => !own.has(text) && isWhole(text))).toEqual([])
  })

  it('lets what a page says of its own looks go before what the kit says', () => {
    for (const page of OTHER_PAGES) {
      const sheets = pathsIn(readFileSync(join(folder, page), 'utf8'), '.css')
      const own = sheets.findIndex((path) => path.startsWith(`/assets/${page.split('.')[0]}-`))
      const kit = sheets.findIndex((path) =>
        readFileSync(join(folder, path), 'utf8').includes('.button-primary{'),
      )
      expect(kit, page).toBeGreaterThanOrEqual(0)
      expect(own, page).toBeGreaterThan(kit)
    }
  })

  it('names no address on the web that it could load from', () => {
    for (const path of filesOf(folder).filter((path) => extname(path) === '.html')) {
      expect(readFileSync(path, 'utf8'), path).not.toMatch(/(src|href)="?https?:/)
    }
  })
})

/** Sentences that stand in code as they are read: without quotes, and without what is filled in. */
function plainSentencesIn(words: unknown): string[] {
  if (typeof words === 'string') return /^[\w ,.?]{20,}$/.test(words) ? [words] : []
  if (typeof words !== 'object' || words === null) return []
  return Object.values(words).flatMap(plainSentencesIn)
}

/** The files with that ending which a page names, in its order. */
function pathsIn(html: string, ending: string): string[] {
  return [...html.matchAll(/(?:src|href)="([^"]+)"/g)]
    .map(([, path = '']) => path)
    .filter((path) => path.endsWith(ending))
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function filesWith(folder: string, word: string): string[] {
  return filesOf(folder)
    .filter((path) => ['.js', '.html', '.json'].includes(extname(path)))
    .filter((path) => readFileSync(path, 'utf8').includes(word))
}
