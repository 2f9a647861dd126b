import type { Choices } from '../content/choices.ts'
import type { Settings } from '../settings/schema.ts'
import { isSpasmEntry } from '../diary/spasm.ts'
import { isRecordEntry, type RecordEntry } from '../record/entry.ts'
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from './format.ts'

/** What is stored, as it is: nobody checked the lists yet. */
export type StoredData = {
  settings: Settings
  choices: Choices
  record: readonly unknown[]
  spasms: readonly unknown[]
}

/**
 * A backup of what is stored. One line that can't be understood must not make
 * the whole file one that is refused later, so it is left out, and counted.
 */
export function makeBackup(
  { settings, choices, record, spasms }: StoredData,
  made: { atMs: number; by: string },
): { backup: Backup; leftOut: number } {
  const entries = validEntries(record)
  const notes = spasms.filter(isSpasmEntry)
  return {
    backup: {
      madeAtMs: made.atMs,
      madeBy: made.by,
      settings,
      choices,
      record: entries,
      spasms: notes,
    },
    leftOut: record.length - entries.length + spasms.length - notes.length,
  }
}

/** The entries of a stored record that can be understood. */
export function validEntries(record: readonly unknown[]): RecordEntry[] {
  return record.filter(isRecordEntry)
}

/** How many lines of a stored record and of noted spasms can't be understood. */
export function countDamaged({ record, spasms }: Pick<StoredData, 'record' | 'spasms'>): number {
  const readable = record.filter(isRecordEntry).length + spasms.filter(isSpasmEntry).length
  return record.length + spasms.length - readable
}

/** The file's text: JSON, with a line for each entry, so that a person can read and compare it. */
export function writeBackup(backup: Backup): string {
  const file = { format: BACKUP_FORMAT, version: BACKUP_VERSION, ...backup }
  const parts = Object.entries(file).map(
    ([name, part]) =>
      `${JSON.stringify(name)}: ${Array.isArray(part) ? entriesToJson(part) : toJson(part)}`,
  )
  return `{\n${parts.join(',\n')}\n}\n`
}

function entriesToJson(entries: readonly unknown[]): string {
  return entries.length === 0 ? '[]' : `[\n${entries.map(toJson).join(',\n')}\n]`
}

function toJson(part: unknown): string {
  return JSON.stringify(part)
}

/** The name of a file that is saved now, such as `uncramp-backup-2026-11-25.json`. */
export function fileName(what: string, date: string, ending: string): string {
  return `uncramp-${what}-${date}.${ending}`
}
