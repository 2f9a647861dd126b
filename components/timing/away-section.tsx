import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { SelectField, withCurrent } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import { rhythmLength } from './calendar-words.ts'
import type { PartProps } from './settings-section-props.ts'
import { Section } from './section.tsx'
import { Setting, SwitchSetting } from './setting.tsx'

const BREAK_MINUTES = [2, 3, 4, 5, 10, 15]
const MINUTES = [3, 5, 10, 15, 20, 30, 60, 120]
const USUAL = DEFAULT_SETTINGS.away

/** What stepping away from the desk does to the count. */
export function AwaySection({ settings, onChange }: PartProps) {
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
        usual={
          naturalBreakMinutes === USUAL.naturalBreakMinutes
            ? null
            : rhythmLength(USUAL.naturalBreakMinutes, words)
        }
        onPutBack={() => change({ naturalBreakMinutes: USUAL.naturalBreakMinutes })}
      >
        <SelectField
          label={text.after}
          hint={text.afterHint}
          value={naturalBreakMinutes}
          choices={withCurrent(BREAK_MINUTES, naturalBreakMinutes).map((value) => ({
            value,
            label: rhythmLength(value, words),
          }))}
          onChange={(value) => change({ naturalBreakMinutes: value })}
        />
      </Setting>
      <Setting
        id="fresh-after"
        name={text.fresh}
        usual={
          freshAfterMinutes === USUAL.freshAfterMinutes
            ? null
            : rhythmLength(USUAL.freshAfterMinutes, words)
        }
        onPutBack={() => change({ freshAfterMinutes: USUAL.freshAfterMinutes })}
      >
        <SelectField
          label={text.fresh}
          hint={text.freshHint}
          value={freshAfterMinutes}
          choices={withCurrent(MINUTES, freshAfterMinutes).map((value) => ({
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
        usual={USUAL.mediaCountsAsSitting}
        onChange={(on) => change({ mediaCountsAsSitting: on })}
      />
    </Section>
  )
}
