import { describeError } from '../../core/describe-error.ts'
import type { Reply } from '../../core/messages.ts'
import type { BreakReport } from '../../core/session/break-report.ts'
import type { CareReply } from '../../core/delivery/layer-messages.ts'
import { signTexts } from '../../content/text/signs.ts'
import { signsIn, tiersIn } from '../../content/warning-signs.ts'
import type { CompiledFile } from '../../content/words/from-messages.ts'
import type { Locale } from '../../content/words/index.ts'
import { signsFor } from '../../core/content/warning-signs.ts'
import type { LayerPort } from '../../platform/layer-port.ts'
import { resumeSession } from '../../core/session/position.ts'
import type { GuideOrder } from '../../core/delivery/orders.ts'
import { nowMs } from '../../platform/clock.ts'
import type { GuidePorts } from '../guide/ports.ts'
import { createPositionReporter } from '../guide/position-reporter.ts'

export type DialogPorts = GuidePorts & {
  /** What comes after the break, once its end was reported: a sentence, or null. */
  next: () => string | null
}

/** A guided break over a foreign page: it has messages and nothing else. */
export function createDialogPorts(port: LayerPort, order: GuideOrder): DialogPorts {
  const { position, language } = order
  const locale = localeOf(order)
  let next: string | null = null

  /** Without the id: the background knows which break this layer guides. */
  async function report(_: string, event: BreakReport): Promise<Reply> {
    const reply = (await port.sendWithRetry(event)) as
      | (Reply & { next?: string | null })
      | undefined
    if (reply?.next !== undefined) ({ next } = reply)
    return reply ?? { ok: false, reason: 'no answer from the background' }
  }

  function logProblem(where: string, problem: unknown): void {
    const what = `${where}: ${describeError(problem)}`.slice(0, 500)
    // Where even that can't be sent, the extension is gone, and the guide dialog with it.
    void port.sendWithRetry({ type: 'problem', what })
  }

  return {
    report,
    // A page that is reloaded has no memory of this: the background stores the position.
    storeSession: createPositionReporter((_, now) => {
      void port.sendWithRetry({ type: 'break-position', position: now })
    }),
    restoreSession: (breakId, items) =>
      position === null ? null : resumeSession(position, breakId, items, nowMs()),
    logProblem,
    careFor: async (itemId) => {
      const care = await port.sendWithRetry({ type: 'request-care', itemId })
      if (!isCareReply(care)) throw new Error(`nothing to look out for came for ${itemId}`)
      const messages = care.messages as CompiledFile | null
      if (messages !== null) signTexts.fill(locale, messages)
      return { signs: signsFor(signsIn(language), care.of), tiers: tiersIn(language) }
    },
    library: (itemId) => ({
      open: () => {
        void port.sendWithRetry({ type: 'open-item', itemId })
      },
    }),
    next: () => next,
  }
}

function localeOf({ language, locale, appearance: { direction } }: GuideOrder): Locale {
  return { language, locale, direction }
}

function isCareReply(care: unknown): care is CareReply {
  return typeof care === 'object' && care !== null && 'of' in care && 'messages' in care
}
