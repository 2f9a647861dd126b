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
export const MIGRATIONS: readonly Migration[] = [secondsAwayToMinutes, chestAndLegPainApart]

/**
 * Version 1 counted somebody as away after so many seconds, 60 when nobody chose,
 * and took each of these gaps for a break. Version 2 asks for minutes. What was
 * chosen goes to the nearest minute there is; the old default to the new one.
 */
function secondsAwayToMinutes(stored: StoredSettings): StoredSettings {
  const away = Object.hasOwn(stored, 'away') ? stored['away'] : undefined
  if (!isSection(away) || !Object.hasOwn(away, 'afterSeconds')) return stored
  const { afterSeconds, ...rest } = away
  if (afterSeconds === 60) return { ...stored, away: rest }
  // What is no number is left for the parser to name and drop.
  const naturalBreakMinutes =
    typeof afterSeconds === 'number'
      ? Math.min(15, Math.max(2, Math.round(afterSeconds / 60)))
      : afterSeconds
  return { ...stored, away: { ...rest, naturalBreakMinutes } }
}

/**
 * Version 2 asked for chest pain and for leg pain on walking in one question: who said
 * yes may have either.
 */
function chestAndLegPainApart(stored: StoredSettings): StoredSettings {
  const body = Object.hasOwn(stored, 'body') ? stored['body'] : undefined
  if (!isSection(body) || !Object.hasOwn(body, 'limits')) return stored
  const { limits } = body
  if (!Array.isArray(limits)) return stored
  const apart: unknown[] = limits.flatMap((limit: unknown) =>
    limit === 'chest-leg-pain' ? ['chest-pain', 'walking-leg-pain'] : [limit],
  )
  return { ...stored, body: { ...body, limits: apart } }
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Takes settings of version `from` through every later step, in order. */
export function migrate(
  stored: StoredSettings,
  from: number,
  steps: readonly Migration[] = MIGRATIONS,
): StoredSettings {
  return steps.slice(from - 1).reduce((settings, step) => step(settings), stored)
}
