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
import {
  blob,
  box,
  curve,
  ellipse,
  line,
  points,
  stick,
  type Shape,
  type SoftPoint,
} from './path.ts'

/** What stands in the scene, by how far away it is. */
export type Layers = {
  behind: Shape[]
  seat: Shape[]
  /** The wheel at the viewer's side, before the trunk and behind the near arm. */
  wheel: Shape[]
  /** Drawn after the head, before the near arm that holds it. */
  held: Shape[]
  before: Shape[]
}

const SEAT_Y = BODY.seatedHipY + BODY.seatDepth
const FLOOR = BODY.floorY

export function propLayers(props: readonly Prop[], frame: Frame): Layers {
  const layers = props.map((prop) => propShapes(prop, frame))
  return {
    behind: layers.flatMap(({ behind = [] }) => behind),
    seat: layers.flatMap(({ seat = [] }) => seat),
    wheel: layers.flatMap(({ wheel = [] }) => wheel),
    held: layers.flatMap(({ held = [] }) => held),
    before: layers.flatMap(({ before = [] }) => before),
  }
}

function propShapes(prop: Prop, frame: Frame): Partial<Layers> {
  switch (prop.is) {
    case 'chair':
      return frame.view === 'front'
        ? chairFromTheFront(frame.figure.from === 'back')
        : chairFromTheSide(prop)
    case 'wheelchair':
      return frame.view === 'front' ? wheelchairFromTheFront() : wheelchairFromTheSide()
    case 'desk':
      return desk(prop)
    case 'wall':
      return { behind: [{ tone: 'chair', d: box([prop.x, 12], [prop.x + 5, FLOOR], 2) }] }
    case 'door-frame':
      return {
        behind: [{ tone: 'chair-dark', d: box([prop.x + 6, 10], [prop.x + 11, FLOOR], 1) }],
        seat: [{ tone: 'chair', d: box([prop.x, 6], [prop.x + 7, FLOOR], 2) }],
      }
    case 'screen':
      return {
        behind: [
          {
            tone: 'chair',
            d: stick(
              [prop.x + 3, prop.y],
              [prop.x + 3, (prop.low ? 0 : 24) + prop.y + 4],
              2.4,
              2.4,
            ),
          },
          {
            tone: 'chair',
            d: box(
              [prop.x - 5, prop.y + (prop.low ? 4 : 26)],
              [prop.x + 11, prop.y + (prop.low ? 7 : 29)],
              1.5,
            ),
          },
          { tone: 'chair', d: stick([prop.x, prop.y - 16], [prop.x, prop.y + 16], 2.6, 2.6) },
          {
            tone: 'accent',
            d: stick([prop.x - 2.4, prop.y - 14], [prop.x - 2.4, prop.y + 14], 1, 1),
          },
        ],
      }
    case 'laptop': {
      const y = prop.y - (prop.raised ?? 0)
      const stand = (prop.raised ?? 0) > 2
      return {
        behind: [
          {
            tone: 'chair-dark',
            d: stand ? box([prop.x - 12, y + 1], [prop.x + 12, prop.y], 1.5) : '',
          },
          { tone: 'chair', d: stick([prop.x - 12, y - 1.4], [prop.x + 12, y - 1.4], 1.5, 1.5) },
          { tone: 'chair', d: stick([prop.x + 12, y - 1.4], [prop.x + 18, y - 24], 1.6, 1.6) },
          { tone: 'accent', d: stick([prop.x + 11.4, y - 4.4], [prop.x + 16, y - 22], 0.8, 0.8) },
        ],
      }
    }
    case 'keyboard':
      return {
        behind: [{ tone: 'chair', d: box([prop.x - 11, prop.y - 3], [prop.x + 11, prop.y], 1.4) }],
      }
    case 'mouse': {
      const x = prop.held === true ? (handOf(frame)?.tip[0] ?? prop.x) - 3 : prop.x
      const { y } = prop
      return {
        behind: [
          {
            tone: 'chair',
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
            tone: 'chair',
            d: line(
              [
                [prop.x - 12, FLOOR],
                [prop.x + 14, FLOOR],
                [prop.x + 14, FLOOR - 9],
                [prop.x - 12, FLOOR - 4],
              ],
              true,
            ),
          },
        ],
      }
    case 'window':
      return windowAt([prop.x, prop.y])
    case 'mat':
      return {
        behind: [
          { tone: 'chair-soft', d: box([prop.x, FLOOR - 3], [prop.x + prop.length, FLOOR + 1], 2) },
        ],
      }
    case 'cup':
      return { held: glassOfWater(frame) }
    case 'pen':
      return {
        before: held(frame, (hand, along) => [
          {
            tone: 'accent',
            d: stick(
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
            tone: 'ink',
            d: stick(plus(hand, times(along, -3)), plus(hand, times(along, 9)), 2.6, 2.6),
          },
        ]),
      }
    case 'pack':
      return {
        before: held(frame, (hand, along) => [
          {
            tone: 'accent',
            d: stick(plus(hand, times(along, -5)), plus(hand, times(along, 5)), 4.2, 4.2),
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
      return { before: arrow([prop.from, prop.to], prop.width) }
    case 'sight':
      return sight(frame, (frame.otherWay && prop.otherWay) || prop.to)
  }
}

/** A seat's foot, with castors. */
function pedestal(x: number): Shape[] {
  const y = SEAT_Y
  return [
    {
      tone: 'metal',
      d: [
        stick([x, y + 8], [x, y + 24], 2),
        ...[-19, 19].map((out) => stick([x, y + 25], [x + out, y + 28.6], 2, 1.3)),
        stick([x, y + 25], [x, y + 28], 2, 1.5),
      ].join(''),
    },
    {
      tone: 'chair-dark',
      d: [-19, 0, 19].map((out) => ellipse([x + out, y + 30.6], 2.3)).join(''),
    },
  ]
}

/** A cushion with a soft front edge, and what it lies on; x is that of the hips. */
function cushion(on: (x: number, y: number) => Point): Shape[] {
  const shape = (text: string): string =>
    blob(
      points(text).map(([x, y, softness = 1]): SoftPoint => {
        const [px, py] = on(x, y)
        return [px, py, softness]
      }),
    )
  return [
    {
      tone: 'chair-dark',
      d: shape('-11,4.5,0.5 28,4.5,0.5 29.5,7.6,0.6 24,9,0.6 -9,9,0.6 -12,7,0.6'),
    },
    {
      tone: 'chair',
      d: shape(
        '-12,1.5,0.7 -9.5,-0.6,0.7 8,0 24,-0.4 30,1.6 30.5,5 28,6.6,0.7 -9,6.6,0.7 -12,5,0.7',
      ),
    },
  ]
}

/** The backrest's face lies where the back of somebody is who sits all the way back. */
function chairFromTheSide({
  x = BODY.hipX,
  back = 'high',
  armrests,
  faces,
}: Extract<Prop, { is: 'chair' }>): Partial<Layers> {
  const ahead = faces === 'left' ? -1 : 1
  const on = (forward: number, y: number): Point => [x + ahead * forward, SEAT_Y + y]
  const top = back === 'high' ? -56 : -36
  const rest = (
    [
      [-9.9, -5, 0.7],
      [-9, -16, 1],
      [-9.4, -28, 1],
      [-10.4, top + 12, 1],
      [-11.2, top + 2, 1],
      [-13.2, top, 0.8],
      [-16.4, top + 1.4, 1],
      [-16.6, top + 12, 1],
      [-15.6, -28, 1],
      [-15, -16, 1],
      [-15.2, -5, 1],
      [-12.6, -2.6, 0.8],
    ] as const
  ).map(([forward, y, softness]): SoftPoint => [...on(forward, y), softness])
  const frame = points('-14.6,-6 -17.1,-20 -14.8,-20 -12,-3 2,8.5 -2,8.8 -12.6,5').map(
    ([forward, y]) => on(forward, y),
  )
  return {
    seat: [
      ...pedestal(x + ahead * 6),
      { tone: 'metal', d: blob(frame) },
      ...cushion(on),
      { tone: 'chair', d: blob(rest) },
    ],
    wheel:
      armrests === undefined
        ? []
        : [
            {
              tone: 'chair-dark',
              d: stick(on(4, 2), on(6, -20), 1.6) + stick(on(-6, -19), on(20, -19), 2.4),
            },
          ],
  }
}

const WHEEL_RADIUS = 27

function wheelchairFromTheSide(): Partial<Layers> {
  const [x, y] = [BODY.hipX, SEAT_Y]
  const hub: Point = [x + 3, FLOOR - WHEEL_RADIUS]
  const spokes = [0, 30, 60, 90, 120, 150].map((degrees) =>
    line([plus(hub, times(hanging(degrees), 24.5)), plus(hub, times(hanging(degrees), -24.5))]),
  )
  return {
    seat: [
      {
        tone: 'metal',
        d: [
          stick([x - 12, y - 47], [x - 10, y + 6], 1.4),
          stick([x - 12, y - 46], [x - 20, y - 47], 1.4),
          stick([x - 10, y + 6.4], [x + 30, y + 6.4], 1.5),
          stick([x + 30, y + 6.4], [x + 44, FLOOR - 4], 1.5, 1.3),
          stick([x + 28, y + 8], [x + 29, FLOOR - 7], 1.3),
        ].join(''),
      },
      { tone: 'chair-dark', d: stick([x - 21.5, y - 47.2], [x - 16.5, y - 46.6], 2) },
      {
        tone: 'chair',
        d:
          blob(
            points('-9.6,-42,0.5 -8.9,-24 -9.4,-3,0.5 -13,-3,0.5 -12.4,-24 -13.4,-42,0.5').map(
              ([dx, dy, softness = 1]): SoftPoint => [x + dx, y + dy, softness],
            ),
          ) + box([x - 9.5, y], [x + 29, y + 5], 2),
      },
      { tone: 'chair-dark', d: stick([x + 42, FLOOR - 2.2], [x + 70, FLOOR - 2.2], 1.4) },
      { tone: 'chair-dark', d: ellipse([x + 28.5, FLOOR - 5.4], 5.2) },
      { tone: 'chair-soft', d: ellipse([x + 28.5, FLOOR - 5.4], 2) },
    ],
    wheel: [
      { tone: 'metal', d: spokes.join(''), line: 0.5 },
      { tone: 'chair-dark', d: ellipse(hub, 25.6), line: 3 },
      { tone: 'metal', d: ellipse(hub, 21.4), line: 1.1 },
      { tone: 'metal', d: ellipse(hub, 3) + stick([x + 1, y - 17], [x + 2, y + 4], 1.2) },
      { tone: 'chair-dark', d: stick([x - 6, y - 18.4], [x + 19, y - 18.4], 1.9) },
    ],
  }
}

/** Seen from behind its backrest is left out, because it would hide the person. */
function chairFromTheFront(isBehind: boolean): Partial<Layers> {
  const [x, y] = [FRONT_X, BODY.seatedHipY]
  const feet = [
    [-21, 40],
    [-10, 43.5],
    [10, 43.5],
    [21, 40],
  ] as const
  return {
    behind: [
      {
        tone: 'metal',
        d: [
          stick([x, y + 16], [x, y + 36], 2),
          ...feet.map(([out, down]) => stick([x, y + 35], [x + out, y + down], 1.9, 1.3)),
        ].join(''),
      },
      {
        tone: 'chair-dark',
        d: feet.map(([out, down]) => ellipse([x + out, y + down + 1.6], 1.9, 2.1)).join(''),
      },
      { tone: 'chair', d: isBehind ? '' : box([x - 17.5, y - 52], [x + 17.5, y - 3], 8) },
      { tone: 'chair-soft', d: isBehind ? '' : box([x - 14.4, y - 48.6], [x + 14.4, y - 6], 6) },
      { tone: 'chair-dark', d: box([x - 22, y + 10], [x + 22, y + 20], 4) },
      { tone: 'chair', d: box([x - 23, y + 4], [x + 23, y + 16.6], 5.5) },
    ],
  }
}

function wheelchairFromTheFront(): Partial<Layers> {
  const [x, y] = [FRONT_X, BODY.seatedHipY]
  const both = (one: (side: 1 | -1) => string) => one(-1) + one(1)
  return {
    behind: [
      { tone: 'chair', d: box([x - 17.5, y - 44], [x + 17.5, y], 4) },
      { tone: 'chair-soft', d: box([x - 14.4, y - 41], [x + 14.4, y - 3], 3) },
      {
        tone: 'metal',
        d: both((side) => stick([x + side * 22, y + 6], [x + side * 20, FLOOR - 4], 1.5)),
      },
      {
        tone: 'chair-dark',
        d: both((side) => ellipse([x + side * 29.5, FLOOR - WHEEL_RADIUS], 3, WHEEL_RADIUS)),
      },
      {
        tone: 'metal',
        d: both((side) => ellipse([x + side * 33.5, FLOOR - WHEEL_RADIUS], 1.5, 22)),
        line: 1.1,
      },
      { tone: 'chair', d: box([x - 23, y + 5], [x + 23, y + 14], 3) },
      {
        tone: 'chair-dark',
        d:
          both((side) => stick([x + side * 25, y - 14], [x + side * 25.5, y - 12], 2.2)) +
          both((side) =>
            box([x + side * 12 - 8, FLOOR - 1.6], [x + side * 12 + 8, FLOOR + 1], 1.2),
          ),
      },
    ],
  }
}

function desk({ x, y = DESK_Y, length = 54 }: Extract<Prop, { is: 'desk' }>): Partial<Layers> {
  return {
    behind: [
      { tone: 'chair-dark', d: box([x + length - 9, y + 3], [x + length - 5, FLOOR], 1) },
      { tone: 'chair-dark', d: box([x, y], [x + length, y + 4.4], 1.8) },
    ],
  }
}

function windowAt([x, y]: Point): Partial<Layers> {
  return {
    behind: [
      { tone: 'chair-soft', d: box([x - 17, y - 20], [x + 17, y + 20], 3) },
      { tone: 'chair-dark', d: stick([x, y + 2], [x, y + 17], 1.3, 2) },
      {
        tone: 'accent',
        d: [ellipse([x - 5, y], 5.6), ellipse([x + 5, y], 5.6), ellipse([x, y - 6], 7)].join(''),
      },
      {
        tone: 'chair',
        d:
          line([
            [x, y - 20],
            [x, y + 20],
          ]) +
          line([
            [x - 17, y],
            [x + 17, y],
          ]),
        line: 1.4,
      },
      { tone: 'chair', d: stick([x - 19, y + 21], [x + 19, y + 21], 1.6) },
      { tone: 'chair', d: box([x - 17, y - 20], [x + 17, y + 20], 3), line: 2.4 },
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

/** It tips with the hand; the water stays level. */
function glassOfWater(frame: Frame): Shape[] {
  const hand = handOf(frame)
  if (hand === null) return []
  const tip = frame.view === 'side' ? frame.pose.tip : 0
  const along = hanging(hangingDegrees(minus(hand.tip, hand.wrist)))
  const at = plus(between(hand.wrist, hand.tip, 0.62), times([-along[1], along[0]], 1))
  const on = (list: string) =>
    points(list).map(([x, y, softness = 1]): SoftPoint => {
      const [px, py] = plus(at, turned([x, y], -tip))
      return [px, py, softness]
    })
  const slope = Math.tan((tip * Math.PI) / 180)
  const surface = (x: number) => Math.max(-7.4, Math.min(7, -1 + x * slope))
  return [
    {
      tone: 'glass',
      d: blob(on('-4.2,-8,0.1 4.2,-8,0.1 3.3,7,0.3 2.6,8,0.5 -2.6,8,0.5 -3.3,7,0.3')),
    },
    {
      tone: 'water',
      d: blob(
        on(
          `-3.7,${surface(-3.7)},0.1 3.7,${surface(3.7)},0.1 3,6.8,0.3 2.4,7.4,0.5 -2.4,7.4,0.5 -3,6.8,0.3`,
        ),
      ),
    },
  ]
}

function headset(frame: Frame): Partial<Layers> {
  if (frame.view !== 'side') return {}
  const { head, headDegrees } = frame.joints
  const on = (x: number, y: number) => plus(head, turned([x, -y], headDegrees))
  return {
    before: [
      { tone: 'ink', d: curve([on(-1.4, 0), on(-3, 7), on(-0.6, 12)]), line: 2 },
      { tone: 'ink', d: ellipse(on(-1.5, -1), 2.6, 3.4, headDegrees) },
      { tone: 'ink', d: curve([on(-1, -4), on(3.6, -8.4), on(8.6, -7.6)]), line: 1.3 },
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
  const eye = plus(head, turned([9, 0], headDegrees))
  const dots = [0.16, 0.3, 0.44, 0.58, 0.72, 0.86].map((at): Shape => {
    const place = between(eye, to, at)
    return { tone: 'accent', d: ellipse(place, 1.2, 1.2) }
  })
  return { before: dots }
}

/** A bent line with a head at its end, on a rim in the color of the ground. */
export function arrow(way: readonly Point[], width = 2.4): Shape[] {
  const [before, end] = way.slice(-2)
  if (before === undefined || end === undefined) {
    return (['halo', 'halo', 'arrow', 'arrow'] as const).map((tone, index) =>
      index % 2 === 0 ? { tone, d: '', line: width } : { tone, d: '' },
    )
  }
  const along = times(minus(end, before), 1 / Math.max(0.01, distance(before, end)))
  const back = (share: number, aside: number) =>
    plus(end, plus(times(along, -share * length), times([-along[1], along[0]], aside * length)))
  const length = width * 2.5
  const shaft = curve([...way.slice(0, -1), back(0.55, 0)])
  const tip = line([end, back(1, 0.62), back(0.72, 0), back(1, -0.62)], true)
  return [
    { tone: 'halo', d: shaft, line: width + 2.2 },
    { tone: 'halo', d: tip },
    { tone: 'arrow', d: shaft, line: width },
    { tone: 'arrow', d: tip },
  ]
}

/** An arrow with a tip at each end of a straight way. */
export function doubleArrow([from, to]: readonly Point[], width: number): Shape[] {
  const middle = from === undefined || to === undefined ? undefined : between(from, to, 0.5)
  const halves = [from, to].map((end) =>
    arrow(middle === undefined || end === undefined ? [] : [middle, end], width),
  )
  const edges = halves.flatMap((half) => half.slice(0, 2))
  return [...edges, ...halves.flatMap((half) => half.slice(2))]
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
