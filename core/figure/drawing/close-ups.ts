import { between, plus, turned, type Point } from '../geometry.ts'
import type { FootPose, HandFigure, HandPose } from '../types.ts'
import { blob, curve, ellipse, limb, type Shape } from './path.ts'

const WRIST: Point = [88, 100]

/** One hand close up; its forearm comes from the left. */
export function handShapes(seen: HandFigure['seen'], pose: Required<HandPose>): Shape[] {
  return seen === 'above' ? handFromAbove(pose) : handFromTheSide(pose)
}

/** Where the hand's own places are on the page: it turns at the wrist. */
function atWrist(degrees: number) {
  return (x: number, y: number): Point => plus(WRIST, turned([x, y], degrees))
}

const FINGERS: readonly { y: number; x: number; length: number; fan: number }[] = [
  { y: -15.5, x: 43, length: 36, fan: -15 },
  { y: -5.4, x: 46, length: 41, fan: -5 },
  { y: 5.2, x: 45, length: 38, fan: 6 },
  { y: 15.2, x: 40, length: 29, fan: 17 },
]

function handFromAbove({ spread, curl, thumb, bend }: Required<HandPose>): Shape[] {
  const place = atWrist(bend)
  const fingers = FINGERS.map(({ x, y, length, fan }): Shape => {
    const seenLength = length * (1 - curl * 0.78)
    const [dx, dy] = turned([seenLength, 0], fan * (0.15 + spread * 1.25))
    const wide = y * (0.94 + spread * 0.1)
    return { tone: 'skin', d: limb(place(x - 4, wide), place(x + dx, wide + dy), 5.6, 4.6) }
  })
  const knuckles = FINGERS.map(({ x, y }): Shape => {
    const made = curl > 0.45
    return {
      tone: 'skin-line',
      d: made ? curve([place(x + 3, y - 4), place(x + 5.5, y), place(x + 3, y + 4)]) : '',
      line: 1.3,
    }
  })
  const thumbAway = turned([31 - curl * 9, 0], -16 - thumb * 42 + curl * 30)
  const nails = FINGERS.map(({ x, y, length, fan }): Shape => {
    const seenLength = length * (1 - curl * 0.78)
    const [dx, dy] = turned([seenLength + 1, 0], fan * (0.15 + spread * 1.25))
    const flat = curl < 0.3
    const at = place(x + dx, y * (0.94 + spread * 0.1) + dy)
    return { tone: 'skin-line', d: flat ? ellipse(at, 2.3, 1.9, bend) : '' }
  })
  return [
    { tone: 'top', d: limb([-20, 100], [34, 100], 20, 17.5) },
    { tone: 'skin', d: limb([34, 100], WRIST, 15.5, 12.5) },
    ...fingers,
    ...nails,
    {
      tone: 'skin',
      d: limb(place(14, -12), place(14 + thumbAway[0], -14 + thumbAway[1]), 7.4, 4.9),
    },
    {
      tone: 'skin',
      d: blob([
        place(-5, -12),
        place(14, -20),
        place(38, -21),
        place(47, -8),
        place(46, 8),
        place(39, 20.5),
        place(14, 18),
        place(-5, 12),
      ]),
    },
    ...knuckles,
  ]
}

function handFromTheSide({ curl, thumb, bend, help }: Required<HandPose>): Shape[] {
  const place = atWrist(bend)
  const folded = curl * 70
  const middle = plus([38, 0], turned([22, 0], folded))
  const end = plus(middle, turned([19, 0], folded * 2.1))
  const helped = help > 0.5
  // The other hand takes the fingers from the palm's side when they go up, from the back when they go down.
  const side = bend >= 0 ? -1 : 1
  const elbow: Point = bend >= 0 ? [196, 20] : [150, 210]
  const knuckles = place(58, side * 13)
  const finger = (x: number): Shape => ({
    tone: 'skin-far',
    d: helped ? limb(place(x, side * 11), place(x - 2, side * -6), 4.4, 3.8) : '',
  })
  return [
    { tone: 'top-far', d: helped ? limb(elbow, between(elbow, knuckles, 0.42), 16, 14) : '' },
    { tone: 'skin-far', d: helped ? limb(between(elbow, knuckles, 0.38), knuckles, 11, 9) : '' },
    { tone: 'top', d: limb([-20, 100], [34, 100], 19, 16.5) },
    { tone: 'skin', d: limb([34, 100], WRIST, 14, 10) },
    { tone: 'skin', d: limb(place(middle[0], middle[1]), place(end[0], end[1]), 5.6, 4.2) },
    { tone: 'skin', d: limb(place(36, 0), place(middle[0], middle[1]), 7.2, 5.8) },
    { tone: 'skin', d: limb(place(0, 0), place(38, 0), 10.4, 8) },
    { tone: 'skin', d: limb(place(14, 4), place(33, 10 + thumb * 9), 6, 4.4) },
    {
      tone: 'skin-line',
      d: curve([place(16, 8), place(24, 6), place(31, 4 + thumb * 2)]),
      line: 1.2,
    },
    { tone: 'skin-far', d: helped ? limb(place(46, side * 14), place(70, side * 12), 7.6, 7) : '' },
    ...[47, 55, 63, 71].map(finger),
  ]
}

/** The toes, from the big one on: where they begin, how long and thick, and which way they fan. */
const TOES = [
  { x: 139, y: 79, length: 25, r: 10.5, fan: -12 },
  { x: 143, y: 96, length: 21, r: 7, fan: -3 },
  { x: 140, y: 109, length: 19, r: 6.4, fan: 5 },
  { x: 133, y: 120, length: 17, r: 5.9, fan: 13 },
  { x: 123, y: 129.5, length: 14, r: 5.6, fan: 24 },
]

/** One bare foot from above, toes to the right. */
export function footShapes({ spread, curl }: Required<FootPose>): Shape[] {
  const toes = TOES.map(({ x, y, length, r, fan }, index): Shape[] => {
    const apart = (index - 1.6) * spread * 4.6
    const seenLength = length * (1 - curl * 0.45)
    const [dx, dy] = turned([seenLength, 0], fan * (0.35 + spread * 1.1))
    const tip: Point = [x + dx, y + apart + dy]
    const nail = plus(tip, turned([r * 0.3, 0], fan))
    return [
      { tone: 'skin', d: limb([x - 6, y + apart * 0.4], tip, r, r * 0.88) },
      { tone: 'skin-line', d: ellipse(nail, r * 0.42, r * 0.5, fan) },
    ]
  })
  return [
    { tone: 'legs', d: limb([-10, 100], [26, 101], 27, 24) },
    ...toes.flat(),
    {
      tone: 'skin',
      d: blob([
        [14, 100],
        [26, 80],
        [52, 81],
        [84, 82],
        [112, 72],
        [138, 67.5],
        [147, 82],
        [146, 100],
        [137, 119],
        [122, 135],
        [98, 133],
        [64, 125],
        [26, 122],
      ]),
    },
    // The bones of the ankle, and the arch.
    {
      tone: 'skin-line',
      d: curve([
        [58, 91],
        [62, 101],
        [58, 111],
      ]),
      line: 1.2,
    },
  ]
}

/** What is lit of a close-up. */
export function closeUpMuscle(muscle: string, view: 'hand' | 'foot', bend: number): string {
  const place = atWrist(bend)
  switch (muscle) {
    case 'forearm':
      return limb([40, 100], [78, 100], 12, 10)
    case 'hand':
      return limb(place(12, 0), place(34, 0), 13, 14)
    case 'sole':
      return view === 'foot' ? limb([76, 102], [124, 100], 15, 19) : ''
    case 'ankle':
      return ellipse(WRIST, 11, 11)
    default:
      return ''
  }
}
