import type { ItemText } from '../../core/content/types.ts'

/** The text of one item, and what its figure shows. */
export type PicturedItemText = ItemText & {
  /** What the figure shows, for those who don't see it: one sentence on the movement. */
  picture: string
}
