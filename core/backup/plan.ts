import type { Choices } from '../content/choices.ts'
import type { SpasmEntry } from '../diary/spasm.ts'
import type { RecordEntry } from '../record/entry.ts'
import { isEqual } from '../is-equal.ts'
import type { Settings } from '../settings/schema.ts'
import type { Backup } from './format.ts'
import { mergeChoices } from './merge.ts'

/** What this browser has. */
export type CurrentData = {
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
export function planRestore(here: CurrentData, backup: Backup): RestorePlan {
  const merged = mergeChoices(here.choices, backup.choices)
  const breaks = diffKeys(here.record.map(entryBreakId), backup.record.map(entryBreakId))
  const spasms = diffKeys(here.spasms.map(entryKey), backup.spasms.map(entryKey))
  const known = new Map(here.spasms.map((spasm) => [spasm.key, spasm]))
  const keys = new Set(here.record.map(entryKey))
  const added = backup.record.filter(({ key }) => !keys.has(key))
  return {
    merge: {
      breaks: new Set(added.map(entryBreakId)).size,
      spasms: spasms.added,
      choices: diffKeys(choiceKeys(here.choices), choiceKeys(merged)).added,
    },
    replace: {
      settings: differentSettings(here.settings, backup.settings),
      breaks,
      spasms: {
        ...spasms,
        changed: backup.spasms.filter((spasm) => {
          const before = known.get(spasm.key)
          return before !== undefined && !isEqual(before, spasm)
        }).length,
      },
      choices: diffKeys(choiceKeys(here.choices), choiceKeys(backup.choices)),
    },
  }
}

const entryKey = ({ key }: { key: string }) => key
const entryBreakId = ({ breakId }: { breakId: string }) => breakId

function diffKeys(here: readonly string[], there: readonly string[]): Change {
  const [before, after] = [new Set(here), new Set(there)]
  return { added: after.difference(before).size, removed: before.difference(after).size }
}

/** Everything that the person said; what merely came lately is not among it. */
function choiceKeys({ favorites, hidden, votes }: Choices): string[] {
  return [...favorites, ...hidden, ...votes].map((choice) => JSON.stringify(Object.entries(choice)))
}

/** The fields that differ, two levels deep: that is how they are named to people. */
function differentSettings(here: Settings, there: Settings): string[] {
  const theirs = new Map<string, unknown>(Object.entries(there))
  return Object.entries(here).flatMap(([name, value]) => {
    const other = theirs.get(name)
    if (isEqual(value, other)) return []
    if (name !== 'kinds' && name !== 'hours') return [name]
    const inner = new Map<string, unknown>(Object.entries(Object(other)))
    return Object.entries(Object(value)).flatMap(([part, each]) =>
      isEqual(each, inner.get(part)) ? [] : [`${name}.${part}`],
    )
  })
}
