import type { StepTimer } from '../../core/content/types.ts'
import type { Hold } from '../../core/relief/steps.ts'
import type { ReliefWords } from '../../content/text/contract.ts'
import { GuideTimer } from '../guided-break/guide-timer.tsx'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import { useReliefWords } from './relief-words.tsx'

export type HoldTimerProps = {
  timer: StepTimer
  hold: Hold
  on: { pause: () => void; resume: () => void }
}

/** The timer of a step. Its ring fills and grows while the person holds; it counts up, and asks for nothing. */
export function HoldTimer({ timer, hold, on }: HoldTimerProps) {
  const { format } = useWords()
  const words = useReliefWords()
  const from = format.shortLength(timer.fromSeconds)
  const to = format.shortLength(timer.toSeconds)
  const range = from === to ? to : words.timer.range(from, to)
  const turn =
    timer.times > 1 ? words.timer.turn(format.count(hold.turn), format.count(timer.times)) : null
  return (
    <div class={`hold hold-${hold.is}`} style={{ '--held': String(hold.share) }}>
      <GuideTimer
        key={hold.turn}
        time={{ passedMs: hold.heldMs }}
        progress={hold.share}
        spoken={words.timer.spoken}
        word={holdLine(hold, timer, words)}
        hint={format.facts([range, turn])}
      >
        <HoldButton timer={timer} hold={hold} on={on} />
      </GuideTimer>
    </div>
  )
}

function HoldButton({ timer, hold, on }: HoldTimerProps) {
  const { timer: words } = useReliefWords()
  switch (hold.is) {
    case 'waiting':
      return <Button onClick={on.resume}>{words.start}</Button>
    case 'holding':
    case 'may-let-go':
      return <Button onClick={on.pause}>{words.pause}</Button>
    case 'paused':
      return <Button onClick={on.resume}>{words.resume}</Button>
    case 'over':
      return hold.turn < timer.times ? <Button onClick={on.resume}>{words.again}</Button> : null
  }
}

/** What to do in this state of the hold; also announced when it changes. */
export function holdLine(hold: Hold, timer: StepTimer, { timer: words }: ReliefWords): string {
  switch (hold.is) {
    case 'waiting':
      return words.waiting
    case 'holding':
      return words.holding
    case 'may-let-go':
      return timer.times > 1 ? words.mayLetGo : words.waited
    case 'paused':
      return words.paused
    case 'over':
      if (timer.times === 1) return words.longEnough
      return hold.turn < timer.times ? words.over : words.lastOver
  }
}
