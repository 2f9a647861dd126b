import type { ComponentChildren } from 'preact'
import type { Trouble } from '../../core/trouble.ts'
import { CheckInCard, type CheckInCardProps } from '../check-in/check-in-card.tsx'
import { Logo } from '../kit/logo.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'
import { TipCard, type TipCardProps } from '../tip/tip-card.tsx'
import { ScheduleSpace, ScheduleView, type ScheduleViewProps } from './schedule-view.tsx'
import { SpasmLink } from '../relief/spasm-link.tsx'
import { Troubles } from './troubles.tsx'

export type PopupProps = {
  /** Null in the very first frame, before storage was read. */
  schedule: Omit<ScheduleViewProps, 'settingsHref'> | null
  checkIn: CheckInCardProps
  /** Today's ribbon, or an empty space of its height. */
  day: ComponentChildren
  tip: TipCardProps
  /** Null in the very first frame. */
  breaksToday: number | null
  /** Where hours and reminders are set. */
  settingsHref: string
  libraryHref: string
  troubles: readonly Trouble[]
  /** The last thing that the person asked for didn't happen. */
  failed: boolean
  onDismissTrouble: (trouble: Trouble) => void
}

/** The popup: what comes next and why, and a tip worth reading. */
export function Popup({
  schedule,
  checkIn,
  day,
  tip,
  breaksToday,
  settingsHref,
  libraryHref,
  troubles,
  failed,
  onDismissTrouble,
}: PopupProps) {
  const words = useWords('common', 'popup', 'schedule')
  // With chest pain now, nothing stands beside what the stop says: no tip, no question, no moves.
  const isStopped = schedule?.outlook?.is === 'stopped'
  return (
    <div class="popup">
      <header class="popup-header">
        <h1>
          <Logo />
          {words.common.productName}
        </h1>
        {breaksToday !== null && (
          <p class="muted">{words.schedule.breaksToday(words.format.count(breaksToday))}</p>
        )}
      </header>
      <main class="popup-main">
        {schedule === null ? (
          <ScheduleSpace />
        ) : (
          <ScheduleView {...schedule} settingsHref={settingsHref} />
        )}
        {/* Below: what comes while the popup is open must not push an answer from under the pointer. */}
        {failed && (
          <Notice tone="attention" announce>
            {words.common.commandFailed}
          </Notice>
        )}
        {!isStopped && (
          <>
            <Troubles
              troubles={troubles}
              settingsHref={settingsHref}
              onDismiss={onDismissTrouble}
            />
            <CheckInCard {...checkIn} />
            <TipCard {...tip} />
            <SpasmLink />
            {/* Last: help in a spasm stays in sight in the 600 px that a popup has. */}
            {day}
          </>
        )}
      </main>
      <nav class="popup-footer" aria-label={words.popup.footer}>
        <a href={settingsHref} target="_blank" rel="noreferrer">
          {words.common.settings}
        </a>
        <a href={libraryHref} target="_blank" rel="noreferrer">
          {words.common.library}
        </a>
      </nav>
    </div>
  )
}
