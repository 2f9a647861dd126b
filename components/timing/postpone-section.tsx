import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { Words } from '../../content/words/index.ts'
import { SelectField, includingCurrent } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import { rhythmLength } from '../../content/phrases/calendar-words.ts'
import { Section } from '../settings/section.tsx'
import { Setting } from '../settings/setting.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'

const MINUTES = [1, 2, 3, 5, 10, 15, 20, 30]
const TIMES = [0, 1, 2, 3, 5, 10]
const DEFAULTS = DEFAULT_SETTINGS.postpone

/** How a break can be put off. */
export function PostponeSection({ settings, onChange }: SettingsSectionProps) {
  const words = useWords()
  const text = words.options.timing.postpone
  const { minutes, most: max } = settings.postpone
  const change = (part: Partial<Settings['postpone']>) =>
    onChange({ ...settings, postpone: { ...settings.postpone, ...part } })
  return (
    <Section title={text.title}>
      <Setting
        id="put-off"
        name={text.most}
        defaultLabel={max === DEFAULTS.most ? null : timesText(DEFAULTS.most, words)}
        onReset={() => change({ most: DEFAULTS.most })}
      >
        <SelectField
          label={text.most}
          hint={text.mostHint}
          value={max}
          choices={includingCurrent(TIMES, max).map((value) => ({
            value,
            label: timesText(value, words),
          }))}
          onChange={(value) => change({ most: value })}
        />
      </Setting>
      {max > 0 && (
        <Setting
          id="put-off-minutes"
          name={text.minutes}
          defaultLabel={minutes === DEFAULTS.minutes ? null : rhythmLength(DEFAULTS.minutes, words)}
          onReset={() => change({ minutes: DEFAULTS.minutes })}
        >
          <SelectField
            label={text.minutes}
            hint={text.minutesHint}
            value={minutes}
            choices={includingCurrent(MINUTES, minutes).map((value) => ({
              value,
              label: rhythmLength(value, words),
            }))}
            onChange={(value) => change({ minutes: value })}
          />
        </Setting>
      )}
    </Section>
  )
}

function timesText(count: number, { options, format }: Words): string {
  const text = options.timing.postpone
  return count === 0 ? text.never : text.times(count, format.number(count))
}
