import * as v from 'valibot'
import { CAUSES, type Region } from './types.ts'

/**
 * What a person may tell of their body, as part of the settings. Every question
 * may be skipped: what is left out is as if nobody had asked. What is told only
 * ever removes, swaps or prefers items; it never adds treatment.
 */

/** The parts of the body that can trouble a person, from the eyes down. */
export const AREAS = [
  'eyes',
  'jaw',
  'neck-shoulders',
  'upper-back',
  'lower-back',
  'hands-wrists',
  'hips-legs',
  'calves-feet',
] as const
export type Area = (typeof AREAS)[number]

/** The regions of the content that an area stands for. */
export const AREA_REGIONS: Readonly<Record<Area, readonly Region[]>> = {
  eyes: ['eyes'],
  jaw: ['jaw'],
  'neck-shoulders': ['neck', 'shoulders'],
  'upper-back': ['upper-back', 'chest', 'ribs'],
  'lower-back': ['lower-back'],
  'hands-wrists': ['forearms', 'wrists', 'hands'],
  'hips-legs': ['hips', 'quads', 'hamstrings'],
  'calves-feet': ['calves', 'ankles', 'feet'],
}

/**
 * The ids of the limits, in the order in which they are asked. Their labels and
 * sources are in `content/`.
 */
export const LIMIT_IDS = [
  'recent-surgery',
  'pregnancy',
  'vertigo',
  'osteoporosis',
  'spinal-stenosis',
  'neck-nerve',
  'sciatica',
  'shoulder-pain',
  'hip-replacement',
  'knee-pain',
  'wrist-nerve',
  'balance',
  'high-bp',
  'spasticity',
  'sci-ad',
  'fluid-limit',
  'numb-feet',
  'jaw-lock',
  'eye-surgery',
  'lung-disease',
  'dvt-signs',
  'chest-pain',
  'walking-leg-pain',
  'hypermobility',
] as const
export type LimitId = (typeof LIMIT_IDS)[number]

/** Where in the body a recent surgery or a broken bone is, from the head down. */
export const SURGERY_PLACES = [
  'head-neck',
  'shoulder-arm',
  'wrist-hand',
  'chest-belly',
  'back',
  'hip',
  'knee',
  'ankle-foot',
] as const
export type SurgeryPlace = (typeof SURGERY_PLACES)[number]

/** How a person does their breaks. */
export const BODY_POSITIONS = [
  /** Sitting, standing and walking. */
  'any',
  /** Only what can be done in the chair. */
  'seated',
  /** In a wheelchair: what is fine there as written, and nothing for the legs. */
  'wheelchair',
  /** In a wheelchair, and leg work is welcome too. */
  'wheelchair-legs',
] as const
export type BodyPosition = (typeof BODY_POSITIONS)[number]

/** A list out of some choices, in any order. */
const subsetOf = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  v.pipe(v.array(v.picklist(options)), v.maxLength(options.length))

export const BodySchema = v.strictObject({
  /** What troubles the person; it comes more often. Empty: nothing in particular. */
  areas: subsetOf(AREAS),
  /** Each removes items and tips, or swaps them for a stand-in. */
  limits: subsetOf(LIMIT_IDS),
  /**
   * Whether the person went through the list of limits, so that one which isn't
   * set doesn't apply ("none of these" included). Until then, items that a
   * common limit makes risky don't come unasked.
   */
  limitsTold: v.boolean(),
  /** Where the recent surgery or broken bone is. Empty: not told, so it may be anywhere. */
  surgeryPlaces: subsetOf(SURGERY_PLACES),
  /** The person has chest pain at this moment: no break comes until they say that it is over. */
  chestPainNow: v.boolean(),
  position: v.picklist(BODY_POSITIONS),
  /** `no`: never anything that is done lying down. */
  floor: v.picklist(['ok', 'no']),
  /** `discreet-only`: only what nobody in an open office would notice. */
  discreet: v.picklist(['any', 'discreet-only']),
  /** The causes that the person wants to read more about. Empty: all alike. */
  causes: subsetOf(CAUSES),
})
export type Body = v.InferOutput<typeof BodySchema>

/** What of a body decides about words and items of the library. */
export type BodyView = Pick<Body, 'position' | 'limits'>

/** Somebody who skipped every question. */
export const DEFAULT_BODY: Body = {
  areas: [],
  limits: [],
  limitsTold: false,
  surgeryPlaces: [],
  chestPainNow: false,
  position: 'any',
  floor: 'ok',
  discreet: 'any',
  causes: [],
}
