import { useEffect, useRef, useState } from 'preact/hooks'
import { leaveReport, hurtReport, progressReport } from '../../core/session/reports.ts'
import { beginSession, tick, type Session, type SessionItem } from '../../core/session/session.ts'
import { shouldPlayTone } from '../../core/session/tone-cue.ts'
import { nowMs } from '../../platform/clock.ts'
import type { Command } from '../../core/messages.ts'
import { playSoftTone } from '../../platform/sound.ts'
import type { GuidePorts } from './ports.ts'
import { useTicks } from './use-ticks.ts'

type SessionOf = {
  breakId: string
  items: readonly SessionItem[]
  /** What the background has heard of this break before this page. */
  doneSeconds: number
  sound: 'off' | 'soft'
  ports: GuidePorts
}

/** Progress comes again by itself; these don't. */
const ONCE: ReadonlySet<Command['command']> = new Set(['break-ended', 'item-hurt'])

export type LiveSession = {
  session: Session
  /** Lets the person act: `pause`, `next`, ... of the session. */
  act: (change: (session: Session, nowMs: number) => Session) => void
  /** Set when the end, or what hurt, could not be told to the background: tells it again. */
  retryReport: (() => void) | null
}

/**
 * The guided break of this page, on the clock: it moves on by itself, whether
 * or not anybody looks, tells the background, and keeps its place in the tab.
 */
export function useSession({ breakId, items, doneSeconds, sound, ports }: SessionOf): LiveSession {
  const [session, setSession] = useState(
    () =>
      ports.restoreSession(breakId, items) ?? beginSession(breakId, items, nowMs(), doneSeconds),
  )
  const [unsent, setUnsent] = useState<readonly Command[]>([])
  const latest = useRef(session)

  const tell = async (command: Command) => {
    const reply = await ports.send(command)
    if (!reply.ok) ports.logProblem('break-page', reply.reason)
    const again = !reply.ok && ONCE.has(command.command)
    setUnsent((others) => [
      ...others.filter((other) => other.command !== command.command),
      ...(again ? [command] : []),
    ])
  }

  const move = (after: Session) => {
    const before = latest.current
    if (after === before) return
    latest.current = after
    setSession(after)
    ports.storeSession(after)
    const hurt = hurtReport(before, after)
    if (hurt) void tell(hurt)
    const report = progressReport(before, after)
    if (report) void tell(report)
    if (sound === 'soft' && shouldPlayTone(before, after)) {
      playSoftTone().catch((error: unknown) => ports.logProblem('tone', error))
    }
  }

  useEffect(() => {
    void tell({ command: 'break-opened', breakId })
    const leave = ({ isTrusted }: Event) => {
      // A page under the stage may make such an event itself.
      if (!isTrusted) return
      const reportLeaving = leaveReport(tick(latest.current, nowMs()))
      if (reportLeaving) void ports.send(reportLeaving)
    }
    // Before the stage over a page is taken down, and this with it.
    window.addEventListener('pagehide', leave, true)
    return () => window.removeEventListener('pagehide', leave, true)
  }, [breakId])

  useTicks(session, () => move(tick(latest.current, nowMs())))

  return {
    session,
    act: (change) => move(change(latest.current, nowMs())),
    retryReport: unsent.length > 0 ? () => unsent.forEach((command) => void tell(command)) : null,
  }
}
