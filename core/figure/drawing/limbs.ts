import { BODY } from '../body.ts'
import {
  around,
  between,
  distance,
  hanging,
  hangingDegrees,
  minus,
  plus,
  times,
  turned,
  type Point,
} from '../geometry.ts'
import type { FrontLegJoints } from '../front.ts'
import { BUILDS } from '../people.ts'
import type { ArmJoints, LegJoints } from '../side.ts'
import type { Person } from '../types.ts'
import {
  blob,
  curve,
  line,
  points,
  tube,
  type Shape,
  type SoftPoint,
  type Station,
  type Tone,
} from './path.ts'

type Distance = 'near' | 'far'

const tone = (name: 'skin' | 'sleeve' | 'legs' | 'shoe' | 'sole', far: Distance): Tone =>
  far === 'near' ? name : (`${name}-far` as const)

const UPPER: readonly Station[] = [
  [0, 4.3, 4.4],
  [0.6, 3.7, 3.8],
  [1, 3.4, 3.5],
]
const WHOLE_UPPER: readonly Station[] = [
  [0, 4.9],
  [0.35, 4.4, 4.5],
  [0.75, 3.7, 3.8],
  [1, 3.4, 3.5],
]
const FORE: readonly Station[] = [
  [0, 3.4, 3.5],
  [0.22, 3.8, 3.7],
  [0.6, 3],
  [1, 2.25],
]
const SLEEVE: readonly Station[] = [
  [0, 5.2],
  [0.5, 5.15, 5.2],
  [1, 5.1, 5.15],
]
const LONG_UPPER: readonly Station[] = [
  [0, 5.2],
  [0.4, 4.9, 5],
  [1, 4.2, 4.3],
]
const LONG_FORE: readonly Station[] = [
  [0, 4.2, 4.3],
  [0.5, 3.9],
  [0.9, 3.3],
]
const SHORT_SLEEVE = 0.6

type ArmLook = {
  person: Person
  far?: Distance
  /** The open hand is seen from its edge, as from the side; else its back or palm. */
  edge: boolean
  /** How much larger upper arm, forearm and hand are seen. */
  scales?: readonly [number, number, number]
}

export type ArmDrawing = {
  /** The sleeve's own outline, to lie under the trunk. */
  under: Shape
  shapes: Shape[]
  /** Forearm and hand once more, without an outline at the elbow: for arms that are woven. */
  again: Shape[]
}

/** An arm: skin as one outline, then its sleeve, which has lines along its sides only. */
export function drawArm(
  arm: ArmJoints,
  { person, far = 'near', edge, scales = [1, 1, 1] }: ArmLook,
): ArmDrawing {
  const { shoulder, elbow, wrist, tip, grip, thumb } = arm
  const k = BUILDS[person.build].limbs
  const skin = tone('skin', far)
  const hand = drawHand({ wrist, tip, grip, thumb, edge, scale: (1 + scales[2]) / 2 })
  const fore = tube(elbow, wrist, FORE, { scale: k * scales[1] })
  const scale = k * scales[0]
  const long = person.longSleeves === true
  const upper = long
    ? tube(between(shoulder, elbow, 0.8), elbow, UPPER.slice(1), { scale })
    : tube(between(shoulder, elbow, 0.42), elbow, UPPER, { scale })
  const sleeves = long
    ? [
        tube(shoulder, elbow, LONG_UPPER, { scale }),
        tube(elbow, wrist, LONG_FORE, { scale: k * scales[1], flat: 'end' }),
      ]
    : [tube(shoulder, between(shoulder, elbow, SHORT_SLEEVE), SLEEVE, { scale, flat: 'end' })]
  const last = sleeves.at(-1) ?? upper
  const hem = line([last.front.at(-1) ?? wrist, last.back.at(-1) ?? wrist])
  // No dome at the shoulder: the sides begin a little below it.
  const sides = sleeves
    .flatMap(({ front, back, place }, index) =>
      index === 0
        ? [
            curve([place(0.16, 5.2), ...front.slice(1)]),
            curve([place(0.16, -5.2), ...back.slice(1)]),
          ]
        : [curve(front), curve(back)],
    )
    .join('')
  const sleeve = sleeves.map(({ d }) => d).join('')
  const crease = creaseOf(shoulder, elbow, wrist, 3.5 * k)
  const lineTone = far === 'near' ? 'top-line' : 'top-far'
  const lines = far === 'near' ? hand.lines : ''
  return {
    under: { tone: 'top', d: far === 'near' ? sleeve : '' },
    shapes: [
      { tone: skin, d: hand.d + fore.d + upper.d },
      { tone: 'skin-line', d: lines + (far === 'near' && !long ? crease : ''), line: 0.55 },
      { tone: far === 'near' ? 'sleeve-edge' : 'sleeve-far-edge', d: sides + hem, line: 1 },
      { tone: tone('sleeve', far), d: sleeve },
      { tone: lineTone, d: hem + (long ? crease : ''), line: 0.8 },
    ],
    again: [
      { tone: long ? 'sleeve' : skin, d: long ? last.d : fore.d },
      { tone: skin, d: hand.d },
      // A patch that lets the forearm grow out of the upper arm again.
      { tone: long ? 'sleeve' : skin, d: '' },
      { tone: 'skin-line', d: hand.lines, line: 0.55 },
    ],
  }
}

/** The whole upper arm, for a light on it. */
export function upperArmTube({ shoulder, elbow }: ArmJoints, person: Person) {
  return tube(shoulder, elbow, WHOLE_UPPER, { scale: BUILDS[person.build].limbs })
}

/** Where two bones of one limb lie against each other: a short line on the inner side, as long as they touch. */
function creaseOf(from: Point, joint: Point, to: Point, radius: number): string {
  const bend = Math.abs(
    around(hangingDegrees(minus(joint, from)) - hangingDegrees(minus(to, joint))),
  )
  if (bend < 50) return ''
  const one = (at: Point) => times(minus(at, joint), 1 / Math.max(0.01, distance(at, joint)))
  const middle = plus(one(from), one(to))
  const inward = times(middle, 1 / Math.max(0.01, Math.hypot(...middle)))
  const half = Math.max((180 - bend) / 2, 14)
  const reach = radius / Math.sin((half * Math.PI) / 180)
  return line([plus(joint, times(inward, reach * 0.45)), plus(joint, times(inward, reach * 1.02))])
}

/** Outlines of a hand, 15 long: x toward the fingertips, y toward the thumb. All have the same points, so that one becomes another. */
type HandForm = {
  outline: readonly Point[]
  thumb: readonly [Point, Point]
  gaps: readonly Point[]
}

const FLAT: HandForm = {
  outline: [
    [-1.2, 2.2],
    [2.2, 2.9],
    [5.6, 3.35],
    [9, 3.2],
    [12.3, 2.7],
    [14.4, 1.7],
    [15.1, 0.2],
    [14.3, -1.4],
    [12.2, -2.7],
    [8.6, -3.35],
    [5, -3.4],
    [2, -2.9],
    [-1.2, -2.2],
  ],
  thumb: [
    [2, 1.5],
    [8, 5.2],
  ],
  gaps: [
    [8.2, 1.65],
    [13.6, 1.2],
    [8.2, 0],
    [14.2, -0.1],
    [8, -1.7],
    [13, -1.5],
  ],
}
const EDGE: HandForm = {
  outline: [
    [-1.2, 2.1],
    [3, 2.5],
    [7, 2],
    [10, 1.5],
    [12.6, 1.05],
    [14.6, 0.6],
    [15, -0.4],
    [14.3, -1.1],
    [12.4, -1.5],
    [9, -1.9],
    [4, -2.3],
    [1.4, -2.2],
    [-1.2, -2.1],
  ],
  thumb: [
    [2.4, 1.2],
    [8.6, 2.9],
  ],
  gaps: [
    [4.4, 0.2],
    [9.4, 1.5],
    [4.4, 0.2],
    [9.4, 1.5],
    [4.4, 0.2],
    [9.4, 1.5],
  ],
}
const RELAXED: HandForm = {
  outline: [
    [-1.2, 2.2],
    [2.6, 2.8],
    [6.2, 2.9],
    [9.4, 2.2],
    [11, 1.2],
    [12, -0.2],
    [12.4, -1.8],
    [11.6, -3.6],
    [9.6, -4],
    [8.2, -3.3],
    [5, -3],
    [2, -2.7],
    [-1.2, -2.2],
  ],
  thumb: [
    [2.4, 1.2],
    [8, -1.2],
  ],
  gaps: [
    [4.6, 1.4],
    [8.2, -0.4],
    [4.6, 1.4],
    [8.2, -0.4],
    [4.6, 1.4],
    [8.2, -0.4],
  ],
}
const GRIP: HandForm = {
  outline: [
    [-1.2, 2.2],
    [2.4, 3.1],
    [5.6, 3.6],
    [7.4, 3.3],
    [8.6, 2.7],
    [9.5, 1.4],
    [9.6, -0.2],
    [9.2, -1.9],
    [8, -3.5],
    [6.6, -3.9],
    [5, -3.9],
    [2, -3],
    [-1.2, -2.2],
  ],
  thumb: [
    [2.6, 2.2],
    [7.4, 4.2],
  ],
  gaps: [
    [5.4, 1.9],
    [9.2, 1.7],
    [5.2, 0.1],
    [9.5, 0],
    [5.2, -1.7],
    [8.9, -1.9],
  ],
}
const RELAXED_GRIP = 0.35

function formOf(grip: number, edge: boolean): HandForm {
  const open = edge ? EDGE : FLAT
  const [from, to, at] =
    grip < RELAXED_GRIP
      ? [open, RELAXED, grip / RELAXED_GRIP]
      : [RELAXED, GRIP, (grip - RELAXED_GRIP) / (1 - RELAXED_GRIP)]
  const mixed = (a: readonly Point[], b: readonly Point[]) =>
    a.map((point, index) => between(point, b[index] ?? point, at))
  const [root, tip] = mixed(from.thumb, to.thumb)
  return {
    outline: mixed(from.outline, to.outline),
    thumb: [root ?? [0, 0], tip ?? [0, 0]],
    gaps: mixed(from.gaps, to.gaps),
  }
}

const THUMB: readonly Station[] = [
  [0, 1.9],
  [0.5, 1.75],
  [1, 1.3],
]

function drawHand(hand: {
  wrist: Point
  tip: Point
  grip: number
  thumb: number
  edge: boolean
  scale: number
}): { d: string; lines: string } {
  const { wrist, tip, grip, edge, scale } = hand
  const length = Math.max(0.01, distance(wrist, tip))
  const along = times(minus(tip, wrist), 1 / length)
  // A hand that points at the viewer is seen shortened.
  const shown = length / (BODY.hand * (1 - grip * 0.36))
  const wide = Math.sign(hand.thumb || 1) * Math.max(0.4, Math.abs(hand.thumb)) * scale
  const aside: Point = [along[1] * wide, -along[0] * wide]
  const place = ([x, y]: Point) =>
    plus(wrist, plus(times(along, x * shown * scale), times(aside, y)))
  const form = formOf(grip, edge)
  const thumb = tube(place(form.thumb[0]), place(form.thumb[1]), THUMB, { scale })
  const gaps = [0, 2, 4].map((index) =>
    line(form.gaps.slice(index, index + 2).map((gap) => place(gap))),
  )
  return { d: blob(form.outline.map(place)) + thumb.d, lines: gaps.join('') }
}

const THIGH: readonly Station[] = [
  [0, 8.8, 9.4],
  [0.3, 8.5, 8.8],
  [0.65, 7.1],
  [1, 5.7, 5.6],
]
const SHIN: readonly Station[] = [
  [0, 5.6],
  [0.28, 5.2, 6.5],
  [0.6, 4.5, 5.3],
  [0.93, 4.3, 4.6],
]

export type LegLook = { person: Person; far?: Distance; bare?: boolean; pelvis?: string }

/** A leg from the side: ankle, shoe or bare foot, then the trousers as one outline. */
export function legShapes(
  leg: LegJoints,
  { person, far = 'near', bare = false, pelvis = '' }: LegLook,
): Shape[] {
  const { hip, knee, ankle, footDegrees, toesDegrees } = leg
  const { thigh, shin } = legTubes(leg, person)
  const onFoot = atFoot(ankle, footDegrees, 1, toesDegrees)
  const hem = between(knee, ankle, 0.9)
  const skin = tube(hem, plus(ankle, times(hanging(hangingDegrees(minus(ankle, knee))), 1)), [
    [0, 2.9, 3],
    [1, 2.7, 2.9],
  ])
  return [
    { tone: tone('skin', far), d: skin.d + (bare ? bareFoot(onFoot) : '') },
    ...(bare ? [] : shoe(onFoot, far)),
    { tone: tone('legs', far), d: shin.d + thigh.d + pelvis },
    { tone: 'legs-line', d: far === 'far' ? '' : creaseOf(hip, knee, ankle, 5.6), line: 0.8 },
  ]
}

/** Thigh and shin, for a light on them. */
export function legTubes({ hip, knee, ankle }: LegJoints, { build }: Person) {
  return {
    thigh: tube(hip, knee, THIGH, { scale: BUILDS[build].thighs }),
    shin: tube(knee, ankle, SHIN, { flat: 'end' }),
  }
}

type OnFoot = (points: readonly SoftPoint[]) => SoftPoint[]

/** Places of a foot: x from the ankle toward the toes, y up; what lies before the ball turns with the toes. */
function atFoot(ankle: Point, degrees: number, flip: 1 | -1, toesDegrees = 0): OnFoot {
  const [ahead, up] = [hanging(degrees), hanging(degrees + 90 * flip)]
  return (points) =>
    points.map(([x, y, softness = 1]) => {
      let [forward, high] = [x, y]
      if (x > BODY.ball && toesDegrees !== 0) {
        const [dx, dy] = turned([x - BODY.ball, -(y + 5.6)], -toesDegrees)
        forward = BODY.ball + dx
        high = -dy - 5.6
      }
      const [px, py] = plus(ankle, plus(times(ahead, forward), times(up, high)))
      return [px, py, softness]
    })
}

function shoe(on: OnFoot, far: Distance): Shape[] {
  const laces = [
    [
      [4.6, 0.2],
      [6.4, -1.2],
    ],
    [
      [6.8, -0.9],
      [8.4, -2.1],
    ],
  ] as const
  return [
    {
      tone: tone('sole', far),
      d: blob(
        on(
          points(
            '-5.9,-4.2,0.6 -5.7,-6,0.5 0,-6.1 6,-6 10.5,-6 14.5,-6 17,-5.8,0.6 17.6,-4.4,0.6 10,-3.8',
          ),
        ),
      ),
    },
    {
      tone: tone('shoe', far),
      d: blob(
        on(
          points(
            '-5.6,-4.6,0.4 -6,-2 -4.9,1.6 -4,2.3,0.5 -1,1.5 2.6,2.2,0.5 4.2,1.4 8,-0.9 12.4,-2.2 16,-3.3 17.2,-4.7,0.5 10.5,-4.7 2,-4.7',
          ),
        ),
      ),
    },
    {
      tone: 'sole',
      d: far === 'far' ? '' : laces.map((lace) => line(on(lace))).join(''),
      line: 0.6,
    },
  ]
}

function bareFoot(on: OnFoot): string {
  return blob(
    on(
      points(
        '-2.8,3 -4.2,0 -5.4,-3.2 -4.6,-5.6 -1,-6.1 3,-5.3 6.5,-5 10.4,-5.9 13,-6 16.4,-6 17.6,-5 16.6,-3.7 13.4,-3.2 9.4,-1.4 5.6,0.8 2.9,3.2',
      ),
    ),
  )
}

export type FrontLegLook = {
  side: 1 | -1
  /** The thigh points at the viewer, and its top is lit. */
  sits: boolean
  /** The foot rests on the other knee: it is seen from its side. */
  crossed: boolean
  bare: boolean
  behind: boolean
}

/** A leg as seen from the front. */
export function frontLegShapes(leg: FrontLegJoints, look: FrontLegLook): Shape[] {
  const { knee, ankle, ankleScale, toes } = leg
  const { thigh, shin } = frontLegTubes(leg)
  const { side, sits, crossed, bare, behind } = look
  const ankleEnd = plus(ankle, times(minus(ankle, knee), 1 / Math.max(0.01, distance(ankle, knee))))
  const skin = tube(between(knee, ankle, 0.88), ankleEnd, [
    [0, 2.9 * ankleScale],
    [1, 2.7 * ankleScale],
  ])
  // From the knee the foot points on, away from the shin.
  const inward = ankle[0] < knee[0] ? -1 : 1
  const crossedFoot = atFoot(ankle, crossedDegrees(leg), inward, Math.max(0, toes) * 12)
  const front = (points: readonly SoftPoint[]) =>
    points.map(([x, y, softness = 1]): SoftPoint => [
      ankle[0] + x * side * ankleScale,
      ankle[1] + (y - Math.max(0, y) * toes * 0.25) * ankleScale,
      softness,
    ])
  const foot = crossed
    ? bare
      ? []
      : shoe(crossedFoot, 'near')
    : behind
      ? heelFromBehind(front)
      : bare
        ? []
        : shoeFromTheFront(front)
  const bareD = !bare ? '' : crossed ? bareFoot(crossedFoot) : ''
  const [first, second]: [Shape, Shape] =
    sits && crossed
      ? [
          { tone: 'legs', d: thigh.d },
          { tone: 'legs-top', d: shin.d },
        ]
      : sits
        ? [
            { tone: 'legs', d: shin.d },
            { tone: 'legs-top', d: thigh.d },
          ]
        : [
            { tone: 'legs', d: shin.d + thigh.d },
            { tone: 'legs', d: '' },
          ]
  return [{ tone: 'skin', d: skin.d + bareD }, ...foot, first, second]
}

/** A foot on the other knee points on from it; pulled, its toes go up. */
function crossedDegrees({ knee, ankle, toes }: FrontLegJoints): number {
  return (82 + toes * 15) * (ankle[0] < knee[0] ? -1 : 1)
}

/** The middle of such a foot's sole, for a light on it, and how it lies on the page. */
export function crossedSole(leg: FrontLegJoints): { at: Point; degrees: number } {
  const degrees = crossedDegrees(leg)
  const down = hanging(degrees - Math.sign(degrees) * 90)
  const at = plus(leg.ankle, plus(times(hanging(degrees), 3.4), times(down, 4)))
  return { at, degrees: 90 - degrees }
}

/** Thigh and shin seen from the front, for a light on them. */
export function frontLegTubes({ hip, knee, ankle, kneeScale, ankleScale }: FrontLegJoints) {
  const middle = 7.3 * (0.5 + 0.5 * kneeScale)
  return {
    thigh: tube(hip, knee, [
      [0, 7.7],
      [0.5, middle],
      [1, 6.4 * kneeScale],
    ]),
    shin: tube(
      knee,
      ankle,
      [
        [0, 6.3 * kneeScale],
        [0.3, 5.9 * kneeScale],
        [0.65, 4.9 * kneeScale],
        [0.93, 4.5 * ankleScale],
      ],
      { flat: 'end' },
    ),
  }
}

type InFront = (points: readonly SoftPoint[]) => SoftPoint[]

function shoeFromTheFront(on: InFront): Shape[] {
  return [
    {
      tone: 'sole',
      d: blob(on(points('-4.3,4.6 -3.8,7.6 0.6,8.6 5.2,7.6 5.7,4.6 0.5,3'))),
    },
    {
      tone: 'shoe',
      d: blob(on(points('-3.3,-1.2 -4.1,3 -3.9,5.8 0.6,7.2 5.2,5.8 5.2,3 3.5,-1 0,0.2'))),
    },
    {
      tone: 'sole',
      d: [2, 3.5]
        .map((y) =>
          curve(
            on([
              [-2.1, y],
              [0.6, y + 0.6],
              [3.3, y],
            ]),
          ),
        )
        .join(''),
      line: 0.55,
    },
  ]
}

function heelFromBehind(on: InFront): Shape[] {
  return [
    {
      tone: 'sole',
      d: blob(on(points('-3.9,3.6 -3.7,6 0.4,6.4 4.3,6 4.4,3.6'))),
    },
    {
      tone: 'shoe',
      d: blob(on(points('-3.2,-2 -3.9,2 -3.6,4.6 0.4,5.2 4,4.6 4.2,2 3.4,-2 0,-1'))),
    },
    { tone: 'sole', d: '', line: 0.55 },
  ]
}
