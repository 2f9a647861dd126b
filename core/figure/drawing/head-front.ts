import { between, plus, turned, type Point } from '../geometry.ts'
import { COVERS_EARS } from '../people.ts'
import type { HairStyle, Person } from '../types.ts'
import { blob, curve, ellipse, line, points, type Shape, type SoftPoint } from './path.ts'

/** A head that looks at the viewer, or up to 60 degrees past. */
export type FrontHeadPose = {
  person: Person
  center: Point
  scale: number
  /** Turned in the picture, clockwise. */
  tiltDegrees: number
  /** To the viewer's right (+) or left (-). */
  turnDegrees: number
  /** Looks down (+). */
  nodDegrees: number
  lids: number
  gaze: Point
  jaw: number
  tongue: number
}

export type HeadDrawing = {
  /** Hair and ears that lie behind the neck. */
  behind: Shape[]
  before: Shape[]
  /** From the head's own places to the page: its origin is the middle of the skull, the chin is 10.4 below. */
  place: (x: number, y: number) => Point
}

const RADIANS = Math.PI / 180

/** Half of the face's outline, from the forehead down: x, y, and how deep it lies on the far and the near side. */
const FACE: readonly (readonly [x: number, y: number, far: number, near: number])[] = [
  [4.3, -9.3, 1.1, -2.8],
  [7, -6, 2.9, -4.4],
  [7.7, -1.4, 3.07, -4.5],
  [7.35, 3, 2.97, -2.4],
]
const SLIM_JAW: typeof FACE = [
  [5.9, 6.6, 3.4, -0.3],
  [3.5, 9.3, 3.85, 3.2],
  [1.6, 10.3, 4.1, 3.95],
]
const BROAD_JAW: typeof FACE = [
  [6.4, 6.8, 3.2, -0.4],
  [4.1, 9.5, 3.7, 2.9],
  [2, 10.3, 4.1, 3.95],
]
/** How much of the jaw's way each of these goes. */
const JAW_SHARES = [0.45, 0.9, 1]

/** The opening of a headscarf, as the face's outline. */
const OPENING: typeof FACE = [
  [4.4, -6.7, 3.6, 4],
  [7, -2.8, 3.7, 1],
  [7.1, 2.2, 3.5, -0.6],
  [6, 6.4, 3.2, 0.2],
  [3.4, 9.1, 3.7, 3],
]

/** Hair behind the face: half an outline, from the crown down. */
const BACK: Readonly<Record<HairStyle, readonly SoftPoint[]>> = {
  bob: points('0,-11.6 5.8,-10.5 9.2,-5.8 9.9,0 10.1,5 9.5,9.3,0.6 6.4,10.4'),
  bun: [],
  short: points('0,-11.4 4.6,-10.7 7.7,-7.2 8.2,-2.4 7.6,0.4 4,1'),
  scarf: points('0,-12 6,-10.9 9.4,-5.8 9.7,0.6 9,7 8.6,13 4,15'),
  balding: points('6.2,-6.6 8,-5 8.8,-1.6 8.5,1.8 6,2.4'),
}

/** Hair over the face: the outside lies on the skull, the hairline (`1` at the end) on the face. */
type Lock = readonly [outside: readonly SoftPoint[], hairline: readonly SoftPoint[]]
const FRONT: Readonly<Partial<Record<HairStyle, Lock>>> = {
  bob: [
    points(
      '-8.6,8.6,0.5 -9.7,5.4 -9.9,0 -9.2,-5.8 -5.8,-10.5 0,-11.6 5.8,-10.5 9.2,-5.8 9.9,0 9.9,5.4 8.7,8.6,0.5',
    ),
    points('7.4,5.2 7.2,0.4 6.2,-3.4 2.6,-7.3,0.4 -0.8,-5.4 -5,-3.6 -7.1,-0.4 -7.4,5.2'),
  ],
  bun: [
    points('-7.9,0.8,0.4 -8.2,-3.6 -6.4,-8.8 0,-11.2 6.4,-8.8 8.2,-3.6 7.9,0.8,0.4'),
    points('7,-2.6 4.8,-5.6 0.8,-7.2,0.6 -4.6,-5.5 -7,-2.6'),
  ],
  short: [
    points('-7.8,-0.6,0.3 -8,-4.6 -6.9,-8.8 -3.6,-11 0,-11.3 3.6,-11 6.9,-8.8 8,-4.6 7.8,-0.6,0.3'),
    points(
      '6.9,-1.6,0.6 6.5,-4.8,0.4 4.9,-6.4,0.7 0,-6.9 -4.9,-6.4,0.7 -6.5,-4.8,0.4 -6.9,-1.6,0.6',
    ),
  ],
}

const STRANDS: Readonly<Record<HairStyle, readonly (readonly SoftPoint[])[]>> = {
  bob: [
    points('3,-10 -1.5,-8.6 -6.2,-5.4 -8.2,-0.6'),
    points('4,-9.6 7,-6.6 8.6,-1.4'),
    points('-8.9,1 -9,4 -8.6,6.6'),
    points('8.9,1 9,4 8.6,6.6'),
  ],
  bun: [points('-5.8,-5.4 -4.4,-8 -1,-10.6'), points('5.8,-5.4 4.4,-8 1,-10.6')],
  short: [],
  scarf: [
    points('-6.6,-8.4 -8.4,-3 -8.1,3 -6.6,8.4 -3,12 2,14.6 7,17'),
    points('-8,12 -4,16.2 2,19'),
    points('3,-10.6 7,-7 8.4,-1'),
    points('8.2,4 7,8.6 4.4,11.8'),
  ],
  balding: [],
}

const SCARF_OUTSIDE = points(
  '0,-12 6,-10.9 9.4,-5.8 9.7,0.6 9.3,6.5 8.9,11.2 9.8,15.2 10.2,18 7,21.2 0,22.4',
)

/** Points given for one side, mirrored into a closed outline. */
function both(half: readonly SoftPoint[]): SoftPoint[] {
  const other = half
    .filter(([x]) => x !== 0)
    .map(([x, y, softness = 1]): SoftPoint => [-x, y, softness])
  return [...half, ...other.toReversed()]
}

export function frontHead(pose: FrontHeadPose): HeadDrawing {
  const { person, center, scale, tiltDegrees: tilt, turnDegrees, nodDegrees, lids, jaw } = pose
  const { hair, aged = false, glasses = false } = person
  const [ys, yc] = [Math.sin(turnDegrees * RADIANS), Math.cos(turnDegrees * RADIANS)]
  const way = turnDegrees < 0 ? -1 : 1
  const nod = Math.sin(nodDegrees * RADIANS) * 5.5
  const place = (x: number, y: number) => plus(center, turned([x * scale, y * scale], tilt))
  const turn = (x: number, z: number) => x * yc + z * ys
  const outline = (half: typeof FACE, top: SoftPoint, bottom: SoftPoint): SoftPoint[] => {
    const side = (sign: 1 | -1) =>
      half.map(([x, y, far, near]) => place(turn(x * sign, x * sign * way > 0 ? far : near), y))
    const middle = ([x, y, z = 0]: SoftPoint) => place(turn(x, z), y)
    return [middle(top), ...side(1), middle(bottom), ...side(-1).toReversed()]
  }
  /** The outside of hair, on the skull: flatter at the far side, fuller at the near one. */
  const onSkull = ([x, y, softness = 1]: SoftPoint): SoftPoint => {
    const depth = ((x * way > 0 ? 3.3 : -4.5) * Math.abs(x)) / 9
    const [px, py] = place(turn(x, depth) - (y < -8 ? ys * 0.8 : 0), y)
    return [px, py, softness]
  }
  /** The face is a shallow bowl: deepest in the middle. */
  const face = (x: number, y: number, z = 6.3 - 0.075 * x * x) => place(turn(x, z), y + nod)
  const onHairline = ([x, y, softness = 1]: SoftPoint): SoftPoint => {
    const z = x * way > 6 ? 3.7 : 6.3 - 0.075 * x * x
    const [px, py] = place(turn(x, z), y + nod * 0.5)
    return [px, py, softness]
  }

  const drop = jaw * 2.6
  const lower = (person.build === 'slim' ? SLIM_JAW : BROAD_JAW).map(
    ([x, y, far, near], index): (typeof FACE)[number] => [
      x + jaw * 0.15,
      y + drop * (JAW_SHARES[index] ?? 1),
      far,
      near,
    ],
  )
  const faceD = blob(outline([...FACE, ...lower], [0, -10.2, -1], [0, 10.45 + drop, 4.2]))

  const covered = COVERS_EARS.has(hair)
  const ear = (side: 1 | -1): [string, string] => {
    if (covered || side * ys > 0.36) return ['', '']
    const x = turn(side * 7.9, -1)
    const n = side * (1 - Math.abs(ys) * 1.4)
    const at = (dx: number, y: number) => place(x + n * dx, y + nod * 0.3)
    return [
      ellipse(place(x, 0.9 + nod * 0.3), 1.75 * scale, 2.6 * scale, tilt + side * 6),
      curve([at(0.7, -0.4), at(-0.2, 0.5), at(0.1, 1.9)]),
    ]
  }
  const ears = (drawn: readonly [string, string][]): Shape[] => [
    { tone: 'skin', d: drawn.map(([d]) => d).join('') },
    { tone: 'skin-line', d: drawn.map(([, d]) => d).join(''), line: 0.5 },
  ]
  const back = BACK[hair]
  const backD =
    hair === 'bun'
      ? ellipse(place(-ys * 4.6, -12.4), 4.1 * scale, 3.7 * scale, tilt)
      : hair === 'balding'
        ? [1, -1].map((side) => blob(back.map(([x, y]) => onSkull([x * side, y])))).join('')
        : blob(both(back).map(onSkull))
  const turnedFar = Math.abs(turnDegrees) > 20
  const nearSide = way > 0 ? -1 : 1
  const temple = hair === 'balding' && Math.abs(turnDegrees) > 12

  const behind: Shape[] = [
    { tone: hair === 'scarf' ? 'scarf' : 'hair', d: backD },
    ...ears([ear(-1), ear(1)]),
  ]

  const front = FRONT[hair]
  const hairD =
    front === undefined
      ? temple
        ? blob(balding(nearSide).map(([x, y, z, s]) => soft(place(turn(x, z), y), s)))
        : ''
      : blob([...front[0].map(onSkull), ...front[1].map(onHairline)])
  const strands = hair === 'scarf' ? [] : STRANDS[hair]
  const features: Shape[] = [
    { tone: 'skin', d: faceD },
    { tone: 'blush', d: [-1, 1].map((side) => cheek(side)).join('') },
    ...ears(turnedFar && !temple ? [ear(nearSide)] : []),
    { tone: 'hair', d: hairD },
    { tone: 'hair-line', d: strands.map((one) => curve(one.map(onSkull))).join(''), line: 0.58 },
    ...ears(temple ? [ear(nearSide)] : []),
  ]
  function cheek(side: number): string {
    const seenWide = Math.max(0.2, Math.cos((turnDegrees + side * 28) * RADIANS))
    return ellipse(face(side * 4.6, 3.7), 2.1 * scale * seenWide, 1.5 * scale, tilt)
  }

  const closed = lids > 0.6
  const each = (d: (side: 1 | -1) => string) => d(-1) + d(1)
  const [gazeX, gazeY] = [pose.gaze[0] * 0.5, pose.gaze[1] * 0.5]
  const gray = aged || hair === 'balding'
  const eyes: Shape[] = [
    {
      tone: gray ? 'hair' : 'ink',
      d: each((s) => curve([face(s * 1.75, -3.25), face(s * 3.4, -3.85), face(s * 5, -3.1)])),
      line: 0.56,
    },
    {
      tone: 'ink',
      d: closed
        ? ''
        : each((s) =>
            ellipse(
              face(s * 3.25 + gazeX, 0.1 + lids * 0.5 + gazeY),
              0.86 * scale * (0.45 + 0.55 * Math.abs(Math.cos((turnDegrees + s * 14) * RADIANS))),
              1.08 * scale * (1 - lids * 0.55),
              tilt,
            ),
          ),
    },
    {
      tone: 'ink',
      d: each((s) =>
        closed
          ? curve([face(s * 1.95, -0.2), face(s * 3.3, 0.75), face(s * 4.65, -0.2)])
          : curve([
              face(s * 1.95, -0.5 + lids * 0.8),
              face(s * 3.3, -1.2 + lids),
              face(s * 4.75, -0.42 + lids * 0.8),
            ]),
      ),
      line: 0.5,
    },
    {
      tone: 'skin-line',
      d: aged
        ? each(
            (s) =>
              curve([face(s * 2.1, 2.2), face(s * 3.3, 2.6), face(s * 4.3, 2.2)]) +
              curve([face(s * 2.6, 3.6), face(s * 3.4, 5), face(s * 3.5, 6.2)]),
          )
        : '',
      line: 0.36,
    },
  ]
  const nose = noseShapes(Math.abs(turnDegrees) > 14, way, face)
  const glassesShapes: Shape[] = glasses
    ? [
        {
          tone: 'frame',
          d:
            each((s) =>
              blob([
                face(s * 1.15, -1.5),
                face(s * 3.2, -1.95),
                face(s * 5.6, -1.5),
                face(s * 5.7, 0.8),
                face(s * 4.6, 2.15),
                face(s * 2.4, 2.1),
                face(s * 1.2, 0.9),
              ]),
            ) +
            curve([face(-1.15, -0.5), face(0, -0.95), face(1.15, -0.5)]) +
            each((s) =>
              s * ys <= 0.36 ? line([face(s * 5.7, -0.7), place(turn(s * 7.7, -1), -0.5)]) : '',
            ),
          line: 0.6,
        },
      ]
    : []
  const scarf: Shape[] =
    hair === 'scarf'
      ? [
          {
            tone: 'scarf',
            d:
              blob(both(SCARF_OUTSIDE).map(onSkull)) +
              blob(
                outline(
                  OPENING.map(([x, y, far, near], index) => [
                    x,
                    y + drop * ([0, 0, 0, 0.4, 0.85][index] ?? 0),
                    far,
                    near,
                  ]),
                  [0, -7.7, 5.4],
                  [0, 10.1 + drop, 4],
                ),
                true,
              ),
          },
          {
            tone: 'scarf-line',
            d: STRANDS.scarf.map((one) => curve(one.map(onSkull))).join(''),
            line: 0.55,
          },
        ]
      : []
  return {
    behind,
    before: [
      ...features,
      ...eyes,
      ...nose,
      ...mouthShapes(jaw, pose.tongue, face),
      ...glassesShapes,
      ...scarf,
    ],
    place,
  }
}

function soft([x, y]: Point, softness: number): SoftPoint {
  return [x, y, softness]
}

/** The hair at a bald head's temple, when it turns: x, y, z and softness. */
function balding(side: 1 | -1): (readonly [number, number, number, number])[] {
  const edge: readonly (readonly [number, number, number, number])[] = [
    [7, -3.4, 0.8, 0.4],
    [7.3, -4.6, -0.8, 1],
    [7.1, -5.4, -4.2, 1],
    [7.9, -1.2, -5, 1],
    [7.1, 3, -4.8, 1],
    [6.2, 4.2, -3.6, 1],
    [7, 3, -1.8, 0.6],
    [7.4, -0.6, -1.2, 1],
    [7.3, -1.6, -0.4, 1],
    [7.1, -0.2, 0.7, 0.4],
  ]
  return edge.map(([x, y, z, s]) => [x * side, y, z, s])
}

type OnFace = (x: number, y: number, z?: number) => Point

/** From the front a cup, nothing else; turned, a small shape with a line. */
function noseShapes(isTurned: boolean, way: 1 | -1, face: OnFace): Shape[] {
  const bridge = face(way * 0.4, -1.1, 6.4)
  const tip = face(way * 0.2, 2.5, 8.9)
  const under = face(0, 3.55, 8.3)
  const wing = face(-way * 1.15, 3.75, 6.7)
  return [
    {
      tone: 'skin-line',
      d: isTurned
        ? curve([bridge, between(bridge, tip, 0.62), tip, under, wing])
        : curve([face(-1.1, 3.2), face(-0.62, 3.72), face(0.62, 3.72), face(1.1, 3.2)]),
      line: 0.58,
    },
  ]
}

function mouthShapes(jaw: number, tongue: number, face: OnFace): Shape[] {
  const y = 6.15
  const open = jaw > 0.08
  const high = 0.5 + jaw * 2.5
  const wide = 2.35 + jaw * 0.15
  const upper = [-1, -0.52, 0, 0.52, 1].map((share, index) =>
    face(wide * share, y - ([0.1, 0.55, 0.45, 0.55, 0.1][index] ?? 0)),
  )
  const inside = blob([
    ...upper,
    ...[0.8, 0.45, 0, -0.45, -0.8].map((share, index) =>
      face(wide * share, y + high * ([0.55, 0.92, 1, 0.92, 0.55][index] ?? 1)),
    ),
  ])
  const band = (top: number, bottom: number, half: number) =>
    blob([
      face(-half, y + top),
      face(0, y + top - 0.1),
      face(half, y + top),
      face(half * 0.8, y + bottom),
      face(0, y + bottom + 0.1),
      face(-half * 0.8, y + bottom),
    ])
  const raised = tongue > 0.3
  const tongueD = raised
    ? ellipse(face(0, y + 0.55 + high * 0.1), 0.95, 0.75 + jaw * 0.35)
    : band(high * 0.62, high * 0.94, 1.35)
  return [
    { tone: 'mouth', d: open ? inside : '' },
    { tone: 'teeth', d: open && high > 1 ? band(-0.35, 0.25, 1.7) : '' },
    { tone: 'tongue', d: open && (raised || jaw > 0.3) ? tongueD : '' },
    {
      tone: 'lips',
      d: open
        ? curve(upper) +
          curve([
            face(-wide * 0.7, y + high * 0.72),
            face(0, y + high + 0.15),
            face(wide * 0.7, y + high * 0.72),
          ])
        : curve([face(-2.3, y - 0.22), face(0, y + 0.5), face(2.3, y - 0.22)]),
      line: 0.64,
    },
  ]
}

/** Half outlines of hair seen from behind, and of a bald head's fringe. */
const FROM_BEHIND: Readonly<Record<HairStyle, readonly SoftPoint[]>> = {
  bob: points('0,-11.6 5.8,-10.5 9.2,-5.8 9.9,0 10.1,5 9.3,9.3,0.6 4,10.6 0,10.8'),
  bun: points('0,-11.2 6.4,-8.8 8.3,-3.6 7.9,2.6 5.6,6.8 2.6,8.8 0,9.2'),
  short: points('0,-11.3 3.6,-11 6.9,-8.8 8.1,-4.6 7.9,1 6.4,5.6 4.4,7.6 0,8.2'),
  scarf: points('0,-12 6,-10.9 9.4,-5.8 9.7,0.6 9.2,7 9,13 9.8,17 5,20 0,20.6'),
  balding: points('7.6,-4.4 8.3,-1.6 7.7,3.2 5.6,6.8 0,7.8 0,1.6 4.6,0.2 6.6,-2.4'),
}

/** A head from behind: no face, only hair, ears and nape. */
export function headFromBehind(
  person: Person,
  center: Point,
  tiltDegrees: number,
): Omit<HeadDrawing, 'behind'> {
  const { hair } = person
  const place = (x: number, y: number) => plus(center, turned([x, y], tiltDegrees))
  const on = ([x, y, softness = 1]: SoftPoint) => soft(place(x, y), softness)
  const covered = COVERS_EARS.has(hair)
  const skull = both(points('0,-10.4 4.3,-9.4 7,-6 7.7,-1.4 7.2,3.2 5.6,6.6 3.8,8.4 0,9'))
  const ears = [-1, 1].map((side) => ellipse(place(side * 7.9, 0.9), 1.75, 2.6, tiltDegrees))
  const bun = hair === 'bun' ? ellipse(place(0, -9.6), 4.3, 3.9, tiltDegrees) : ''
  const half = FROM_BEHIND[hair]
  const strands = [-4.6, 0, 4.6].map((x) =>
    curve([on([x * 0.7, -8]), on([x, -2]), on([x * 0.8, 5])]),
  )
  return {
    place,
    before: [
      { tone: 'skin', d: covered ? '' : ears.join('') },
      { tone: 'skin', d: blob(skull.map(on)) },
      { tone: hair === 'scarf' ? 'scarf' : 'hair', d: blob(both(half).map(on)) },
      {
        tone: hair === 'scarf' ? 'scarf-line' : 'hair-line',
        d: hair === 'balding' || hair === 'short' ? '' : strands.join(''),
        line: 0.55,
      },
      { tone: 'hair', d: bun },
    ],
  }
}
