import { SettingsSchema, SYNCED } from '../settings/schema.ts'

/**
 * The groups that settings are synced by, such as `theme`, `kinds.micro` or
 * `hours.mon`: a field, or where that is a section, each field of it. What is
 * inside of a group belongs together and comes from one machine.
 */
export const GROUPS: readonly string[] = Object.entries(SYNCED).flatMap(([name, isSynced]) =>
  isSynced ? groupsOf(name as keyof typeof SYNCED) : [],
)

function groupsOf(name: keyof typeof SYNCED): string[] {
  const field = SettingsSchema.entries[name]
  return 'entries' in field ? Object.keys(field.entries).map((part) => `${name}.${part}`) : [name]
}

/** What stands under a group's name, in settings of any origin; undefined where there is nothing. */
export function valueOf(settings: unknown, group: string): unknown {
  return group.split('.').reduce<unknown>(fieldOf, settings)
}

function fieldOf(value: unknown, name: string): unknown {
  if (!isSection(value)) return undefined
  return Object.getOwnPropertyDescriptor(value, name)?.value
}

/** The settings with one group replaced. Whether it fits is for `parseSettings` to say. */
export function withGroup(settings: object, group: string, value: unknown): object {
  const [name = '', part] = group.split('.')
  if (part === undefined) return { ...settings, [name]: value }
  const section = valueOf(settings, name)
  return { ...settings, [name]: { ...(isSection(section) && section), [part]: value } }
}

/** The groups that a path as `parseSettings` names it lies in, or that lie in it. */
export function groupsAt(path: string): string[] {
  return GROUPS.filter(
    (group) => group === path || path.startsWith(`${group}.`) || group.startsWith(`${path}.`),
  )
}

/** Whether a value is an object with named fields: lists are one thing. */
export function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
