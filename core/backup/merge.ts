import { CHOICES_VERSION, MAX_CHOICES, type Choices, type HiddenEntry } from '../content/choices.ts'
import type { Settings } from '../settings/schema.ts'

/** `merge` adds what is missing; `replace` makes everything as the file has it. */
export type RestoreMode = 'merge' | 'replace'

/** What a restore writes besides record and spasms. A merge leaves the settings of this browser alone. */
export type PendingRestore =
  | { way: 'merge'; choices: Choices }
  | { way: 'replace'; choices: Choices; settings: Settings }

/**
 * What is here, and what only the file has. On one thing in both, what is here
 * holds; but what hurt stays hidden, wherever that was said. The lists are as
 * long as ever, and it is the file's that makes room.
 */
export function mergeChoices(here: Choices, there: Choices): Choices {
  const nameOf = ({ of }: { of: { is: string; id: string } }) => `${of.is} ${of.id}`
  const hurt = new Set(there.hidden.filter(isHurt).map(nameOf))
  return {
    version: CHOICES_VERSION,
    favorites: mergeLists(here.favorites, there.favorites, ({ is, id }) => `${is} ${id}`),
    hidden: mergeLists(here.hidden, there.hidden, nameOf).map((one) =>
      hurt.has(nameOf(one)) ? { ...one, why: 'hurt' as const } : one,
    ),
    votes: mergeLists(here.votes, there.votes, nameOf),
    lately: mergeLists(here.lately, there.lately, nameOf),
    tips: mergeLists(
      here.tips,
      there.tips.filter(({ on }) => !here.tips.some((tip) => tip.on === on)),
      ({ id }) => id,
    ),
  }
}

const isHurt = ({ why }: HiddenEntry) => why === 'hurt'

function mergeLists<One>(
  here: readonly One[],
  there: readonly One[],
  nameOf: (one: One) => string,
) {
  const known = new Set(here.map(nameOf))
  const missing = there.filter((one) => !known.has(nameOf(one)))
  return [...missing, ...here].slice(-MAX_CHOICES)
}
