import { assertNever } from '../../core/assert-never.ts'
import { isBreakKind, type Kind } from '../../core/schedule/kinds.ts'
import type { Outlook } from '../../core/schedule/outlook.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { useWords } from '../kit/words.tsx'
import { lengthLine, postponedLine, sinceLine } from '../../content/phrases/due-lines.ts'
import { whenText } from '../../content/phrases/when.ts'
import { DueActions } from '../schedule/due-actions.tsx'
import type { ScheduleActions } from '../schedule/schedule-actions.ts'
import { BreakMessage } from './break-message.tsx'

/** What is pending and waits for an answer, in whichever way. */
export type Waiting = Extract<Outlook, { is: 'offered' | 'postponed' | 'held' | 'grace' }>

export type ChoiceViewProps = {
  waiting: Waiting
  nowMs: number
  timeZone: string
  postponeMinutes: number
  /** What the break consists of; null when it isn't a break. */
  planned: { title: string; seconds: number } | null
  /** The text of the tip, when the tip is what is due. */
  tipText: string | null
  on: Pick<ScheduleActions, 'start' | 'postpone' | 'skip' | 'read'>
}

/** What is due and why now, with the same answers as its reminder. */
export function ChoiceView(props: ChoiceViewProps) {
  const { waiting, postponeMinutes, planned, tipText, on } = props
  const words = useWords('breakPage', 'popup', 'schedule')
  const { due } = waiting
  const canPostpone = waiting.is === 'offered' && waiting.canPostpone
  const length = lengthLine(planned?.seconds ?? due.plannedSeconds, words)
  const kind = words.schedule.kindName[due.kind]
  const offered = waiting.is === 'offered'
  const heading = planned?.title ?? (offered ? headingOf(due.kind, words) : kind)
  return (
    <BreakMessage
      icon="sitting"
      about={words.format.facts([heading === kind ? null : kind, length])}
      heading={heading}
      actions={
        <DueActions
          due={due}
          postponeMinutes={canPostpone ? postponeMinutes : null}
          early={!offered}
          on={on}
        />
      }
    >
      {due.kind === 'water' && <p>{words.schedule.waterNudge}</p>}
      {due.kind === 'tip' && tipText !== null && <p>{tipText}</p>}
      {reasonsFor(props, words).map((line) => (
        <p key={line} class="muted">
          {line}
        </p>
      ))}
    </BreakMessage>
  )
}

function reasonsFor(
  props: ChoiceViewProps,
  words: WordsWith<'popup' | 'schedule'>,
): readonly string[] {
  const { waiting, nowMs } = props
  const since = sinceLine(waiting.due, nowMs, words)
  const put =
    'max' in waiting
      ? words.format.facts([postponedLine(waiting.due, waiting.max, words), since])
      : since
  return [put, whyNow(props, words)].flatMap((line) => (line === null || line === '' ? [] : line))
}

function headingOf(
  kind: Kind,
  { breakPage, schedule }: WordsWith<'breakPage' | 'schedule'>,
): string {
  return isBreakKind(kind) ? schedule.kindName[kind] : breakPage.choice.heading[kind]
}

function whyNow(
  { waiting, nowMs, timeZone }: ChoiceViewProps,
  words: WordsWith<'popup' | 'schedule'>,
): string | null {
  const { schedule, popup, format } = words
  const { due } = waiting
  switch (waiting.is) {
    case 'offered':
      return due.heldWhy && schedule.heldBefore[due.heldWhy]
    case 'grace':
      return due.heldWhy && format.sentences([schedule.heldBefore[due.heldWhy], popup.grace.reason])
    case 'held':
      return (isBreakKind(due.kind) ? schedule.held : schedule.heldNudge)[waiting.why]
    case 'postponed':
      return popup.next.comes(whenText(waiting.atMs, { nowMs, timeZone }, words))
    default:
      return assertNever(waiting)
  }
}
