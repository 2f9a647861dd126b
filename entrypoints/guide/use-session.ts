import { useEffect, useRef, useState } from 'preact/hooks'
import { farewellOf, hurtOf, reportOf } from '../../core/session/reports.ts'
import { beginSession, tick, type Session, type SessionItem } from '../../core/session/session.ts'
import { isWorthATone } from '../../core/session/tone-cue.ts'
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
const ONLY_ONCE: ReadonlySet<Command['command']> = new Set(['break-ended', 'item-hurt'])

export type LiveSession = {
  session: Session
  /** Lets the person act: `pause`, `next`, ... of the session. */
  act: (change: (session: Session, nowMs: number) => Session) => void
  /** Set when the end, or what hurt, could not be told to the background: tells it again. */
  tellAgain: (() => void) | null
}

/**
 * The guided break of this page, on the clock: it moves on by itself, whether
 * or not anybody looks, tells the background, and keeps its place in the tab.
 */
export function useSession({ breakId, items, doneSeconds, sound, ports }: SessionOf): LiveSession {
  const [session, setSession] = useState(
    () => ports.kept(breakId, items) ?? beginSession(breakId, items, nowMs(), doneSeconds),
  )
  const [untold, setUntold] = useState<readonly Command[]>([])
  const latest = useRef(session)

  const tell = async (command: Command) => {
    const reply = await ports.send(command)
    if (!reply.ok) ports.note('break-page', reply.reason)
    const again = !reply.ok && ONLY_ONCE.has(command.command)
    setUntold((others) => [
      ...others.filter((other) => other.command !== command.command),
      ...(again ? [command] : []),
    ])
  }

  const move = (after: Session) => {
    const before = latest.current
    if (after === before) return
    latest.current = after
    setSession(after)
    ports.keep(after)
    const hurt = hurtOf(before, after)
    if (hurt) void tell(hurt)
    const report = reportOf(before, after)
    if (report) void tell(report)
    if (sound === 'soft' && isWorthATone(before, after)) {
      playSoftTone().catch((error: unknown) => ports.note('tone', error))
    }
  }

  useEffect(() => {
    void tell({ command: 'break-opened', breakId })
    const leave = ({ isTrusted }: Event) => {
      // A page under the stage may make such an event itself.
      if (!isTrusted) return
      const farewell = farewellOf(tick(latest.current, nowMs()))
      if (farewell) void ports.send(farewell)
    }
    // Before the stage over a page is taken down, and this with it.
    window.addEventListener('pagehide', leave, true)
    return () => window.removeEventListener('pagehide', leave, true)
  }, [breakId])

  useTicks(session, () => move(tick(latest.current, nowMs())))

  return {
    session,
    act: (change) => move(change(latest.current, nowMs())),
    tellAgain: untold.length > 0 ? () => untold.forEach((command) => void tell(command)) : null,
  }
}
