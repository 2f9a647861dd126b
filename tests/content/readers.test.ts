import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { READERS, type Reader } from '../../content/words/readers.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Where each reader begins. The popup loads its day when it is painted. */
const ENTRIES: Readonly<Record<Reader, readonly string[]>> = {
  popup: ['entrypoints/popup/main.tsx', 'entrypoints/popup/your-day.tsx'],
  worker: ['entrypoints/background/index.ts'],
  guide: ['entrypoints/layer-guide/index.tsx'],
  break: ['entrypoints/break/main.tsx'],
  relief: ['entrypoints/relief/main.tsx'],
  options: ['entrypoints/options/main.tsx'],
  welcome: ['entrypoints/welcome/main.tsx'],
}

/** What an entry point takes of its words by itself; the compiler holds it to its list. */
const OWN: Partial<Record<Reader, readonly string[]>> = {
  worker: ['menu'],
  guide: ['overlay'],
  options: ['relief'],
}

describe.each(Object.keys(READERS) as Reader[])('The words of %s', (reader) => {
  it('are those that its modules show, and no others', () => {
    const used = new Set<string>(OWN[reader])
    for (const path of modulesUnder(ENTRIES[reader])) {
      for (const area of moduleAt(path).areas) used.add(area)
    }
    expect([...used].toSorted()).toEqual([...READERS[reader]].toSorted())
  })
})

/** Every module that these load, themselves included. */
function modulesUnder(entries: readonly string[]): Set<string> {
  const found = new Set(entries)
  // A set is walked to the end of what is added on the way.
  for (const path of found) for (const imported of moduleAt(path).imports) found.add(imported)
  return found
}

type Module = { areas: readonly string[]; imports: readonly string[] }

const modules = new Map<string, Module>()

function moduleAt(path: string): Module {
  const known = modules.get(path)
  if (known !== undefined) return known
  const { program } = parseSync(path, readFileSync(join(ROOT, path), 'utf8'))
  const nodes = [...nodesOf(program)]
  const read = {
    areas: nodes.flatMap(areasIn),
    imports: nodes.flatMap((node) => importsIn(node, dirname(path))),
  }
  modules.set(path, read)
  return read
}

/** The areas of `useWords('area')`, and of `WordsWith<'area'>`. */
function areasIn(node: Node): string[] {
  if (node.type === 'CallExpression' && nameOf(node['callee']) === 'useWords') {
    return literalsIn(node['arguments'])
  }
  if (node.type === 'TSTypeReference' && nameOf(node['typeName']) === 'WordsWith') {
    return literalsIn(node['typeArguments'])
  }
  return []
}

/** What a statement loads of our own, other than by its types and once it is asked for. */
function importsIn(node: Node, folder: string): string[] {
  const { source } = node
  const isType = node['importKind'] === 'type' || node['exportKind'] === 'type'
  if (!isNode(source) || isType || node.type === 'ImportExpression') return []
  const target = source['value']
  const isOurs = typeof target === 'string' && /^\..*\.tsx?$/.test(target)
  return isOurs ? [posix.join(folder, target)] : []
}

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

function nameOf(node: unknown): unknown {
  return isNode(node) ? node['name'] : undefined
}

function literalsIn(value: unknown): string[] {
  return [...nodesOf(value)].flatMap((node) =>
    node.type === 'Literal' && typeof node['value'] === 'string' ? [node['value']] : [],
  )
}
