import * as v from 'valibot'
import { ChoicesSchema, type Choices } from '../content/choices.ts'
import { SpasmEntrySchema, type SpasmEntry } from '../diary/spasm.ts'
import { RecordEntrySchema, type RecordEntry } from '../record/entry.ts'
import { EpochMs } from '../time/bounds.ts'
import type { Settings } from '../settings/schema.ts'

/**
 * The file that holds everything of a person. `docs/backup.md` tells people
 * what stands in it; a change of its shape needs a new version here and there.
 */
export const BACKUP_FORMAT = 'uncramp-backup'
export const BACKUP_VERSION = 1

/** Far more than a working life writes; what is larger is not looked into. */
export const MAX_BYTES = 64 * 1024 * 1024
export const MAX_ENTRIES = 500_000

export type Backup = {
  madeAtMs: number
  /** The version of Uncramp that made it. */
  madeBy: string
  settings: Settings
  choices: Choices
  record: readonly RecordEntry[]
  spasms: readonly SpasmEntry[]
}

/** A version as browsers write it, such as `1.10.0`. */
export const VERSION_PATTERN = /^\d{1,5}(\.\d{1,5}){0,3}$/

/** The file's parts. The settings are read apart: older ones are brought up to date first. */
export const FileSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  madeAtMs: EpochMs,
  madeBy: v.pipe(v.string(), v.regex(VERSION_PATTERN)),
  settings: v.record(v.string(), v.unknown()),
  choices: ChoicesSchema,
  record: v.array(RecordEntrySchema),
  spasms: v.array(SpasmEntrySchema),
})

/** The parts that a refusal can name. */
export const BACKUP_PARTS = ['settings', 'choices', 'record', 'spasms'] as const
export type BackupPart = (typeof BACKUP_PARTS)[number]
