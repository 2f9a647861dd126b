import type { OpenedBackup } from '../../components/backup/types.ts'
import type { TableFormat } from '../../core/backup/csv.ts'
import type { RestoreMode } from '../../core/backup/merge.ts'
import type { Choices } from '../../core/content/choices.ts'
import type { Settings } from '../../core/settings/schema.ts'

/** What a person has in local storage, which a web worker can't read. */
export type SavedData = { settings: Settings; choices: Choices }

/** What the Data page asks of its worker. */
export type BackupRequest =
  | { do: 'open'; file: File; saved: SavedData; ownVersion: string }
  /** Restores the file that was opened last. */
  | { do: 'restore'; mode: RestoreMode }
  /** Stops a restore, if it isn't done yet. */
  | { do: 'cancel' }
  | { do: 'save-backup'; saved: SavedData; atMs: number; ownVersion: string }
  | { do: 'save-table'; format: TableFormat }
  | { do: 'count-damaged' }

/** What the worker answers. `progress` may come several times before the end of a restore. */
export type BackupResponse =
  | { is: 'opened'; opened: OpenedBackup }
  | { is: 'progress'; done: number; total: number }
  /** Record and spasms are in place; settings and choices are left to the background. */
  | { is: 'stored' }
  | { is: 'canceled' }
  /** `leftOut` lines could not be understood. */
  | { is: 'file'; blob: Blob; leftOut: number }
  /** So many lines can't be understood. */
  | { is: 'counted'; damaged: number }
  | { is: 'failed'; reason: string }
