import { distance, minus, plus, times, type Point } from '../geometry.ts'

/** What a shape is made of: which color it takes is the stylesheet's matter. */
const TONES = [
  'floor',
  'prop',
  'prop-far',
  'prop-soft',
  'skin',
  'skin-far',
  'skin-line',
  'hair',
  'top',
  'top-far',
  'legs',
  'legs-far',
  'shoe',
  'shoe-far',
  'white',
  'dark',
  'lips',
  'lit',
  'accent',
] as const
type Tone = (typeof TONES)[number]

/** One filled path. `lit` ones glow with the effort. */
export type Shape = { tone: Tone; d: string; line?: number }

const round = (value: number) => Math.round(value * 10) / 10
const at = ([x, y]: Point) => `${round(x)} ${round(y)}`

/** A closed shape with straight sides. */
export function polygon(points: readonly Point[]): string {
  return `M${points.map(at).join('L')}Z`
}

/** An open line, to be stroked. */
export function line(points: readonly Point[]): string {
  return `M${points.map(at).join('L')}`
}

/** A closed shape with soft sides through its points. */
export function blob(points: readonly Point[]): string {
  const count = points.length
  const point = (index: number): Point => points[(index + count) % count] ?? [0, 0]
  const parts = points.map((_, index) => {
    const [before, from, to, after] = [-1, 0, 1, 2].map((step) => point(index + step)) as [
      Point,
      Point,
      Point,
      Point,
    ]
    const first = plus(from, times(minus(to, before), 1 / 6))
    const second = plus(to, times(minus(from, after), 1 / 6))
    return `C${at(first)} ${at(second)} ${at(to)}`
  })
  return `M${at(point(0))}${parts.join('')}Z`
}

/** An open soft line through its points, to be stroked. */
export function curve(points: readonly Point[]): string {
  const point = (index: number): Point =>
    points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0]
  const parts = points.slice(1).map((to, index) => {
    const from = point(index)
    const first = plus(from, times(minus(to, point(index - 1)), 1 / 6))
    const second = plus(to, times(minus(from, point(index + 2)), 1 / 6))
    return `C${at(first)} ${at(second)} ${at(to)}`
  })
  return `M${at(point(0))}${parts.join('')}`
}

const KAPPA = 0.5523

/** An ellipse, turned clockwise by so many degrees. */
export function ellipse(center: Point, rx: number, ry: number, degrees = 0): string {
  const cos = Math.cos((degrees * Math.PI) / 180)
  const sin = Math.sin((degrees * Math.PI) / 180)
  const on = (x: number, y: number) =>
    at(plus(center, [x * rx * cos - y * ry * sin, x * rx * sin + y * ry * cos]))
  const k = KAPPA
  return [
    `M${on(1, 0)}`,
    `C${on(1, k)} ${on(k, 1)} ${on(0, 1)}`,
    `C${on(-k, 1)} ${on(-1, k)} ${on(-1, 0)}`,
    `C${on(-1, -k)} ${on(-k, -1)} ${on(0, -1)}`,
    `C${on(k, -1)} ${on(1, -k)} ${on(1, 0)}Z`,
  ].join('')
}

/** A limb: round at both ends, as thick at each as it says. */
export function limb(from: Point, to: Point, fromRadius: number, toRadius: number): string {
  const length = distance(from, to)
  if (length < 0.1) return ellipse(from, fromRadius, fromRadius)
  const along = times(minus(to, from), 1 / length)
  const side: Point = [-along[1], along[0]]
  const cap = (center: Point, radius: number, forward: 1 | -1) => {
    const on = (a: number, s: number) =>
      at(plus(center, plus(times(along, a * radius * forward), times(side, s * radius * forward))))
    return [
      `C${on(KAPPA, 1)} ${on(1, KAPPA)} ${on(1, 0)}`,
      `C${on(1, -KAPPA)} ${on(KAPPA, -1)} ${on(0, -1)}`,
    ].join('')
  }
  const start = plus(from, times(side, fromRadius))
  const over = plus(to, times(side, toRadius))
  const under = plus(from, times(side, -fromRadius))
  return `M${at(start)}L${at(over)}${cap(to, toRadius, 1)}L${at(under)}${cap(from, fromRadius, -1)}Z`
}

/** A box with round corners, by two opposite corners. */
export function box([x0, y0]: Point, [x1, y1]: Point, radius: number): string {
  const r = Math.min(radius, Math.abs(x1 - x0) / 2, Math.abs(y1 - y0) / 2)
  const p = (x: number, y: number) => at([x, y])
  const c = r * (1 - KAPPA)
  return [
    `M${p(x0 + r, y0)}L${p(x1 - r, y0)}C${p(x1 - c, y0)} ${p(x1, y0 + c)} ${p(x1, y0 + r)}`,
    `L${p(x1, y1 - r)}C${p(x1, y1 - c)} ${p(x1 - c, y1)} ${p(x1 - r, y1)}`,
    `L${p(x0 + r, y1)}C${p(x0 + c, y1)} ${p(x0, y1 - c)} ${p(x0, y1 - r)}`,
    `L${p(x0, y0 + r)}C${p(x0, y0 + c)} ${p(x0 + c, y0)} ${p(x0 + r, y0)}Z`,
  ].join('')
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
