import type { BackupActions } from '../../components/backup/types.ts'

/** For what is shown beside the backup: nobody presses its buttons there. */
export const NO_BACKUP: BackupActions = {
  onSaveBackup: () => Promise.reject(new Error('nobody saves here')),
  onSaveTable: () => Promise.reject(new Error('nobody saves here')),
  onOpen: () => Promise.reject(new Error('nobody opens a file here')),
  onCancelOpen: () => undefined,
  onCancelRestore: () => undefined,
  onRestore: () => Promise.reject(new Error('nobody restores here')),
  onDelete: () => Promise.reject(new Error('nobody deletes here')),
}
