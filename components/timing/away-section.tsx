import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { SelectField, includingCurrent } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import { rhythmLength } from '../../content/phrases/calendar-words.ts'
import { Section } from '../settings/section.tsx'
import { Setting, SwitchSetting } from '../settings/setting.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'

const BREAK_MINUTES = [2, 3, 4, 5, 10, 15]
const MINUTES = [3, 5, 10, 15, 20, 30, 60, 120]
const DEFAULTS = DEFAULT_SETTINGS.away

/** What stepping away from the desk does to the count. */
export function AwaySection({ settings, onChange }: SettingsSectionProps) {
  const words = useWords()
  const text = words.options.timing.away
  const { naturalBreakMinutes, freshAfterMinutes, mediaCountsAsSitting } = settings.away
  const change = (part: Partial<Settings['away']>) =>
    onChange({ ...settings, away: { ...settings.away, ...part } })
  return (
    <Section title={text.title} lead={text.lead}>
      <Setting
        id="away"
        name={text.after}
        defaultLabel={
          naturalBreakMinutes === DEFAULTS.naturalBreakMinutes
            ? null
            : rhythmLength(DEFAULTS.naturalBreakMinutes, words)
        }
        onReset={() => change({ naturalBreakMinutes: DEFAULTS.naturalBreakMinutes })}
      >
        <SelectField
          label={text.after}
          hint={text.afterHint}
          value={naturalBreakMinutes}
          choices={includingCurrent(BREAK_MINUTES, naturalBreakMinutes).map((value) => ({
            value,
            label: rhythmLength(value, words),
          }))}
          onChange={(value) => change({ naturalBreakMinutes: value })}
        />
      </Setting>
      <Setting
        id="fresh-after"
        name={text.fresh}
        defaultLabel={
          freshAfterMinutes === DEFAULTS.freshAfterMinutes
            ? null
            : rhythmLength(DEFAULTS.freshAfterMinutes, words)
        }
        onReset={() => change({ freshAfterMinutes: DEFAULTS.freshAfterMinutes })}
      >
        <SelectField
          label={text.fresh}
          hint={text.freshHint}
          value={freshAfterMinutes}
          choices={includingCurrent(MINUTES, freshAfterMinutes).map((value) => ({
            value,
            label: rhythmLength(value, words),
          }))}
          onChange={(value) => change({ freshAfterMinutes: value })}
        />
      </Setting>
      <SwitchSetting
        id="sound-is-sitting"
        label={text.media}
        hint={text.mediaHint}
        on={mediaCountsAsSitting}
        defaultValue={DEFAULTS.mediaCountsAsSitting}
        onChange={(on) => change({ mediaCountsAsSitting: on })}
      />
    </Section>
  )
}
