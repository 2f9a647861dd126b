import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { parseSync } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/**
 * Imports run one way: core <- content, core <- platform, core and content's
 * types, words and phrases <- components, all <- entrypoints. This reads the real
 * syntax of every file; .oxlintrc.jsonc says most of it earlier, in the editor.
 */
const ROOT = join(import.meta.dirname, '..')
const ROOMS = ['core', 'content', 'platform', 'components', 'entrypoints'] as const
type Room = (typeof ROOMS)[number]

type Import = { target: string; typeOnly: boolean }

/** What a file of each room may import: our own files by path from the root, and packages. */
const ALLOWED: Readonly<Record<Room, { ours: RegExp; types?: RegExp; packages: RegExp }>> = {
  core: { ours: /^core\//, packages: /^valibot$/ },
  content: { ours: /^content\//, types: /^core\//, packages: /^$/ },
  platform: { ours: /^(core|platform)\//, packages: /^(valibot|wxt\/browser|idb)$/ },
  components: {
    ours: /^(core|components|content\/(?:phrases|words))\//,
    types: /^content\//,
    packages: /^(preact|preact\/hooks|@preact\/signals)$/,
  },
  entrypoints: {
    ours: /^(core|content|platform|components|entrypoints)\//,
    packages: /^(preact|preact\/hooks|@preact\/signals|valibot|wxt\/utils\/.+)$/,
  },
}

/** Sentences made of words and of what core knows: for pages and for the worker. */
const PHRASES = { ours: /^(core|content\/(?:phrases|words))\//, types: undefined, packages: /^$/ }

/** Packages that one file alone may touch. */
const ONE_DOOR: readonly { packages: RegExp; door: string }[] = [
  { packages: /^(wxt\/browser|webextension-polyfill)/, door: 'platform/browser.ts' },
  { packages: /^idb(\/|$)/, door: 'platform/record-database.ts' },
]

/** In core, time and chance are arguments. */
const IMPURE = [
  ['Date', 'now'],
  ['Math', 'random'],
  ['Temporal', 'Now'],
  ['performance', 'now'],
  ['crypto', 'randomUUID'],
  ['crypto', 'getRandomValues'],
]

type Node = { type: string } & Readonly<Record<string, unknown>>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const part of value) yield* nodesOf(part)
  } else if (isNode(value)) {
    yield value
    for (const part of Object.values(value)) yield* nodesOf(part)
  }
}

function syntaxOf(path: string, code: string): Node[] {
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path} can't be read: ${errors[0]?.message}`)
  return [...nodesOf(program)]
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
])

function importsOf(syntax: readonly Node[]): Import[] {
  return syntax.flatMap((node) => {
    const { source } = node
    if (!IMPORTING.has(node.type) || source === null || source === undefined) return []
    const named = isNode(source) && typeof source['value'] === 'string'
    const typeOnly =
      node['importKind'] === 'type' || node['exportKind'] === 'type' || node.type === 'TSImportType'
    return [{ target: named ? String(source['value']) : '(computed)', typeOnly }]
  })
}

/** What is wrong with one import, or null. */
function offence(file: string, { target, typeOnly }: Import): string | null {
  const room = ROOMS.find((name) => file.startsWith(`${name}/`))
  if (!room) return `${file} stands in no room`
  const { ours, types, packages } = file.startsWith('content/phrases/') ? PHRASES : ALLOWED[room]
  const door = ONE_DOOR.find((entry) => entry.packages.test(target))
  if (door && door.door !== file) return `${target} only through ${door.door}`
  if (!target.startsWith('.')) {
    return packages.test(target) || door ? null : `${room} may not import ${target}`
  }
  const path = posix.join(posix.dirname(file), target.replace(/\?inline$/, ''))
  if (!/\.(ts|tsx|css)$/.test(path)) return `${target} needs its file extension`
  if (room === 'entrypoints' && path.startsWith('entrypoints/')) {
    const home = file.split('/').slice(0, 2).join('/')
    // What several entry points share is no entry point itself.
    const isShared = /^entrypoints\/(?:guide|shared)\//.test(path)
    return path.startsWith(`${home}/`) || isShared ? null : `nothing imports from ${path}`
  }
  if (file.startsWith('entrypoints/background/') && path.startsWith('components/')) {
    return 'the worker shows nothing'
  }
  if (ours.test(path) || (typeOnly && types?.test(path))) return null
  return types?.test(path)
    ? `${room} may import types alone from ${path}`
    : `${room} may not import ${path}`
}

function impurities(syntax: readonly Node[]): string[] {
  const isNamed = (value: unknown, name: string | undefined) =>
    isNode(value) && value.type === 'Identifier' && value['name'] === name
  return syntax.flatMap((node) => {
    if (node.type === 'MemberExpression') {
      const found = IMPURE.find(
        ([object, property]) =>
          isNamed(node['object'], object) && isNamed(node['property'], property),
      )
      return found ? [found.join('.')] : []
    }
    const callsDate =
      (node.type === 'NewExpression' || node.type === 'CallExpression') &&
      isNamed(node['callee'], 'Date') &&
      (node.type === 'CallExpression' || [...nodesOf(node['arguments'])].length === 0)
    return callsDate ? ['Date of now'] : []
  })
}

/** Everything that breaks the rules in one file. */
function offences(file: string, code: string): string[] {
  const syntax = syntaxOf(file, code)
  const wrongImports = importsOf(syntax).flatMap((imported) => offence(file, imported) ?? [])
  return [...wrongImports, ...(file.startsWith('core/') ? impurities(syntax) : [])]
}

const FILES = globSync(`{${ROOMS.join(',')}}/**/*.{ts,tsx}`, { cwd: ROOT }).toSorted()

describe('the way imports run', () => {
  it('is kept by every file', () => {
    expect(FILES.length).toBeGreaterThan(0)
    const found = FILES.flatMap((file) =>
      offences(file, readFileSync(join(ROOT, file), 'utf8')).map((what) => `${file}: ${what}`),
    )
    expect(found).toEqual([])
  })
})

/** The arrows between the folders of a room, such as `popup > kit`, each with the imports that draw it. */
function folderArrows(room: Room, files: ReadonlyMap<string, string>): Map<string, string[]> {
  const folderOf = (path: string) => new RegExp(`^${room}/([^/]+)/`).exec(path)?.[1]
  const arrows = new Map<string, string[]>()
  for (const [file, code] of files) {
    for (const { target } of importsOf(syntaxOf(file, code))) {
      const path = posix.join(posix.dirname(file), target)
      const [from, to] = [folderOf(file), folderOf(path)]
      if (!target.startsWith('.') || !from || !to || from === to) continue
      const arrow = `${from} > ${to}`
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), `${file} imports ${path}`])
    }
  }
  return arrows
}

/** Those of the arrows that lie on a circle: from where they point, the others lead back. */
function onCircles(arrows: readonly string[]): string[] {
  const ends = arrows.map((arrow) => arrow.split(' > '))
  return arrows.filter((_arrow, at) => {
    const [start, first] = ends[at] ?? []
    const reached = new Set([first])
    // A set that grows while one goes through it is gone through to its end.
    for (const folder of reached) {
      for (const [from, to] of ends) if (from === folder) reached.add(to)
    }
    return reached.has(start)
  })
}

describe('the folders of components', () => {
  const files = FILES.filter((file) => file.startsWith('components/'))
  const arrows = folderArrows(
    'components',
    new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')])),
  )

  it('import each other in no circle', () => {
    expect(arrows.size).toBeGreaterThan(0)
    // The arrow that few imports draw is most likely the one that is new.
    const imports = onCircles([...arrows.keys()]).map((arrow) => arrows.get(arrow) ?? [])
    expect(imports.toSorted((one, other) => one.length - other.length).flat()).toEqual([])
  })

  it.each([
    [
      ['a > b', 'b > a'],
      ['a > b', 'b > a'],
    ],
    [
      ['a > b', 'b > c', 'c > a', 'c > d'],
      ['a > b', 'b > c', 'c > a'],
    ],
    [['a > b', 'b > c', 'a > c'], []],
  ])('of the arrows %j, have on a circle %j', (drawn, found) => {
    expect(onCircles(drawn)).toEqual(found)
  })

  it('draw an arrow for types, too, and none within a folder', () => {
    const code = `import type { B } from '../b/b.ts'; export * from './c.ts'; import { h } from 'preact'`
    expect([...folderArrows('components', new Map([['components/a/a.ts', code]])).keys()]).toEqual([
      'a > b',
    ])
  })
})

describe('the rules themselves', () => {
  it.each([
    ['core/a.ts', `import { b } from '../content/b.ts'`],
    ['core/schedule/a.ts', `import type { B } from '../../platform/b.ts'`],
    ['core/a.ts', `export * from '../components/b.tsx'`],
    ['core/a.ts', `import { h } from 'preact'`],
    ['core/a.ts', `const b = await import('../entrypoints/b.ts')`],
    ['core/a.ts', `const b = await import(name)`],
    ['core/a.ts', `type B = import('../platform/b.ts').B`],
    ['core/a.ts', `import { b } from './b'`],
    ['core/a.ts', `import { readFile } from 'node:fs'`],
    ['core/a.ts', `const now = Date.now()`],
    ['core/a.ts', `const now = new Date()`],
    ['core/a.ts', `const now = Date()`],
    ['core/a.ts', `const dice = Math.random()`],
    ['core/a.ts', `const now = Temporal.Now.instant()`],
    ['content/a.ts', `import { b } from '../core/b.ts'`],
    ['content/a.ts', `import type { B } from '../components/b.tsx'`],
    ['content/phrases/a.ts', `import { items } from '../items/index.ts'`],
    ['entrypoints/background/a.ts', `import { b } from '../../components/b.ts'`],
    ['platform/a.ts', `import { b } from '../components/b.tsx'`],
    ['platform/a.ts', `import type { B } from '../content/b.ts'`],
    ['platform/a.ts', `import { browser } from 'wxt/browser'`],
    ['platform/a.ts', `import { openDB } from 'idb'`],
    ['platform/browser.ts', `import { openDB } from 'idb'`],
    ['components/a.tsx', `import { b } from '../platform/b.ts'`],
    ['components/a.tsx', `import { items } from '../content/items/index.ts'`],
    ['components/a.tsx', `import { browser } from 'wxt/browser'`],
    ['entrypoints/popup/main.tsx', `import { browser } from 'wxt/browser'`],
    ['entrypoints/popup/main.tsx', `import browser from 'webextension-polyfill'`],
    ['entrypoints/popup/main.tsx', `import { b } from '../options/b.ts'`],
    ['entrypoints/popup/main.tsx', `import { b } from '#imports'`],
  ])('catch, in %s: %s', (file, code) => {
    expect(offences(file, code)).toHaveLength(1)
  })

  it.each([
    ['core/schedule/a.ts', `import type { Item } from '../content/types.ts'`],
    ['core/a.ts', `import * as v from 'valibot'; const then = new Date(0)`],
    ['content/items/a.ts', `import type { Item } from '../../core/content/types.ts'`],
    ['platform/browser.ts', `export { browser } from 'wxt/browser'`],
    [
      'platform/record-database.ts',
      `import { openDB } from 'idb'; import { a } from '../core/a.ts'`,
    ],
    ['components/kit/a.tsx', `import { useState } from 'preact/hooks'; import './a.css'`],
    ['components/kit/a.tsx', `import { words } from '../../content/words/index.ts'`],
    ['components/kit/a.tsx', `import { line } from '../../content/phrases/a.ts'`],
    ['content/phrases/a.ts', `import { b } from '../../core/b.ts'`],
    ['entrypoints/popup/main.tsx', `import { b } from './b.ts'; const now = Date.now()`],
  ])('let pass, in %s: %s', (file, code) => {
    expect(offences(file, code)).toEqual([])
  })
})

describe('the lint rules', () => {
  const SAMPLES: readonly [file: string, code: string, rule: string][] = [
    ['core/import.ts', `export { b } from '../platform/b.ts'`, 'no-restricted-imports'],
    ['core/a/import.ts', `export { b } from '../../content/b.ts'`, 'no-restricted-imports'],
    ['core/package.ts', `export { h } from 'preact'`, 'no-restricted-imports'],
    ['core/clock.ts', `export const now = () => Date.now()`, 'no-restricted-properties'],
    ['core/zone.ts', `export const now = () => Temporal.Now.instant()`, 'no-restricted-properties'],
    ['core/chance.ts', `export const dice = () => Math.random()`, 'no-restricted-properties'],
    ['core/timer.ts', `export const t = () => setTimeout(() => 1, 1)`, 'no-restricted-globals'],
    ['content/import.ts', `export { b } from '../platform/b.ts'`, 'no-restricted-imports'],
    ['platform/import.ts', `export { b } from '../content/b.ts'`, 'no-restricted-imports'],
    ['components/import.ts', `export { b } from '../platform/b.ts'`, 'no-restricted-imports'],
    ['components/browser.ts', `export const b = () => browser.tabs`, 'no-restricted-globals'],
    ['entrypoints/b.ts', `export { browser } from 'wxt/browser'`, 'no-restricted-imports'],
    ['core/default.ts', `export default 1`, 'no-default-export'],
    ['core/any.ts', `export const a = (b: any): string => String(b)`, 'no-explicit-any'],
    ['core/log.ts', `export const a = () => console.log('b')`, 'no-console'],
    ['core/silent.ts', `export const a = () => { try { a() } catch {} }`, 'no-empty'],
    ['core/a/fine.ts', `export type { Item } from '../content/types.ts'`, ''],
    ['platform/fine.ts', `export type { Item } from '../core/content/types.ts'`, ''],
  ]

  let folder = ''
  let reported = new Map<string, string>()

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'uncramp-lint-'))
    await copyFile(join(ROOT, '.oxlintrc.jsonc'), join(folder, '.oxlintrc.jsonc'))
    for (const [file, code] of SAMPLES) {
      await mkdir(join(folder, dirname(file)), { recursive: true })
      await writeFile(join(folder, file), `${code}\n`)
    }
    reported = await lint(folder)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each(SAMPLES)('say of %s (%s): %s', (file, _code, rule) => {
    if (rule === '') expect(reported.get(file)).toBeUndefined()
    else expect(reported.get(file)).toContain(rule)
  })
})

/** The rules that oxlint reports, by file. */
function lint(folder: string): Promise<Map<string, string>> {
  const oxlint = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint')
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [oxlint, '-f', 'json'],
      { cwd: folder },
      (_failed, output, errors) => {
        try {
          const { diagnostics } = JSON.parse(output) as {
            diagnostics: { code: string; filename: string }[]
          }
          const byFile = Map.groupBy(diagnostics, ({ filename }) => filename.replaceAll('\\', '/'))
          resolve(
            new Map(
              [...byFile].map(([file, found]) => [file, found.map(({ code }) => code).join()]),
            ),
          )
        } catch (cause) {
          reject(new Error(`oxlint gave no report: ${output}${errors}`, { cause }))
        }
      },
    )
  })
}
