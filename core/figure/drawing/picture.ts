import { BODY } from '../body.ts'
import { frameAt, keyAnimationState, type Frame } from '../frames.ts'
import type { AnimationState } from '../animation-state.ts'
import type { Crop, Figure, Muscle } from '../types.ts'
import { closeUpMuscle, footShapes, handShapes } from './close-ups.ts'
import { frontMuscle, frontPersonShapes } from './front-person.ts'
import { extentOf, limb, type Extent, type Shape } from './path.ts'
import { propLayers } from './props.ts'
import { sideMuscle, sidePersonShapes } from './side-person.ts'

/** One moment of a figure as paths, back to front: the same paths in the same order at every moment. */
export type Picture = { shapes: readonly Shape[]; mirrored: boolean; effort: number }

export function drawPicture(figure: Figure, animation: AnimationState): Picture {
  const { frame, mirrored } = frameAt(figure, animation)
  return { shapes: shapesOf(frame), mirrored, effort: frame.effort }
}

function shapesOf(frame: Frame): Shape[] {
  const { props = [], lit = [] } = frame.figure
  const { behind, seat, before } = propLayers(props, frame)
  switch (frame.view) {
    case 'side': {
      const glow = glowOf(lit, (muscle) => sideMuscle(muscle, frame.joints))
      const person = sidePersonShapes(frame.pose, frame.joints, { seat, glow: glow.under })
      return [floor(), ...behind, ...person, ...glow.over, ...before]
    }
    case 'front': {
      const glow = glowOf(lit, (muscle) => frontMuscle(muscle, frame.joints))
      const person = frontPersonShapes(frame.figure, frame.pose, frame.joints, glow.under)
      return [floor(), ...behind, ...seat, ...person, ...glow.over, ...before]
    }
    case 'hand': {
      const glow = glowOf(lit, (muscle) => closeUpMuscle(muscle, 'hand', frame.pose.bend))
      return [...handShapes(frame.figure.seen, frame.pose), ...glow.under, ...glow.over]
    }
    case 'foot': {
      const glow = glowOf(lit, (muscle) => closeUpMuscle(muscle, 'foot', 0))
      return [...footShapes(frame.pose), ...glow.under, ...glow.over]
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
  outline: (muscle: Muscle) => string,
): { under: Shape[]; over: Shape[] } {
  const glow = (on: boolean) =>
    lit
      .filter((muscle) => ON_TOP.has(muscle) === on)
      .map((muscle): Shape => ({ tone: 'lit', d: outline(muscle) }))
  return { under: glow(false), over: glow(true) }
}

function floor(): Shape {
  const y = BODY.floorY + 1.2
  return { tone: 'floor', d: limb([4, y], [196, y], 1.2, 1.2) }
}

/** The shares of a round at which a flow is sampled, to find what the picture must contain. */
const SAMPLED_SHARES = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875]

/**
 * The part of the scene that a figure needs over its whole movement: it stays
 * still while the figure moves, and is the same for its mirror image.
 */
export function viewBoxOf(figure: Figure): string {
  const turns = figure.way === undefined ? [0] : [0, 1]
  const moments = turns.flatMap((turn) => outermost(figure, turn))
  const shapes = [{ turn: 0, phase: { is: 'rest' } } as const, ...moments].flatMap((animation) =>
    drawPicture(figure, animation).shapes.filter(({ tone, d }) => tone !== 'floor' && d !== ''),
  )
  const { x, y, size } = square(cropped(figure.crop ?? 'body', extentOf(shapes), figure))
  return [x, y, size, size].map((value) => Math.round(value * 10) / 10).join(' ')
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
    return { left: 8, right: 192, top: 8, bottom: 192 }
  }
  const joints = frameAt(figure, keyAnimationState(figure)).frame
  const head =
    joints.view === 'side' || joints.view === 'front' ? joints.joints.head : ([100, 60] as const)
  switch (crop) {
    case 'body':
      return { ...all, bottom: BODY.floorY + 3 }
    case 'bust':
      return { ...all, top: Math.min(all.top, head[1] - 16), bottom: head[1] + 66 }
    case 'face':
      return {
        left: head[0] - 24,
        right: head[0] + 24,
        top: head[1] - 20,
        bottom: head[1] + 26,
      }
    case 'legs':
      return {
        ...all,
        left: Math.max(all.left, all.right - 78),
        top: BODY.seatedHipY - 26,
        bottom: BODY.floorY + 3,
      }
    case 'feet':
      return { ...all, top: BODY.floorY - 44, bottom: BODY.floorY + 3 }
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
