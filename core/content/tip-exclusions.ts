import type { Body } from './profile.ts'
import type { Tip } from './types.ts'

/** Whether a limit of the person's own speaks against a tip. */
export function isTipExcluded({ notFor }: Tip, { limits }: Body): boolean {
  return limits.some((limit) => notFor.includes(limit))
}
