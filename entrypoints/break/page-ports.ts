import { hrefOf } from '../../components/library/place.ts'
import { breaksIn } from '../../content/breaks.ts'
import type { Language } from '../../content/words/language.ts'
import { signsFor } from '../../core/content/warning-signs.ts'
import { send } from '../../platform/commands.ts'
import { logProblem } from '../../platform/log.ts'
import type { GuidePorts } from '../guide/ports.ts'
import { keepSession, keptSession } from './kept-session.ts'

/** A guided break on a page of our own: it has storage, and all of the content. */
export function pagePorts(language: Language, limits: readonly string[]): GuidePorts {
  return {
    send,
    keep: keepSession,
    kept: keptSession,
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
