import type { Figure } from '../../core/figure/types.ts'

/** One topic's figures: one for each of its items. */
export type Figures<Items> = Readonly<Record<keyof Items, ItemFigure>>

export type ItemFigure = Figure & {
  /** How it looks from a wheelchair, where another chair is not enough. */
  inWheelchair?: Figure
}
