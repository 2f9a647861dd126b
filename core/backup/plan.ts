import type { Choices } from '../content/choices.ts'
import type { SpasmEntry } from '../diary/spasm.ts'
import type { RecordEntry } from '../record/entry.ts'
import { same } from '../is-equal.ts'
import type { Settings } from '../settings/schema.ts'
import type { Backup } from './format.ts'
import { mergedChoices } from './merge.ts'

/** What this browser has. */
export type Here = {
  settings: Settings
  choices: Choices
  record: readonly Pick<RecordEntry, 'key' | 'breakId'>[]
  spasms: readonly SpasmEntry[]
}

export type Change = { added: number; removed: number }

export type RestorePlan = {
  merge: { breaks: number; spasms: number; choices: number }
  replace: {
    /** The settings that differ, as dotted paths such as `kinds.micro`. */
    settings: string[]
    breaks: Change
    /** `changed`: noted there and here, and not the same. */
    spasms: Change & { changed: number }
    choices: Change
  }
}

/** What a restore would change, either way. */
export function planRestore(here: Here, backup: Backup): RestorePlan {
  const merged = mergedChoices(here.choices, backup.choices)
  const breaks = change(here.record.map(breakOf), backup.record.map(breakOf))
  const spasms = change(here.spasms.map(keyOf), backup.spasms.map(keyOf))
  const known = new Map(here.spasms.map((spasm) => [spasm.key, spasm]))
  const keys = new Set(here.record.map(keyOf))
  const added = backup.record.filter(({ key }) => !keys.has(key))
  return {
    merge: {
      breaks: new Set(added.map(breakOf)).size,
      spasms: spasms.added,
      choices: change(saidIn(here.choices), saidIn(merged)).added,
    },
    replace: {
      settings: differing(here.settings, backup.settings),
      breaks,
      spasms: {
        ...spasms,
        changed: backup.spasms.filter((spasm) => {
          const before = known.get(spasm.key)
          return before !== undefined && !same(before, spasm)
        }).length,
      },
      choices: change(saidIn(here.choices), saidIn(backup.choices)),
    },
  }
}

const keyOf = ({ key }: { key: string }) => key
const breakOf = ({ breakId }: { breakId: string }) => breakId

function change(here: readonly string[], there: readonly string[]): Change {
  const [before, after] = [new Set(here), new Set(there)]
  return { added: after.difference(before).size, removed: before.difference(after).size }
}

/** Everything that the person said; what merely came lately is not among it. */
function saidIn({ favorites, hidden, votes }: Choices): string[] {
  return [...favorites, ...hidden, ...votes].map((said) => JSON.stringify(Object.entries(said)))
}

/** The fields that differ, two levels deep: that is how they are named to people. */
function differing(here: Settings, there: Settings): string[] {
  const theirs = new Map<string, unknown>(Object.entries(there))
  return Object.entries(here).flatMap(([name, value]) => {
    const other = theirs.get(name)
    if (same(value, other)) return []
    if (name !== 'kinds' && name !== 'hours') return [name]
    const inner = new Map<string, unknown>(Object.entries(Object(other)))
    return Object.entries(Object(value)).flatMap(([part, each]) =>
      same(each, inner.get(part)) ? [] : [`${name}.${part}`],
    )
  })
}
