import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { includingCurrent } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import { rhythmLength } from '../../content/phrases/calendar-words.ts'
import { Section } from '../settings/section.tsx'
import { SelectSetting } from '../settings/setting.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'

const MINUTES = [1, 2, 3, 5, 10, 15, 20, 30]
const TIMES = [0, 1, 2, 3, 5, 10]
const DEFAULTS = DEFAULT_SETTINGS.postpone

/** How a break can be put off. */
export function PostponeSection({ settings, onChange }: SettingsSectionProps) {
  const words = useWords('options')
  const text = words.options.timing.postpone
  const { minutes, most: max } = settings.postpone
  const change = (part: Partial<Settings['postpone']>) =>
    onChange({ ...settings, postpone: { ...settings.postpone, ...part } })
  return (
    <Section title={text.title}>
      <SelectSetting
        id="postpone.most"
        value={max}
        defaultValue={DEFAULTS.most}
        choices={includingCurrent(TIMES, max)}
        labelOf={(count) => timesText(count, words)}
        onChange={(value) => change({ most: value })}
      />
      {max > 0 && (
        <SelectSetting
          id="postpone.minutes"
          value={minutes}
          defaultValue={DEFAULTS.minutes}
          choices={includingCurrent(MINUTES, minutes)}
          labelOf={(value) => rhythmLength(value, words)}
          onChange={(value) => change({ minutes: value })}
        />
      )}
    </Section>
  )
}

function timesText(count: number, { options, format }: WordsWith<'options'>): string {
  return options.timing.postpone.times(format.count(count))
}
