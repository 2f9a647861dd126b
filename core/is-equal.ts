/** Whether two pieces of plain data say the same; the order of an object's fields doesn't count. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object') return false
  if (one === null || other === null || Array.isArray(one) !== Array.isArray(other)) return false
  const fields = new Map(Object.entries(one))
  const others = Object.entries(other)
  return (
    fields.size === others.length &&
    others.every(([name, value]) => fields.has(name) && isEqual(fields.get(name), value))
  )
}
