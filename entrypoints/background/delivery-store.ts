import * as v from 'valibot'
import { parseLeniently } from '../../core/lenient-parse.ts'
import { REFUSALS, CHANNELS } from '../../core/delivery/channels.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStorage, writeStorage } from '../../platform/storage.ts'

const Id = v.string()
const Token = v.string()
const TabId = v.number()
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What shows an offer right now. */
const Placement = v.variant('is', [
  v.strictObject({ is: v.literal('page'), tabId: TabId, token: Token }),
  v.strictObject({ is: v.literal('notification') }),
  v.strictObject({ is: v.literal('window'), windowId: v.number() }),
])
export type Placement = v.InferOutput<typeof Placement>

const DeliveryStateSchema = v.strictObject({
  /** The pending offer: which channels failed, and what shows it now. */
  offer: v.nullable(
    v.strictObject({
      breakId: Id,
      tried: v.array(
        v.strictObject({ channel: v.picklist(CHANNELS), refusal: v.picklist(REFUSALS) }),
      ),
      placement: v.nullable(Placement),
      /**
       * What showed it before and is useless now. It is removed only once something else
       * shows the offer: its connection starts the next worker, should this one die meanwhile.
       */
      leaving: v.nullable(Placement),
      /** How often the page that showed it went away with it. */
      lostPages: Count,
    }),
  ),
  /** The page over which a break is guided, and how many of them went away before. */
  guide: v.nullable(v.strictObject({ breakId: Id, tabId: TabId, token: Token, lostPages: Count })),
})
type DeliveryState = v.InferOutput<typeof DeliveryStateSchema>
export type Offer = NonNullable<DeliveryState['offer']>
type StandingGuide = NonNullable<DeliveryState['guide']>

const NO_DELIVERY: DeliveryState = { offer: null, guide: null }

/** What a script over a page says that it is. */
export type LayerClaim = { tabId: number; token: string; breakId: string }

/** What that script shows; null where its claim is false. `leaving-card`: a card that something else is about to replace. */
export type LayerRole = 'card' | 'leaving-card' | 'guide' | null

/** Writing never rejects: what is lost with a worker, the next check finds out. */
export type DeliveryStore = {
  read: () => Promise<DeliveryState>
  setOffer: (offer: Offer | null) => Promise<void>
  setGuide: (guide: StandingGuide) => Promise<void>
  /** Forgets the guide of this break, if it is the current one. */
  clearGuide: (breakId: string) => Promise<void>
  /** Whether this very script, in this tab, was given this offer, or this break to guide. */
  identify: (claim: LayerClaim) => Promise<LayerRole>
}

/**
 * What is shown where, for as long as the browser runs. The one writer; what it
 * holds in memory is the truth while the worker lives.
 */
export function createDeliveryStore(): DeliveryStore {
  let current: DeliveryState | null = null

  async function read(): Promise<DeliveryState> {
    if (current) return current
    try {
      const stored = (await readStorage('session', [KEYS.deliveryState]))[KEYS.deliveryState]
      const parsed = parseLeniently(
        DeliveryStateSchema,
        stored ?? NO_DELIVERY,
        'delivery',
        NO_DELIVERY,
      )
      if (parsed.misfits.length > 0) logProblem('read-delivery', parsed.misfits.join(', '))
      current = parsed.value ?? NO_DELIVERY
    } catch (error) {
      logProblem('read-delivery', error)
      return NO_DELIVERY
    }
    return current
  }

  async function write(state: DeliveryState): Promise<void> {
    current = state
    try {
      await writeStorage('session', { [KEYS.deliveryState]: state })
    } catch (error) {
      logProblem('write-delivery', error)
    }
  }

  return {
    read,
    setOffer: async (offer) => await write({ ...(await read()), offer }),
    setGuide: async (guide) => await write({ ...(await read()), guide }),
    clearGuide: async (breakId) => {
      const state = await read()
      if (state.guide?.breakId === breakId) await write({ ...state, guide: null })
    },
    identify: async ({ tabId, token, breakId }) => {
      const { offer, guide } = await read()
      if (guide?.tabId === tabId && guide.token === token && guide.breakId === breakId) {
        return 'guide'
      }
      if (offer?.breakId !== breakId) return null
      const isIt = (placement: Placement | null) =>
        placement?.is === 'page' && placement.tabId === tabId && placement.token === token
      if (isIt(offer.placement)) return 'card'
      return isIt(offer.leaving) ? 'leaving-card' : null
    },
  }
}
