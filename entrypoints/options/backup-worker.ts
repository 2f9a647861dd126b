import { recordCsv } from '../../core/backup/csv.ts'
import type { Backup } from '../../core/backup/format.ts'
import type { RestoreMode } from '../../core/backup/merge.ts'
import { planRestore } from '../../core/backup/plan.ts'
import { readBackup } from '../../core/backup/read.ts'
import { countDamaged, makeBackup, validEntries, writeBackup } from '../../core/backup/write.ts'
import { describeError } from '../../core/describe-error.ts'
import { readAll, storeRestore } from '../../platform/record-database.ts'
import type { BackupRequest, BackupResponse } from './backup-protocol.ts'

/**
 * Reads, writes and restores backups in a worker: a record of many years
 * takes seconds, in which the page must answer, show how far it is, and be able
 * to stop it.
 */
let opened: Backup | null = null
let restoring: AbortController | null = null

/** Progress is reported this often at most: each message costs the page a frame. */
const PROGRESS_EVERY_MS = 100

addEventListener('message', ({ data }: MessageEvent<BackupRequest>) => {
  answer(data).then(
    (response) => {
      if (response !== null) postMessage(response)
    },
    (error: unknown) => postMessage(failed(error)),
  )
})

async function answer(request: BackupRequest): Promise<BackupResponse | null> {
  switch (request.do) {
    case 'open':
      return await open(request)
    case 'restore':
      return await restore(request.mode)
    case 'cancel':
      restoring?.abort()
      return null
    case 'save-backup': {
      const { saved, atMs, ownVersion } = request
      const { backup, leftOut } = makeBackup(
        { ...saved, ...(await readAll()) },
        { atMs, by: ownVersion },
      )
      return file(writeBackup(backup), 'application/json', leftOut)
    }
    case 'save-table': {
      const { record } = await readAll()
      const entries = validEntries(record)
      const table = recordCsv(entries, request.format)
      return file(table, 'text/csv', record.length - entries.length)
    }
    case 'count-damaged':
      return { is: 'counted', damaged: countDamaged(await readAll()) }
  }
}

async function open({
  file: chosen,
  saved,
  ownVersion,
}: Extract<BackupRequest, { do: 'open' }>): Promise<BackupResponse> {
  opened = null
  const read = readBackup(new Uint8Array(await chosen.arrayBuffer()), ownVersion)
  if (read.is === 'refused') return { is: 'opened', opened: read }
  const { backup: here } = makeBackup(
    { ...saved, ...(await readAll()) },
    { atMs: read.backup.madeAtMs, by: ownVersion },
  )
  opened = read.backup
  const plan = planRestore(here, opened)
  return { is: 'opened', opened: { is: 'backup', madeAtMs: opened.madeAtMs, plan } }
}

async function restore(mode: RestoreMode): Promise<BackupResponse> {
  if (opened === null) return failed('no backup is open')
  const { choices, settings } = opened
  restoring = new AbortController()
  const { signal } = restoring
  let reportedAtMs = 0
  try {
    await storeRestore(
      opened,
      mode === 'merge' ? { way: mode, choices } : { way: mode, choices, settings },
      {
        signal,
        onProgress: (done, total) => {
          if (performance.now() - reportedAtMs < PROGRESS_EVERY_MS) return
          reportedAtMs = performance.now()
          postMessage({ is: 'progress', done, total } satisfies BackupResponse)
        },
      },
    )
    return { is: 'stored' }
  } catch (error) {
    if (signal.aborted) return { is: 'canceled' }
    throw error
  } finally {
    restoring = null
  }
}

function file(text: string, type: string, leftOut: number): BackupResponse {
  return { is: 'file', blob: new Blob([text], { type }), leftOut }
}

function failed(error: unknown): BackupResponse {
  return { is: 'failed', reason: describeError(error) }
}
