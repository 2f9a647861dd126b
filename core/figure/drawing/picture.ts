import { BODY } from '../body.ts'
import { frameAt, keyAnimationState, personOf, type Frame } from '../frames.ts'
import { distance, minus, plus, times, type Point } from '../geometry.ts'
import type { AnimationState } from '../animation-state.ts'
import { PEOPLE } from '../people.ts'
import type { Crop, Figure, Muscle } from '../types.ts'
import { closeUpMuscle, footShapes, handShapes } from './close-ups.ts'
import { frontMuscle, frontPersonShapes } from './front-person.ts'
import { ellipse, extentOf, type Extent, type Shape, type Tone } from './path.ts'
import { arrow, doubleArrow, propLayers } from './props.ts'
import { sideMuscle, sidePersonShapes } from './side-person.ts'

/** One moment of a figure as paths, back to front: the same paths in the same order at every moment. */
export type Picture = { shapes: readonly Shape[]; mirrored: boolean; effort: number }

/**
 * A still picture shows where the movement starts, too, and which way it goes;
 * one that goes there and back has an arrow with two tips.
 */
export function drawPicture(
  figure: Figure,
  animation: AnimationState,
  { still = false }: { still?: boolean } = {},
): Picture {
  return pictureOf(figure, animation, still ? viewOf(figure) : null)
}

/** A moment; for a still picture, the view in which its arrow must lie. */
function pictureOf(figure: Figure, animation: AnimationState, view: Extent | null): Picture {
  const { frame, mirrored } = frameAt(figure, animation)
  const { scene, body } = layersOf(frame)
  const start = view !== null && figure.pace !== 'flow' ? restFrame(figure, animation) : null
  const ghost = start === null ? '' : ghostOf(layersOf(start).body, body)
  const ownArrow = figure.props?.some(({ is }) => is === 'arrow' || is === 'round-arrow') ?? false
  return {
    shapes: [
      ...scene,
      { tone: 'ghost', d: ghost },
      ...body,
      ...(ownArrow ? [] : wayArrow(figure, { start, end: frame, view })),
    ],
    mirrored,
    effort: frame.effort,
  }
}

/** The arrow of a still picture; without a view, as many empty shapes. */
function wayArrow(
  figure: Figure,
  { start, end, view }: { start: Frame | null; end: Frame; view: Extent | null },
): Shape[] {
  const width = arrowWidth(figure)
  if (figure.pace === 'flow' && figure.to.length === 2) {
    const [from, to] = [0, 1].map((key) => frameAt(figure, keyAnimationState({ ...figure, key })))
    const isKnown = view !== null && from !== undefined && to !== undefined
    return doubleArrow(isKnown ? swingOf(from.frame, to.frame, { width, view }) : [], width)
  }
  return arrow(start === null || view === null ? [] : wayOf(start, end, { width, view }), width)
}

function restFrame(figure: Figure, { turn }: AnimationState): Frame {
  return frameAt(figure, { turn, phase: { is: 'rest' } }).frame
}

type PictureLayers = { scene: Shape[]; body: Shape[] }

function layersOf(frame: Frame): PictureLayers {
  const { props = [], lit = [] } = frame.figure
  const { behind, seat, wheel, held, before } = propLayers(props, frame)
  const person = PEOPLE[personOf(frame.figure)]
  switch (frame.view) {
    case 'side': {
      const glow = glowOf(lit, (muscle) => sideMuscle(muscle, frame.joints, person))
      const look = {
        figure: frame.figure,
        person,
        wheel: [...wheel, ...held],
        glow: glow.under,
      }
      const body = sidePersonShapes(frame.pose, frame.joints, look)
      return {
        scene: [...ground(frame), ...behind, ...seat],
        body: [...body, ...glow.over, ...before],
      }
    }
    case 'front': {
      const glow = glowOf(lit, (muscle) => frontMuscle(muscle, frame.joints, person))
      const body = frontPersonShapes(frame.figure, person, frame.pose, frame.joints, glow.under)
      return {
        scene: [...ground(frame), ...behind, ...seat],
        body: [...body, ...glow.over, ...held, ...before],
      }
    }
    case 'hand': {
      const { bend } = frame.pose
      const glow = lit.flatMap((muscle) => closeUpMuscle(muscle, frame.figure.seen, bend))
      const poses = (frame.otherWay && frame.figure.way) || frame.figure.to
      const toward = poses.find((pose) => (pose.bend ?? 0) !== 0)?.bend ?? 0
      return { scene: [], body: handShapes(frame.figure.seen, frame.pose, { toward, glow }) }
    }
    case 'foot': {
      const glow = lit.flatMap((muscle) => closeUpMuscle(muscle, 'foot', 0))
      return { scene: [], body: footShapes(frame.pose, glow) }
    }
  }
}

/** These lie on top of everything; the light of the others falls on the trunk, under head and arms. */
const ON_TOP: ReadonlySet<Muscle> = new Set([
  'eyes',
  'jaw',
  'shoulder',
  'shoulders',
  'upper-arm',
  'forearm',
  'hand',
])

function glowOf(
  lit: readonly Muscle[],
  shapes: (muscle: Muscle) => Shape[],
): { under: Shape[]; over: Shape[] } {
  const glow = (on: boolean) =>
    lit.filter((muscle) => ON_TOP.has(muscle) === on).flatMap((muscle) => shapes(muscle))
  return { under: glow(false), over: glow(true) }
}

/** A soft shadow under feet and castors. */
function ground(frame: Frame): Shape[] {
  if (frame.view !== 'side' && frame.view !== 'front') return []
  const xs =
    frame.view === 'side'
      ? frame.figure.posture === 'lie'
        ? [frame.joints.head[0], frame.joints.nearLeg.hip[0] + 20]
        : [frame.joints.nearLeg, frame.joints.farLeg].flatMap(({ heel, toes }) => [
            heel[0],
            toes[0],
          ])
      : [72, 128]
  const seats = (frame.figure.props ?? []).flatMap((prop) =>
    prop.is === 'chair'
      ? [prop.x ?? BODY.hipX]
      : prop.is === 'wheelchair'
        ? [BODY.hipX - 12, BODY.hipX + 60]
        : [],
  )
  const all = frame.view === 'side' ? [...xs, ...seats.flatMap((x) => [x - 14, x + 24])] : xs
  const [left, right] = [Math.min(...all), Math.max(...all)]
  const center: Point = [(left + right) / 2, BODY.floorY + 2]
  const half = (right - left) / 2 + 10
  return [1, 0.84, 0.66].map((size) => ({
    tone: 'ground',
    d: ellipse(center, half * size, 3.6 * size),
  }))
}

/** What a body is made of: these make the pale shape of where a movement starts. */
const SOLID: ReadonlySet<Tone> = new Set([
  'skin',
  'skin-far',
  'hair',
  'scarf',
  'top',
  'sleeve',
  'sleeve-far',
  'legs',
  'legs-top',
  'legs-far',
  'sole',
  'sole-far',
  'shoe',
  'shoe-far',
])
const MOVED = 2.5

/** The parts that move, where they start, as one shape. */
function ghostOf(start: readonly Shape[], end: readonly Shape[]): string {
  return start
    .filter(({ tone, d, line }, index) => {
      const other = end[index]
      if (!SOLID.has(tone) || line !== undefined || d === '' || other === undefined) return false
      return other.d === '' || hasMoved(extentOf([{ tone, d }]), extentOf([other]))
    })
    .map(({ d }) => d)
    .join('')
}

function hasMoved(a: Extent, b: Extent): boolean {
  const sides = ['left', 'top', 'right', 'bottom'] as const
  return sides.some((side) => Math.abs(a[side] - b[side]) > MOVED)
}

/** The joints by which one sees a movement, and how far outside of the body its arrow runs. */
function markers(frame: Frame): readonly Point[] {
  switch (frame.view) {
    case 'side': {
      const { head, near, far, nearLeg, farLeg } = frame.joints
      return [
        head,
        near.tip,
        near.elbow,
        nearLeg.knee,
        nearLeg.toes,
        far.tip,
        farLeg.knee,
        farLeg.toes,
      ]
    }
    case 'front': {
      const { head, left, right, leftLeg, rightLeg } = frame.joints
      return [head, right.tip, left.tip, right.elbow, left.elbow, rightLeg.knee, leftLeg.knee]
    }
    case 'hand':
    case 'foot':
      return []
  }
}

const MIN_ARROW = 13
/** A joint that comes earlier is taken if it moves nearly as far. */
const NEARLY = 0.7
const BESIDE_THE_WAY = 13

type Room = { width: number; view: Extent }
type Move = { from: Point; to: Point; far: number }

/** What moves most, of the joints that one sees. */
function mostMoved(start: Frame, end: Frame): Move | undefined {
  const [before, after] = [markers(start), markers(end)]
  const moves = before.map((from, index) => {
    const to = after[index] ?? from
    return { from, to, far: distance(from, to) }
  })
  const farthest = Math.max(0, ...moves.map(({ far }) => far))
  return moves.find(({ far }) => far >= farthest * NEARLY)
}

/** The way of what moves most, beside the body; none for a small movement. */
function wayOf(start: Frame, end: Frame, { width, view }: Room): Point[] {
  const most = mostMoved(start, end)
  if (most === undefined || most.far < MIN_ARROW) return []
  const { from, far } = most
  const longest = width * 18
  const { along, normal } = outwardOf(most, end)
  const bulge = Math.min(far, longest) * 0.16
  // A long way is told by its end.
  const first = Math.max(0.06, 0.96 - longest / far)
  const way = (aside: 1 | -1) =>
    [0, 0.33, 0.67, 1].map((share) => {
      const onWay = plus(from, times(along, far * (first + (0.96 - first) * share)))
      const by = BESIDE_THE_WAY + (share > 0 && share < 1 ? bulge : 0)
      return plus(onWay, times(normal, aside * by))
    })
  return within([way(1), way(-1)], { width, view })
}

const MIN_SWING = 4
const SHORTEST_SWING = 16

/** From one end to the other of a movement there and back, beside the body; none if it hardly moves. */
function swingOf(one: Frame, other: Frame, room: Room): Point[] {
  const most = mostMoved(one, other)
  if (most === undefined || most.far < MIN_SWING) return []
  const { from, to, far } = most
  const { along, normal } = outwardOf(most, other)
  const half = times(along, Math.max(SHORTEST_SWING, Math.min(far, room.width * 12)) / 2)
  const way = (aside: 1 | -1): Point[] => {
    const middle = plus(times(plus(from, to), 0.5), times(normal, aside * BESIDE_THE_WAY))
    return [minus(middle, half), plus(middle, half)]
  }
  return within([way(1), way(-1)], room)
}

/** The direction of a move, and across it that which leads away from the body. */
function outwardOf({ from, to, far }: Move, frame: Frame): { along: Point; normal: Point } {
  const along = times(minus(to, from), 1 / far)
  const normal: Point = [-along[1], along[0]]
  const outward = minus(times(plus(from, to), 0.5), middleOf(frame))
  const isInward = outward[0] * normal[0] + outward[1] * normal[1] < 0
  return { along, normal: isInward ? times(normal, -1) : normal }
}

/** How far the tips and their light edge reach beyond an arrow's outline. */
const ARROW_EDGE = 1.4

/** The first way whose arrow is wholly in the picture and above the floor; else the first one, moved there. */
function within(ways: readonly Point[][], { width, view }: Room): Point[] {
  const bottom = Math.min(view.bottom, BODY.floorY + 6)
  const moves = ways.map((way) => {
    const extent = extentOf(arrow(way, width))
    const fit = (least: number, most: number) => Math.max(least, Math.min(0, most))
    const by: Point = [
      fit(view.left + ARROW_EDGE - extent.left, view.right - ARROW_EDGE - extent.right),
      fit(view.top + ARROW_EDGE - extent.top, bottom - ARROW_EDGE - extent.bottom),
    ]
    return { way, by }
  })
  const best = moves.find(({ by }) => by[0] === 0 && by[1] === 0) ?? moves[0]
  return best === undefined ? [] : best.way.map((point) => plus(point, best.by))
}

function middleOf(frame: Frame): Point {
  if (frame.view !== 'side' && frame.view !== 'front') return [100, 100]
  const { spine } = frame.joints
  return spine[3]?.at ?? [100, 100]
}

function arrowWidth({ crop = 'body' }: Figure): number {
  return crop === 'face' ? 1.2 : crop === 'bust' ? 1.9 : 2.4
}

/** The shares of a round at which a flow is sampled, to find what the picture must contain. */
const SAMPLED_SHARES = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875]

/**
 * The part of the scene that a figure needs over its whole movement: it stays
 * still while the figure moves, and is the same for its mirror image.
 */
export function viewBoxOf(figure: Figure): string {
  const { left, top, right } = viewOf(figure)
  return [left, top, right - left, right - left].map(tenth).join(' ')
}

const tenth = (value: number) => Math.round(value * 10) / 10
const ANYWHERE: Extent = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
const views = new WeakMap<Figure, Extent>()

function viewOf(figure: Figure): Extent {
  const known = views.get(figure)
  if (known !== undefined) return known
  const turns = figure.way === undefined ? [0] : [0, 1]
  const moments = turns.flatMap((turn) => outermost(figure, turn))
  const shapes = [{ turn: 0, phase: { is: 'rest' } } as const, ...moments].flatMap((animation) =>
    pictureOf(figure, animation, animation.phase.is === 'rest' ? null : ANYWHERE).shapes.filter(
      ({ tone, d }) => tone !== 'ground' && d !== '',
    ),
  )
  const { x, y, size } = square(cropped(figure.crop ?? 'body', extentOf(shapes), figure))
  const view = { left: x, top: y, right: x + size, bottom: y + size }
  views.set(figure, view)
  return view
}

/** The moments at which a movement has gone as far as it goes: in its poses, or all around. */
function outermost(figure: Figure, turn: number): AnimationState[] {
  const poses = (turn === 1 ? figure.way : undefined) ?? figure.to
  if (figure.pace !== 'flow')
    return poses.map((_, key) => keyAnimationState({ ...figure, to: poses, key }, turn))
  const lengthMs = (figure.roundSeconds ?? 60) * 1000
  return SAMPLED_SHARES.map((share) => ({
    turn,
    phase: { is: 'repetition', elapsedMs: share * lengthMs, lengthMs },
  }))
}

const MARGIN = 5

function cropped(crop: Crop, all: Extent, figure: Figure): Extent {
  if (figure.view === 'hand' || figure.view === 'foot') {
    return { left: 10, right: 190, top: 10, bottom: 190 }
  }
  const joints = frameAt(figure, keyAnimationState(figure)).frame
  const head =
    joints.view === 'side' || joints.view === 'front' ? joints.joints.head : ([100, 60] as const)
  switch (crop) {
    case 'body':
      return { ...all, bottom: BODY.floorY + 4 }
    case 'bust':
      return { ...all, top: Math.min(all.top, head[1] - 16), bottom: head[1] + 68 }
    case 'face':
      return {
        left: head[0] - 20,
        right: head[0] + 20,
        top: head[1] - 17,
        bottom: head[1] + 22,
      }
    case 'legs':
      return {
        ...all,
        left: Math.max(all.left, all.right - 78),
        top: BODY.seatedHipY - 26,
        bottom: BODY.floorY + 4,
      }
    case 'feet':
      return { ...all, top: BODY.floorY - 44, bottom: BODY.floorY + 4 }
  }
}

/** A square around an extent; what it has too much of lies above, so that feet stay on the ground. */
function square({ left, right, top, bottom }: Extent): { x: number; y: number; size: number } {
  const size = Math.max(right - left, bottom - top) + 2 * MARGIN
  const x = (left + right) / 2 - size / 2
  // A lying person stands low in a square: there the room is shared.
  const spare = size - 2 * MARGIN - (bottom - top)
  const below = spare > size / 3 ? spare * 0.35 : 0
  return { x, y: bottom + MARGIN + below - size, size }
}
