import type { FileSaved } from '../../components/backup/types.ts'
import { logProblem, readLog } from '../../platform/log.ts'
import { ownVersion } from '../../platform/lifecycle.ts'
import { saveFile } from './save-file.ts'

/** Hands the list of faults to the person as a file. */
export async function saveLog(nowMs: number): Promise<FileSaved> {
  try {
    const lines = (await readLog()).map(({ atMs, where, what }) => ({
      at: new Date(atMs).toISOString(),
      where,
      what,
    }))
    const text = JSON.stringify(
      { uncramp: ownVersion(), browser: navigator.userAgent, lines },
      null,
      2,
    )
    const fileName = `uncramp-faults-${new Date(nowMs).toISOString().slice(0, 10)}.json`
    saveFile(fileName, new Blob([text], { type: 'application/json' }))
    return { is: 'saved', fileName }
  } catch (error) {
    logProblem('save-log', error)
    return { is: 'failed' }
  }
}
