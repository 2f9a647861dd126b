import { libraryHref } from '../../core/content/library-route.ts'
import { breaksIn } from '../../content/breaks.ts'
import type { Locale } from '../../content/words/index.ts'
import { signsFor } from '../../core/content/warning-signs.ts'
import { sendWithRetry } from '../../platform/commands.ts'
import { logProblem } from '../../platform/log.ts'
import { resumeSession, type SessionPosition } from '../../core/session/position.ts'
import { nowMs } from '../../platform/clock.ts'
import type { GuidePorts } from '../guide/ports.ts'
import { createPositionReporter } from '../guide/position-reporter.ts'
import { loadMoreTexts } from '../shared/language.ts'
import { storeSession, readStoredSession } from './session-storage.ts'

/** The position of a break over another page when this one was opened. */
export type FirstPosition = { breakId: string; position: SessionPosition }

/** A guided break on a page of our own: it has storage, and all of the content. */
export function pagePorts(
  locale: Locale,
  limits: readonly string[],
  first: FirstPosition | null,
): GuidePorts {
  const report: GuidePorts['report'] = async (breakId, report) =>
    await sendWithRetry({ command: 'report', breakId, report })
  const reportPosition = createPositionReporter((breakId, position) => {
    void report(breakId, { type: 'break-position', position })
  })
  return {
    report,
    storeSession: (session) => {
      storeSession(session)
      reportPosition(session)
    },
    restoreSession: (breakId, items) =>
      readStoredSession(breakId, items) ??
      (first?.breakId === breakId ? resumeSession(first.position, breakId, items, nowMs()) : null),
    logProblem: logProblem,
    careFor: async (itemId) => {
      // Loaded when it is first needed.
      const { signsIn, tiersIn } = await import('../../content/warning-signs.ts')
      const { signTexts } = await import('../../content/text/signs.ts')
      await loadMoreTexts([signTexts], locale)
      const { language } = locale
      const regions = breaksIn(language).items.get(itemId)?.regions ?? []
      return { signs: signsFor(signsIn(language), { regions, limits }), tiers: tiersIn(language) }
    },
    library: (id) => ({ href: `/options.html${libraryHref({ is: 'item', id })}` }),
  }
}
