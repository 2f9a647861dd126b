import { describe, expect, it } from 'vitest'
import { firstAidFigure } from '../../content/first-aid-figures.ts'
import { figureOf } from '../../content/item-figures.ts'
import { careIn } from '../../content/care.ts'
import type { Facts } from '../../content/items/facts.ts'
import { ITEMS } from '../../content/items/index.ts'
import { BODY } from '../../core/figure/body.ts'
import { frameAt } from '../../core/figure/frames.ts'
import type { Figure } from '../../core/figure/types.ts'
import { momentsOf, turnsOf } from '../support/anatomy.ts'

/** From the hip joint to the outside of the back, as the trunk is drawn. */
const BACK_DEPTH = 9.5
/** Where the backrest of the drawn wheelchair begins, and the front end of its seat. */
const BACKREST_X = BODY.hipX - 16 + 2.4
const SEAT_END_X = BODY.hipX + 26
const MAX_FROM_BACKREST = 6

const items: [string, Facts][] = Object.entries(ITEMS)
const figures: [string, Figure | null][] = [
  ...items
    .filter(([, { wheelchair }]) => wheelchair !== 'no')
    .map(([id]): [string, Figure | null] => [id, figureOf(id, true)]),
  ...[...careIn('en', 'wheelchair').firstAid.values()].flatMap(({ part, steps }) =>
    steps.map(({ id }): [string, Figure | null] => [
      `${part}: ${id}`,
      firstAidFigure(part, id, true),
    ]),
  ),
]
const shown = figures.flatMap(([name, figure]): [string, Figure][] =>
  figure === null ? [] : [[name, figure]],
)
const seated = shown.filter(([, { props = [] }]) => props.some(({ is }) => is === 'wheelchair'))

describe('the figures for a wheelchair user', () => {
  it('show nobody who stands, and no office chair', () => {
    const wrong = shown.filter(([, figure]) => {
      if (figure.view !== 'side' && figure.view !== 'front') return false
      if (figure.posture === 'lie') return false
      return figure.posture === 'stand' || figure.props?.some(({ is }) => is === 'chair')
    })
    expect(wrong.map(([name]) => name)).toEqual([])
    expect(seated.length).toBeGreaterThan(50)
  })

  it.each(seated)('%s: the hips stay over the seat, the back reaches the backrest', (_, figure) => {
    const hips: number[] = []
    for (let turn = 0; turn < turnsOf(figure); turn += 1) {
      for (const moment of momentsOf(turn, 30)) {
        const { frame } = frameAt(figure, moment)
        if (frame.view === 'side') hips.push(frame.joints.nearLeg.hip[0])
        if (frame.view === 'front') expect(Math.abs(frame.pose.x)).toBeLessThanOrEqual(6)
      }
    }
    if (figure.view !== 'side') return
    const gaps = hips.map((x) => x - BACK_DEPTH - BACKREST_X)
    expect(Math.max(...hips)).toBeLessThan(SEAT_END_X - 8)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(-1)
    expect(Math.min(...gaps)).toBeLessThanOrEqual(MAX_FROM_BACKREST)
  })
})
