import * as fc from 'fast-check'

/** The way to one value inside of another, by names. */
export type Path = readonly string[]

/** All ways into a value, to its lists and objects as well as to what is in them. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Object.entries(value).flatMap(([name, one]) => pathsOf(one, [...path, name]))
  return path.length > 0 ? [path, ...inside] : inside
}

/** One of them. */
export function onePathOf(value: unknown): fc.Arbitrary<Path> {
  return fc.constantFrom(...pathsOf(value))
}

/** A copy that has something else at one place. */
export function damaged(value: unknown, path: Path, by: unknown): unknown {
  const [name, ...rest] = path
  if (name === undefined) return structuredClone(by)
  if (Array.isArray(value)) {
    return value.map((one: unknown, at) => (String(at) === name ? damaged(one, rest, by) : one))
  }
  const fields = Object.entries(Object(value) as object)
  return Object.fromEntries(
    fields.map(([key, one]) => [key, key === name ? damaged(one, rest, by) : one]),
  )
}
