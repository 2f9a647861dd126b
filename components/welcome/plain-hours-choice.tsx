import { useState } from 'preact/hooks'
import { plainHours, weekOf, type PlainHours } from '../../core/settings/edit-hours.ts'
import { WEEKDAYS, type WeekHours, type Weekday } from '../../core/settings/schema.ts'
import { weekdaysInOrder } from '../../core/time/week-info.ts'
import { rangeEnd } from '../../core/settings/week.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { TimeField } from '../kit/time-field.tsx'
import { useWords } from '../kit/words.tsx'
import { clockOf, weekdayName, weekInfo } from '../../content/phrases/calendar-words.ts'

type PlainHoursChoiceProps = {
  hours: WeekHours
  onChange: (hours: WeekHours) => void
  /** Where each day can be set by itself. */
  settingsHref: string
}

/**
 * The days and the one range of hours that most people work. A week that says
 * more than that was set in Options and is left alone here.
 */
export function PlainHoursChoice({ hours, onChange, settingsHref }: PlainHoursChoiceProps) {
  const { welcome } = useWords('welcome')
  // What is on the screen may be unfinished, or have no day to keep its times in.
  const [written, setWritten] = useState<PlainHours | null>(null)
  const plain = written ?? plainHours(hours)
  if (plain === null) {
    return (
      <p>
        {welcome.dayByDay} <a href={settingsHref}>{welcome.changeDayByDay}</a>
      </p>
    )
  }
  const write = (change: Partial<PlainHours>) => {
    const next = { ...plain, ...change }
    setWritten(next)
    if (next.from !== '' && next.to !== '') onChange(weekOf(next))
  }
  return (
    <div class="plain-hours">
      <DayChips days={plain.days} onChange={(days) => write({ days })} />
      <fieldset class="hours-choice">
        <legend>{welcome.hoursLegend}</legend>
        <div class="hours-choice-row">
          <TimeField
            label={welcome.from}
            hideLabel
            value={plain.from}
            onChange={(from) => write({ from })}
          />
          <span aria-hidden="true">{welcome.between}</span>
          <TimeField
            label={welcome.to}
            hideLabel
            value={plain.to}
            onChange={(to) => write({ to })}
          />
          <HoursNote plain={plain} />
        </div>
      </fieldset>
      <a class="plain-hours-more" href={settingsHref}>
        {welcome.moreHours}
      </a>
    </div>
  )
}

type DayChipsProps = { days: readonly Weekday[]; onChange: (days: Weekday[]) => void }

function DayChips({ days, onChange }: DayChipsProps) {
  const words = useWords('welcome')
  return (
    <fieldset class="day-chips">
      <legend>{words.welcome.daysLegend}</legend>
      <div class="day-chips-row">
        {weekdaysInOrder(weekInfo(words)).map((day) => (
          <label key={day} class="day-chip">
            <input
              type="checkbox"
              checked={days.includes(day)}
              aria-label={weekdayName(day, words)}
              onChange={(event) => {
                const { checked } = event.currentTarget
                onChange(WEEKDAYS.filter((each) => (each === day ? checked : days.includes(each))))
              }}
            />
            <span aria-hidden="true">{weekdayName(day, words, 'short')}</span>
          </label>
        ))}
      </div>
      {days.length === 0 && (
        <p class="flag" role="status">
          {words.welcome.noDays}
        </p>
      )}
    </fieldset>
  )
}

function HoursNote({ plain }: { plain: PlainHours }) {
  const words = useWords('welcome')
  const text = noteText(plain, words)
  return (
    <p class="muted" role="status">
      {text}
    </p>
  )
}

function noteText({ from, to }: PlainHours, words: WordsWith<'welcome'>): string {
  const { missingTime, ends } = words.welcome
  if (from === '' || to === '') return missingTime
  switch (rangeEnd({ from, to })) {
    case 'same-day':
      return ''
    case 'midnight':
      return ends.midnight
    case 'next-day':
      return ends['next-day'](clockOf(to, words))
    case 'all-day':
      return ends['all-day']
  }
}
