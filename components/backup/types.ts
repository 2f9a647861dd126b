import type { Way } from '../../core/backup/merge.ts'
import type { RestorePlan } from '../../core/backup/plan.ts'
import type { Refusal } from '../../core/backup/read.ts'

/** How saving a file went. */
export type FileSaved = { is: 'saved'; fileName: string } | { is: 'failed' }

/** The same for the record; `leftOut` lines of it can't be read any more. */
export type RecordSaved =
  | (Extract<FileSaved, { is: 'saved' }> & { leftOut: number })
  | Extract<FileSaved, { is: 'failed' }>

/** A file that was looked into. */
export type OpenedBackup =
  | { is: 'backup'; madeAtMs: number; plan: RestorePlan }
  | { is: 'refused'; refusal: Refusal | { why: 'unreadable' } }

/** `later`: it is decided, and finished when the browser starts next. */
export type Restored = 'done' | 'later' | 'failed'

export type BackupActions = {
  onSaveBackup: () => Promise<RecordSaved>
  onSaveTable: () => Promise<RecordSaved>
  onOpen: (file: File) => Promise<OpenedBackup>
  /** Restores the file that was opened last. */
  onRestore: (way: Way) => Promise<Restored>
  /** Resolves to whether everything is gone. */
  onDelete: () => Promise<boolean>
}
