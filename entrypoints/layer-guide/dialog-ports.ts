import type { LayerEvent } from '../../core/delivery/layer-messages.ts'
import { describeError } from '../../core/describe-error.ts'
import type { Command, Reply } from '../../core/messages.ts'
import type { LayerPort } from '../../platform/layer-port.ts'
import { resumeSession } from '../../core/session/position.ts'
import type { GuideOrder } from '../../core/delivery/orders.ts'
import { nowMs } from '../../platform/clock.ts'
import type { GuidePorts } from '../guide/ports.ts'
import { createPositionReporter } from '../guide/position-reporter.ts'

export type DialogPorts = GuidePorts & {
  /** What comes after the break, once its end was told: a sentence, or null. */
  next: () => string | null
}

/** A guided break over a foreign page: it has messages and nothing else. */
export function createDialogPorts(port: LayerPort, { position }: GuideOrder): DialogPorts {
  let next: string | null = null

  async function send(command: Command): Promise<Reply> {
    const event = layerEventOf(command)
    if (event === null) return { ok: false, reason: `${command.command} is not for a page` }
    try {
      const reply = (await port.send(event)) as (Reply & { next?: string | null }) | undefined
      if (reply?.next !== undefined) ({ next } = reply)
      return reply ?? { ok: false, reason: 'no answer from the background' }
    } catch (error) {
      return { ok: false, reason: describeError(error) }
    }
  }

  function logProblem(where: string, problem: unknown): void {
    const what = `${where}: ${describeError(problem)}`.slice(0, 500)
    // Where even that can't be told, the extension is gone, and the stage with it.
    port.send({ type: 'problem', what }).catch(() => undefined)
  }

  return {
    send,
    // A page that is loaded again is another page: the background knows how far the break was.
    storeSession: createPositionReporter((_, now) => {
      port.send({ type: 'break-position', position: now }).catch(() => undefined)
    }),
    restoreSession: (breakId, items) =>
      position === null ? null : resumeSession(position, breakId, items, nowMs()),
    logProblem,
    careFor: async (itemId) => {
      const care = await port.send({ type: 'request-care', itemId })
      if (!isCare(care)) throw new Error(`nothing to look out for came for ${itemId}`)
      return care
    },
    library: (itemId) => ({
      open: () => {
        port.send({ type: 'open-item', itemId }).catch((error) => logProblem('open-item', error))
      },
    }),
    next: () => next,
  }
}

type Care = Awaited<ReturnType<GuidePorts['careFor']>>

function isCare(care: unknown): care is Care {
  return typeof care === 'object' && care !== null && 'signs' in care && 'tiers' in care
}

/** A command of the guide as what a script in a page may say; the background knows of which break. */
function layerEventOf(command: Command): LayerEvent | null {
  switch (command.command) {
    case 'break-opened':
      return { type: 'break-opened' }
    case 'break-progress': {
      const { command: _, breakId: __, ...progress } = command
      return { type: 'break-progress', ...progress }
    }
    case 'break-ended': {
      const { command: _, breakId: __, ...ended } = command
      return { type: 'break-ended', ...ended }
    }
    case 'break-felt':
      return { type: 'break-felt', felt: command.felt }
    case 'item-hurt':
      return { type: 'item-hurt', itemId: command.itemId }
    default:
      return null
  }
}
