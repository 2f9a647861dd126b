import { useEffect, useRef, useState } from 'preact/hooks'
import { assertNever } from '../../core/assert-never.ts'
import type { Outlook } from '../../core/schedule/outlook.ts'
import { Button } from '../kit/button.tsx'
import { Countdown } from '../kit/countdown.tsx'
import { Icon } from '../kit/icon.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Ring } from '../kit/ring.tsx'
import { useWords } from '../kit/words.tsx'
import { DueActions } from '../schedule/due-actions.tsx'
import type { ScheduleActions } from '../schedule/schedule-actions.ts'
import { describeOutlook, type RingContent, type ViewAction } from './describe-outlook.ts'
import { PauseMenu } from './pause-menu.tsx'

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

/** What comes next and why, or why nothing does, and what one can do about it. */
export function ScheduleView({ outlook, settingsHref, on, ...options }: ScheduleViewProps) {
  const words = useWords('popup', 'schedule')
  const { ring, title, lines, actions, pause } = describeOutlook(outlook, { ...options, words })
  const [pausing, setPausing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)

  // An answer may take its own button away. Focus then goes to what is new, not to nowhere.
  useEffect(() => {
    if (document.activeElement === document.body && document.hasFocus()) heading.current?.focus()
  }, [title])

  return (
    <section class="schedule" aria-labelledby="schedule-title">
      <div class="schedule-now">
        <ViewRing ring={ring} />
        <div class="schedule-text">
          <h2 id="schedule-title" tabIndex={-1} ref={heading}>
            {title}
          </h2>
          {lines.map((line) => (
            <p key={line} class="muted">
              {line}
            </p>
          ))}
        </div>
      </div>
      <div class="actions">
        {actions.map((action) => (
          <ActionButton key={action.do} action={action} settingsHref={settingsHref} on={on} />
        ))}
        {pause !== 'none' && (
          <Button
            aria-expanded={pausing}
            aria-controls="pause-menu"
            onClick={() => setPausing(!pausing)}
          >
            {words.popup.pause.button}
            <Icon name="down" />
          </Button>
        )}
      </div>
      {pause !== 'none' && pausing && (
        <PauseMenu
          id="pause-menu"
          onPause={on.pause}
          onMeeting={pause === 'in-meeting' ? null : on.meeting}
        />
      )}
    </section>
  )
}

function ViewRing({ ring }: { ring: RingContent }) {
  const { popup } = useWords('popup')
  switch (ring.is) {
    case 'countdown':
      return <Countdown {...ring} />
    case 'now':
      return (
        <Ring progress={1}>
          <span class="ring-word">{popup.ring.now}</span>
        </Ring>
      )
    case 'icon':
      return (
        <Ring progress={0} tone="quiet">
          <Icon name={ring.icon} />
        </Ring>
      )
    default:
      return assertNever(ring)
  }
}

type ActionButtonProps = { action: ViewAction } & Pick<ScheduleViewProps, 'settingsHref' | 'on'>

function ActionButton({ action, settingsHref, on }: ActionButtonProps) {
  switch (action.do) {
    case 'start':
      return (
        <Button variant={action.variant} onClick={on.start}>
          {action.label}
        </Button>
      )
    case 'resume':
      return (
        <Button variant="primary" onClick={on.resume}>
          {action.label}
        </Button>
      )
    case 'care-over':
      // Not the button to press by habit: it is no primary one.
      return <Button onClick={on.careOver}>{action.label}</Button>
    case 'meeting-over':
      return (
        <Button variant={action.variant} onClick={on.meetingOver}>
          {action.label}
        </Button>
      )
    case 'open-settings':
      return (
        <LinkButton variant="primary" href={settingsHref}>
          {action.label}
        </LinkButton>
      )
    case 'answer':
      return (
        <DueActions
          due={action.due}
          postponeMinutes={action.postponeMinutes}
          early={action.early}
          on={on}
        />
      )
    default:
      return assertNever(action)
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
