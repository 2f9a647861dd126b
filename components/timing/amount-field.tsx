import type { Kind } from '../../core/schedule/kinds.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { SelectField, withCurrent } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import { USUAL_MOST, USUAL_SECONDS } from './kind-choices.ts'
import { withKind } from '../../core/settings/edit.ts'

type AmountFieldProps = {
  kind: Kind
  settings: Settings
  onChange: (settings: Settings) => void
}

/** How long a break is, or how often a nudge may come in a day. */
export function AmountField({ kind, settings, onChange }: AmountFieldProps) {
  const { options, format } = useWords()
  const text = options.timing.kind
  const name = options.kinds[kind]
  if (kind === 'water' || kind === 'tip') {
    const { mostPerDay } = settings.kinds[kind]
    return (
      <SelectField
        label={text.most(name)}
        hideLabel
        value={mostPerDay}
        choices={withCurrent(USUAL_MOST, mostPerDay).map((most) => ({
          value: most,
          label: text.mostPerDay(format.number(most)),
        }))}
        onChange={(most) => onChange(withKind(settings, kind, { mostPerDay: most }))}
      />
    )
  }
  const { lengthSeconds } = settings.kinds[kind]
  return (
    <SelectField
      label={text.length(name)}
      hideLabel
      value={lengthSeconds}
      choices={withCurrent(USUAL_SECONDS[kind], lengthSeconds).map((seconds) => ({
        value: seconds,
        label: format.shortLength(seconds),
      }))}
      onChange={(seconds) => onChange(withKind(settings, kind, { lengthSeconds: seconds }))}
    />
  )
}
