import type { BackupActions, RecordSaved, Restored } from '../../components/backup/types.ts'
import type { WordsWith } from '../../content/words/index.ts'
import type { TableFormat } from '../../core/backup/csv.ts'
import { MAX_BYTES } from '../../core/backup/format.ts'
import { fileName } from '../../core/backup/write.ts'
import type { Library } from '../../core/content/types.ts'
import { localDate } from '../../core/time/hours.ts'
import { nowMs, timeZone } from '../../platform/clock.ts'
import { send } from '../../platform/commands.ts'
import { clearFirstFrames } from '../../platform/first-frame-cache.ts'
import { ownVersion } from '../../platform/lifecycle.ts'
import { logProblem } from '../../platform/log.ts'
import { readSnapshot } from '../../platform/snapshot.ts'
import type { BackupRequest, BackupResponse, SavedData } from './backup-protocol.ts'
import { saveFile } from './save-file.ts'

type BackupWords = WordsWith<'options' | 'schedule'>

/** The background may be stopping when it is asked. */
const FINISH_TRIES = 3

/** What the Data page does with all that is stored. */
export function backupActions(words: BackupWords, items: Library['items']): BackupActions {
  /** Has the file that was opened last in memory. */
  let reader: BackupWorker | null = null
  const close = () => {
    reader?.end()
    reader = null
  }
  return {
    onSaveBackup: () =>
      save('save-backup', 'backup', 'json', async () => {
        const saved = await readCurrentData()
        return { do: 'save-backup', saved, atMs: nowMs(), ownVersion: ownVersion() }
      }),
    onSaveTable: () =>
      save('save-table', 'record', 'csv', async () => {
        return { do: 'save-table', format: tableFormat(words, items) }
      }),
    onOpen: async (file) => {
      close()
      // Not read at all: the worker would need memory for all of it.
      if (file.size > MAX_BYTES) return { is: 'refused', refusal: { why: 'too-big' } }
      try {
        reader = startWorker()
        const request = { file, saved: await readCurrentData(), ownVersion: ownVersion() }
        const response = await reader.ask({ do: 'open', ...request })
        switch (response.is) {
          case 'opened':
            return response.opened
          case 'canceled':
            return { is: 'canceled' }
          default:
            throw new Error(response.is === 'failed' ? response.reason : response.is)
        }
      } catch (error) {
        logProblem('open-backup', error)
        return { is: 'refused', refusal: { why: 'unreadable' } }
      }
    },
    onRestore: async (mode, onProgress) => {
      if (reader === null) return 'failed'
      const response = await reader.ask({ do: 'restore', mode }, onProgress)
      close()
      switch (response.is) {
        case 'stored':
          return await finish()
        case 'canceled':
          return 'canceled'
        default:
          logProblem('store-restore', response.is === 'failed' ? response.reason : response.is)
          return 'failed'
      }
    },
    onCancelOpen: close,
    onCancelRestore: () => reader?.post({ do: 'cancel' }),
    onDelete: async () => {
      const reply = await send({ command: 'delete-everything' })
      if (reply.ok) clearFirstFrames()
      else logProblem('delete-everything', reply.reason)
      return reply.ok
    },
  }
}

/** How the table of the record is written in the person's language and region. */
function tableFormat(
  { options, schedule, format }: BackupWords,
  items: Library['items'],
): TableFormat {
  const { columns, cells } = options.backup.save
  return {
    timeZone: timeZone(),
    names: columns,
    texts: {
      ...cells,
      kind: schedule.kindName,
      items: Object.fromEntries([...items.values()].map(({ id, name }) => [id, name])),
    },
    decimal: format.number(1.5).includes(',') ? ',' : '.',
  }
}

/** How many lines of the record and of the notes can't be read; null where nobody knows. */
export async function countDamagedLines(): Promise<number | null> {
  const worker = startWorker()
  try {
    const response = await worker.ask({ do: 'count-damaged' })
    if (response.is === 'counted') return response.damaged
    logProblem('count-damaged', response.is === 'failed' ? response.reason : response.is)
    return null
  } finally {
    worker.end()
  }
}

/** Lets the background take over settings and choices. */
async function finish(): Promise<Restored> {
  clearFirstFrames()
  for (let tries = 0; tries < FINISH_TRIES; tries += 1) {
    const reply = await send({ command: 'finish-restore' })
    if (reply.ok) return 'done'
    logProblem('finish-restore', reply.reason)
  }
  return 'later'
}

async function readCurrentData(): Promise<SavedData> {
  const { settings, choices } = await readSnapshot()
  return { settings, choices }
}

async function save(
  where: string,
  what: string,
  ending: string,
  request: () => Promise<BackupRequest>,
): Promise<RecordSaved> {
  const worker = startWorker()
  try {
    const response = await worker.ask(await request())
    if (response.is !== 'file') {
      throw new Error(response.is === 'failed' ? response.reason : response.is)
    }
    const name = fileName(what, localDate(nowMs(), timeZone()).toString(), ending)
    saveFile(name, response.blob)
    return { is: 'saved', fileName: name, leftOut: response.leftOut }
  } catch (error) {
    logProblem(where, error)
    return { is: 'failed' }
  } finally {
    worker.end()
  }
}

type Progress = (done: number, total: number) => void

type BackupWorker = {
  /** Asks one thing at a time. Resolves to `canceled` where the worker is ended meanwhile. */
  ask: (request: BackupRequest, onProgress?: Progress) => Promise<BackupResponse>
  post: (request: BackupRequest) => void
  end: () => void
}

function startWorker(): BackupWorker {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' })
  let settle: ((response: BackupResponse) => void) | null = null
  let progress: Progress | undefined
  worker.addEventListener('message', ({ data }: MessageEvent<BackupResponse>) => {
    if (data.is === 'progress') progress?.(data.done, data.total)
    else settle?.(data)
  })
  worker.addEventListener('error', ({ message }) => {
    settle?.({ is: 'failed', reason: message || 'the worker could not be loaded' })
  })
  return {
    ask: async (request, onProgress) => {
      const { promise, resolve } = Promise.withResolvers<BackupResponse>()
      settle = resolve
      progress = onProgress
      worker.postMessage(request, [])
      return await promise
    },
    post: (request) => worker.postMessage(request, []),
    end: () => {
      worker.terminate()
      settle?.({ is: 'canceled' })
    },
  }
}
