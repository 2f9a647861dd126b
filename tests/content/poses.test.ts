import { describe, expect, it } from 'vitest'
import { drawPicture, viewBoxOf } from '../../core/figure/drawing/picture.ts'
import { allFigures } from '../../content/all-figures.ts'
import { figureOf, figuresFor } from '../../content/item-figures.ts'
import { ITEMS } from '../../content/items/index.ts'
import { BODY } from '../../core/figure/body.ts'
import { extentOf } from '../../core/figure/drawing/path.ts'
import { frameAt, keyAnimationState } from '../../core/figure/frames.ts'
import { distance, type Point } from '../../core/figure/geometry.ts'
import type { Facts } from '../../content/items/facts.ts'
import type { Figure } from '../../core/figure/types.ts'
import { impossibleIn, momentsOf, turnsOf } from '../support/anatomy.ts'

const items: [string, Facts][] = Object.entries(ITEMS)
const figures = [...allFigures()]

/** The most that all pose data may take, minified. */
const MAX_BYTES = 48_000

describe('the figures of the library', () => {
  it.each(items)('show %s, with words for those who do not see it', (id) => {
    expect(figureOf(id)).not.toBeNull()
    expect(figuresFor('any', 'en')(id)?.label).toMatch(/^[A-Z].{20,140}\.$/)
  })

  it.each(items)('show every side of %s that its dose has', (id, { dose }) => {
    const figure = figureOf(id)
    if (figure === null) return expect.unreachable('it has no figure')
    // A figure may serve a dose of two with poses that go both ways in one repetition.
    expect(dose.sides % turnsOf(figure)).toBe(0)
  })

  it('show every item that works in a wheelchair in one', () => {
    const standing = items
      .filter(([, { wheelchair }]) => wheelchair !== 'no')
      .filter(([id]) => {
        const figure = figureOf(id, true)
        if (figure === null) return true
        const whole = figure.view === 'side' || figure.view === 'front'
        if (!whole) return false
        // Who lies down has left the wheelchair.
        if (figure.view === 'side' && figure.posture === 'lie') return false
        const chairs = figure.props?.some(({ is }) => is === 'chair') ?? false
        return chairs || figure.posture === 'stand'
      })
      .map(([id]) => id)
    expect(standing).toEqual([])
  })

  it(`take less than ${MAX_BYTES / 1000} KB, minified`, () => {
    const data = Object.fromEntries(figures)
    const minified = JSON.stringify(data).replaceAll(/"([A-Za-z]+)":/g, '$1:')
    expect(minified.length).toBeLessThan(MAX_BYTES)
  })
})

describe.each(figures)('the figure of %s', (_name, figure) => {
  it('bends no joint as no body can', () => {
    expect(impossibleIn(figure)).toEqual([])
  })

  it('moves without a jump', () => {
    for (let turn = 0; turn < turnsOf(figure); turn += 1) {
      const places = momentsOf(turn, 361)
        .slice(1)
        .map((moment) => pointsOf(figure, moment))
      for (const [index, now] of places.slice(1).entries()) {
        const before = places[index] ?? []
        for (const [joint, place] of now.entries()) {
          expect(distance(place, before[joint] ?? place)).toBeLessThan(MAX_PER_FRAME)
        }
      }
    }
  })

  it('keeps its feet above the ground', () => {
    for (let turn = 0; turn < turnsOf(figure); turn += 1) {
      for (const moment of momentsOf(turn, 30)) {
        for (const [, y] of feetOf(figure, moment)) {
          expect(y).toBeLessThan(BODY.floorY + 2.5)
        }
      }
    }
  })

  it('is the same paths at every moment, within its picture', () => {
    const [left = 0, top = 0, width = 0] = viewBoxOf(figure).split(' ').map(Number)
    expect(width).toBeGreaterThan(30)
    expect(width).toBeLessThan(215)
    const tones = drawPicture(figure, { turn: 0, phase: { is: 'rest' } }).shapes.map(
      ({ tone }) => tone,
    )
    for (let turn = 0; turn < turnsOf(figure); turn += 1) {
      for (const moment of momentsOf(turn, 12)) {
        const { shapes } = drawPicture(figure, moment)
        expect(shapes.map(({ tone }) => tone)).toEqual(tones)
        expect(shapes.every(({ d }) => !d.includes('NaN'))).toBe(true)
        const head = headOf(figure, moment)
        if (head === null) continue
        expect(head[1] - 12).toBeGreaterThan(top - 0.5)
        expect(Math.abs(head[0] - (left + width / 2))).toBeLessThan(width / 2 - 6)
      }
    }
  })

  it('has each arrow wholly in its picture', () => {
    const [left = 0, top = 0, width = 0] = viewBoxOf(figure).split(' ').map(Number)
    const box = { left, top, right: left + width, bottom: top + width }
    for (let turn = 0; turn < turnsOf(figure); turn += 1) {
      for (const moment of [keyAnimationState(figure, turn), ...momentsOf(turn, 12)]) {
        const { shapes } = drawPicture(figure, moment, { still: true })
        const arrows = shapes.filter(({ tone, d }) => tone === 'arrow' && d !== '')
        if (arrows.length === 0) continue
        const extent = extentOf(arrows)
        expect(extent.left).toBeGreaterThan(box.left)
        expect(extent.top).toBeGreaterThan(box.top)
        expect(extent.right).toBeLessThan(box.right)
        expect(extent.bottom).toBeLessThan(box.bottom)
      }
    }
  })

  it('is as many paths in a still picture as in a moving one', () => {
    const moment = keyAnimationState(figure)
    const tones = (still: boolean) =>
      drawPicture(figure, moment, { still }).shapes.map(({ tone }) => tone)
    expect(tones(true)).toEqual(tones(false))
  })
})

/** A sixtieth of six seconds' movement: faster than this is a jump, not a movement. */
const MAX_PER_FRAME = 7

type Moment = Parameters<typeof frameAt>[1]

function pointsOf(figure: Figure, moment: Moment): Point[] {
  const { frame } = frameAt(figure, moment)
  switch (frame.view) {
    case 'side': {
      const { head, near, far, nearLeg, farLeg } = frame.joints
      return [head, near.elbow, near.tip, far.elbow, far.tip, nearLeg.ankle, farLeg.ankle]
    }
    case 'front': {
      const { head, left, right, leftLeg, rightLeg } = frame.joints
      return [head, left.elbow, left.tip, right.elbow, right.tip, leftLeg.ankle, rightLeg.ankle]
    }
    case 'hand':
    case 'foot':
      return []
  }
}

function feetOf(figure: Figure, moment: Moment): Point[] {
  const { frame } = frameAt(figure, moment)
  switch (frame.view) {
    case 'side':
      return [frame.joints.nearLeg, frame.joints.farLeg].flatMap(({ heel, ball, toes }) => [
        heel,
        ball,
        toes,
      ])
    case 'front':
      return [frame.joints.leftLeg.ankle, frame.joints.rightLeg.ankle]
    case 'hand':
    case 'foot':
      return []
  }
}

/** The head, where the picture is meant to show it. */
function headOf(figure: Figure, moment: Moment): Point | null {
  if (figure.crop === 'legs' || figure.crop === 'feet') return null
  const { frame } = frameAt(figure, moment)
  return frame.view === 'side' || frame.view === 'front' ? frame.joints.head : null
}
