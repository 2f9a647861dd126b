import { distance, hanging, hangingDegrees, minus, plus, times, type Point } from './geometry.ts'

/**
 * Where the elbow goes when the hand is put somewhere: the two bones make a
 * triangle over the line from shoulder to hand. A hand out of reach ends where
 * the straight arm ends. `bend` 1 puts the elbow to the right of the way from
 * shoulder to hand, as one walks it on the screen; -1 to the left.
 */
export function reach(
  shoulder: Point,
  wanted: Point,
  upperLength: number,
  foreLength: number,
  bend: 1 | -1,
): { elbow: Point; hand: Point } {
  const max = (upperLength + foreLength) * 0.999
  const min = Math.abs(upperLength - foreLength) * 1.02 + 0.01
  const apart = Math.max(0.01, distance(shoulder, wanted))
  const length = Math.min(max, Math.max(min, apart))
  const along = hangingDegrees(minus(wanted, shoulder))
  const hand = plus(shoulder, times(hanging(along), length))
  const cosine = (upperLength ** 2 + length ** 2 - foreLength ** 2) / (2 * upperLength * length)
  const opening = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI
  const elbow = plus(shoulder, times(hanging(along - bend * opening), upperLength))
  return { elbow, hand }
}
