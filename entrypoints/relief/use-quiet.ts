import { useEffect } from 'preact/hooks'
import { send } from '../../platform/commands.ts'
import { logProblem } from '../../platform/log.ts'
import { markReliefUsed } from '../../platform/relief-activity.ts'

/**
 * Keeps reminders away while somebody is in a spasm. The page notes each use,
 * and tells the background only that it came and that it goes: what is on the
 * screen then is taken back at once, and what waited comes soon after. A page
 * that comes back, by a reload or with the browser, is no new use of it; one that
 * the person asked for again is. Nothing here is waited for.
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
