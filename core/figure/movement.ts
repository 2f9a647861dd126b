import type { Point } from './geometry.ts'
import type { FigureMoment } from './animation-state.ts'

/** Where between two poses of a movement somebody is. */
export type Between<Pose> = { from: Pose; to: Pose; at: number }

/** A pose's way, read off the figure: the resting pose, and those of a repetition. */
export type Way<Pose> = {
  start: Pose
  poses: readonly Pose[]
  pace: 'hold' | 'each' | 'flow'
  /** How long a change from one pose to the next takes at most. */
  moveMs: number
  /** How long one round of a flow takes; null: as long as the repetition. */
  roundMs: number | null
}

/** A slow start and a slow end, as muscles move. */
function eased(at: number): number {
  const within = Math.min(1, Math.max(0, at))
  return within * within * (3 - 2 * within)
}

/**
 * Where a movement is within its repetition. A hold goes to each pose in turn,
 * stays there and comes back to the start within the repetition's time; a flow
 * passes through its poses, around and back to the first, without stopping.
 */
export function betweenPoses<Pose>(way: Way<Pose>, beat: FigureMoment['beat']): Between<Pose> {
  const { start, poses } = way
  if (beat.is === 'rest') return { from: start, to: start, at: 0 }
  const passed = Math.min(1, Math.max(0, beat.elapsedMs / Math.max(1, beat.lengthMs)))
  switch (way.pace) {
    case 'each': {
      const pose = poses[(beat.nth ?? 0) % poses.length] ?? start
      return betweenPoses({ ...way, pace: 'hold', poses: [pose] }, beat)
    }
    case 'hold': {
      const shareMs = beat.lengthMs / poses.length
      const moveMs = Math.min(way.moveMs, shareMs * 0.42)
      const stage = Math.min(poses.length - 1, Math.floor(passed * poses.length))
      const intoMs = passed * beat.lengthMs - stage * shareMs
      const to = poses[stage] ?? start
      const before = stage === 0 ? start : (poses[stage - 1] ?? start)
      const backMs = intoMs - (shareMs - moveMs)
      if (stage === poses.length - 1 && backMs > 0) {
        return { from: to, to: start, at: eased(backMs / moveMs) }
      }
      return { from: before, to, at: eased(intoMs / moveMs) }
    }
    case 'flow': {
      const rounds = way.roundMs === null ? 1 : Math.max(1, Math.round(beat.lengthMs / way.roundMs))
      const along = ((passed * rounds) % 1) * poses.length
      const stage = Math.min(poses.length - 1, Math.floor(along))
      const from = poses[stage] ?? start
      const to = poses[(stage + 1) % poses.length] ?? start
      const part = along - stage
      return { from, to, at: poses.length > 2 ? part : eased(part) }
    }
  }
}

/** A repetition that goes on for ever, for where nobody counts: its length, then a rest. */
export function loopBeat(
  elapsedMs: number,
  { lengthMs, restMs }: { lengthMs: number; restMs: number },
): FigureMoment['beat'] {
  const into = elapsedMs % (lengthMs + restMs)
  const nth = Math.floor(elapsedMs / (lengthMs + restMs))
  return into < lengthMs ? { is: 'repetition', elapsedMs: into, lengthMs, nth } : { is: 'rest' }
}

type Blendable = number | string | boolean | null | Point | { readonly [name: string]: Blendable }

/** What lies between two poses; angles and places mix, a name is that of the nearer pose. */
export function blend<Pose>({ from, to, at }: Between<Pose>): Pose {
  if (from === to || at <= 0) return from
  if (at >= 1) return to
  return mixed(from as Blendable, to as Blendable, at) as Pose
}

function mixed(from: Blendable, to: Blendable, at: number): Blendable {
  if (typeof from === 'number' && typeof to === 'number') return from + (to - from) * at
  if (isPoint(from) && isPoint(to)) {
    return [from[0] + (to[0] - from[0]) * at, from[1] + (to[1] - from[1]) * at]
  }
  if (isRecord(from) && isRecord(to)) {
    const pairs = Object.keys(from).map((name): [string, Blendable] => {
      const [a, b] = [from[name] ?? null, to[name] ?? null]
      return [name, mixed(a, b, at)]
    })
    return Object.fromEntries(pairs)
  }
  return at < 0.5 ? from : to
}

function isPoint(value: Blendable): value is Point {
  return Array.isArray(value)
}

function isRecord(value: Blendable): value is { readonly [name: string]: Blendable } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
