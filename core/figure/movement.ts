import type { AnimationState } from './animation-state.ts'

/** Where between two poses of a movement somebody is. */
export type Interpolation<Pose> = { from: Pose; to: Pose; at: number }

/** A pose's way, read off the figure: the resting pose, and those of a repetition. */
export type MovementPath<Pose> = {
  start: Pose
  poses: readonly Pose[]
  pace: 'hold' | 'each' | 'flow'
  /** How long a change from one pose to the next takes at most. */
  moveMs: number
  /** How long one round of a flow takes; null: as long as the repetition. */
  roundMs: number | null
}

/** A slow start and a slow end, as muscles move. */
function ease(at: number): number {
  const within = Math.min(1, Math.max(0, at))
  return within * within * (3 - 2 * within)
}

/**
 * Where a movement is within its repetition. A hold goes to each pose in turn,
 * stays there and comes back to the start within the repetition's time; a flow
 * passes through its poses, around and back to the first, without stopping.
 */
export function interpolatePoses<Pose>(
  path: MovementPath<Pose>,
  phase: AnimationState['phase'],
): Interpolation<Pose> {
  const { start, poses } = path
  if (phase.is === 'rest') return { from: start, to: start, at: 0 }
  const passed = Math.min(1, Math.max(0, phase.elapsedMs / Math.max(1, phase.lengthMs)))
  switch (path.pace) {
    case 'each': {
      const pose = poses[(phase.nth ?? 0) % poses.length] ?? start
      return interpolatePoses({ ...path, pace: 'hold', poses: [pose] }, phase)
    }
    case 'hold': {
      const shareMs = phase.lengthMs / poses.length
      const moveMs = Math.min(path.moveMs, shareMs * 0.42)
      const poseIndex = Math.min(poses.length - 1, Math.floor(passed * poses.length))
      const intoMs = passed * phase.lengthMs - poseIndex * shareMs
      const to = poses[poseIndex] ?? start
      const before = poseIndex === 0 ? start : (poses[poseIndex - 1] ?? start)
      const backMs = intoMs - (shareMs - moveMs)
      if (poseIndex === poses.length - 1 && backMs > 0) {
        return { from: to, to: start, at: ease(backMs / moveMs) }
      }
      return { from: before, to, at: ease(intoMs / moveMs) }
    }
    case 'flow': {
      const rounds =
        path.roundMs === null ? 1 : Math.max(1, Math.round(phase.lengthMs / path.roundMs))
      const along = ((passed * rounds) % 1) * poses.length
      const poseIndex = Math.min(poses.length - 1, Math.floor(along))
      const from = poses[poseIndex] ?? start
      const to = poses[(poseIndex + 1) % poses.length] ?? start
      const part = along - poseIndex
      return { from, to, at: poses.length > 2 ? part : ease(part) }
    }
  }
}

/** A repetition that goes on for ever, for where nobody counts: its length, then a rest. */
export function loopMovementPhase(
  elapsedMs: number,
  { lengthMs, restMs }: { lengthMs: number; restMs: number },
): AnimationState['phase'] {
  const into = elapsedMs % (lengthMs + restMs)
  const nth = Math.floor(elapsedMs / (lengthMs + restMs))
  return into < lengthMs ? { is: 'repetition', elapsedMs: into, lengthMs, nth } : { is: 'rest' }
}

type Blendable =
  | number
  | string
  | boolean
  | null
  | readonly number[]
  | { readonly [name: string]: Blendable }

/** What lies between two poses; angles and places mix, a name is that of the nearer pose. */
export function blendPoses<Pose>({ from, to, at }: Interpolation<Pose>): Pose {
  if (from === to || at <= 0) return from
  if (at >= 1) return to
  return mix(from as Blendable, to as Blendable, at) as Pose
}

function mix(from: Blendable, to: Blendable, at: number): Blendable {
  if (typeof from === 'number' && typeof to === 'number') return from + (to - from) * at
  if (isPlace(from) && isPlace(to)) {
    return from.map((value, axis) => value + ((to[axis] ?? value) - value) * at)
  }
  if (isRecord(from) && isRecord(to)) {
    const pairs = Object.keys(from).map((name): [string, Blendable] => {
      const [a, b] = [from[name] ?? null, to[name] ?? null]
      return [name, mix(a, b, at)]
    })
    return Object.fromEntries(pairs)
  }
  return at < 0.5 ? from : to
}

function isPlace(value: Blendable): value is readonly number[] {
  return Array.isArray(value)
}

function isRecord(value: Blendable): value is { readonly [name: string]: Blendable } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
