import type { Hurt } from '../../components/break-page/end-view.tsx'
import type { Reply } from '../../core/messages.ts'
import type { BreakReport } from '../../core/session/break-report.ts'
import type { Session, SessionItem } from '../../core/session/session.ts'

/**
 * What a guided break needs from the place that it is shown in: a page of our
 * own has storage and the whole content, a stage over a foreign page has
 * messages and nothing else.
 */
export type GuidePorts = {
  /** Tells the background of this break. Never rejects: one that is gone is an answer too. */
  report: (breakId: string, report: BreakReport) => Promise<Reply>
  /** Keeps the session where a reload of this page, or the page after it, finds it. */
  storeSession: (session: Session) => void
  /** The kept session of this break, or null. */
  restoreSession: (breakId: string, items: readonly SessionItem[]) => Session | null
  /** Notes what went wrong and can't be shown. */
  logProblem: (where: string, problem: unknown) => void
  /** What to look out for after this item hurt. */
  careFor: (itemId: string) => Promise<NonNullable<Hurt['care']>>
  /** Where the item's page in the library is. */
  library: (itemId: string) => Hurt['library']
}
