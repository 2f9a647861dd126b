import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { assertNever } from '../../core/assert-never.ts'
import { isBreakKind } from '../../core/schedule/kinds.ts'
import { GRACE_MS } from '../../core/schedule/limits.ts'
import type { Outlook, Upcoming } from '../../core/schedule/outlook.ts'
import type { QuietReason } from '../../core/record/entry.ts'
import type { Due } from '../../core/schedule/state.ts'
import type { Words } from '../../content/words/index.ts'
import { Button } from '../kit/button.tsx'
import { Countdown } from '../kit/countdown.tsx'
import { Icon, type IconName } from '../kit/icon.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Ring } from '../kit/ring.tsx'
import { useWords } from '../kit/words.tsx'
import { inOneLine, lengthLine, postponedLine, sinceLine } from '../../content/phrases/due-lines.ts'
import { DueActions } from '../schedule/due-actions.tsx'
import type { ScheduleActions } from '../schedule/schedule-actions.ts'
import { PauseMenu } from './pause-menu.tsx'
import { HOUR_MS, MINUTE_MS } from '../../core/time/units.ts'

export type ScheduleViewProps = {
  /** Null until the background has written its first state. */
  outlook: Outlook | null
  nowMs: number
  timeZone: string
  postponeMinutes: number
  /** Where hours and reminders are set. */
  settingsHref: string
  on: ScheduleActions
}

const QUIET_ICONS: Readonly<Record<QuietReason, IconName>> = {
  call: 'phone',
  meeting: 'phone',
  presentation: 'screen',
  fullscreen: 'screen',
  relief: 'care',
}

/** What comes next and why, or why nothing does, and what one can do about it. */
export function ScheduleView(props: ScheduleViewProps) {
  const { outlook, nowMs, timeZone, postponeMinutes, settingsHref, on } = props
  const words = useWords()
  const { popup, schedule } = words
  if (outlook === null) {
    return (
      <View
        ring={<IconRing icon="sitting" />}
        title={popup.starting.title}
        lines={[popup.starting.reason]}
      />
    )
  }
  const when = (atMs: number) =>
    schedule.when(
      words.format.day(atMs, { nowMs, timeZone }),
      words.format.timeOfDay(atMs, timeZone),
    )
  const clockUntil = (atMs: number) =>
    schedule.until(
      words.format.day(atMs, { nowMs, timeZone }),
      words.format.timeOfDay(atMs, timeZone),
    )

  switch (outlook.is) {
    case 'next':
    case 'away': {
      const { next } = outlook
      const away = outlook.is === 'away'
      const leftMs = next.dueAtMs - nowMs
      const comes = leftMs > 2 * HOUR_MS ? popup.next.comes(when(next.dueAtMs)) : null
      return (
        <View
          ring={
            <Countdown
              leftMs={leftMs}
              progress={next.progress}
              tone={away ? 'quiet' : 'lively'}
              spoken={popup.ring.toNext}
            />
          }
          title={schedule.kindName[next.kind]}
          lines={[
            inOneLine(lengthLine(next.plannedSeconds, words), comes),
            away ? popup.away.reason : reasonText(next, timeZone, words),
          ]}
          pausable={on}
        >
          <Button variant="primary" onClick={on.start}>
            {schedule.startNow}
          </Button>
        </View>
      )
    }
    case 'offered': {
      const { due, canPostpone, max } = outlook
      return (
        <View
          ring={<DueRing />}
          title={schedule.kindName[due.kind]}
          lines={[
            isBreakKind(due.kind)
              ? inOneLine(lengthLine(due.plannedSeconds, words), popup.offered.reason)
              : nudgeLine(due, words),
            inOneLine(postponedLine(due, max, words), sinceLine(due, nowMs, words)),
            due.heldWhy && schedule.heldBefore[due.heldWhy],
          ]}
          pausable={on}
        >
          <DueActions due={due} postponeMinutes={canPostpone ? postponeMinutes : null} on={on} />
        </View>
      )
    }
    case 'postponed': {
      const { due, atMs, max } = outlook
      const leftMs = atMs - nowMs
      return (
        <View
          ring={
            <Countdown
              leftMs={leftMs}
              progress={1 - leftMs / (postponeMinutes * MINUTE_MS)}
              spoken={popup.ring.toNext}
            />
          }
          title={schedule.kindName[due.kind]}
          lines={[
            inOneLine(lengthLine(due.plannedSeconds, words), popup.next.comes(when(atMs))),
            inOneLine(postponedLine(due, max, words), sinceLine(due, nowMs, words)),
          ]}
          pausable={on}
        >
          <DueActions due={due} postponeMinutes={null} early on={on} />
        </View>
      )
    }
    case 'held': {
      const { due, why, meetingEndMs } = outlook
      const reasons = isBreakKind(due.kind) ? schedule.held : schedule.heldNudge
      const reason =
        why === 'meeting' && meetingEndMs !== null
          ? popup.meeting.heldUntil(clockUntil(meetingEndMs))
          : reasons[why]
      return (
        <View
          ring={<IconRing icon={QUIET_ICONS[why]} />}
          title={schedule.kindName[due.kind]}
          lines={[reason, sinceLine(due, nowMs, words)]}
          pausable={on}
          inMeeting={meetingEndMs !== null}
        >
          <DueActions due={due} postponeMinutes={null} early on={on} />
          {meetingEndMs !== null && <Button onClick={on.meetingOver}>{popup.meeting.over}</Button>}
        </View>
      )
    }
    case 'grace': {
      const { due, atMs } = outlook
      return (
        <View
          ring={
            <Countdown
              leftMs={atMs - nowMs}
              progress={1 - (atMs - nowMs) / GRACE_MS}
              spoken={popup.ring.toNext}
            />
          }
          title={schedule.kindName[due.kind]}
          lines={[
            due.heldWhy && schedule.heldBefore[due.heldWhy],
            popup.grace.reason,
            sinceLine(due, nowMs, words),
          ]}
          pausable={on}
        >
          <DueActions due={due} postponeMinutes={null} early on={on} />
        </View>
      )
    }
    case 'running':
      return (
        <View
          ring={<DueRing />}
          title={popup.running.title}
          lines={[
            inOneLine(schedule.kindName[outlook.kind], lengthLine(outlook.plannedSeconds, words)),
          ]}
        >
          <Button variant="primary" onClick={on.start}>
            {popup.running.back}
          </Button>
        </View>
      )
    case 'meeting': {
      const { untilMs, next } = outlook
      return (
        <View
          ring={
            <Countdown
              leftMs={untilMs - nowMs}
              progress={0}
              tone="quiet"
              spoken={popup.meeting.toEnd}
            />
          }
          title={popup.meeting.title(clockUntil(untilMs))}
          lines={[
            popup.meeting.waits,
            next && next.dueAtMs > untilMs ? nextText(next, when(next.dueAtMs), words) : null,
          ]}
          pausable={on}
          inMeeting
        >
          <Button variant="primary" onClick={on.meetingOver}>
            {popup.meeting.over}
          </Button>
        </View>
      )
    }
    case 'paused': {
      const { untilMs } = outlook
      return (
        <View
          ring={
            untilMs === null ? (
              <IconRing icon="pause" />
            ) : (
              <Countdown
                leftMs={untilMs - nowMs}
                progress={0}
                tone="quiet"
                spoken={popup.ring.toResume}
              />
            )
          }
          title={popup.paused.title}
          lines={[untilMs === null ? popup.paused.open : popup.paused.until(clockUntil(untilMs))]}
        >
          <Button variant="primary" onClick={on.resume}>
            {popup.paused.resume}
          </Button>
          <Button onClick={on.start}>{schedule.startNow}</Button>
        </View>
      )
    }
    case 'outside-hours': {
      const { opensAtMs, next } = outlook
      const text = popup.outsideHours
      return (
        <View
          ring={<IconRing icon="moon" />}
          title={text.title}
          lines={[
            opensAtMs === null ? text.noHours : text.opens(when(opensAtMs)),
            next && nextText(next, when(next.dueAtMs), words),
          ]}
        >
          {opensAtMs === null && (
            <LinkButton look="primary" href={settingsHref}>
              {text.setHours}
            </LinkButton>
          )}
          <Button onClick={on.start}>{schedule.startNow}</Button>
        </View>
      )
    }
    case 'nothing-on':
      return (
        <View
          ring={<IconRing icon="bellOff" />}
          title={popup.nothingOn.title}
          lines={[popup.nothingOn.reason]}
        >
          <LinkButton look="primary" href={settingsHref}>
            {popup.nothingOn.choose}
          </LinkButton>
          <Button onClick={on.start}>{schedule.startNow}</Button>
        </View>
      )
    default:
      return assertNever(outlook)
  }
}

/** Holds the place of the schedule, in the same element, until it is known. */
export function ScheduleSpace() {
  return (
    <section class="schedule schedule-space" aria-hidden="true">
      <div class="schedule-now">
        <Ring progress={0}>{null}</Ring>
      </div>
    </section>
  )
}

function reasonText({ because, dueAtMs }: Upcoming, timeZone: string, words: Words): string {
  const { schedule, format } = words
  return because.rhythm === 'active'
    ? schedule.afterDeskTime(format.length(because.everyMinutes * 60))
    : schedule.atSetTime(format.timeOfDay(dueAtMs, timeZone))
}

function nextText({ kind }: Upcoming, when: string, { popup, schedule }: Words): string {
  return popup.outsideHours.next(schedule.kindName[kind], when)
}

function nudgeLine(due: Due, { schedule }: Words): string | null {
  return due.kind === 'water' ? schedule.waterNudge : null
}

function DueRing() {
  const { popup } = useWords()
  return (
    <Ring progress={1}>
      <span class="ring-word">{popup.ring.now}</span>
    </Ring>
  )
}

function IconRing({ icon }: { icon: IconName }) {
  return (
    <Ring progress={0} tone="quiet">
      <Icon name={icon} />
    </Ring>
  )
}

type ViewProps = {
  ring: ComponentChildren
  title: string
  lines: readonly (string | null)[]
  /** When given, the view has a Pause button that opens the choice of lengths. */
  pausable?: Pick<ScheduleActions, 'pause' | 'meeting'>
  inMeeting?: boolean
  children?: ComponentChildren
}

function View({ ring, title, lines, pausable, inMeeting = false, children }: ViewProps) {
  const { popup } = useWords()
  const [pausing, setPausing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)

  // An answer may take its own button away. Focus then goes to what is new, not to nowhere.
  useEffect(() => {
    if (document.activeElement === document.body && document.hasFocus()) heading.current?.focus()
  }, [title])

  return (
    <section class="schedule" aria-labelledby="schedule-title">
      <div class="schedule-now">
        {ring}
        <div class="schedule-text">
          <h2 id="schedule-title" tabIndex={-1} ref={heading}>
            {title}
          </h2>
          {lines
            .filter((line) => line !== null && line !== '')
            .map((line) => (
              <p key={line} class="muted">
                {line}
              </p>
            ))}
        </div>
      </div>
      <div class="actions">
        {children}
        {pausable && (
          <Button
            aria-expanded={pausing}
            aria-controls="pause-menu"
            onClick={() => setPausing(!pausing)}
          >
            {popup.pause.button}
            <Icon name="down" />
          </Button>
        )}
      </div>
      {pausable && pausing && (
        <PauseMenu
          id="pause-menu"
          onPause={pausable.pause}
          onMeeting={inMeeting ? null : pausable.meeting}
        />
      )}
    </section>
  )
}
