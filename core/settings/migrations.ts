/**
 * How settings that an older Uncramp stored become those of this one.
 *
 * A step is pure, never changes after it was released, and expects anything:
 * it runs before the fields are checked. It moves and renames what a person
 * chose and leaves all else alone; a changed default is no migration, because
 * it must not rewrite anybody's choice. Each step has a test on a frozen
 * example of the version that it starts from.
 */
export type StoredSettings = Readonly<Record<string, unknown>>
export type Migration = (stored: StoredSettings) => StoredSettings

/** The first step leads from version 1 to 2, the next from 2 to 3, and so on. */
export const MIGRATIONS: readonly Migration[] = []

/** Takes settings of version `from` through every later step, in order. */
export function migrate(
  stored: StoredSettings,
  from: number,
  steps: readonly Migration[] = MIGRATIONS,
): StoredSettings {
  return steps.slice(from - 1).reduce((settings, step) => step(settings), stored)
}
