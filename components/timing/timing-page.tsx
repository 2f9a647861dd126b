import { useState } from 'preact/hooks'
import { KINDS_IN_LISTS } from '../../core/schedule/kinds.ts'
import { isAnyKindOn } from '../../core/settings/presets.ts'
import type { DayPreview as Day } from '../../core/schedule/preview.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { DayPreview } from '../day-preview/day-preview.tsx'
import { weekAhead } from '../day-preview/week-ahead.ts'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { settingElementId } from '../settings/setting-table.ts'
import { AwaySection } from './away-section.tsx'
import { HoursEditor } from './hours-editor.tsx'
import { KindRow } from './kind-row.tsx'
import { PostponeSection } from './postpone-section.tsx'
import { PresetChoice } from './preset-choice.tsx'
import './timing.css'

type TimingPageProps = {
  settings: Settings
  onChange: (settings: Settings) => void
  /** Runs the engine over one day (`YYYY-MM-DD`). */
  previewOf: (date: string) => Day
  now: { ms: number; date: string; timeZone: string }
  notifications: 'granted' | 'denied' | 'unknown'
}

/** Everything about time: how often, at which hours, and the day that comes of it. */
export function TimingPage({ settings, onChange, previewOf, now, notifications }: TimingPageProps) {
  const text = useWords('options').options.timing
  const days = weekAhead(now.date)
  const [chosenDate, setChosenDate] = useState<string | null>(null)
  // At midnight the chosen day may have become yesterday: then it is today again.
  const shown = days.find(({ date }) => date === chosenDate) ?? days[0]
  return (
    <div class="timing">
      {notifications === 'denied' && (
        <Notice tone="attention">
          <strong>{text.blocked.title}</strong> {text.blocked.text}
        </Notice>
      )}
      <div id={settingElementId('preset')}>
        <PresetChoice settings={settings} onChange={onChange} offersOwn="always" />
      </div>
      {!isAnyKindOn(settings) && <Notice tone="info">{text.nothingOn}</Notice>}
      <DayPreview
        days={days}
        shown={shown}
        onShow={({ date }) => setChosenDate(date)}
        day={previewOf(shown.date)}
        nowMs={now.ms}
        timeZone={now.timeZone}
      />
      <Section title={text.kindsTitle}>
        <ul class="kind-list">
          {KINDS_IN_LISTS.map((kind) => (
            <KindRow key={kind} kind={kind} settings={settings} onChange={onChange} />
          ))}
        </ul>
      </Section>
      <HoursEditor hours={settings.hours} onChange={(hours) => onChange({ ...settings, hours })} />
      <div class="timing-pairs">
        <PostponeSection settings={settings} onChange={onChange} />
        <AwaySection settings={settings} onChange={onChange} />
      </div>
    </div>
  )
}
