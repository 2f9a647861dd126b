import { between, hangingDegrees, minus, plus, times, turned, type Point } from '../geometry.ts'
import type { FootPose, HandFigure, HandPose, Muscle } from '../types.ts'
import {
  blob,
  curve,
  ellipse,
  light,
  line,
  points,
  spotlight,
  stick,
  tube,
  type Shape,
  type SoftPoint,
  type Station,
} from './path.ts'

/** From a close-up's own places to the page. */
type Place = (x: number, y: number) => Point

const soft = ([x, y]: Point, softness = 1): SoftPoint => [x, y, softness]
const placed = (list: readonly SoftPoint[], place: Place): SoftPoint[] =>
  list.map(([x, y, softness]) => soft(place(x, y), softness))
const even = (from: number, to = from): Station[] => [
  [0, from],
  [1, to],
]

const SCALE = 1.72
const onPage: Place = (x, y) => [22 + x * SCALE, 104 + y * SCALE]
/** Where the hand turns. */
const WRIST: Point = [30, 0]

function atWrist(degrees: number): Place {
  return (x, y) => {
    const [dx, dy] = turned([x - WRIST[0], y - WRIST[1]], degrees)
    return onPage(WRIST[0] + dx, WRIST[1] + dy)
  }
}

/** One hand close up; its forearm comes from the left. `toward`: which way its wrist will bend. */
export function handShapes(
  seen: HandFigure['seen'],
  pose: Required<HandPose>,
  { toward, glow }: { toward: number; glow: readonly Shape[] },
): Shape[] {
  return seen === 'above' ? handFromAbove(pose, glow) : handFromTheSide(pose, toward, glow)
}

/** Where each finger leaves the palm, its three bones, which way it points closed and spread, and how thick it is. */
const FINGERS = [
  { at: [56, -12.6], bones: [15, 10, 8], fan: [-3, -22], r: 4.7 },
  { at: [58.5, -4.2], bones: [16.5, 11, 8.5], fan: [-1, -7], r: 4.9 },
  { at: [58, 4.4], bones: [15.5, 10.5, 8], fan: [1, 8], r: 4.7 },
  { at: [54.5, 12.4], bones: [12, 8, 7], fan: [4, 24], r: 4.1 },
] as const
/** How far each bone tilts out of the picture in a fist. */
const CURL_DEGREES = [70, 150, 200]

const FOREARM: readonly Station[] = [
  [0, 14, 14],
  [0.5, 11.8, 12.2],
  [0.86, 9.4, 9.6],
  [1, 9, 9.2],
]
const PALM = points(
  '24,-9 30,-9 38,-12 48,-16.8 56,-17.2 61,-9 62.5,0 61.5,8 57,16.4 48,17 38,13 30,9.4 24,9',
)

/** A finger or thumb on the page: from its root over its middle joint to its tip, two bones wide. */
function digit(
  [root, middle, tip]: readonly [Point, Point, Point],
  [lower, upper]: readonly [readonly Station[], readonly Station[]],
): string {
  const scale = { scale: SCALE }
  return tube(root, middle, lower, scale).d + tube(middle, tip, upper, scale).d
}

function handFromAbove(
  { spread, curl, thumb, bend }: Required<HandPose>,
  glow: readonly Shape[],
): Shape[] {
  const place = atWrist(bend)
  const folded = curl * curl * (3 - 2 * curl)
  const fist = curl >= 0.5
  const fingers = FINGERS.map(({ at, bones, fan, r }) => {
    const degrees = (fan[0] + (fan[1] - fan[0]) * spread) * (1 - folded)
    const along = turned([1, 0], degrees)
    const joints: Point[] = [at]
    for (const [index, length] of bones.entries()) {
      const tilt = (curl * (CURL_DEGREES[index] ?? 0) * Math.PI) / 180
      joints.push(plus(joints[index] ?? at, times(along, length * Math.cos(tilt))))
    }
    const bone = (index: number) => {
      const from = joints[index] ?? at
      const to = plus(joints[index + 1] ?? at, times(along, 0.01))
      const radius = r - index * 0.25 + folded * 0.4
      return tube(place(...from), place(...to), even(radius, radius - 0.1), { scale: SCALE }).d
    }
    const root = tube(
      place(...minus(at, times(along, 7))),
      place(...plus(at, times(along, 5 * (1 - folded) + 0.5))),
      even(r - 0.2),
      { scale: SCALE },
    ).d
    const across: Point = [-along[1], along[0]]
    const knuckle = (at: Point) =>
      curve(
        [-0.5, 0, 0.5].map((share) =>
          place(...plus(plus(at, times(across, share * r)), times(along, share === 0 ? 0.8 : 0))),
        ),
      )
    const [, first = at, second = at, tip = at] = joints
    const lines = curl < 0.4 ? knuckle(first) + knuckle(second) : ''
    const made = curl > 0.75 ? knuckle(between(first, second, 0.62)) : ''
    const nail =
      curl < 0.3
        ? ellipse(place(...between(second, tip, 0.82)), 3.1 * SCALE, 2.1 * SCALE, degrees + bend)
        : ''
    return [
      { tone: 'skin', d: bone(0) + (fist ? '' : bone(1) + bone(2)) },
      { tone: 'skin-patch', d: root },
      { tone: 'skin', d: fist ? bone(1) + bone(2) : '' },
      { tone: 'skin-line', d: lines + made, line: 0.9 },
      { tone: 'nail', d: nail },
    ] satisfies Shape[]
  })
  const open = -(34 + thumb * 26)
  const mix = (a: Point, b: Point) => between(a, b, folded)
  const root = mix([39, -10.5], [33, -12.5])
  const middleOpen = plus([39, -10.5], turned([15, 0], open))
  const middle = mix(middleOpen, [42, -15.5])
  const end = mix(plus(middleOpen, turned([11, 0], open + 14)), [51, -4.5])
  const thumbShapes: Shape[] = [
    {
      tone: 'skin',
      d: digit(
        [place(...root), place(...middle), place(...end)],
        [
          [
            [0, 6.6, 7.2],
            [0.6, 5.4],
            [1, 5],
          ],
          [
            [0, 5],
            [0.5, 4.8],
            [1, 3.8],
          ],
        ],
      ),
    },
    { tone: 'skin-patch', d: ellipse(place(36.5, -4.6), 8.4 * SCALE, 7.2 * SCALE, bend) },
    {
      tone: 'nail',
      d: ellipse(
        place(...between(middle, end, 0.83)),
        3 * SCALE,
        2 * SCALE,
        90 - hangingDegrees(minus(end, middle)) + bend,
      ),
    },
  ]
  const forearm = tube(onPage(-18, 0), onPage(...WRIST), FOREARM, { scale: SCALE })
  return [
    { tone: 'skin', d: forearm.d + blob(placed(PALM, place)) },
    ...fingers.toReversed().flat(),
    ...thumbShapes,
    ...glow,
    ...cuff(0, -8.5),
  ]
}

/** The end of a sleeve, across a forearm that comes from the left. */
function cuff(y: number, x: number): Shape[] {
  const on = (list: string) =>
    points(list).map(([dx, dy, softness]) => soft(onPage(dx + x, dy + y), softness))
  return [
    {
      tone: 'sleeve',
      d: blob(on('-20,-17,0.3 10,-15.8,0.3 12,-14.2,0.5 12,14.4,0.5 10,16,0.3 -20,17.4,0.3')),
    },
    { tone: 'top-line', d: line(on('7.4,-15.4 7.4,15.6')), line: 1.1 },
  ]
}

const HELPER_PALM = points('-7,7 2,8.8 11,8.4 15,0 12,-8 2,-8.6 -6,-6.6')

/** The hand from its thumb's side: the wrist bends, and another hand may help it along. */
function handFromTheSide(
  { curl, thumb, bend, help }: Required<HandPose>,
  toward: number,
  glow: readonly Shape[],
): Shape[] {
  const place = atWrist(bend)
  // The fingers bend toward the palm (+), or give way backward a little while they are pulled.
  const helped = help > 0.5
  const fold = curl * 60 - (helped ? Math.min(0, bend) * -0.14 : 0)
  const knuckle: Point = [54, 0]
  const middle = plus(knuckle, turned([15, 0], fold))
  const tip = plus(middle, turned([13, 0], fold * 1.9))
  const forearm = tube(
    onPage(-18, 0),
    onPage(...WRIST),
    [
      [0, 13.5],
      [0.5, 11.4],
      [0.88, 7.9],
      [1, 7.1],
    ],
    { scale: SCALE },
  )
  const palm = placed(points('26,-7 36,-8.4 46,-8 55,-5.2 57,0 55,4.8 46,7.6 36,8.4 26,7.2'), place)
  const finger = digit(
    [place(...knuckle), place(...middle), place(...tip)],
    [even(4.9, 4.3), even(4.3, 3)],
  )
  const thumbAway = thumb * 5
  const thumbMiddle: Point = [49, 5 + thumbAway * 0.6]
  const thumbTip: Point = [60, 6.4 + thumbAway]
  const thumbD = digit(
    [place(35, 2), place(...thumbMiddle), place(...thumbTip)],
    [
      [
        [0, 6],
        [0.6, 4.8],
        [1, 4.5],
      ],
      even(4.5, 3.2),
    ],
  )
  const fold1 = (y: number) => curve([place(55, y), place(57, y * 0.3), place(55.4, -y * 0.2)])
  const wristFold =
    Math.abs(bend) > 25
      ? curve([place(26.5, Math.sign(bend) * 5.8), place(28.4, Math.sign(bend) * 2.6)])
      : ''
  return [
    { tone: 'skin', d: forearm.d + blob(palm) + finger },
    { tone: 'skin-line', d: fold1(-2.6) + wristFold, line: 0.9 },
    { tone: 'skin', d: thumbD },
    { tone: 'skin-patch', d: ellipse(place(35, 1), 7 * SCALE, 5.6 * SCALE, bend) },
    {
      tone: 'nail',
      d: ellipse(place(59.4, 5.2 + thumbAway), 2.6 * SCALE, 1.2 * SCALE, bend),
    },
    ...glow,
    ...cuff(0, -8.5),
    ...(helped ? helper(place, toward >= 0 ? -1 : 1) : []),
  ]
}

/** The other hand, from the same side: it lies on the fingers, above (-1) or below (1) them, and leads them. */
function helper(place: Place, side: 1 | -1): Shape[] {
  const wrist = place(40, side * 22)
  const elbow = onPage(-24, side * 46)
  const forearm = tube(
    elbow,
    wrist,
    [
      [0, 13],
      [0.5, 11.2],
      [0.88, 7.8],
      [1, 7.2],
    ],
    { scale: SCALE },
  )
  // The palm lies along the fingers; x runs toward their tips.
  const [ahead, across] = [minus(place(1, 0), place(0, 0)), minus(place(0, -side), place(0, 0))]
  const on: Place = (x, y) => plus(wrist, plus(times(ahead, x), times(across, y)))
  const palm = blob(placed(HELPER_PALM, on))
  const fingers = [0, 1, 2, 3].map((index) => {
    const from = on(9 + ([0, 1.2, 0.8, -1.6][index] ?? 0), 12.4 - index * 5.2)
    const to = on(25 + ([0, 1.6, 0.6, -3.4][index] ?? 0), 17.2 - index * 5)
    return { tone: 'skin', d: tube(from, to, even(3.1, 2.5), { scale: SCALE }).d } satisfies Shape
  })
  const sleeveTop = between(elbow, wrist, 0.24)
  const sleeve = tube(between(elbow, wrist, -0.2), sleeveTop, even(15.4, 14.8), {
    scale: SCALE,
    flat: 'end',
  })
  return [
    { tone: 'skin', d: forearm.d + palm },
    ...fingers.toReversed(),
    { tone: 'skin-patch', d: ellipse(on(6, 4), 9 * SCALE, 7.4 * SCALE) },
    {
      tone: 'skin',
      d: tube(
        on(1, 5),
        on(12, 17),
        [
          [0, 5],
          [1, 3.6],
        ],
        { scale: SCALE },
      ).d,
    },
    { tone: 'sleeve', d: sleeve.d },
  ]
}

/** The toes, from the big one on: where they begin, how long and thick, and which way they fan. */
const TOES = [
  { x: 139, y: 79, length: 26, r: 10.5, fan: -12 },
  { x: 143, y: 96, length: 23, r: 7, fan: -3 },
  { x: 140, y: 109, length: 21, r: 6.4, fan: 5 },
  { x: 133, y: 120, length: 19, r: 5.9, fan: 13 },
  { x: 123, y: 129.5, length: 16, r: 5.6, fan: 24 },
]
const FOOT = points(
  '14,100 26,80 52,81 84,82 112,72 138,67.5 147,82 146,100 137,119 122,135 98,133 64,125 26,122',
)

/** One bare foot from above, toes to the right. */
export function footShapes({ spread, curl }: Required<FootPose>, glow: readonly Shape[]): Shape[] {
  const toes = TOES.map(({ x, y, length, r, fan }, index): Shape[] => {
    const apart = (index - 1.6) * spread * 4.6
    const seenLength = length * (1 - curl * 0.45)
    const degrees = fan * (0.35 + spread * 1.1)
    const [dx, dy] = turned([seenLength, 0], degrees)
    const tip: Point = [x + dx, y + apart + dy]
    const root: Point = [x - 6, y + apart * 0.4]
    return [
      {
        tone: 'skin',
        d: tube(root, tip, [
          [0, r],
          [0.45, r * 0.86],
          [0.85, r * 0.95],
          [1, r * 0.86],
        ]).d,
      },
      { tone: 'skin-patch', d: stick(plus(root, [-10, 0]), plus(root, [2, 0]), r * 0.96) },
      {
        tone: 'nail',
        d: ellipse(plus(tip, turned([r * 0.36, 0], degrees)), r * 0.44, r * 0.5, degrees),
      },
    ]
  })
  const bone = (y: number) =>
    curve([
      [112, y],
      [124, y + (y - 100) * 0.06],
      [134, y + (y - 100) * 0.08],
    ])
  return [
    { tone: 'skin', d: blob(FOOT) },
    ...toes.toReversed().flat(),
    { tone: 'skin-line', d: [88, 100, 111].map(bone).join(''), line: 0.9 },
    ...glow,
    { tone: 'legs', d: tube([-24, 100], [28, 101], even(30, 27), { flat: 'end' }).d },
    {
      tone: 'legs-line',
      d: curve([
        [22, 75],
        [23.4, 100],
        [22, 127],
      ]),
      line: 1.1,
    },
  ]
}

/** What is lit of a close-up. */
export function closeUpMuscle(
  muscle: Muscle,
  view: HandFigure['seen'] | 'foot',
  bend: number,
): Shape[] {
  const place = atWrist(bend)
  switch (muscle) {
    case 'forearm':
      return light(
        tube(
          onPage(-18, 0),
          onPage(...WRIST),
          [
            [0, 13.5],
            [1, 8],
          ],
          { scale: SCALE },
        ),
        [0.62, view === 'side' ? 2 : 0, 0.3, 6],
      )
    case 'hand':
      return spotlight(place(46, 1), 13 * SCALE, 10 * SCALE, bend)
    case 'sole':
      return view === 'foot' ? spotlight([100, 104], 26, 17, 4) : []
    case 'ankle':
      return spotlight(onPage(...WRIST), 9 * SCALE)
    default:
      return []
  }
}
