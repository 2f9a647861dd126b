import * as v from 'valibot'

/**
 * Reads stored data by a strict schema as far as it fits: what another version
 * wrote, or what was damaged, must not cost the parts that can still be read.
 */
export type LenientResult<Value> = {
  /** `undefined` when not enough of it could be read. */
  value: Value | undefined
  /** What did not fit, as dotted paths. */
  misfits: string[]
}

type AnySchema = v.GenericSchema

/**
 * - Objects: unknown keys are ignored; an optional field that doesn't fit is left
 *   out; a required one that is missing or doesn't fit takes its value from
 *   `defaults` (the same tree of names), and without one the object is unreadable.
 * - Lists: entries that don't fit are left out; an object in `defaults` holds
 *   those of an entry's fields. An object in place of a list counts as the list
 *   of its values.
 *
 * A missing field that has a default is no misfit. It never throws, and runs no
 * getter of what it reads.
 */
export function parseLeniently<Schema extends AnySchema>(
  schema: Schema,
  stored: unknown,
  path: string,
  defaults?: unknown,
): LenientResult<v.InferOutput<Schema>> {
  const misfits: string[] = []
  try {
    const read = readValue(schema, stored, path, defaults, misfits)
    const parsed = v.safeParse(schema, read)
    if (parsed.success) return { value: parsed.output, misfits }
    return { value: undefined, misfits: misfits.includes(path) ? misfits : [...misfits, path] }
  } catch {
    // An object with traps of its own.
    return { value: undefined, misfits: [path] }
  }
}

/** An object's own fields, or null for anything else. Read by their descriptors: no getter runs. */
export function ownFields(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  try {
    const own = Object.entries(Object.getOwnPropertyDescriptors(value))
    return new Map(own.map(([name, { value: held }]) => [name, held]))
  } catch {
    return null
  }
}

/** The entries of a stored list; also of one that was stored as an object. Null for anything else. */
export function listEntries(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  const fields = ownFields(value)
  return fields === null ? null : [...fields.values()]
}

/** What was read, for the schema to check once more as a whole; `undefined` where nothing fits. */
function readValue(
  schema: AnySchema,
  stored: unknown,
  path: string,
  defaults: unknown,
  misfits: string[],
): unknown {
  if (isObjectSchema(schema)) return readObject(schema, stored, path, defaults, misfits)
  if (isVariantSchema(schema)) {
    const name = ownFields(stored)?.get(schema.key)
    const option = schema.options.find((one) => v.is(one.entries[schema.key] ?? v.never(), name))
    return option && readObject(option, stored, path, defaults, misfits)
  }
  if (isWrapped(schema)) {
    return v.is(schema, stored)
      ? stored
      : readValue(schema.wrapped, stored, path, defaults, misfits)
  }
  if (isListSchema(schema)) return readList(schema, stored, path, defaults, misfits)
  return v.is(schema, stored) ? stored : undefined
}

function readObject(
  schema: ObjectSchema,
  stored: unknown,
  path: string,
  defaults: unknown,
  misfits: string[],
): object | undefined {
  const fields = ownFields(stored)
  if (fields === null) return undefined
  const fallbacks = ownFields(defaults)
  const read: [string, unknown][] = []
  for (const [name, field] of Object.entries(schema.entries)) {
    const fieldPath = `${path}.${name}`
    const isOptional = field.type === 'exact_optional'
    const inner = isOptional && isWrapped(field) ? field.wrapped : field
    const fallback = fallbacks?.get(name)
    if (fields.has(name)) {
      const value = readValue(inner, fields.get(name), fieldPath, fallback, misfits)
      if (v.is(inner, value)) {
        read.push([name, value])
        continue
      }
      misfits.push(fieldPath)
    }
    if (isOptional) continue
    if (!v.is(inner, fallback)) {
      misfits.push(fieldPath)
      return undefined
    }
    read.push([name, fallback])
  }
  return Object.fromEntries(read)
}

function readList(
  schema: ListSchema,
  stored: unknown,
  path: string,
  defaults: unknown,
  misfits: string[],
): unknown[] | undefined {
  const entries = listEntries(stored)
  if (entries === null) return undefined
  if (!Array.isArray(stored)) misfits.push(path)
  return entries.flatMap((entry) => {
    const value = readValue(schema.item, entry, path, defaults, misfits)
    if (v.is(schema.item, value)) return [value]
    misfits.push(path)
    return []
  })
}

type ObjectSchema = AnySchema & { entries: Record<string, AnySchema> }
type VariantSchema = AnySchema & { key: string; options: readonly ObjectSchema[] }
type WrappedSchema = AnySchema & { wrapped: AnySchema }
type ListSchema = AnySchema & { item: AnySchema }

function isObjectSchema(schema: AnySchema): schema is ObjectSchema {
  return schema.type === 'strict_object'
}

function isVariantSchema(schema: AnySchema): schema is VariantSchema {
  return schema.type === 'variant'
}

function isWrapped(schema: AnySchema): schema is WrappedSchema {
  return schema.type === 'nullable' || schema.type === 'exact_optional'
}

function isListSchema(schema: AnySchema): schema is ListSchema {
  return schema.type === 'array'
}
