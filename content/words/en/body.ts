import type { Item, TipCause } from '../../../core/content/types.ts'

/** Names of positions, and of what a tip is about. Body areas are named by the content. */
export const body = {
  position: {
    seated: 'Seated',
    standing: 'Standing',
    either: 'Seated or standing',
    lying: 'Lying down',
  } satisfies Record<Item['position'], string>,
  cause: {
    overuse: 'overuse',
    hydration: 'fluids',
    nerve: 'nerves',
    circulation: 'blood flow',
    neuromuscular: 'nerve and muscle conditions',
    general: 'muscle cramps',
  } satisfies Record<TipCause, string>,
}
