import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { includingCurrent } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import { rhythmLength } from '../../content/phrases/calendar-words.ts'
import { Section } from '../settings/section.tsx'
import { SelectSetting, SwitchSetting } from '../settings/setting.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'

const BREAK_MINUTES = [2, 3, 4, 5, 10, 15]
const MINUTES = [3, 5, 10, 15, 20, 30, 60, 120]
const DEFAULTS = DEFAULT_SETTINGS.away

/** What stepping away from the desk does to the count. */
export function AwaySection({ settings, onChange }: SettingsSectionProps) {
  const words = useWords('options')
  const text = words.options.timing.away
  const { naturalBreakMinutes, freshAfterMinutes, mediaCountsAsSitting } = settings.away
  const change = (part: Partial<Settings['away']>) =>
    onChange({ ...settings, away: { ...settings.away, ...part } })
  return (
    <Section title={text.title} lead={text.lead}>
      <SelectSetting
        id="away.naturalBreakMinutes"
        value={naturalBreakMinutes}
        defaultValue={DEFAULTS.naturalBreakMinutes}
        choices={includingCurrent(BREAK_MINUTES, naturalBreakMinutes)}
        labelOf={(minutes) => rhythmLength(minutes, words)}
        onChange={(value) => change({ naturalBreakMinutes: value })}
      />
      <SelectSetting
        id="away.freshAfterMinutes"
        value={freshAfterMinutes}
        defaultValue={DEFAULTS.freshAfterMinutes}
        choices={includingCurrent(MINUTES, freshAfterMinutes)}
        labelOf={(minutes) => rhythmLength(minutes, words)}
        onChange={(value) => change({ freshAfterMinutes: value })}
      />
      <SwitchSetting
        id="away.mediaCountsAsSitting"
        on={mediaCountsAsSitting}
        defaultValue={DEFAULTS.mediaCountsAsSitting}
        onChange={(on) => change({ mediaCountsAsSitting: on })}
      />
    </Section>
  )
}
