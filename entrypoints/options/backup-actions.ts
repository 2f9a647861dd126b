import type { BackupActions, RecordSaved, Restored } from '../../components/backup/types.ts'
import type { Words } from '../../content/words/index.ts'
import { recordCsv } from '../../core/backup/csv.ts'
import { MOST_BYTES, type Backup } from '../../core/backup/format.ts'
import type { Way } from '../../core/backup/merge.ts'
import { planRestore } from '../../core/backup/plan.ts'
import { readBackup } from '../../core/backup/read.ts'
import { fileName, makeBackup, writeBackup } from '../../core/backup/write.ts'
import { localDate } from '../../core/time/hours.ts'
import { nowMs, timeZone } from '../../platform/clock.ts'
import { send } from '../../platform/commands.ts'
import { forgetFirstFrames } from '../../platform/kept-frames.ts'
import { ownVersion } from '../../platform/lifecycle.ts'
import { logProblem } from '../../platform/log.ts'
import { readSnapshot } from '../../platform/page-store.ts'
import { readAll, storeRestore } from '../../platform/record-store.ts'
import { saveFile } from './save-file.ts'

/** A worker may be on its way out when it is asked. */
const FINISH_TRIES = 3

/** What the Data page does with all that is stored. */
export function backupActions(words: Words): BackupActions {
  let opened: Backup | null = null
  return {
    onSaveBackup: () => save('save-backup', saveBackup),
    onSaveTable: () => save('save-table', () => saveTable(words)),
    onOpen: async (file) => {
      opened = null
      // Not even read: the page would have to hold all of it.
      if (file.size > MOST_BYTES) return { is: 'refused', refusal: { why: 'too-big' } }
      try {
        const read = readBackup(new Uint8Array(await file.arrayBuffer()), ownVersion())
        if (read.is === 'refused') return read
        opened = read.backup
        const { backup: here } = await present()
        return { is: 'backup', madeAtMs: opened.madeAtMs, plan: planRestore(here, opened) }
      } catch (error) {
        logProblem('open-backup', error)
        return { is: 'refused', refusal: { why: 'unreadable' } }
      }
    },
    onRestore: async (way) => (opened === null ? 'failed' : await restore(opened, way)),
    onDelete: async () => {
      const reply = await send({ command: 'delete-everything' })
      if (reply.ok) forgetFirstFrames()
      else logProblem('delete-everything', reply.reason)
      return reply.ok
    },
  }
}

async function restore(backup: Backup, way: Way): Promise<Restored> {
  const { choices, settings } = backup
  try {
    await storeRestore(backup, way === 'merge' ? { way, choices } : { way, choices, settings })
  } catch (error) {
    logProblem('store-restore', error)
    return 'failed'
  }
  forgetFirstFrames()
  for (let tries = 0; tries < FINISH_TRIES; tries += 1) {
    const reply = await send({ command: 'finish-restore' })
    if (reply.ok) return 'done'
    logProblem('finish-restore', reply.reason)
  }
  return 'later'
}

/** What is stored now, as a backup. */
async function present(): Promise<ReturnType<typeof makeBackup>> {
  const [{ settings, choices }, record] = await Promise.all([readSnapshot(), readAll()])
  return makeBackup({ settings, choices, ...record }, { atMs: nowMs(), by: ownVersion() })
}

type Saved = { fileName: string; leftOut: number }

async function saveBackup(): Promise<Saved> {
  const { backup, leftOut } = await present()
  const name = fileName('backup', today(), 'json')
  saveFile(name, writeBackup(backup), 'application/json')
  return { fileName: name, leftOut }
}

async function saveTable({ options }: Words): Promise<Saved> {
  const { backup, leftOut } = await present()
  const { columns } = options.backup.save
  const name = fileName('record', today(), 'csv')
  saveFile(name, recordCsv(backup.record, { timeZone: timeZone(), names: columns }), 'text/csv')
  return { fileName: name, leftOut }
}

function today(): string {
  return localDate(nowMs(), timeZone()).toString()
}

async function save(where: string, work: () => Promise<Saved>): Promise<RecordSaved> {
  try {
    return { is: 'saved', ...(await work()) }
  } catch (error) {
    logProblem(where, error)
    return { is: 'failed' }
  }
}
