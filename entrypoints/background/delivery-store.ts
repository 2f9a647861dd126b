import * as v from 'valibot'
import { parseLeniently } from '../../core/lenient-parse.ts'
import { REFUSALS, CHANNELS } from '../../core/delivery/channels.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStorage, writeStorage } from '../../platform/storage.ts'

const Id = v.string()
const Token = v.string()
const TabId = v.number()
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What carries an offer to the person right now. */
const Placement = v.variant('is', [
  v.strictObject({ is: v.literal('page'), tabId: TabId, token: Token }),
  v.strictObject({ is: v.literal('notification') }),
  v.strictObject({ is: v.literal('window'), windowId: v.number() }),
])
export type Placement = v.InferOutput<typeof Placement>

const DeliveryStateSchema = v.strictObject({
  /** The pending offer: what was tried in vain for it, and what carries it. */
  offer: v.nullable(
    v.strictObject({
      breakId: Id,
      tried: v.array(
        v.strictObject({ channel: v.picklist(CHANNELS), refusal: v.picklist(REFUSALS) }),
      ),
      placement: v.nullable(Placement),
      /**
       * What carried it and is of no use any longer. It goes only once something else
       * carries the offer: its line starts the next worker, should this one die meanwhile.
       */
      leaving: v.nullable(Placement),
      /** How often the page that carried it went away with it. */
      lostPages: Count,
    }),
  ),
  /** The page over which a break is guided, and how many of them went away before. */
  guide: v.nullable(v.strictObject({ breakId: Id, tabId: TabId, token: Token, lostPages: Count })),
})
export type DeliveryState = v.InferOutput<typeof DeliveryStateSchema>

const NO_DELIVERY: DeliveryState = { offer: null, guide: null }

export type DeliveryStore = {
  read: () => Promise<DeliveryState>
  /** Never rejects: what a worker that dies then forgets, the next check finds out. */
  write: (state: DeliveryState) => Promise<void>
}

/**
 * What stands where, for as long as the browser runs. The one writer; what it
 * holds in memory is the truth while the worker lives.
 */
export function createDeliveryStore(): DeliveryStore {
  let current: DeliveryState | null = null
  return {
    read: async () => {
      if (current) return current
      try {
        const stored = (await readStorage('session', [KEYS.deliveryState]))[KEYS.deliveryState]
        const read = parseLeniently(
          DeliveryStateSchema,
          stored ?? NO_DELIVERY,
          'carriers',
          NO_DELIVERY,
        )
        if (read.misfits.length > 0) logProblem('read-carriers', read.misfits.join(', '))
        current = read.value ?? NO_DELIVERY
      } catch (error) {
        logProblem('read-carriers', error)
        return NO_DELIVERY
      }
      return current
    },
    write: async (state) => {
      current = state
      try {
        await writeStorage('session', { [KEYS.deliveryState]: state })
      } catch (error) {
        logProblem('write-carriers', error)
      }
    },
  }
}
