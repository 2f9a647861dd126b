import { BODY } from '../body.ts'
import { plus, turned, type Point } from '../geometry.ts'
import { blob, curve, ellipse, limb, type Shape } from './path.ts'

/** A head as it stands in the scene: one drawing serves every view. */
export type HeadPose = {
  center: Point
  /** Turned in the picture, clockwise. */
  tiltDegrees: number
  /** 0 looks at the viewer, 90 to the viewer's right, 180 away. */
  turnDegrees: number
  /** Looks down (+). */
  nodDegrees: number
  lids: number
  gaze: Point
  jaw: number
  tongue: number
}

type Spot = readonly [x: number, y: number, z: number]

const RADIANS = Math.PI / 180
const R = BODY.headRadius

/** The skull is a little higher than wide. */
const WIDE = 0.93
const HIGH = 1.08

/** Head first, then what lies on it; a feature that is turned away keeps its place in the list, empty. */
export function headShapes(pose: HeadPose): Shape[] {
  const { center, tiltDegrees, turnDegrees, nodDegrees, lids, gaze, jaw, tongue } = pose
  const onPage = (x: number, y: number): Point =>
    plus(center, turned([x * R * WIDE, -y * R * HIGH], tiltDegrees))
  /** A spot on the head: degrees to its left and up from the nose, how far out. */
  const spot = (across: number, up: number, out = 1): Spot => {
    const x = Math.sin(across * RADIANS) * Math.cos(up * RADIANS) * out
    const y = Math.sin(up * RADIANS) * out
    const z = Math.cos(across * RADIANS) * Math.cos(up * RADIANS) * out
    const [cn, sn] = [Math.cos(nodDegrees * RADIANS), Math.sin(nodDegrees * RADIANS)]
    const [ny, nz] = [y * cn - z * sn, y * sn + z * cn]
    const [ct, st] = [Math.cos(turnDegrees * RADIANS), Math.sin(turnDegrees * RADIANS)]
    return [x * ct + nz * st, ny, -x * st + nz * ct]
  }
  const page = ([x, y]: Spot) => onPage(x, y)
  // From behind there is no chin to see.
  const away = spot(0, 0)[2] < -0.5
  const chinDrop = jaw * 0.26
  const chin = spot(0, -62, 0.82)
  const chinAt = onPage(chin[0], chin[1] - chinDrop)
  const skin: Shape[] = [
    { tone: 'skin', d: ellipse(center, R * WIDE, R * HIGH, tiltDegrees) },
    { tone: 'skin', d: away ? '' : limb(page(spot(0, -22, 0.42)), chinAt, R * 0.74, R * 0.42) },
  ]
  return [
    ...noseBehind(spot, page),
    ...skin,
    ...mouth(spot, onPage, jaw, tongue),
    ...[-1, 1].flatMap((side) => eye(spot, page, tiltDegrees, { side, lids, gaze })),
    ...noseBefore(spot, page),
    hair(center, tiltDegrees, spot, NAPE),
    hair(center, tiltDegrees, spot, CROWN),
    ...ear(spot, page, tiltDegrees, -1),
    ...ear(spot, page, tiltDegrees, 1),
  ]
}

type At = (across: number, up: number, out?: number) => Spot
type Page = (spot: Spot) => Point

/** In profile the nose stands out from the face, so it is drawn first. */
function noseBehind(spot: At, page: Page): Shape[] {
  const tip = spot(0, -9, 1.15)
  const side = Math.hypot(tip[0], 0)
  const seen = side > 0.45
  return [{ tone: 'skin', d: seen ? limb(page(spot(0, 2, 0.86)), page(tip), 2.2, 1.35) : '' }]
}

function noseBefore(spot: At, page: Page): Shape[] {
  const tip = spot(0, -12, 1.04)
  const seen = tip[2] > 0.35
  const d = seen ? curve([page(spot(-3, 3)), page(tip), page(spot(5, -13))]) : ''
  return [{ tone: 'skin-line', d, line: 0.9 }]
}

function eye(
  spot: At,
  page: Page,
  tiltDegrees: number,
  { side, lids, gaze }: { side: number; lids: number; gaze: Point },
): Shape[] {
  const middle = spot(25 * side, 9)
  const depth = middle[2]
  const hidden = depth < 0.16
  const width = 2.2 * (0.4 + 0.6 * depth)
  const height = 1.6 * (1 - lids)
  const at = page(middle)
  const open = height > 0.45
  const [opened, closed] = [open && !hidden, !open && !hidden]
  const pupilCenter = plus(at, turned([gaze[0] * width * 0.45, gaze[1] * 0.6], tiltDegrees))
  const pupil = Math.min(1.3, height * 0.95)
  const brow = [14, 25, 37].map((across, index) =>
    page(spot(across * side, index === 1 ? 29 : 26, 1)),
  )
  return [
    { tone: 'white', d: opened ? ellipse(at, width, height, tiltDegrees) : '' },
    {
      tone: 'dark',
      d: opened ? ellipse(pupilCenter, Math.min(pupil, width * 0.7), pupil, tiltDegrees) : '',
    },
    // A closed lid is a soft line under the eye.
    {
      tone: 'dark',
      d: !closed
        ? ''
        : curve([-12, 0, 12].map((x) => page(spot((25 + x) * side, x === 0 ? 5 : 8)))),
      line: 0.9,
    },
    { tone: 'hair', d: hidden ? '' : curve(brow), line: 1.05 },
  ]
}

function mouth(
  spot: At,
  onPage: (x: number, y: number) => Point,
  jaw: number,
  tongue: number,
): Shape[] {
  const middle = spot(0, -34)
  if (middle[2] < 0.1 && Math.abs(middle[0]) < 0.1) {
    return [
      { tone: 'lips', d: '', line: 1 },
      { tone: 'dark', d: '' },
      { tone: 'lips', d: '' },
    ]
  }
  const across = (x: number, lower: number): Point => {
    const [px, py, pz] = spot(x, -31)
    return pz < -0.05 ? onPage(px, py - lower) : onPage(px, py - lower)
  }
  const inProfile = middle[2] < 0.35
  // In profile the near corner of the mouth ends a little short of the outline.
  const [from, to] = inProfile ? (middle[0] > 0 ? [-24, -3] : [3, 24]) : [-17, 17]
  const center = (from + to) / 2
  const open = jaw > 0.08
  const drop = jaw * 0.24
  const dark = open
    ? blob([
        across(from, 0.03),
        across(center, 0.01),
        across(to, 0.03),
        across(center, drop + 0.05),
      ])
    : ''
  const tip = open && tongue > 0.3
  return [
    {
      tone: 'lips',
      d: open
        ? ''
        : curve(
            inProfile
              ? [across(from, 0.02), across(to, 0.04)]
              : [across(from, 0.01), across(center, 0.07), across(to, 0.01)],
          ),
      line: 1,
    },
    { tone: 'dark', d: dark },
    {
      tone: 'lips',
      d: tip
        ? blob([
            across(from * 0.55, 0.05),
            across(center, 0.02),
            across(to * 0.55, 0.05),
            across(center, drop * 0.55),
          ])
        : '',
    },
  ]
}

function ear(spot: At, page: Page, tiltDegrees: number, side: number): Shape[] {
  const [x, y, z] = spot(90 * side, -3)
  // Past the cheek it is hidden; behind, hair and head cover it.
  const seen = z > -0.12
  const width = 1.5 + 0.9 * Math.max(0, z)
  const at = page([x, y, z])
  return [
    { tone: 'skin', d: seen ? ellipse(at, width, 2.9, tiltDegrees) : '' },
    { tone: 'skin-line', d: z > 0.3 ? ellipse(at, width * 0.45, 1.5, tiltDegrees) : '' },
  ]
}

/** Hair lies where the skull looks up, and down the back of it to the nape: two caps. */
type Cap = { across: number; up: number; degrees: number; out: number }
const CROWN: Cap = { across: 180, up: 62, degrees: 80, out: 1.09 }
const NAPE: Cap = { across: 180, up: 4, degrees: 66, out: 1.07 }
const EDGE_STEPS = 28

function hair(center: Point, tiltDegrees: number, spot: At, cap: Cap): Shape {
  const { across, up, degrees, out } = cap
  const crown = spot(across, up)
  // Two directions across the crown's, in the head's own space, make the hairline's circle.
  const sideways = spot(across + 90, 0)
  const upward = spot(across, up + 90)
  const [cos, sin] = [Math.cos(degrees * RADIANS), Math.sin(degrees * RADIANS)]
  const edge = Array.from({ length: EDGE_STEPS }, (_, step): Spot => {
    const angle = (step / EDGE_STEPS) * 2 * Math.PI
    const [c, s] = [Math.cos(angle) * sin, Math.sin(angle) * sin]
    return [0, 1, 2].map(
      (axis) => (crown[axis] ?? 0) * cos + (sideways[axis] ?? 0) * c + (upward[axis] ?? 0) * s,
    ) as unknown as Spot
  })
  // On the face the hair lies flat; toward the rim it stands out from the skull.
  const page = ([x, y, z]: Spot): Point => {
    const scale = 1 + (out - 1) * (1 - Math.max(0, z))
    return plus(center, turned([x * R * WIDE * scale, -y * R * HIGH * scale], tiltDegrees))
  }
  const seen = visibleRun(edge)
  if (seen.length === 0) {
    const whole = crown[2] > 0
    return { tone: 'hair', d: whole ? ellipse(center, R * WIDE, R * HIGH, tiltDegrees) : '' }
  }
  const first = seen[0] ?? [0, 1, 0]
  const last = seen.at(-1) ?? [0, 1, 0]
  // A hairline that is seen all around has no part of the rim.
  const outline = seen.length === edge.length ? [] : rimBetween(last, first, crown)
  const points = [...seen, ...outline].map(page)
  return { tone: 'hair', d: blob(points) }
}

/** The stretch of the hairline that faces the viewer. */
function visibleRun(edge: readonly Spot[]): Spot[] {
  const start = edge.findIndex(([, , z], index) => z >= 0 && (edge.at(index - 1)?.[2] ?? -1) < 0)
  if (start === -1) return edge[0] !== undefined && edge[0][2] >= 0 ? [...edge] : []
  const run: Spot[] = []
  for (let step = 0; step < edge.length; step += 1) {
    const at = edge[(start + step) % edge.length]
    if (at === undefined || at[2] < 0) break
    run.push(at)
  }
  return run
}

/** Points of the head's rim from one end of the hairline to its other, on the crown's side. */
function rimBetween(from: Spot, to: Spot, crown: Spot): Spot[] {
  const angleOf = ([x, y]: Spot) => Math.atan2(y, x)
  const [a, b] = [angleOf(from), angleOf(to)]
  const forward = (((b - a) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI)
  const middleForward = a + forward / 2
  const towardCrown = Math.cos(middleForward) * crown[0] + Math.sin(middleForward) * crown[1] >= 0
  const sweep = towardCrown ? forward : forward - 2 * Math.PI
  const steps = 10
  return Array.from({ length: steps - 1 }, (_, step): Spot => {
    const angle = a + (sweep * (step + 1)) / steps
    return [Math.cos(angle), Math.sin(angle), 0]
  })
}
