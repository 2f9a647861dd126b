import { TRAITS, type Kind } from '../../core/schedule/kinds.ts'
import {
  differsFromDefault,
  defaultTiming,
  withKind,
  withKindReset,
} from '../../core/settings/edit.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { Switch } from '../kit/switch.tsx'
import { useWords } from '../kit/words.tsx'
import { ResetButton } from '../settings/reset-button.tsx'
import { settingElementId } from '../settings/setting-table.ts'
import { AmountField } from './amount-field.tsx'
import { timingText } from './kind-choices.ts'
import { TimesEditor } from './times-editor.tsx'
import { WhenField } from './when-field.tsx'

type KindRowProps = {
  kind: Kind
  settings: Settings
  onChange: (settings: Settings) => void
}

/** One kind: on or off, and, while it is on, when it comes and how much of it. */
export function KindRow({ kind, settings, onChange }: KindRowProps) {
  const words = useWords('kinds', 'options')
  const { kinds } = words
  const { timing: text } = words.options
  const timing = settings.kinds[kind]
  const byClock = timing.rhythm === 'clock'
  // What comes outside the hours has no desk time to go by: its times are all there is to set.
  const setTimesOnly = byClock && !TRAITS[kind].withinHours
  return (
    <li class="kind-row" id={settingElementId(`kinds.${kind}`)}>
      <Switch
        label={kinds[kind]}
        hint={text.kind.hints[kind]}
        checked={timing.on}
        onChange={(on) => onChange(withKind(settings, kind, { on }))}
      />
      {timing.on && (
        <div class="kind-controls">
          {!setTimesOnly && (
            <WhenField
              kind={kind}
              timing={timing}
              onChange={(change) => onChange(withKind(settings, kind, change))}
            />
          )}
          <AmountField kind={kind} settings={settings} onChange={onChange} />
        </div>
      )}
      {timing.on && byClock && (
        <TimesEditor
          kind={kind}
          times={timing.atTimes}
          hours={settings.hours}
          onChange={(atTimes) => onChange(withKind(settings, kind, { atTimes }))}
        />
      )}
      {timing.on && differsFromDefault(settings, kind) && (
        <ResetButton
          name={kinds[kind]}
          defaultLabel={timingText(defaultTiming(settings, kind), words)}
          onReset={() => onChange(withKindReset(settings, kind))}
        />
      )}
    </li>
  )
}
