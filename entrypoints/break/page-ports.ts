import { hrefOf } from '../../components/library/library-route.ts'
import { breaksIn } from '../../content/breaks.ts'
import type { Language } from '../../content/words/language.ts'
import { signsFor } from '../../core/content/warning-signs.ts'
import { send } from '../../platform/commands.ts'
import { logProblem } from '../../platform/log.ts'
import { sessionAt, type Position } from '../../core/session/position.ts'
import { nowMs } from '../../platform/clock.ts'
import type { GuidePorts } from '../guide/ports.ts'
import { positionTeller } from '../guide/position-reporter.ts'
import { keepSession, keptSession } from './session-storage.ts'

/** Where a break stood, over another page, when this one was opened. */
export type FirstPosition = { breakId: string; position: Position }

/** A guided break on a page of our own: it has storage, and all of the content. */
export function pagePorts(
  language: Language,
  limits: readonly string[],
  first: FirstPosition | null,
): GuidePorts {
  const tellPosition = positionTeller((breakId, position) => {
    void send({ command: 'break-at', breakId, position })
  })
  return {
    send,
    keep: (session) => {
      keepSession(session)
      tellPosition(session)
    },
    kept: (breakId, items) =>
      keptSession(breakId, items) ??
      (first?.breakId === breakId ? sessionAt(first.position, breakId, items, nowMs()) : null),
    note: logProblem,
    careFor: async (itemId) => {
      // Loaded when it is first wanted.
      const { careIn } = await import('../../content/care.ts')
      const { signs, tiers } = careIn(language)
      const regions = breaksIn(language).items.get(itemId)?.regions ?? []
      return { signs: signsFor(signs, { regions, limits }), tiers }
    },
    library: (id) => ({ href: `/options.html${hrefOf({ is: 'item', id })}` }),
  }
}
