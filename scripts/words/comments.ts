import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'vite'
import { ROOT } from '../build.ts'

/*
 * The comments beside the English texts, for translators: the one above a text,
 * else the one above the nearest group around it.
 */

type Node = { type: string; start: number; end: number } & Readonly<Record<string, unknown>>

type SourceFile = {
  path: string
  text: string
  constants: ReadonlyMap<string, { value: Node; comment: string | null }>
  imports: ReadonlyMap<string, { path: string; name: string }>
  comments: readonly { value: string; start: number; end: number }[]
}

/** A value of the texts where it is written. */
type Place = { file: SourceFile; node: Node }

const files = new Map<string, SourceFile>()

/** What is said of the text under `keys`, seen from the constant `name` of a file. */
export function commentOn(path: string, name: string, keys: readonly string[]): string | null {
  const root = constantOf(fileAt(join(ROOT, path)), name)
  let place: Place | null = root && { file: root.file, node: root.node }
  let comment: string | null = null
  for (const key of keys) {
    const found = place && propertyOf(place, key)
    if (found === null) return comment
    comment = found.comment ?? comment
    place = found
  }
  return comment
}

type Found = Place & { comment: string | null }

function constantOf(file: SourceFile, name: string): Found | null {
  const own = file.constants.get(name)
  if (own !== undefined) return { file, node: own.value, comment: own.comment }
  const imported = file.imports.get(name)
  return imported === undefined ? null : constantOf(fileAt(imported.path), imported.name)
}

function propertyOf(place: Place, key: string): Found | null {
  const { file, node } = resolved(place)
  if (node.type !== 'ObjectExpression') return null
  const properties = node['properties'] as readonly Node[]
  for (const property of properties) {
    if (property.type !== 'Property' || nameOf(property['key'] as Node) !== key) continue
    const value = resolved({ file, node: property['value'] as Node })
    const own = isIdentifier(property['value']) ? commentOf(property['value'], file) : null
    return { ...value, comment: commentBefore(file, property.start) ?? own }
  }
  for (const property of properties) {
    if (property.type !== 'SpreadElement') continue
    const found = propertyOf({ file, node: property['argument'] as Node }, key)
    if (found !== null) return found
  }
  return null
}

/** Through names, `satisfies` and `as`, to what is written. */
function resolved({ file, node }: Place): Place {
  if (node.type === 'TSSatisfiesExpression' || node.type === 'TSAsExpression') {
    return resolved({ file, node: node['expression'] as Node })
  }
  const constant = isIdentifier(node) ? constantOf(file, node.name) : null
  return constant === null ? { file, node } : resolved(constant)
}

function commentOf(node: { name: string }, file: SourceFile): string | null {
  return constantOf(file, node.name)?.comment ?? null
}

function isIdentifier(node: unknown): node is Node & { name: string } {
  return (node as Node).type === 'Identifier'
}

function nameOf(key: Node): string {
  return String(isIdentifier(key) ? key.name : key['value'])
}

function fileAt(path: string): SourceFile {
  const known = files.get(path)
  if (known !== undefined) return known
  const text = readFileSync(path, 'utf8')
  const { program, comments } = parseSync(path, text)
  const file: SourceFile = {
    path,
    text,
    comments,
    constants: new Map(),
    imports: new Map(),
  }
  const constants = new Map<string, { value: Node; comment: string | null }>()
  const imports = new Map<string, { path: string; name: string }>()
  for (const statement of program.body as unknown as readonly Node[]) {
    if (statement.type === 'ImportDeclaration') {
      const source = String((statement['source'] as Node)['value'])
      for (const one of statement['specifiers'] as readonly Node[]) {
        if (one.type !== 'ImportSpecifier') continue
        const name = nameOf(one['imported'] as Node)
        imports.set(nameOf(one['local'] as Node), { path: join(dirname(path), source), name })
      }
    }
    const declared =
      statement.type === 'ExportNamedDeclaration'
        ? (statement['declaration'] as Node | null)
        : statement
    if (declared?.type !== 'VariableDeclaration') continue
    for (const one of declared['declarations'] as readonly Node[]) {
      if (one['init'] === null) continue
      constants.set(nameOf(one['id'] as Node), {
        value: one['init'] as Node,
        comment: commentBefore(file, statement.start),
      })
    }
  }
  const whole = { ...file, constants, imports }
  files.set(path, whole)
  return whole
}

/** The doc comment that ends right before a place, as one line. */
function commentBefore({ text, comments }: SourceFile, start: number): string | null {
  const before = comments.find(
    (comment) =>
      comment.value.startsWith('*') &&
      comment.end <= start &&
      text.slice(comment.end, start).trim() === '',
  )
  if (before === undefined) return null
  const line = before.value.replaceAll(/\s*\n?\s*\*\s*/g, ' ').trim()
  return line === '' ? null : line
}
