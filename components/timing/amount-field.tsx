import type { Kind } from '../../core/schedule/kinds.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { SelectField, includingCurrent } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import { MAX_PER_DAY_CHOICES, SECOND_CHOICES } from './kind-choices.ts'
import { withKind } from '../../core/settings/edit.ts'

type AmountFieldProps = {
  kind: Kind
  settings: Settings
  onChange: (settings: Settings) => void
}

/** How long a break is, or how often a nudge may come in a day. */
export function AmountField({ kind, settings, onChange }: AmountFieldProps) {
  const { options, kinds, format } = useWords('kinds', 'options')
  const text = options.timing.kind
  const name = kinds[kind]
  if (kind === 'water' || kind === 'tip') {
    const { mostPerDay } = settings.kinds[kind]
    return (
      <SelectField
        label={text.most(name)}
        hideLabel
        value={mostPerDay}
        choices={includingCurrent(MAX_PER_DAY_CHOICES, mostPerDay).map((max) => ({
          value: max,
          label: text.mostPerDay(format.count(max)),
        }))}
        onChange={(max) => onChange(withKind(settings, kind, { mostPerDay: max }))}
      />
    )
  }
  const { lengthSeconds } = settings.kinds[kind]
  return (
    <SelectField
      label={text.length(name)}
      hideLabel
      value={lengthSeconds}
      choices={includingCurrent(SECOND_CHOICES[kind], lengthSeconds).map((seconds) => ({
        value: seconds,
        label: format.shortLength(seconds),
      }))}
      onChange={(seconds) => onChange(withKind(settings, kind, { lengthSeconds: seconds }))}
    />
  )
}
