import { describe, expect, it } from 'vitest'
import { allFigures } from '../../content/all-figures.ts'
import { firstAidFigure } from '../../content/first-aid-figures.ts'
import { figureOf } from '../../content/item-figures.ts'
import { careIn } from '../../content/care.ts'
import type { Facts } from '../../content/items/facts.ts'
import { ITEMS } from '../../content/items/index.ts'
import { BODY } from '../../core/figure/body.ts'
import { frameAt } from '../../core/figure/frames.ts'
import type { Figure } from '../../core/figure/types.ts'
import { momentsOf, turnsOf } from '../support/anatomy.ts'

/** Where the backrest of the drawn wheelchair begins, and the front end of its seat. */
const BACKREST_X = BODY.hipX - 9.6
const SEAT_END_X = BODY.hipX + 29
const MAX_FROM_BACKREST = 6
/** A chair's seat, from where its backrest is. */
const CHAIR_SEAT = [-6, 24] as const

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
    const gaps = hips.map((x) => x - BODY.backDepth - BACKREST_X)
    expect(Math.max(...hips)).toBeLessThan(SEAT_END_X - 8)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(-1)
    expect(Math.min(...gaps)).toBeLessThanOrEqual(MAX_FROM_BACKREST)
  })
})

const sitting = [...allFigures()].flatMap(([name, figure]) => {
  if (figure.view !== 'side' || figure.posture !== 'sit' || figure.plant !== undefined) return []
  const chair = figure.props?.find((prop) => prop.is === 'chair')
  return chair === undefined ? [] : [{ name, figure, x: chair.x ?? BODY.hipX }]
})

describe('the figures on a chair', () => {
  it.each(sitting)('$name: the hips stay over the seat', ({ figure, x }) => {
    for (let turn = 0; turn < turnsOf(figure); turn += 1) {
      for (const moment of momentsOf(turn, 30)) {
        const { frame } = frameAt(figure, moment)
        if (frame.view !== 'side') continue
        const hip = frame.joints.nearLeg.hip[0] - x
        expect(hip).toBeGreaterThanOrEqual(CHAIR_SEAT[0])
        expect(hip).toBeLessThanOrEqual(CHAIR_SEAT[1])
      }
    }
  })
})
