import type { LogSaved } from '../../components/options/data-page.tsx'
import { logProblem, readLog } from '../../platform/log.ts'
import { ownVersion } from '../../platform/lifecycle.ts'

/** Hands the list of faults to the person as a file, by way of a link that only this page knows. */
export async function saveLog(nowMs: number): Promise<LogSaved> {
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
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = address
    link.download = fileName
    link.click()
    // The download has been handed over once the click is done; a moment later nobody needs the address.
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
    return { is: 'saved', fileName }
  } catch (error) {
    logProblem('save-log', error)
    return { is: 'failed' }
  }
}
