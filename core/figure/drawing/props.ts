import { BODY } from '../body.ts'
import { FRONT_X } from '../front.ts'
import {
  between,
  distance,
  plus,
  times,
  hanging,
  hangingDegrees,
  minus,
  turned,
  type Point,
} from '../geometry.ts'
import { DESK_Y } from '../side.ts'
import type { Frame } from '../frames.ts'
import type { Prop } from '../types.ts'
import { blob, box, curve, ellipse, limb, line, polygon, type Shape } from './path.ts'

/** What stands in the scene, by how far away it is: behind, between the legs, before. */
export type Layers = { behind: Shape[]; seat: Shape[]; before: Shape[] }

const SEAT_Y = BODY.seatedHipY + 9
const FLOOR = BODY.floorY

export function propLayers(props: readonly Prop[], frame: Frame): Layers {
  const layers = props.map((prop) => propShapes(prop, frame))
  return {
    behind: layers.flatMap(({ behind = [] }) => behind),
    seat: layers.flatMap(({ seat = [] }) => seat),
    before: layers.flatMap(({ before = [] }) => before),
  }
}

function propShapes(prop: Prop, frame: Frame): Partial<Layers> {
  switch (prop.is) {
    case 'chair':
      return frame.view === 'front' ? chairFromTheFront() : chairFromTheSide(prop)
    case 'wheelchair':
      return frame.view === 'front' ? wheelchairFromTheFront() : wheelchairFromTheSide()
    case 'stool':
      return { seat: pedestal(prop.x ?? BODY.hipX + 6) }
    case 'desk':
      return desk(prop)
    case 'wall':
      return { behind: [{ tone: 'prop', d: box([prop.x, 12], [prop.x + 5, FLOOR], 2) }] }
    case 'door-frame':
      return {
        behind: [{ tone: 'prop-far', d: box([prop.x + 6, 10], [prop.x + 11, FLOOR], 1) }],
        seat: [{ tone: 'prop', d: box([prop.x, 6], [prop.x + 7, FLOOR], 2) }],
      }
    case 'screen':
      return {
        behind: [
          {
            tone: 'prop',
            d: limb([prop.x + 3, prop.y], [prop.x + 3, (prop.low ? 0 : 24) + prop.y + 4], 2.4, 2.4),
          },
          {
            tone: 'prop',
            d: box(
              [prop.x - 5, prop.y + (prop.low ? 4 : 26)],
              [prop.x + 11, prop.y + (prop.low ? 7 : 29)],
              1.5,
            ),
          },
          { tone: 'prop', d: limb([prop.x, prop.y - 16], [prop.x, prop.y + 16], 2.6, 2.6) },
          {
            tone: 'accent',
            d: limb([prop.x - 2.4, prop.y - 14], [prop.x - 2.4, prop.y + 14], 1, 1),
          },
        ],
      }
    case 'laptop': {
      const y = prop.y - (prop.raised ?? 0)
      const stand = (prop.raised ?? 0) > 2
      return {
        behind: [
          {
            tone: 'prop-far',
            d: stand ? box([prop.x - 12, y + 1], [prop.x + 12, prop.y], 1.5) : '',
          },
          { tone: 'prop', d: limb([prop.x - 12, y - 1.4], [prop.x + 12, y - 1.4], 1.5, 1.5) },
          { tone: 'prop', d: limb([prop.x + 12, y - 1.4], [prop.x + 18, y - 24], 1.6, 1.6) },
          { tone: 'accent', d: limb([prop.x + 11.4, y - 4.4], [prop.x + 16, y - 22], 0.8, 0.8) },
        ],
      }
    }
    case 'keyboard':
      return {
        behind: [{ tone: 'prop', d: box([prop.x - 11, prop.y - 3], [prop.x + 11, prop.y], 1.4) }],
      }
    case 'mouse': {
      const x = prop.held === true ? (handOf(frame)?.tip[0] ?? prop.x) - 3 : prop.x
      const { y } = prop
      return {
        behind: [
          {
            tone: 'prop',
            d: blob([
              [x - 5, y],
              [x - 4, y - 3.4],
              [x + 1, y - 4.4],
              [x + 5, y - 1],
            ]),
          },
        ],
      }
    }
    case 'footrest':
      return {
        behind: [
          {
            tone: 'prop',
            d: polygon([
              [prop.x - 12, FLOOR],
              [prop.x + 14, FLOOR],
              [prop.x + 14, FLOOR - 9],
              [prop.x - 12, FLOOR - 4],
            ]),
          },
        ],
      }
    case 'window':
      return windowAt([prop.x, prop.y])
    case 'mat':
      return {
        behind: [
          { tone: 'prop-soft', d: box([prop.x, FLOOR - 3], [prop.x + prop.length, FLOOR + 1], 2) },
        ],
      }
    case 'cup':
      return {
        before: held(frame, (hand) => [
          { tone: 'accent', d: box(plus(hand, [-3.6, -6]), plus(hand, [4.4, 5]), 1.6) },
        ]),
      }
    case 'pen':
      return {
        before: held(frame, (hand, along) => [
          {
            tone: 'accent',
            d: limb(
              plus(hand, times(turned(along, 90), 1)),
              plus(hand, times(turned(along, -90), 13)),
              1.4,
              1,
            ),
          },
        ]),
      }
    case 'phone':
      return {
        before: held(frame, (hand, along) => [
          {
            tone: 'dark',
            d: limb(plus(hand, times(along, -3)), plus(hand, times(along, 9)), 2.6, 2.6),
          },
        ]),
      }
    case 'pack':
      return {
        before: held(frame, (hand, along) => [
          {
            tone: 'accent',
            d: limb(plus(hand, times(along, -5)), plus(hand, times(along, 5)), 4.2, 4.2),
          },
        ]),
      }
    case 'headset':
      return headset(frame)
    case 'towel':
      return towel(frame)
    case 'band':
      return band(frame)
    case 'bottle':
      return bottle(frame)
    case 'round-arrow':
      return { before: roundArrow(frame, prop.around, prop.radius ?? 11) }
    case 'arrow':
      return { before: arrow([prop.from, prop.to]) }
    case 'sight':
      return sight(frame, (frame.otherWay && prop.otherWay) || prop.to)
  }
}

function pedestal(x: number): Shape[] {
  return [
    { tone: 'prop', d: limb([x - 20, SEAT_Y + 3], [x + 18, SEAT_Y + 3], 3.4, 3.4) },
    { tone: 'prop', d: limb([x, SEAT_Y + 5], [x, FLOOR - 9], 2.6, 2.6) },
    { tone: 'prop', d: limb([x, FLOOR - 10], [x - 15, FLOOR - 3], 2.2, 2) },
    { tone: 'prop', d: limb([x, FLOOR - 10], [x + 15, FLOOR - 3], 2.2, 2) },
    { tone: 'prop-far', d: ellipse([x - 16, FLOOR - 2], 2.6, 2.2) },
    { tone: 'prop-far', d: ellipse([x + 16, FLOOR - 2], 2.6, 2.2) },
  ]
}

function chairFromTheSide({
  x = BODY.hipX,
  back = 'high',
  armrests,
  faces,
}: Extract<Prop, { is: 'chair' }>): Partial<Layers> {
  const ahead = faces === 'left' ? -1 : 1
  const top = back === 'high' ? SEAT_Y - 56 : SEAT_Y - 36
  const rest: Point[] = [
    [-16, SEAT_Y + 2],
    [-18.5, SEAT_Y - 14],
    [-17, SEAT_Y - 30],
    [-19.5, top],
  ]
  const place = (forward: number, y: number): Point => [x + ahead * forward, y]
  return {
    seat: [
      { tone: 'prop', d: curve(rest.map(([forward, y]) => place(forward, y))), line: 5 },
      ...pedestal(x + ahead * 4),
    ],
    before:
      armrests === undefined
        ? []
        : [
            { tone: 'prop', d: limb(place(4, SEAT_Y + 2), place(6, SEAT_Y - 20), 1.8, 1.8) },
            { tone: 'prop', d: limb(place(-6, SEAT_Y - 22), place(22, SEAT_Y - 22), 2.6, 2.6) },
          ],
  }
}

function wheelchairFromTheSide(): Partial<Layers> {
  const x = BODY.hipX
  return {
    seat: [
      { tone: 'prop', d: limb([x - 16, SEAT_Y + 2], [x - 18, SEAT_Y - 40], 2.4, 2.4) },
      { tone: 'prop', d: limb([x - 18, SEAT_Y - 40], [x - 26, SEAT_Y - 42], 2, 2) },
      { tone: 'prop', d: limb([x - 16, SEAT_Y + 2], [x + 26, SEAT_Y + 2], 2.6, 2.6) },
      { tone: 'prop', d: limb([x + 26, SEAT_Y + 2], [x + 36, FLOOR - 6], 1.8, 1.8) },
      { tone: 'prop', d: limb([x + 33, FLOOR - 2], [x + 52, FLOOR - 2], 1.7, 1.7) },
      { tone: 'prop-far', d: ellipse([x + 27, FLOOR - 5], 5, 5) },
    ],
    before: [
      { tone: 'prop', d: ellipse([x - 4, FLOOR - 24], 24, 24), line: 3.4 },
      { tone: 'prop', d: ellipse([x - 4, FLOOR - 24], 20, 20), line: 1 },
      { tone: 'prop', d: ellipse([x - 4, FLOOR - 24], 3.2, 3.2) },
    ],
  }
}

function chairFromTheFront(): Partial<Layers> {
  const x = FRONT_X
  return {
    behind: [
      { tone: 'prop-far', d: box([x - 18, SEAT_Y - 50], [x + 18, SEAT_Y - 6], 7) },
      { tone: 'prop', d: limb([x, SEAT_Y + 2], [x, FLOOR - 8], 2.6, 2.6) },
      { tone: 'prop', d: limb([x, FLOOR - 9], [x - 21, FLOOR - 2], 2.2, 2) },
      { tone: 'prop', d: limb([x, FLOOR - 9], [x + 21, FLOOR - 2], 2.2, 2) },
      { tone: 'prop', d: box([x - 22, SEAT_Y - 5], [x + 22, SEAT_Y + 5], 5) },
    ],
  }
}

function wheelchairFromTheFront(): Partial<Layers> {
  const x = FRONT_X
  const wheel = (side: 1 | -1): Shape[] => [
    { tone: 'prop', d: ellipse([x + side * 29, FLOOR - 25], 4, 25), line: 2.6 },
    { tone: 'prop-far', d: limb([x + side * 23, SEAT_Y], [x + side * 23, SEAT_Y - 18], 1.8, 1.8) },
  ]
  return {
    behind: [
      { tone: 'prop-far', d: box([x - 19, SEAT_Y - 42], [x + 19, SEAT_Y - 4], 4) },
      { tone: 'prop', d: box([x - 22, SEAT_Y - 4], [x + 22, SEAT_Y + 4], 3) },
      ...wheel(-1),
      ...wheel(1),
      { tone: 'prop', d: box([x - 20, FLOOR - 3], [x - 4, FLOOR], 1.4) },
      { tone: 'prop', d: box([x + 4, FLOOR - 3], [x + 20, FLOOR], 1.4) },
    ],
  }
}

function desk({ x, y = DESK_Y, length = 54 }: Extract<Prop, { is: 'desk' }>): Partial<Layers> {
  return {
    behind: [
      { tone: 'prop-far', d: box([x + length - 9, y + 3], [x + length - 5, FLOOR], 1) },
      { tone: 'prop-far', d: box([x, y], [x + length, y + 4.4], 1.8) },
    ],
  }
}

function windowAt([x, y]: Point): Partial<Layers> {
  return {
    behind: [
      { tone: 'prop-soft', d: box([x - 17, y - 20], [x + 17, y + 20], 3) },
      { tone: 'accent', d: limb([x, y + 4], [x, y + 15], 1.5, 1.7) },
      {
        tone: 'accent',
        d: blob([
          [x, y - 11],
          [x + 7, y - 4],
          [x + 6, y + 4],
          [x, y + 6],
          [x - 6, y + 4],
          [x - 7, y - 4],
        ]),
      },
      { tone: 'prop', d: box([x - 17, y - 20], [x + 17, y + 20], 3), line: 2.4 },
    ],
  }
}

type Hand = { wrist: Point; tip: Point }

function handOf(frame: Frame): Hand | null {
  switch (frame.view) {
    case 'side':
      return frame.joints.near
    case 'front':
      return frame.joints.right
    default:
      return null
  }
}

/** What a hand holds: at its palm, with the direction of the fingers. */
function held(frame: Frame, shapes: (at: Point, along: Point) => Shape[]): Shape[] {
  const hand = handOf(frame)
  if (hand === null) return []
  const along = hanging(hangingDegrees(minus(hand.tip, hand.wrist)))
  return shapes(between(hand.wrist, hand.tip, 0.75), along)
}

function headset(frame: Frame): Partial<Layers> {
  if (frame.view !== 'side') return {}
  const { head, headDegrees } = frame.joints
  const on = (x: number, y: number) => plus(head, turned([x, -y], headDegrees))
  return {
    before: [
      { tone: 'dark', d: curve([on(-2, 0), on(-3.5, 9), on(-1, 14.2)]), line: 2 },
      { tone: 'dark', d: ellipse(on(-1.5, -1), 3.2, 4.2, headDegrees) },
      { tone: 'dark', d: curve([on(-1, -4), on(5, -9.6), on(11, -9.4)]), line: 1.3 },
    ],
  }
}

function towel(frame: Frame): Partial<Layers> {
  if (frame.view !== 'side') return {}
  const { near, far, nearLeg } = frame.joints
  const around = plus(
    between(nearLeg.ball, nearLeg.toes, 0.2),
    times(hanging(nearLeg.footDegrees - 90), 1.6),
  )
  return {
    behind: [{ tone: 'accent', d: line([far.tip, around]), line: 2.2 }],
    before: [{ tone: 'accent', d: line([near.tip, around]), line: 3 }],
  }
}

function band(frame: Frame): Partial<Layers> {
  if (frame.view !== 'front') return {}
  const { left, right } = frame.joints
  const under = frame.figure.posture === 'sit' ? SEAT_Y : FLOOR
  const grip = frame.figure.posture === 'sit' ? 20 : 9
  return {
    behind: [
      {
        tone: 'accent',
        d: line([left.tip, [FRONT_X - grip, under], [FRONT_X + grip, under], right.tip]),
        line: 2.4,
      },
    ],
  }
}

/** Under the middle of a foot that stands before a seat. */
const BOTTLE_X = BODY.hipX + BODY.thigh + 4

function bottle(frame: Frame): Partial<Layers> {
  if (frame.view !== 'side') return {}
  const x = BOTTLE_X + frame.pose.roll
  return {
    behind: [
      { tone: 'accent', d: ellipse([x, FLOOR - 5], 5, 5) },
      { tone: 'white', d: ellipse([x - 1.4, FLOOR - 6.4], 1.2, 1.2) },
    ],
  }
}

function sight(frame: Frame, to: Point): Partial<Layers> {
  if (frame.view !== 'side') return {}
  const { head, headDegrees } = frame.joints
  const eye = plus(head, turned([11, -2], headDegrees))
  const dots = [0.16, 0.3, 0.44, 0.58, 0.72, 0.86].map((at): Shape => {
    const place = between(eye, to, at)
    return { tone: 'accent', d: ellipse(place, 1.2, 1.2) }
  })
  return { before: dots }
}

/** A line with a head at its end. */
function arrow(points: readonly Point[]): Shape[] {
  const [before, end] = points.slice(-2)
  if (before === undefined || end === undefined) return []
  const back = times(minus(before, end), 5 / Math.max(0.01, distance(before, end)))
  const head = [plus(end, turned(back, 32)), end, plus(end, turned(back, -32))]
  return [
    { tone: 'accent', d: curve(points), line: 1.9 },
    { tone: 'accent', d: line(head), line: 1.9 },
  ]
}

const ARROW_SWEEP_DEGREES = 285
const ARROW_STEPS = 12

function roundArrow(
  frame: Frame,
  around: Extract<Prop, { is: 'round-arrow' }>['around'],
  radius: number,
): Shape[] {
  const centers = roundPlaces(frame, around)
  return centers.flatMap(({ at, mirror }) => {
    const way = (frame.otherWay ? -1 : 1) * mirror
    const points = Array.from({ length: ARROW_STEPS + 1 }, (_, step) => {
      const degrees = -200 + (ARROW_SWEEP_DEGREES * step) / ARROW_STEPS
      const [x, y] = times(hanging(degrees), radius)
      return plus(at, [x * way, y])
    })
    return arrow(points)
  })
}

function roundPlaces(
  frame: Frame,
  around: Extract<Prop, { is: 'round-arrow' }>['around'],
): { at: Point; mirror: 1 | -1 }[] {
  switch (frame.view) {
    case 'side': {
      const { near, nearLeg, head, spine } = frame.joints
      const places = {
        foot: between(nearLeg.ball, nearLeg.toes, 0.5),
        hand: near.tip,
        shoulder: near.shoulder,
        cheek: plus(head, [3, 4]),
        hips: spine[0]?.at ?? nearLeg.hip,
      }
      return [{ at: places[around], mirror: 1 }]
    }
    case 'front': {
      const { left, right, leftLeg, rightLeg, head, spine } = frame.joints
      const both = (one: Point, other: Point) => [
        { at: one, mirror: -1 as const },
        { at: other, mirror: 1 as const },
      ]
      switch (around) {
        case 'foot':
          return both(leftLeg.ankle, rightLeg.ankle).slice(1)
        case 'hand':
          return both(left.tip, right.tip)
        case 'shoulder':
          return both(left.shoulder, right.shoulder)
        case 'cheek':
          return both(plus(head, [-7, 5]), plus(head, [7, 5]))
        case 'hips':
          return [{ at: spine[0]?.at ?? rightLeg.hip, mirror: 1 }]
      }
    }
    case 'hand':
    case 'foot':
      return []
  }
}
