import { parseSync } from 'vite'

/** One small change to a source: what stands from `start` to `end` becomes `by`. */
export type Change = { start: number; end: number; by: string }

type Node = { type: string; start: number; end: number } & Readonly<Record<string, unknown>>

const COMPARISONS = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===' }
const SUMS = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' }
const INSTEAD: Readonly<Record<string, string>> = { ...COMPARISONS, ...SUMS }

const OTHER_METHOD: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
}
/** Without them, the list stays as it was. */
const LEFT_OUT = new Set(['filter', 'toSorted', 'toReversed', 'slice'])

const EARLY_ENDS = new Set(['ReturnStatement', 'ThrowStatement', 'ContinueStatement'])
const ACTS = new Set(['CallExpression', 'AssignmentExpression', 'AwaitExpression'])
/** What stands around an expression for the compiler alone. */
const TYPED = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'])

/** From here on a number is a length or a limit, and one more is none that anybody sees. */
const LARGE = 1000

/** Every small change that a source allows, in the order of the source. */
export function changesIn(path: string, code: string): Change[] {
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path} can't be read: ${errors[0]?.message}`)
  const text = ({ start, end }: Node) => code.slice(start, end)

  function changesOf(node: Node): Change[] {
    const { type, start, end } = node
    const become = (by: string): Change => ({ start, end, by })
    const operands = [node['left'], node['right']].filter(isNode)
    const [left, right] = operands
    switch (type) {
      case 'BinaryExpression': {
        const instead = INSTEAD[String(node['operator'])]
        const isText = operands.some((side) => /^['"`]/.test(text(side)))
        const joins = node['operator'] === '+' && isText
        if (!left || !right || instead === undefined || joins) return []
        return [become(`${text(left)} ${instead} ${text(right)}`)]
      }
      case 'LogicalExpression': {
        if (!left || !right) return []
        if (node['operator'] === '??') return [become(text(left)), become(text(right))]
        const other = node['operator'] === '&&' ? '||' : '&&'
        return [become(`((${text(left)}) ${other} (${text(right)}))`)]
      }
      case 'UnaryExpression':
        return node['operator'] === '!' && isNode(node['argument'])
          ? [become(text(node['argument']))]
          : []
      case 'Literal':
        return literal(node['value']).map(become)
      case 'IfStatement':
        return [...turnedTest(node), ...(isEarlyEnd(node) ? [become(';')] : [])]
      case 'ConditionalExpression':
        return turnedTest(node)
      case 'ExpressionStatement':
        return isNode(node['expression']) && ACTS.has(node['expression'].type) ? [become(';')] : []
      case 'ObjectExpression':
        return droppedProperties(node)
      case 'CallExpression':
        return otherMethod(node)
      default:
        return []
    }
  }

  function turnedTest({ test }: Node): Change[] {
    if (!isNode(test) || test.type === 'BinaryExpression' || test.type === 'UnaryExpression') {
      return []
    }
    return [{ start: test.start, end: test.end, by: `!(${text(test)})` }]
  }

  /** A property after a spread is the assignment of code that assigns nothing. */
  function droppedProperties({ properties }: Node): Change[] {
    const all = Array.isArray(properties) ? properties.filter(isNode) : []
    const spread = all.findIndex(({ type }) => type === 'SpreadElement')
    if (spread === -1) return []
    return all
      .slice(spread + 1)
      .map(({ start, end }) => ({ start, end: code[end] === ',' ? end + 1 : end, by: '' }))
  }

  function otherMethod(node: Node): Change[] {
    const { callee } = node
    if (!isNode(callee) || callee.type !== 'MemberExpression') return []
    const { object, property } = callee
    if (!isNode(object) || !isNode(property)) return []
    const name = text(property)
    if (LEFT_OUT.has(name)) return [{ start: node.start, end: node.end, by: text(object) }]
    const other = OTHER_METHOD[name]
    return other === undefined ? [] : [{ start: property.start, end: property.end, by: other }]
  }

  return [...expressionsOf(program)].flatMap(changesOf).toSorted((a, b) => a.start - b.start)
}

function literal(value: unknown): string[] {
  if (typeof value === 'boolean') return [`${!value}`]
  if (typeof value !== 'number') return []
  return [`${value < LARGE ? value + 1 : value * 2}`]
}

function isEarlyEnd({ consequent, alternate }: Node): boolean {
  if (!isNode(consequent) || alternate) return false
  const { body } = consequent
  const last =
    consequent.type === 'BlockStatement' && Array.isArray(body) ? body.at(-1) : consequent
  return isNode(last) && EARLY_ENDS.has(last.type)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** All that runs: no types, and no imports. */
function* expressionsOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const part of value) yield* expressionsOf(part)
  } else if (isNode(value)) {
    if (TYPED.has(value.type)) yield* expressionsOf(value['expression'])
    else if (!value.type.startsWith('TS') && value.type !== 'ImportDeclaration') {
      yield value
      for (const part of Object.values(value)) yield* expressionsOf(part)
    }
  }
}
