import type { BodyPosition, BodyView } from '../core/content/profile.ts'

/** Whether texts and figures are to be those for a wheelchair user. */
export function usesWheelchair(position: BodyPosition): boolean {
  return position === 'wheelchair' || position === 'wheelchair-legs'
}

/** Somebody who told nothing: the words are those for everybody. */
export const ANYBODY: BodyView = { position: 'any', limits: [] }
