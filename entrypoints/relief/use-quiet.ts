import { useEffect } from 'preact/hooks'
import { send } from '../../platform/commands.ts'
import { logProblem } from '../../platform/log.ts'
import { markReliefUsed } from '../../platform/relief-activity.ts'

/**
 * Holds reminders back while somebody is in a spasm. The page stores the time of each
 * use, and sends the background only that it was opened or closed: a reminder on the
 * screen is then withdrawn at once, and what was held comes soon after. A page that
 * comes back, by a reload or with the browser, is no new use of it; one that the
 * person asked for again is. Nothing here is awaited.
 */
export function useQuiet({ isNew }: { isNew: boolean }): {
  noteUse: () => void
  reopened: () => void
} {
  useEffect(() => {
    const close = () => void sendCommand('relief-closed')
    void onOpened({ isUse: isNew })
    window.addEventListener('pagehide', close)
    return () => window.removeEventListener('pagehide', close)
  }, [])
  return {
    noteUse: () => void markUsed(),
    reopened: () => void onOpened({ isUse: true }),
  }
}

async function onOpened({ isUse }: { isUse: boolean }): Promise<void> {
  if (isUse) await markUsed()
  await sendCommand('relief-opened')
}

async function markUsed(): Promise<void> {
  try {
    await markReliefUsed()
  } catch (error) {
    logProblem('note-relief-used', error)
  }
}

async function sendCommand(command: 'relief-opened' | 'relief-closed'): Promise<void> {
  const reply = await send({ command })
  if (!reply.ok) logProblem(command, reply.reason)
}
