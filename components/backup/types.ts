import type { RestoreMode } from '../../core/backup/merge.ts'
import type { RestorePlan } from '../../core/backup/plan.ts'
import type { BackupRefusal } from '../../core/backup/read.ts'

/** How saving a file went. */
export type FileSaved = { is: 'saved'; fileName: string } | { is: 'failed' }

/** The same for the record; `leftOut` lines of it can't be read any more. */
export type RecordSaved =
  | (Extract<FileSaved, { is: 'saved' }> & { leftOut: number })
  | Extract<FileSaved, { is: 'failed' }>

/** A file that was read, or whose reading the person canceled. */
export type OpenedBackup =
  | { is: 'canceled' }
  | { is: 'backup'; madeAtMs: number; plan: RestorePlan }
  | { is: 'refused'; refusal: BackupRefusal | { why: 'unreadable' } }

/** `later`: it is decided, and finished when the browser starts next. */
export type Restored = 'done' | 'later' | 'failed' | 'canceled'

export type BackupActions = {
  onSaveBackup: () => Promise<RecordSaved>
  onSaveTable: () => Promise<RecordSaved>
  onOpen: (file: File) => Promise<OpenedBackup>
  /** Stops reading a file. */
  onCancelOpen: () => void
  /** Restores the file that was opened last, and says how many of all lines are written. */
  onRestore: (
    mode: RestoreMode,
    onProgress: (done: number, total: number) => void,
  ) => Promise<Restored>
  /** Stops a restore that isn't done yet. */
  onCancelRestore: () => void
  /** Resolves to whether everything is gone. */
  onDelete: () => Promise<boolean>
}
