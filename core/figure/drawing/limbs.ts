import { BODY } from '../body.ts'
import {
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
import type { ArmJoints, LegJoints } from '../side.ts'
import { blob, ellipse, limb, type Shape } from './path.ts'

type Distance = 'near' | 'far'

const tone = (name: 'skin' | 'top' | 'legs' | 'shoe', distance: Distance) =>
  distance === 'near' ? name : (`${name}-far` as const)

/** Forearm and hand first, so that the sleeve lies over the elbow. */
export function armShapes(arm: ArmJoints, far: Distance, thumbSide: 1 | -1): Shape[] {
  const { shoulder, elbow, wrist, tip, grip } = arm
  const skin = tone('skin', far)
  const along = hangingDegrees(minus(tip, wrist))
  const thumb = plus(wrist, times(hanging(along + thumbSide * 48), 5.2 * (1 - grip * 0.5)))
  const cuff = between(shoulder, elbow, 1)
  return [
    { tone: skin, d: limb(elbow, wrist, 4.5, 3) },
    { tone: skin, d: limb(wrist, tip, 3.3, grip > 0.6 ? 4 : 2.5) },
    { tone: skin, d: limb(plus(wrist, times(hanging(along), 1.5)), thumb, 1.6, 1.2) },
    { tone: tone('top', far), d: limb(shoulder, cuff, 6, 4.8) },
  ]
}

export function legShapes(leg: LegJoints, far: Distance): Shape[] {
  const { hip, knee, ankle } = leg
  const legs = tone('legs', far)
  const hem = between(knee, ankle, 0.93)
  return [
    { tone: tone('skin', far), d: limb(hem, ankle, 3.4, 3) },
    shoe(leg, far),
    { tone: legs, d: limb(knee, hem, 6.3, 4.4) },
    { tone: legs, d: limb(hip, knee, 9, 6.6) },
  ]
}

function shoe({ heel, ball, toes, ankle, footDegrees }: LegJoints, far: Distance): Shape {
  const up = hanging(footDegrees + 90)
  const over = (at: Point, by: number) => plus(at, times(up, by))
  const outline = [
    over(heel, 0.4),
    over(heel, 4.5),
    over(ankle, -0.5),
    over(between(ankle, ball, 0.55), -0.2),
    over(ball, 5.2),
    over(toes, 3.4),
    over(toes, 0.6),
    ball,
    plus(heel, times(minus(ball, heel), 0.3)),
  ]
  return { tone: tone('shoe', far), d: blob(outline) }
}

/** A leg as seen from the front; the shoe's tip points at the viewer. */
export function frontLegShapes(
  { hip, knee, ankle, toes }: { hip: Point; knee: Point; ankle: Point; toes: number },
  outward: 1 | -1,
): Shape[] {
  const hem = between(knee, ankle, 0.93)
  return [
    { tone: 'skin', d: limb(hem, ankle, 3.4, 3) },
    {
      tone: 'shoe',
      d: isRaised(ankle) ? crossedShoe(knee, ankle, toes) : frontShoe(ankle, outward, toes),
    },
    { tone: 'legs', d: limb(knee, hem, 6.6, 4.6) },
    { tone: 'legs', d: limb(hip, knee, 8.6, 7.4) },
  ]
}

function frontShoe(ankle: Point, outward: 1 | -1, toes: number): string {
  return ellipse(plus(ankle, [outward * 1.6, 3.2 - toes * 2]), 5, 4.1)
}

/** A foot that rests on the other knee is seen from its side. */
function isRaised([, y]: Point): boolean {
  return y < BODY.floorY - 22
}

function crossedShoe(knee: Point, ankle: Point, toes: number): string {
  const away = ankle[0] < knee[0] ? -1 : 1
  const heel = plus(ankle, [-away * 2, 4.5])
  return limb(heel, plus(heel, turned([away * 13, 2], away * -20 * toes)), 4, 3)
}

/** Beside a bone, as one looks along it: + to its left on the screen, - to its right. */
export function offsetPoint(from: Point, to: Point, at: number, by: number): Point {
  const along = minus(to, from)
  const length = Math.max(0.01, distance(from, to))
  return plus(between(from, to, at), turned(times(along, by / length), -90))
}
