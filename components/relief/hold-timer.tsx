import type { StepTimer } from '../../core/content/types.ts'
import { heldMs, phaseOf, type Hold, type HoldPhase } from '../../core/relief/hold.ts'
import type { HoldChange } from '../../core/relief/relief.ts'
import type { ReliefWords } from '../../content/words/relief.ts'
import { Button } from '../kit/button.tsx'
import { VisuallyHidden } from '../kit/visually-hidden.tsx'
import { useWords } from '../kit/words.tsx'
import { useReliefWords } from './relief-words.tsx'

export type HoldTimerProps = {
  timer: StepTimer
  hold: Hold
  nowMs: number
  on: (change: HoldChange) => void
}

/** A ring that fills and grows while the person holds. It counts up, and asks for nothing. */
export function HoldTimer({ timer, hold, nowMs, on }: HoldTimerProps) {
  const { format, common } = useWords()
  const words = useReliefWords()
  const seconds = Math.floor(heldMs(hold, timer, nowMs) / 1000)
  const phase = phaseOf(hold, timer, nowMs)
  const progress = heldMs(hold, timer, nowMs) / (timer.toSeconds * 1000)
  const range = words.timer.range(
    format.shortLength(timer.fromSeconds),
    format.shortLength(timer.toSeconds),
  )
  return (
    <div class={`hold hold-${phase}`}>
      <div class="hold-ring">
        <svg viewBox="0 0 200 200" aria-hidden="true" focusable="false">
          <circle class="hold-breath" cx="100" cy="100" r={46 + 34 * progress} />
          <circle class="hold-track" cx="100" cy="100" r="92" />
          {progress > 0 && (
            <circle
              class="hold-arc"
              cx="100"
              cy="100"
              r="92"
              pathLength={100}
              stroke-dasharray={`${Math.min(100, progress * 100)} 100`}
              transform="rotate(-90 100 100)"
            />
          )}
        </svg>
        <div class="hold-middle">
          <span class="hold-number" aria-hidden="true">
            {clockOf(seconds, format.number)}
          </span>
          <span class="hold-unit" aria-hidden="true">
            {seconds < 60 ? common.unit.seconds : common.unit.minutes}
          </span>
          <VisuallyHidden>{words.timer.spoken(format.length(seconds))}</VisuallyHidden>
        </div>
      </div>
      <div class="hold-words">
        <p class="hold-line">{holdLine(hold, timer, phase, words)}</p>
        <p class="muted">
          {timer.times > 1 ? `${range} · ${words.timer.turn(hold.turn, timer.times)}` : range}
        </p>
        <HoldButton timer={timer} hold={hold} phase={phase} on={on} />
      </div>
    </div>
  )
}

function HoldButton({
  timer,
  hold,
  phase,
  on,
}: Omit<HoldTimerProps, 'nowMs'> & { phase: HoldPhase }) {
  const { timer: words } = useReliefWords()
  if (phase === 'over') {
    return hold.turn < timer.times ? (
      <Button onClick={() => on('again')}>{words.again}</Button>
    ) : null
  }
  if (hold.is === 'running') return <Button onClick={() => on('pause')}>{words.pause}</Button>
  return (
    <Button onClick={() => on('start')}>{hold.is === 'paused' ? words.resume : words.start}</Button>
  )
}

/** What to do in this phase; also said aloud when it changes. */
export function holdLine(
  hold: Hold,
  timer: StepTimer,
  phase: HoldPhase,
  { timer: words }: ReliefWords,
): string {
  if (hold.is === 'paused' && phase !== 'over') return words.paused
  switch (phase) {
    case 'waiting':
      return words.waiting
    case 'holding':
      return words.holding
    case 'may-let-go':
      return timer.times > 1 ? words.mayLetGo : words.waited
    case 'over':
      if (timer.times === 1) return words.longEnough
      return hold.turn < timer.times ? words.over : words.lastOver
  }
}

function clockOf(seconds: number, number: (value: number) => string): string {
  if (seconds < 60) return number(seconds)
  const rest = seconds % 60
  return `${number(Math.floor(seconds / 60))}:${rest < 10 ? number(0) : ''}${number(rest)}`
}
