import { currentItem, currentPhase, type Session } from './session.ts'

/** Phases that are over sooner have no tone of their own: it would sound all the time. */
const MIN_TONE_PHASE_MS = 2500

/**
 * Whether what came with this step of the session is worth a soft tone: another
 * item, a phase of some length, the end. At one's own pace nothing comes by itself
 * but the moment at which one may let go, and that at which it is long enough.
 */
export function shouldPlayTone(before: Session, after: Session): boolean {
  if (after.now.is === 'ended') return before.now.is !== 'ended'
  if (currentItem(after).item.pace === 'own') return reachedRelease(before, after)
  if (after.now.is === 'paused') return false
  if (before.at !== after.at) return true
  const { index, phase } = currentPhase(after)
  return currentPhase(before).index !== index && phase.lengthMs >= MIN_TONE_PHASE_MS
}

function reachedRelease(before: Session, after: Session): boolean {
  if (before.now.is !== 'running' || before.at !== after.at) return false
  if (after.now.is === 'paused') return after.now.by === 'pace'
  const { phase, elapsedMs } = currentPhase(after)
  if (phase.is !== 'hold' || phase.mayLetGoMs === undefined) return false
  return currentPhase(before).elapsedMs < phase.mayLetGoMs && elapsedMs >= phase.mayLetGoMs
}
