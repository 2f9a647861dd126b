import { useEffect, useRef, useState } from 'preact/hooks'
import type { BreakReport } from '../../core/session/break-report.ts'
import { leaveReport, hurtReport, progressReport } from '../../core/session/reports.ts'
import { beginSession, tick, type Session, type SessionItem } from '../../core/session/session.ts'
import { shouldPlayTone } from '../../core/session/tone-cue.ts'
import { nowMs } from '../../platform/clock.ts'
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

/** Reports that must be sent again where they fail; progress is reported again anyway. */
const ONCE: ReadonlySet<BreakReport['type']> = new Set(['break-ended', 'item-hurt'])

export type LiveSession = {
  session: Session
  /** Lets the person act: `pause`, `next`, ... of the session. */
  act: (change: (session: Session, nowMs: number) => Session) => void
  /** Sends the end, or what hurt, again; null unless that failed. */
  retryReport: (() => void) | null
}

/**
 * The session of this page: it follows the clock, also in a hidden tab, reports to the
 * background, and stores its position.
 */
export function useSession({ breakId, items, doneSeconds, sound, ports }: SessionOf): LiveSession {
  const [session, setSession] = useState(
    () =>
      ports.restoreSession(breakId, items) ?? beginSession(breakId, items, nowMs(), doneSeconds),
  )
  const [unsent, setUnsent] = useState<readonly BreakReport[]>([])
  const latest = useRef(session)

  const send = async (report: BreakReport) => {
    const reply = await ports.report(breakId, report)
    if (!reply.ok) ports.logProblem('break-page', reply.reason)
    const again = !reply.ok && ONCE.has(report.type)
    setUnsent((others) => [
      ...others.filter((other) => other.type !== report.type),
      ...(again ? [report] : []),
    ])
  }

  const move = (after: Session) => {
    const before = latest.current
    if (after === before) return
    latest.current = after
    setSession(after)
    ports.storeSession(after)
    const hurt = hurtReport(before, after)
    if (hurt) void send(hurt)
    const report = progressReport(before, after)
    if (report) void send(report)
    if (sound === 'soft' && shouldPlayTone(before, after)) {
      playSoftTone().catch((error: unknown) => ports.logProblem('tone', error))
    }
  }

  useEffect(() => {
    void send({ type: 'break-opened' })
    const leave = ({ isTrusted }: Event) => {
      // A page under the guide dialog may dispatch such an event itself.
      if (!isTrusted) return
      const reportLeaving = leaveReport(tick(latest.current, nowMs()))
      if (reportLeaving) void ports.report(breakId, reportLeaving)
    }
    // Before the guide dialog over a page is removed, and this listener with it.
    window.addEventListener('pagehide', leave, true)
    return () => window.removeEventListener('pagehide', leave, true)
  }, [breakId])

  useTicks(session, () => move(tick(latest.current, nowMs())))

  return {
    session,
    act: (change) => move(change(latest.current, nowMs())),
    retryReport: unsent.length > 0 ? () => unsent.forEach((report) => void send(report)) : null,
  }
}
