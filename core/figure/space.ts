/** A place or a step in space: x to the right, y down, z toward the viewer. */
export type Spot = readonly [x: number, y: number, z: number]

/** The camera looks down a little: what is nearer is seen lower. */
const CAMERA_TILT = 0.16
const CAMERA_DISTANCE = 300

export function seen([x, y, z]: Spot): readonly [x: number, y: number] {
  return [x, y + z * CAMERA_TILT]
}

/** How much larger something is seen that is nearer. */
export function nearness(z: number): number {
  return 1 + z / CAMERA_DISTANCE
}

export function add(a: Spot, b: Spot, factor = 1): Spot {
  return [a[0] + b[0] * factor, a[1] + b[1] * factor, a[2] + b[2] * factor]
}

export function dot(a: Spot, b: Spot): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

export function unit(a: Spot): Spot {
  const length = Math.hypot(...a) || 1
  return [a[0] / length, a[1] / length, a[2] / length]
}

export function step(from: Spot, to: Spot): Spot {
  return add(to, from, -1)
}

/** Two bones in space: the elbow lies on the side of the pole. A hand out of reach ends where the straight arm ends. */
export function reachInSpace(
  shoulder: Spot,
  wanted: Spot,
  [upper, fore]: readonly [number, number],
  pole: Spot,
): { elbow: Spot; hand: Spot } {
  const way = step(shoulder, wanted)
  const apart = Math.hypot(...way)
  const length = Math.min((upper + fore) * 0.999, Math.max(Math.abs(upper - fore) + 0.1, apart))
  const along = unit(way)
  const share = (upper ** 2 + length ** 2 - fore ** 2) / (2 * length)
  const height = Math.sqrt(Math.max(0, upper ** 2 - share ** 2))
  const aside = unit(add(pole, along, -dot(pole, along)))
  return {
    elbow: add(add(shoulder, along, share), aside, height),
    hand: add(shoulder, along, length),
  }
}

/** A direction on the shortest way from one to another, at a steady speed. */
export function slerp(from: Spot, to: Spot, at: number, aside: Spot): Spot {
  const cosine = Math.min(1, Math.max(-1, dot(from, to)))
  if (cosine > 0.9995) return unit(add(from, step(from, to), at))
  const angle = Math.acos(cosine)
  // Opposite directions have no shortest way: then it goes by the side.
  const across = cosine < -0.98 ? unit(add(aside, from, -dot(aside, from))) : null
  if (across !== null) {
    const turn = angle * at
    return unit(add(add([0, 0, 0], from, Math.cos(turn)), across, Math.sin(turn)))
  }
  const sine = Math.sin(angle)
  return unit(
    add(add([0, 0, 0], from, Math.sin((1 - at) * angle) / sine), to, Math.sin(at * angle) / sine),
  )
}
