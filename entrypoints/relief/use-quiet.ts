import { useEffect } from 'preact/hooks'
import { send } from '../../platform/commands.ts'
import { logProblem } from '../../platform/log.ts'
import { noteReliefUsed } from '../../platform/relief-activity.ts'

/**
 * Keeps reminders away while somebody is in a spasm. The page notes each use,
 * and tells the background only that it came and that it goes: what is on the
 * screen then is taken back at once, and what waited comes soon after. A page
 * that comes back, by a reload or with the browser, is no new use of it; one that
 * the person asked for again is. Nothing here is waited for.
 */
export function useQuiet({ isNew }: { isNew: boolean }): {
  noteUse: () => void
  openedAgain: () => void
} {
  useEffect(() => {
    const close = () => void told('relief-closed')
    void opened({ isUse: isNew })
    window.addEventListener('pagehide', close)
    return () => window.removeEventListener('pagehide', close)
  }, [])
  return {
    noteUse: () => void noted(),
    openedAgain: () => void opened({ isUse: true }),
  }
}

async function opened({ isUse }: { isUse: boolean }): Promise<void> {
  if (isUse) await noted()
  await told('relief-opened')
}

async function noted(): Promise<void> {
  try {
    await noteReliefUsed()
  } catch (error) {
    logProblem('note-relief-used', error)
  }
}

async function told(command: 'relief-opened' | 'relief-closed'): Promise<void> {
  const reply = await send({ command })
  if (!reply.ok) logProblem(command, reply.reason)
}
