import type { ComponentChildren } from 'preact'
import { SelectField } from '../kit/select-field.tsx'
import { Switch } from '../kit/switch.tsx'
import { useWords } from '../kit/words.tsx'
import { ResetButton } from './reset-button.tsx'
import { settingElementId, type SettingId } from './setting-table.ts'

type SettingProps = {
  /** Left out where a whole section is the setting. */
  id?: SettingId
  name: string
  /** What it is out of the box, in words; null while it is just that. */
  defaultLabel: string | null
  onReset: () => void
  children: ComponentChildren
}

/** One setting: its field, and the way back to its default. */
export function Setting({ id, name, defaultLabel, onReset, children }: SettingProps) {
  return (
    <div class="setting" id={id && settingElementId(id)}>
      {children}
      {defaultLabel !== null && (
        <ResetButton name={name} defaultLabel={defaultLabel} onReset={onReset} />
      )}
    </div>
  )
}

type SwitchSettingProps = {
  id: SettingId
  /** Where the line that the search shows says too little. */
  hint?: string
  on: boolean
  /** What it is out of the box. */
  defaultValue: boolean
  onChange: (on: boolean) => void
}

/** A setting that is on or off. Its id says what it is called. */
export function SwitchSetting({ id, hint, on, defaultValue, onChange }: SwitchSettingProps) {
  const { settings, switched } = useWords('options').options
  const { name, about } = settings[id]
  return (
    <Setting
      id={id}
      name={name}
      defaultLabel={on === defaultValue ? null : defaultValue ? switched.on : switched.off}
      onReset={() => onChange(defaultValue)}
    >
      <Switch label={name} hint={hint ?? about} checked={on} onChange={onChange} />
    </Setting>
  )
}

type SelectSettingProps<Value extends string | number> = {
  id: SettingId
  /** What the field is called, where that isn't the setting's name. */
  label?: string
  /** `none` where the section says already what it does. */
  hint?: 'none'
  value: Value
  /** What it is out of the box. */
  defaultValue: Value
  choices: readonly Value[]
  labelOf: (value: Value) => string
  onChange: (value: Value) => void
}

/** A setting that is one of several values. Its id says what it is called. */
export function SelectSetting<Value extends string | number>({
  id,
  label,
  hint,
  value,
  defaultValue,
  choices,
  labelOf,
  onChange,
}: SelectSettingProps<Value>) {
  const { name, about } = useWords('options').options.settings[id]
  return (
    <Setting
      id={id}
      name={label ?? name}
      defaultLabel={value === defaultValue ? null : labelOf(defaultValue)}
      onReset={() => onChange(defaultValue)}
    >
      <SelectField
        label={label ?? name}
        {...(hint !== 'none' && { hint: about })}
        value={value}
        choices={choices.map((each) => ({ value: each, label: labelOf(each) }))}
        onChange={onChange}
      />
    </Setting>
  )
}
