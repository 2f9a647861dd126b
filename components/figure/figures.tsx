import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Figure } from '../../core/figure/types.ts'

/** Where a page's parts find the figures: the page itself brings them, as it brings the words. */
export type FigureSource = (itemId: string) => { figure: Figure; label: string } | null

export const FiguresContext = createContext<FigureSource>(() => null)

/** The figure of an item, as this person should see it; null where the page has none. */
export function useFigure(itemId: string): ReturnType<FigureSource> {
  return useContext(FiguresContext)(itemId)
}
