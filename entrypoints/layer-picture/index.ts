import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { drawPicture, viewBoxOf } from '../../core/figure/drawing/picture.ts'
import { keyAnimationState } from '../../core/figure/frames.ts'
import type { Figure } from '../../core/figure/types.ts'
import type { CardPicture } from '../../core/delivery/orders.ts'
import { drawInOrder } from '../../platform/layer-port.ts'
import figureCss from '../../components/figure/figure.css?inline'

/**
 * Draws the picture of a card's order, in the page that the card is for, right before
 * the card's own script. The background has no code that draws: it loads all of its
 * code at each wake, and shows a card at few of them. The styles come along, so that a
 * card without a picture has none.
 */
export default defineUnlistedScript(() => drawInOrder(pictureOf))

function pictureOf(figure: Figure): CardPicture {
  const { shapes } = drawPicture(figure, keyAnimationState(figure), { still: true })
  return {
    viewBox: viewBoxOf(figure),
    person: figure.who?.colors === 'own' ? figure.who.person : null,
    shapes: shapes.flatMap(({ tone, d, line }) =>
      d === '' ? [] : [{ tone, d, ...(line !== undefined && { line }) }],
    ),
    styles: figureCss,
  }
}
