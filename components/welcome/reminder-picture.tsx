import { useWords } from '../kit/words.tsx'

const EXAMPLE = { breakSeconds: 180, deskSeconds: 3600, postponeSeconds: 300 }

/** What a reminder will look like, drawn: it answers "what does this do?" before a word is read. */
export function ReminderPicture({ browser }: { browser: 'chrome' | 'firefox' }) {
  const { reminders, schedule, kinds, format } = useWords('kinds', 'reminders', 'schedule')
  return (
    <div class="reminder-picture" aria-hidden="true">
      <img src="/icon/48.png" alt="" width="40" height="40" />
      <div>
        <p class="reminder-picture-title">
          {reminders.breakTitle(kinds.stretch, format.length(EXAMPLE.breakSeconds))}
        </p>
        <p class="muted">{reminders.sinceLastBreak(format.length(EXAMPLE.deskSeconds))}</p>
        {browser === 'chrome' && (
          <p class="reminder-picture-answers">
            <span>{schedule.start}</span>
            <span>{schedule.postpone(format.shortLength(EXAMPLE.postponeSeconds))}</span>
          </p>
        )}
      </div>
    </div>
  )
}
