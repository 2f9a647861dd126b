import { regionNames } from '../../content/text/en/regions.ts'
import { bodyPage } from '../../content/words/en/body-page.ts'
import type { LimitId, SurgeryPlace } from '../../core/content/profile.ts'
import type { CareRegion, Demand, SourceCheck } from '../../core/content/types.ts'

/** Facts as a reader of the sheets sees them: without ids, and without a look at the code. */

/** What an item asks of the body, after "It". */
export const DEMANDS_IN_WORDS: Readonly<Record<Demand, string>> = {
  blink: 'blinks on purpose',
  'close-eyes': 'closes the eyes',
  'move-eyes': 'moves or refocuses the eyes',
  'open-jaw': 'opens the jaw',
  'press-face': 'presses on the face',
  'load-neck': 'moves or loads the neck',
  'turn-head': 'turns or tilts the head',
  'head-low': 'brings the head down toward the knees, or lies',
  'move-shoulder': 'moves the shoulder',
  'raise-arm': 'raises an arm',
  'use-arms': 'pushes, pulls or holds on with the arms',
  'move-wrist': 'moves the wrist',
  'move-hand': 'moves the hand',
  shake: 'shakes the hands',
  'open-chest': 'opens the chest',
  'round-back': 'rounds the back',
  'twist-back': 'twists the back',
  'bend-back': 'bends the back backward',
  'side-bend': 'bends to the side',
  'lean-trunk': 'leans the trunk forward',
  'shift-weight': 'shifts the weight',
  lie: 'lies down',
  'hip-past-90': 'bends the hip past a right angle',
  'hip-back': 'takes the hip back',
  'cross-leg': 'crosses a leg',
  'hug-knee': 'hugs a knee',
  'lift-leg': 'lifts a leg',
  'bend-knee': 'bends the knee',
  'twist-knee': 'twists the knee',
  'stretch-hamstring': 'stretches the back of the thigh',
  'stretch-calf': 'stretches the calf',
  'step-back': 'steps back',
  'reach-foot': 'reaches for the foot',
  'press-foot': 'presses on the sole',
  'move-foot': 'moves the foot',
  'quick-leg': 'moves the legs quickly or again and again',
  'leg-effort': 'works the leg muscles again and again',
  feet: 'stands on the feet',
  'one-leg': 'stands on one leg',
  walk: 'walks',
  tense: 'squeezes a muscle hard',
  strain: 'can raise the pressure of blood and eyes',
  effort: 'takes effort',
  'push-joint': 'pushes a joint to the end of its range',
  'pace-breath': 'paces the breath',
  drink: 'drinks',
}

const OTHER_REGIONS: Readonly<Partial<Record<CareRegion, string>>> = {
  'upper-arms': 'upper arms',
  belly: 'belly',
  groin: 'groin',
  shins: 'shins',
}

/** Where in the body, in a list. */
export function regionsInWords(regions: readonly CareRegion[] | 'any'): string {
  if (regions === 'any') return 'whatever part hurts'
  const names: Readonly<Partial<Record<CareRegion, string>>> = { ...regionNames, ...OTHER_REGIONS }
  return regions.map((region) => names[region] ?? region).join(', ')
}

/** Limits as the person sets them, in a list behind a colon. */
export function limitsInWords(ids: readonly string[]): string {
  return ids.map(limitInWords).join('; ')
}

/** One limit as the person sets it, or the wheelchair. */
export function limitInWords(id: string): string {
  if (id === 'wheelchair') return 'a wheelchair'
  return bodyPage.shortLimits[id as LimitId] ?? id
}

/** Where a recent surgery or broken bone is. */
export function placesInWords(places: readonly SurgeryPlace[]): string {
  return places.map((place) => bodyPage.limits.surgery.places[place].toLowerCase()).join(', ')
}

/** How a source was checked, and on which day. */
export function checkInWords(check: SourceCheck, readOn: string | null): string {
  const on = readOn === null ? '' : ` on ${readOn}`
  switch (check) {
    case 'opened':
      return `The page itself was opened${on}, and part of it was read.`
    case 'copy-opened':
      return `Only a copy was opened${on}: please open the official page.`
    case 'from-knowledge':
      return 'Not opened: please check it first.'
  }
}
