import type { FigureTones } from '../../core/figure/tones.ts'

/** Puts the person's choice of tones on the page's root; the stylesheet of the figures does the rest. */
export function applyTones(
  root: HTMLElement,
  { skin, hair, clothes }: Omit<FigureTones, 'person'>,
): void {
  root.dataset['figureSkin'] = skin
  root.dataset['figureHair'] = hair
  root.dataset['figureClothes'] = clothes
}
