const QUOTE = 34
const BACKSLASH = 92
const COLON = 58
const OPENING = new Set([91, 123])
const CLOSING = new Set([93, 125])

/**
 * How many fields a JSON text names, and whether it ends before it is complete.
 * Outside of strings, JSON has a colon for each field and for nothing else.
 */
export function countFieldsInText(text: string): { count: number; isOpen: boolean } {
  let count = 0
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) inString = !inString
    else if (inString) at += code === BACKSLASH ? 1 : 0
    else if (code === COLON) count += 1
    else if (OPENING.has(code)) depth += 1
    else if (CLOSING.has(code)) depth -= 1
  }
  return { count, isOpen: inString || depth > 0 }
}

/** How many fields a JSON value has, those of everything in it counted. */
export function countFieldsInValue(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value).reduce(
    (sum: number, each) => sum + countFieldsInValue(each),
    0,
  )
  return Array.isArray(value) ? inner : inner + Object.keys(value).length
}
