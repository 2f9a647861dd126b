import { between, plus, turned, type Point } from '../geometry.ts'
import { COVERS_EARS } from '../people.ts'
import type { HairStyle, Person } from '../types.ts'
import type { HeadDrawing } from './head-front.ts'
import { blob, curve, ellipse, line, points, type Shape, type SoftPoint } from './path.ts'

export type SideHeadPose = {
  person: Person
  center: Point
  /** Tipped forward. */
  tipDegrees: number
  lids: number
  gaze: Point
  jaw: number
}

/** From the crown along the forehead to the upper lip; the nose grows out of that line. */
const UPPER = points(
  '-1.2,-10.3 3.4,-9.5 6.6,-6.7 7.75,-3.4 7.75,-1.6 7.45,-0.4 8.3,1.4 9.65,3.15,0.75 9.55,4.05,0.7 8.2,4.5,0.7 8,5.2,0.8 8.5,5.95,0.7 7.75,6.55,0.4',
)
/** From the lower lip to the angle of the jaw: it turns with the jaw. */
const LOWER = points('7.75,6.6,0.4 8.15,7.15,0.8 7.35,8.15,0.9 7.5,9.1 6.9,10.2 5.4,10.6')
const SLIM_ANGLE = points('2,9.3 -1.7,6.8')
const BROAD_ANGLE = points('2,9.6 -2.1,7.2')
const SKULL = points('-3.4,5.6 -6.6,6 -9,3.2 -9.6,-1 -8.6,-6 -5.4,-9.3')
const JOINT: Point = [-2.2, 2.6]
/** Where the corner of an open mouth is. */
const CORNER: Point = [5.1, 7]

const HAIR: Readonly<Record<HairStyle, readonly SoftPoint[]>> = {
  bob: points(
    '5.9,-8 3.6,-10.4 -1.4,-11.7 -7,-10.4 -10.6,-5.6 -11.4,0.4 -11.2,5.4 -9.4,9.4,0.6 -4,10.3 -0.4,9,0.5 1.1,5.4 1.3,1 2.3,-2.4 4.6,-4.6 6.7,-5.6,0.3',
  ),
  balding: points(
    '2.2,-2.6,0.4 -0.6,-3.5 -4,-4.4 -7.4,-5.6 -9.6,-4.4 -10.1,-0.6 -9.2,3 -7.4,5,0.5 -5.4,4.4 -4.3,1.6 -3.2,-1.2 -1,-1.9 0.3,-1 0.8,0.6 1.6,-0.4',
  ),
  bun: points(
    '6.1,-7.3,0.4 3.2,-10.1 -1.4,-11.2 -6.4,-10.2 -9.8,-6 -10.3,-1.2 -9.3,3.2 -6.9,6.3,0.5 -5,3.8 -4.3,0.6 -2.2,-1.6 0.9,-1.2 1.9,0.9,0.3 2.7,-1.4 4,-4.4',
  ),
  short: points(
    '6.5,-7,0.35 5.9,-9.3 2.6,-11 -2,-11.4 -7,-10.2 -10,-6 -10.3,-1 -9.4,2.6 -8,4.6,0.4 -5.6,4.2,0.4 -4.5,1.4 -3.3,-1 -1,-1.7 0.2,-0.2 0.7,2,0.6 1.5,1.6,0.6 2.1,-1 3.3,-3.4,0.5 4.4,-5.4,0.5',
  ),
  scarf: points(
    '6.9,-6.2,0.4 4.6,-10.2 -1,-12 -7.4,-10.6 -11.2,-5 -11.5,1.4 -10,7 -9.4,11.4 -10.6,15.6 -9.4,19.4 -2,21 5.4,20 7.4,16.4 6.6,12.8 6.2,10.7,0.3 3.4,9.2 2.4,6 2.4,2 3,-2 4.5,-5',
  ),
}

const STRANDS: Readonly<Record<HairStyle, readonly (readonly SoftPoint[])[]>> = {
  bob: [
    points('4.4,-8.6 -0.6,-8.6 -5,-5 -6.6,1.4 -5.6,8'),
    points('3.8,-6.4 0.4,-4.4 -1.2,0.4 -1.4,7'),
    points('-2,-10.2 -7.4,-7 -9.4,-1 -9.2,4'),
  ],
  bun: [
    points('4,-7 -1,-8.4 -7,-6.8'),
    points('0.8,-3 -4,-4.8 -7.6,-5.4'),
    points('-11.2,-8.2 -9.4,-9 -7.6,-7.6'),
  ],
  short: [],
  balding: [],
  scarf: [
    points('4.2,-8 -2,-8.4 -7,-3 -7,4'),
    points('2,-4.5 -2.2,-1 -3,5 -1,11'),
    points('1.6,7 1.6,11 4.4,15.6'),
    points('-7.6,8 -4,13.4 2.4,17.6'),
  ],
}

const EAR = points('-2.9,-0.6 -1.6,-1.7 -0.3,-0.9 -0.2,0.8 -1.1,2.3 -1.5,3.4 -2.4,3.1 -2.6,1.4')
const EAR_FOLD = points('-2,-0.7 -1.3,-0.75 -1,-0.1 -1.3,0.8 -1.8,1.3 -1.8,2')
const LENS = points('4.1,-1.3 5.6,-1.6 7.2,-1.2 7.3,0.8 6.3,1.9 4.7,1.8 4,0.6')
/** Skin without an outline, where the nape's line would cross the jaw. */
const NAPE = points('-3,4.4 -2.9,7.4 -4.4,9 -6.6,8.6 -7.2,6.4 -6.2,4')

/** A head from the side, looking to the right. */
export function sideHead({
  person,
  center,
  tipDegrees,
  lids,
  gaze,
  jaw,
}: SideHeadPose): HeadDrawing {
  const { hair, glasses = false, aged = false, build } = person
  const place = (x: number, y: number) => plus(center, turned([x, y], tipDegrees))
  const on = (list: readonly SoftPoint[]) =>
    list.map(([x, y, softness = 1]): SoftPoint => {
      const [px, py] = place(x, y)
      return [px, py, softness]
    })
  const jawed = ([x, y, softness = 1]: SoftPoint): SoftPoint => {
    const [jx, jy] = turned([x - JOINT[0], y - JOINT[1]], jaw * 15)
    return [jx + JOINT[0], jy + JOINT[1], softness]
  }
  const stroke = (list: readonly SoftPoint[]) => curve(on(list))
  const open = jaw > 0.08
  const angle = build === 'slim' ? SLIM_ANGLE : BROAD_ANGLE
  const face = blob(
    on([
      ...UPPER,
      ...(open ? [[CORNER[0], CORNER[1], 0.25] as const] : []),
      ...[...LOWER, ...angle].map(jawed),
      ...SKULL,
    ]),
  )
  const lip = jawed([7.55, 6.8])
  const inside = blob(
    on([
      [4.7, 6.9, 0.5],
      [7.6, 6.35, 0.3],
      [7.3, 6.9, 0.8],
      [lip[0] - 0.2, lip[1], 0.3],
      [jawed([6.6, 7.2])[0], jawed([6.6, 7.2])[1], 0.6],
    ]),
  )
  const covered = COVERS_EARS.has(hair)
  const closed = lids > 0.6
  const gray = aged || hair === 'balding'
  const lower = jawed([7.95, 6.9])
  const upperMiddle = between([7.75, 6.55], CORNER, 0.5)
  const lowerMiddle = between([lower[0], lower[1]], CORNER, 0.5)
  const before: Shape[] = [
    { tone: 'mouth', d: open ? inside : '' },
    { tone: 'skin', d: face },
    { tone: 'skin-patch', d: blob(on(NAPE)) },
    { tone: 'blush', d: ellipse(place(4.4, 3.9), 2, 1.5, tipDegrees) },
    { tone: hair === 'scarf' ? 'scarf' : 'hair', d: blob(on(HAIR[hair])) },
    {
      tone: hair === 'scarf' ? 'scarf-line' : 'hair-line',
      d: STRANDS[hair].map(stroke).join(''),
      line: 0.57,
    },
    { tone: 'skin', d: covered ? '' : blob(on(EAR)) },
    { tone: 'skin-line', d: covered ? '' : stroke(EAR_FOLD), line: 0.5 },
    {
      tone: gray ? 'hair' : 'ink',
      d: stroke([
        [3.9, -3.25],
        [5.5, -3.9],
        [6.95, -3.2],
      ]),
      line: 0.62,
    },
    {
      tone: 'ink',
      d: closed
        ? ''
        : ellipse(
            place(5.35 + gaze[0] * 0.4, 0.05 + gaze[1] * 0.4),
            0.74,
            1.05 * (1 - lids * 0.5),
            tipDegrees,
          ),
    },
    {
      tone: 'ink',
      d: closed
        ? stroke([
            [4.2, -0.1],
            [5.3, 0.65],
            [6.4, 0.2],
          ])
        : stroke([
            [4.2, -0.5 + lids * 0.8],
            [5.3, -1.2 + lids],
            [6.5, -0.7 + lids * 0.8],
          ]),
      line: 0.5,
    },
    {
      tone: 'skin-line',
      d:
        stroke([
          [8.3, 4.35],
          [7.65, 3.9],
          [7.75, 3.1],
        ]) +
        (aged
          ? stroke([
              [6.9, 4.3],
              [5.6, 5.2],
              [5.2, 6.6],
            ])
          : ''),
      line: 0.45,
    },
    {
      tone: 'lips',
      d: open
        ? stroke([[8.2, 6.3], [upperMiddle[0], upperMiddle[1] - 0.12], CORNER]) +
          stroke([lower, [lowerMiddle[0] - 0.1, lowerMiddle[1] + 0.12], CORNER])
        : stroke([
            [8, 6.5],
            [7, 6.62],
            [5.9, 6.15],
          ]),
      line: 0.64,
    },
    ...(glasses
      ? [
          {
            tone: 'frame',
            d:
              blob(on(LENS)) +
              line(
                on([
                  [4.05, -0.8],
                  [-1, -1.1],
                ]),
              ) +
              line(
                on([
                  [7.2, -0.6],
                  [7.9, -0.3],
                ]),
              ),
            line: 0.6,
          } as const,
        ]
      : []),
  ]
  return {
    behind: [
      { tone: 'hair', d: hair === 'bun' ? ellipse(place(-9.6, -6.6), 4.2, 3.9, tipDegrees) : '' },
    ],
    before,
    place,
  }
}
