import { isBreakKind } from '../../core/schedule/kinds.ts'
import type { Due } from '../../core/schedule/state.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import type { ScheduleActions } from './schedule-actions.ts'

type DueActionsProps = {
  due: Due
  /** Null when it can't be put off, or can't be put off again. */
  postponeMinutes: number | null
  /** `Start now` for what would come later by itself, `Start` for what is here. */
  early?: boolean
  on: Pick<ScheduleActions, 'start' | 'postpone' | 'skip' | 'read'>
}

/** The answers to a break or nudge: take it, put it off, or let it go. */
export function DueActions({ due, postponeMinutes, early = false, on }: DueActionsProps) {
  const { schedule, format } = useWords('schedule')
  const { breakId } = due
  return (
    <div class="actions">
      {isBreakKind(due.kind) ? (
        <Button variant="primary" onClick={on.start}>
          {early ? schedule.startNow : schedule.start}
        </Button>
      ) : (
        <Button variant="primary" onClick={() => on.read(breakId)}>
          {schedule.done}
        </Button>
      )}
      {postponeMinutes !== null && (
        <Button onClick={() => on.postpone(breakId)}>
          {schedule.postpone(format.shortLength(postponeMinutes * 60))}
        </Button>
      )}
      <Button variant="plain" onClick={() => on.skip(breakId)}>
        {schedule.skip}
      </Button>
    </div>
  )
}
