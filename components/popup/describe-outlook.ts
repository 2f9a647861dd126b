import { assertNever } from '../../core/assert-never.ts'
import type { QuietReason } from '../../core/record/entry.ts'
import { isBreakKind } from '../../core/schedule/kinds.ts'
import { GRACE_MS } from '../../core/schedule/limits.ts'
import type { Outlook } from '../../core/schedule/outlook.ts'
import type { Due } from '../../core/schedule/state.ts'
import type { Upcoming } from '../../core/schedule/upcoming.ts'
import { HOUR_MS, MINUTE_MS } from '../../core/time/units.ts'
import { lengthLine, postponedLine, sinceLine } from '../../content/phrases/due-lines.ts'
import { untilText, whenText } from '../../content/phrases/when.ts'
import type { WordsWith } from '../../content/words/index.ts'
import type { IconName } from '../kit/icon.tsx'

/** What the ring beside the title shows. */
export type RingContent =
  | { is: 'icon'; icon: IconName }
  /** Something is due, or running. */
  | { is: 'now' }
  | {
      is: 'countdown'
      leftMs: number
      /** From 0 to 1. */
      progress: number
      tone: 'lively' | 'quiet'
      spoken: (length: string) => string
    }

/** A button of the view. */
export type ViewAction =
  | { do: 'start' | 'meeting-over'; label: string; variant: 'primary' | 'secondary' }
  | { do: 'resume' | 'care-over' | 'open-settings'; label: string }
  /** The answers to what is due. `early`: it would come later by itself. */
  | { do: 'answer'; due: Due; postponeMinutes: number | null; early: boolean }

export type OutlookView = {
  ring: RingContent
  title: string
  /** Those that have something to say. */
  lines: readonly string[]
  actions: readonly ViewAction[]
  /** Whether there is a Pause button; `in-meeting`: without the choice of a meeting. */
  pause: 'none' | 'any' | 'in-meeting'
}

type DescribeOptions = {
  nowMs: number
  timeZone: string
  postponeMinutes: number
  words: WordsWith<'popup' | 'schedule'>
}

const QUIET_ICONS: Readonly<Record<QuietReason, IconName>> = {
  call: 'phone',
  meeting: 'phone',
  presentation: 'screen',
  fullscreen: 'screen',
  relief: 'care',
}

/**
 * What the popup says of the schedule: what comes next and why, or why nothing does,
 * and what one can do about it. `null`: the background has written no state yet.
 */
export function describeOutlook(outlook: Outlook | null, options: DescribeOptions): OutlookView {
  const view = viewOf(outlook, options)
  const lines = view.lines.flatMap((line) => (line === null || line === '' ? [] : [line]))
  return { pause: 'none', actions: [], ...view, lines }
}

type DraftView = Pick<OutlookView, 'ring' | 'title'> &
  Partial<Pick<OutlookView, 'actions' | 'pause'>> & { lines: readonly (string | null)[] }

function viewOf(
  outlook: Outlook | null,
  { nowMs, timeZone, postponeMinutes, words }: DescribeOptions,
): DraftView {
  const { popup, schedule } = words
  if (outlook === null) {
    const { title, reason } = popup.starting
    return { ring: { is: 'icon', icon: 'sitting' }, title, lines: [reason] }
  }
  const when = (atMs: number) => whenText(atMs, { nowMs, timeZone }, words)
  const untilTime = (atMs: number) => untilText(atMs, { nowMs, timeZone }, words)
  const countdown = (
    leftMs: number,
    spoken: (length: string) => string,
    ring: { progress: number; tone: 'lively' | 'quiet' },
  ): RingContent => ({ is: 'countdown', leftMs, spoken, ...ring })
  const answer = (due: Due, minutes: number | null, timing: 'early' | 'due'): ViewAction => ({
    do: 'answer',
    due,
    postponeMinutes: minutes,
    early: timing === 'early',
  })
  const meetingOver = (variant: 'primary' | 'secondary'): ViewAction => ({
    do: 'meeting-over',
    label: popup.meeting.over,
    variant,
  })
  const startNow: ViewAction = { do: 'start', label: schedule.startNow, variant: 'secondary' }

  switch (outlook.is) {
    case 'next':
    case 'away': {
      const { next } = outlook
      const isAway = outlook.is === 'away'
      const leftMs = next.dueAtMs - nowMs
      const comes = leftMs > 2 * HOUR_MS ? popup.next.comes(when(next.dueAtMs)) : null
      const { progress } = next
      return {
        ring: countdown(leftMs, popup.ring.toNext, { progress, tone: isAway ? 'quiet' : 'lively' }),
        title: schedule.kindName[next.kind],
        lines: [
          words.format.facts([lengthLine(next.plannedSeconds, words), comes]),
          isAway ? popup.away.reason : reasonText(next, timeZone, words),
        ],
        actions: [{ do: 'start', label: schedule.startNow, variant: 'primary' }],
        pause: 'any',
      }
    }
    case 'offered': {
      const { due, canPostpone, max } = outlook
      return {
        ring: { is: 'now' },
        title: schedule.kindName[due.kind],
        lines: [
          isBreakKind(due.kind)
            ? words.format.facts([lengthLine(due.plannedSeconds, words), popup.offered.reason])
            : nudgeLine(due, words),
          words.format.facts([postponedLine(due, max, words), sinceLine(due, nowMs, words)]),
          due.heldWhy ? schedule.heldBefore[due.heldWhy] : null,
        ],
        actions: [answer(due, canPostpone ? postponeMinutes : null, 'due')],
        pause: 'any',
      }
    }
    case 'postponed': {
      const { due, atMs, max } = outlook
      const leftMs = atMs - nowMs
      const progress = 1 - leftMs / (postponeMinutes * MINUTE_MS)
      return {
        ring: countdown(leftMs, popup.ring.toNext, { progress, tone: 'lively' }),
        title: schedule.kindName[due.kind],
        lines: [
          words.format.facts([lengthLine(due.plannedSeconds, words), popup.next.comes(when(atMs))]),
          words.format.facts([postponedLine(due, max, words), sinceLine(due, nowMs, words)]),
        ],
        actions: [answer(due, null, 'early')],
        pause: 'any',
      }
    }
    case 'held': {
      const { due, why, meetingEndMs } = outlook
      const reasons = isBreakKind(due.kind) ? schedule.held : schedule.heldNudge
      const isInMeeting = meetingEndMs !== null
      return {
        ring: { is: 'icon', icon: QUIET_ICONS[why] },
        title: schedule.kindName[due.kind],
        lines: [
          why === 'meeting' && isInMeeting
            ? popup.meeting.heldUntil(untilTime(meetingEndMs))
            : reasons[why],
          sinceLine(due, nowMs, words),
        ],
        actions: [answer(due, null, 'early'), ...(isInMeeting ? [meetingOver('secondary')] : [])],
        pause: isInMeeting ? 'in-meeting' : 'any',
      }
    }
    case 'grace': {
      const { due, atMs } = outlook
      const leftMs = atMs - nowMs
      const progress = 1 - leftMs / GRACE_MS
      return {
        ring: countdown(leftMs, popup.ring.toNext, { progress, tone: 'lively' }),
        title: schedule.kindName[due.kind],
        lines: [
          due.heldWhy ? schedule.heldBefore[due.heldWhy] : null,
          popup.grace.reason,
          sinceLine(due, nowMs, words),
        ],
        actions: [answer(due, null, 'early')],
        pause: 'any',
      }
    }
    case 'running':
      return {
        ring: { is: 'now' },
        title: popup.running.title,
        lines: [
          words.format.facts([
            schedule.kindName[outlook.kind],
            lengthLine(outlook.plannedSeconds, words),
          ]),
        ],
        actions: [{ do: 'start', label: popup.running.back, variant: 'primary' }],
      }
    case 'meeting': {
      const { untilMs, next } = outlook
      const leftMs = untilMs - nowMs
      return {
        ring: countdown(leftMs, popup.meeting.toEnd, { progress: 0, tone: 'quiet' }),
        title: popup.meeting.title(untilTime(untilMs)),
        lines: [
          popup.meeting.waits,
          next && next.dueAtMs > untilMs ? nextText(next, when(next.dueAtMs), words) : null,
        ],
        actions: [meetingOver('primary')],
        pause: 'in-meeting',
      }
    }
    case 'paused': {
      const { untilMs } = outlook
      return {
        ring:
          untilMs === null
            ? { is: 'icon', icon: 'pause' }
            : countdown(untilMs - nowMs, popup.ring.toResume, { progress: 0, tone: 'quiet' }),
        title: popup.paused.title,
        lines: [untilMs === null ? popup.paused.open : popup.paused.until(untilTime(untilMs))],
        actions: [{ do: 'resume', label: popup.paused.resume }, startNow],
      }
    }
    case 'stopped':
      return {
        ring: { is: 'icon', icon: 'care' },
        title: popup.stopped.title,
        lines: [popup.stopped.reason],
        actions: [{ do: 'care-over', label: popup.stopped.over }],
      }
    case 'outside-hours': {
      const { opensAtMs, next } = outlook
      const text = popup.outsideHours
      return {
        ring: { is: 'icon', icon: 'moon' },
        title: text.title,
        lines: [
          opensAtMs === null ? text.noHours : text.opens(when(opensAtMs)),
          next && nextText(next, when(next.dueAtMs), words),
        ],
        actions:
          opensAtMs === null
            ? [{ do: 'open-settings', label: text.setHours }, startNow]
            : [startNow],
      }
    }
    case 'nothing-on':
      return {
        ring: { is: 'icon', icon: 'bellOff' },
        title: popup.nothingOn.title,
        lines: [popup.nothingOn.reason],
        actions: [{ do: 'open-settings', label: popup.nothingOn.choose }, startNow],
      }
    default:
      return assertNever(outlook)
  }
}

function reasonText(
  { because, dueAtMs }: Upcoming,
  timeZone: string,
  words: WordsWith<'schedule'>,
): string {
  const { schedule, format } = words
  return because.rhythm === 'active'
    ? schedule.afterDeskTime(format.length(because.everyMinutes * 60))
    : schedule.atSetTime(format.clock(dueAtMs, timeZone))
}

function nextText({ kind }: Upcoming, when: string, { schedule }: WordsWith<'schedule'>): string {
  return schedule.next(schedule.kindName[kind], when)
}

function nudgeLine(due: Due, { schedule }: WordsWith<'schedule'>): string | null {
  return due.kind === 'water' ? schedule.waterNudge : null
}
