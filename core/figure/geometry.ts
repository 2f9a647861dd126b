/** A place in the scene: x to the right, y down, in units of which a standing person is about 150 tall. */
export type Point = readonly [x: number, y: number]

const RADIANS = Math.PI / 180

export function plus([ax, ay]: Point, [bx, by]: Point): Point {
  return [ax + bx, ay + by]
}

export function minus([ax, ay]: Point, [bx, by]: Point): Point {
  return [ax - bx, ay - by]
}

export function times([x, y]: Point, factor: number): Point {
  return [x * factor, y * factor]
}

export function between([ax, ay]: Point, [bx, by]: Point, at: number): Point {
  return [ax + (bx - ax) * at, ay + (by - ay) * at]
}

export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay)
}

/** A step of one unit from hanging straight down (0 degrees) toward the front (90) and up (180). */
export function hanging(degrees: number): Point {
  return [Math.sin(degrees * RADIANS), Math.cos(degrees * RADIANS)]
}

/** A step of one unit from straight up (0 degrees), leaning toward the front as they grow. */
export function rising(degrees: number): Point {
  return [Math.sin(degrees * RADIANS), -Math.cos(degrees * RADIANS)]
}

/** The degrees of a step, as `hanging` counts them, from -180 to 180. */
export function hangingDegrees([x, y]: Point): number {
  return Math.atan2(x, y) / RADIANS
}

/** A step turned clockwise, as one sees it. */
export function turned([x, y]: Point, degrees: number): Point {
  const cos = Math.cos(degrees * RADIANS)
  const sin = Math.sin(degrees * RADIANS)
  return [x * cos - y * sin, x * sin + y * cos]
}

/** Degrees brought between -180 and 180. */
export function around(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180
}
