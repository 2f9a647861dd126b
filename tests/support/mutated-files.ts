import { Chance } from '../simulation/chance.ts'

/**
 * Endless damaged copies of a file: what disks, clouds, editors and unkind
 * people do to one. The same seed damages it the same way on every machine.
 */
export function* mutatedFiles(file: string, seed: number): Generator<Uint8Array, never> {
  const chance = new Chance(seed)
  for (;;) {
    let text = file
    let bytes = new TextEncoder().encode(text)
    for (let times = 1 + Math.floor(chance.next() * 3); times > 0; times -= 1) {
      const change = chance.pick(CHANGES)
      if (change.to === 'text') {
        text = change.change(new TextDecoder().decode(bytes), chance)
        bytes = new TextEncoder().encode(text)
      } else bytes = change.change(bytes, chance)
    }
    yield bytes
  }
}

type Bytes = Uint8Array<ArrayBuffer>
type Change =
  | { to: 'bytes'; change: (bytes: Bytes, chance: Chance) => Bytes }
  | { to: 'text'; change: (text: string, chance: Chance) => string }

const somewhere = (length: number, chance: Chance) => Math.floor(chance.next() * (length + 1))

/** What stands in JSON where a value may stand. */
const VALUES = [
  'null',
  'true',
  '-1',
  '0',
  '1e999',
  '-0',
  '9007199254740993',
  '8.7e15',
  '0.5',
  '""',
  '"a"',
  '[]',
  '[null]',
  '{}',
  '{"__proto__":{"a":1}}',
  '[[[[[[]]]]]]',
  '"\\ud800"',
  '"2026-13-45"',
]
const FIELDS = [
  '"__proto__":{"isAdmin":true}',
  '"constructor":{"prototype":{}}',
  '"toString":1',
  '"key":"a"',
  '"version":1',
  '"version":2',
  '"version":99',
  '"what":"skipped"',
  '"note":"x"',
  '"settings":{}',
  '"record":[]',
  '"":null',
  '"format":"uncramp-backup"',
  '"madeBy":"99.0"',
  '"atMs":1e300',
]
const VALUE = /(?<=:\s*)(?:"(?:[^"\\]|\\.)*"|[-\d.eE+]+|true|false|null|\[\])/g
const MEMBER = /"(?:[^"\\]|\\.)*":\s*(?:"(?:[^"\\]|\\.)*"|[-\d.eE+]+|true|false|null)/g
const LINE = /\n\{.*\}/g

function onOne(
  text: string,
  what: RegExp,
  chance: Chance,
  change: (found: string) => string,
): string {
  const all = [...text.matchAll(what)]
  if (all.length === 0) return text
  const { index, 0: found } = chance.pick(all)
  return text.slice(0, index) + change(found) + text.slice(index + found.length)
}

const CHANGES: readonly Change[] = [
  {
    to: 'bytes',
    change: (bytes, chance) => {
      const copy = bytes.slice()
      const at = Math.floor(chance.next() * copy.length)
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(chance.next() * 8))
      return copy
    },
  },
  { to: 'bytes', change: (bytes, chance) => bytes.slice(0, somewhere(bytes.length, chance)) },
  {
    to: 'bytes',
    change: (bytes, chance) => {
      const [a, b, c] = [0, 0, 0].map(() => somewhere(bytes.length, chance))
      const piece = bytes.slice(b, (b ?? 0) + somewhere(60, chance))
      return new Uint8Array([
        ...bytes.slice(0, a),
        ...piece,
        ...bytes.slice(chance.onceIn(2) ? a : c),
      ])
    },
  },
  {
    to: 'bytes',
    change: (bytes, chance) => {
      const noise = Array.from({ length: somewhere(8, chance) }, () => somewhere(255, chance))
      const at = somewhere(bytes.length, chance)
      return new Uint8Array([...bytes.slice(0, at), ...noise, ...bytes.slice(at)])
    },
  },
  { to: 'text', change: (text, chance) => onOne(text, VALUE, chance, () => chance.pick(VALUES)) },
  { to: 'text', change: (text, chance) => onOne(text, VALUE, chance, (one) => `[${one}]`) },
  { to: 'text', change: (text, chance) => onOne(text, MEMBER, chance, (one) => `${one},${one}`) },
  {
    to: 'text',
    change: (text, chance) => onOne(text, MEMBER, chance, (one) => `${one},${chance.pick(FIELDS)}`),
  },
  { to: 'text', change: (text, chance) => onOne(text, MEMBER, chance, () => chance.pick(FIELDS)) },
  { to: 'text', change: (text, chance) => onOne(text, LINE, chance, (one) => `${one},${one}`) },
  { to: 'text', change: (text, chance) => onOne(text, LINE, chance, () => '\n{}') },
  {
    to: 'text',
    change: (text, chance) => onOne(text, /"version":\s?1/g, chance, () => '"version":2'),
  },
]
