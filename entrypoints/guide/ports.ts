import type { Hurt } from '../../components/break-page/end-view.tsx'
import type { Reply } from '../../core/messages.ts'
import type { BreakReport } from '../../core/session/break-report.ts'
import type { Session, SessionItem } from '../../core/session/session.ts'

/**
 * What a guided break needs from where it is shown: a page of our own has storage and
 * the whole content, the guide dialog over a foreign page has messages and nothing
 * else.
 */
export type GuidePorts = {
  /** Sends a report to the background. Never rejects: a background that is gone is an answer, too. */
  report: (breakId: string, report: BreakReport) => Promise<Reply>
  /** Stores the session where a reload of this page, or the page after it, finds it. */
  storeSession: (session: Session) => void
  /** The stored session of this break, or null. */
  restoreSession: (breakId: string, items: readonly SessionItem[]) => Session | null
  /** Logs what went wrong and can't be shown. */
  logProblem: (where: string, problem: unknown) => void
  /** What to look out for after this item hurt. */
  careFor: (itemId: string) => Promise<NonNullable<Hurt['care']>>
  /** Where the item's page in the library is. */
  library: (itemId: string) => Hurt['library']
}
