import { between, distance, minus, plus, times, turned, type Point } from '../geometry.ts'

/** What a shape is made of: which color it takes is the stylesheet's matter. */
const TONES = [
  'ground',
  'ghost',
  'chair',
  'chair-soft',
  'chair-dark',
  'metal',
  'wall',
  'skin',
  'skin-far',
  'skin-shade',
  'skin-patch',
  'skin-line',
  'blush',
  'hair',
  'hair-line',
  'scarf',
  'scarf-line',
  'top',
  'top-far',
  'top-side',
  'top-line',
  'collar',
  'sleeve',
  'sleeve-far',
  'sleeve-edge',
  'sleeve-far-edge',
  'legs',
  'legs-far',
  'legs-top',
  'legs-line',
  'shoe',
  'shoe-far',
  'sole',
  'sole-far',
  'white',
  'ink',
  'frame',
  'lips',
  'mouth',
  'teeth',
  'tongue',
  'nail',
  'glass',
  'water',
  'accent',
  'lit',
  'halo',
  'arrow',
] as const
export type Tone = (typeof TONES)[number]

/**
 * One path: filled, or (with `line`) stroked so wide. A filled part of the body
 * holds all its pieces in one path, so that they share one outline.
 */
export type Shape = { tone: Tone; d: string; line?: number }

/** A point of an outline with how soft it is there: 1 round (usual), 0 a corner. */
export type SoftPoint = readonly [x: number, y: number, softness?: number]

const round = (value: number) => Math.round(value * 100) / 100
const at = ([x, y]: SoftPoint) => `${round(x)} ${round(y)}`
const xy = ([x, y]: SoftPoint): Point => [x, y]

/** All outlines go around the same way, so that those of one path add up. */
function clockwise(points: readonly SoftPoint[]): readonly SoftPoint[] {
  let area = 0
  let last = points.at(-1) ?? [0, 0]
  for (const point of points) {
    area += last[0] * point[1] - point[0] * last[1]
    last = point
  }
  return area < 0 ? points.toReversed() : points
}

/** Points as text: `x,y` or `x,y,softness`, with spaces between. */
export function points(text: string): SoftPoint[] {
  return text.split(' ').map((point) => {
    const [x = 0, y = 0, softness = 1] = point.split(',').map(Number)
    return [x, y, softness]
  })
}

/** A closed shape with soft sides through its points; a hole goes around the other way. */
export function blob(outline: readonly SoftPoint[], isHole = false): string {
  const points = isHole ? clockwise(outline).toReversed() : clockwise(outline)
  const count = points.length
  const start = points[0] ?? [0, 0]
  let d = `M${at(start)}`
  let before = points[count - 1] ?? start
  let from = start
  // In plain numbers: it is most of the work of a frame.
  for (let index = 0; index < count; index += 1) {
    const to = points[(index + 1) % count] ?? start
    const after = points[(index + 2) % count] ?? start
    const most = Math.hypot(to[0] - from[0], to[1] - from[1]) * HANDLE_SHARE
    const [ax, ay] = [to[0] - before[0], to[1] - before[1]]
    const [bx, by] = [from[0] - after[0], from[1] - after[1]]
    const first = handle(Math.hypot(ax, ay), (from[2] ?? 1) / 6, most)
    const second = handle(Math.hypot(bx, by), (to[2] ?? 1) / 6, most)
    d += `C${round(from[0] + ax * first)} ${round(from[1] + ay * first)} ${round(to[0] + bx * second)} ${round(to[1] + by * second)} ${at(to)}`
    before = from
    from = to
  }
  return `${d}Z`
}

/** No handle of a curve is longer than this share of its own stretch: a short cap beside a long side stays round. */
const HANDLE_SHARE = 0.4

function handle(way: number, share: number, most: number): number {
  return way * share > most ? most / way : share
}

/** An open soft line through its points, to be stroked; three points are one parabola. */
export function curve(points: readonly SoftPoint[]): string {
  const [a, b, c] = points
  if (a !== undefined && b !== undefined && c !== undefined && points.length === 3) {
    return `M${at(a)}Q${at(minus(times(xy(b), 2), between(xy(a), xy(c), 0.5)))} ${at(c)}`
  }
  const point = (index: number): Point =>
    xy(points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0])
  const parts = points.slice(1).map((to, index) => {
    const from = point(index)
    const first = plus(from, times(minus(xy(to), point(index - 1)), 1 / 6))
    const second = plus(xy(to), times(minus(from, point(index + 2)), 1 / 6))
    return `C${at(first)} ${at(second)} ${at(to)}`
  })
  return `M${at(point(0))}${parts.join('')}`
}

/** A line with corners, to be stroked or (closed) filled. */
export function line(points: readonly SoftPoint[], closed = false): string {
  return `M${(closed ? clockwise(points) : points).map(at).join('L')}${closed ? 'Z' : ''}`
}

const OCTANTS = [0, 45, 90, 135, 180, 225, 270, 315]

/** An ellipse, turned clockwise by so many degrees. */
export function ellipse(center: Point, rx: number, ry = rx, degrees = 0): string {
  return blob(
    OCTANTS.map((angle) => {
      const [x, y] = turned([1, 0], angle)
      return plus(center, turned([x * rx, y * ry], degrees))
    }),
  )
}

/** A box with round corners, by two opposite corners. */
export function box([x0, y0]: Point, [x1, y1]: Point, radius: number): string {
  const r = Math.min(radius, Math.abs(x1 - x0) / 2, Math.abs(y1 - y0) / 2)
  const p = (x: number, y: number) => at([x, y])
  return [
    `M${p(x0 + r, y0)}L${p(x1 - r, y0)}Q${p(x1, y0)} ${p(x1, y0 + r)}`,
    `L${p(x1, y1 - r)}Q${p(x1, y1)} ${p(x1 - r, y1)}`,
    `L${p(x0 + r, y1)}Q${p(x0, y1)} ${p(x0, y1 - r)}`,
    `L${p(x0, y0 + r)}Q${p(x0, y0)} ${p(x0 + r, y0)}Z`,
  ].join('')
}

/**
 * How thick a bone's limb is along the bone: at a share of it, the radius in
 * front, and behind where that differs. In front is to the left as one walks the bone.
 */
export type Station = readonly [share: number, front: number, behind?: number]

export type Tube = {
  d: string
  front: Point[]
  back: Point[]
} & Band

/** A part of the body to put a light on: places along and across it, and how far it goes to each side. */
export type Band = {
  place: (share: number, forward: number) => Point
  limits: (share: number) => readonly [behind: number, front: number]
}

const CAP = [-45, 0, 45]

/** A limb around a bone: round at its ends, or cut off flat at `flat`. */
export function tube(
  from: Point,
  to: Point,
  stations: readonly Station[],
  { scale = 1, flat }: { scale?: number; flat?: 'start' | 'end' } = {},
): Tube {
  const length = Math.max(0.01, distance(from, to))
  const along = times(minus(to, from), 1 / length)
  const ahead: Point = [along[1], -along[0]]
  const place = (share: number, forward: number) =>
    plus(plus(from, times(along, share * length)), times(ahead, forward * scale))
  const front = stations.map(([share, radius]) => place(share, radius))
  const back = stations.map(([share, radius, behind]) => place(share, -(behind ?? radius)))
  const cap = ([share, radius, behind]: Station, way: 1 | -1) => {
    const other = behind ?? radius
    const middle = place(share, (radius - other) / 2)
    const r = ((radius + other) / 2) * scale
    return CAP.map((degrees) => {
      const [x, y] = turned([r, 0], degrees)
      return plus(middle, plus(times(along, x * way), times(ahead, -y * way)))
    })
  }
  const first = stations[0] ?? [0, 0]
  const last = stations.at(-1) ?? [1, 0]
  const corners = new Set(
    flat === undefined ? [] : flat === 'end' ? [front.at(-1), back.at(-1)] : [front[0], back[0]],
  )
  const side = (points: readonly Point[]): SoftPoint[] =>
    points.map((point) => (corners.has(point) ? [point[0], point[1], 0.15] : point))
  const d = blob([
    ...side(front),
    ...(flat === 'end' ? [] : cap(last, 1)),
    ...side(back).toReversed(),
    ...(flat === 'start' ? [] : cap(first, -1)),
  ])
  const limits: Band['limits'] = (share) => {
    const after = stations.findIndex(([at]) => at >= share)
    const b = stations[after === -1 ? stations.length - 1 : after] ?? first
    const a = stations[Math.max(0, after - 1)] ?? b
    const at = b[0] === a[0] ? 0 : Math.min(1, Math.max(0, (share - a[0]) / (b[0] - a[0])))
    const mixed = (x: number, y: number) => x + (y - x) * at
    return [mixed(a[2] ?? a[1], b[2] ?? b[1]), mixed(a[1], b[1])]
  }
  return { d, front, back, place, limits }
}

const LIGHT_ANGLES = Array.from({ length: 20 }, (_, index) => (index / 20) * 2 * Math.PI)
/** A light fades in steps. */
const LIGHT_SIZES = [1, 0.82, 0.62, 0.4]

/** A light on a part of the body, within its outline: its middle, along and across, and half its size. */
export function light(
  { place, limits }: Band,
  [share, forward, long, wide]: readonly [number, number, number, number],
): Shape[] {
  return LIGHT_SIZES.map((size): Shape => {
    const outline = LIGHT_ANGLES.map((angle) => {
      const along = share + Math.cos(angle) * long * size
      const [behind, front] = limits(along)
      const across = forward + Math.sin(angle) * wide * size
      return place(along, Math.min(front - 0.35, Math.max(0.35 - behind, across)))
    })
    return { tone: 'lit', d: blob(outline) }
  })
}

/** A light that is as round as it says. */
export function spotlight(center: Point, rx: number, ry = rx, degrees = 0): Shape[] {
  return LIGHT_SIZES.map((size) => ({
    tone: 'lit',
    d: ellipse(center, rx * size, ry * size, degrees),
  }))
}

/** A stick: round at both ends, as thick at each as it says. */
export function stick(from: Point, to: Point, fromRadius: number, toRadius = fromRadius): string {
  return tube(from, to, [
    [0, fromRadius],
    [1, toRadius],
  ]).d
}

export type Extent = { left: number; top: number; right: number; bottom: number }

/** The smallest box around shapes; the control points of curves count, so it is a little generous. */
export function extentOf(shapes: readonly Shape[]): Extent {
  const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const { d, line: width = 0 } of shapes) {
    const numbers = (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    numbers.forEach((value, index) => {
      const half = width / 2
      if (index % 2 === 0) {
        extent.left = Math.min(extent.left, value - half)
        extent.right = Math.max(extent.right, value + half)
      } else {
        extent.top = Math.min(extent.top, value - half)
        extent.bottom = Math.max(extent.bottom, value + half)
      }
    })
  }
  return extent
}
