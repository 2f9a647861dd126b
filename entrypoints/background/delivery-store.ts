import * as v from 'valibot'
import { parseLeniently } from '../../core/lenient-parse.ts'
import { REFUSALS, RUNGS } from '../../core/delivery/channels.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStore, writeStore } from '../../platform/storage.ts'

const Id = v.string()
const Token = v.string()
const TabId = v.number()
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What carries an offer to the person right now. */
const Carrier = v.variant('is', [
  v.strictObject({ is: v.literal('page'), tabId: TabId, token: Token }),
  v.strictObject({ is: v.literal('notification') }),
  v.strictObject({ is: v.literal('window'), windowId: v.number() }),
])
export type Carrier = v.InferOutput<typeof Carrier>

const CarriersSchema = v.strictObject({
  /** The offer on the table: what was tried in vain for it, and what carries it. */
  offer: v.nullable(
    v.strictObject({
      breakId: Id,
      tried: v.array(v.strictObject({ rung: v.picklist(RUNGS), refusal: v.picklist(REFUSALS) })),
      carrier: v.nullable(Carrier),
      /**
       * What carried it and is of no use any longer. It goes only once something else
       * carries the offer: its line starts the next worker, should this one die meanwhile.
       */
      leaving: v.nullable(Carrier),
      /** How often the page that carried it went away with it. */
      losses: Count,
    }),
  ),
  /** The page over which a break is guided, and how many of them went away before. */
  guide: v.nullable(v.strictObject({ breakId: Id, tabId: TabId, token: Token, losses: Count })),
})
export type Carriers = v.InferOutput<typeof CarriersSchema>

const NO_CARRIERS: Carriers = { offer: null, guide: null }

export type CarriersKeeper = {
  read: () => Promise<Carriers>
  /** Never rejects: what a worker that dies then forgets, the next look finds out. */
  write: (carriers: Carriers) => Promise<void>
}

/**
 * What stands where, for as long as the browser runs. The one writer; what it
 * holds in memory is the truth while the worker lives.
 */
export function createCarriersKeeper(): CarriersKeeper {
  let current: Carriers | null = null
  return {
    read: async () => {
      if (current) return current
      try {
        const stored = (await readStore('session', [KEYS.carriers]))[KEYS.carriers]
        const read = parseLeniently(CarriersSchema, stored ?? NO_CARRIERS, 'carriers', NO_CARRIERS)
        if (read.misfits.length > 0) logProblem('read-carriers', read.misfits.join(', '))
        current = read.value ?? NO_CARRIERS
      } catch (error) {
        logProblem('read-carriers', error)
        return NO_CARRIERS
      }
      return current
    },
    write: async (carriers) => {
      current = carriers
      try {
        await writeStore('session', { [KEYS.carriers]: carriers })
      } catch (error) {
        logProblem('write-carriers', error)
      }
    },
  }
}
