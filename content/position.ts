import type { BodyPosition } from '../core/content/profile.ts'

/** Whether texts and figures are to be those for a wheelchair user. */
export function usesWheelchair(position: BodyPosition): boolean {
  return position === 'wheelchair' || position === 'wheelchair-legs'
}
