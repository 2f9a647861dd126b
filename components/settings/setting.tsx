import type { ComponentChildren } from 'preact'
import { settingElementId, type SettingId } from './setting-routes.ts'
import { Switch } from '../kit/switch.tsx'
import { useWords } from '../kit/words.tsx'
import { ResetButton } from './reset-button.tsx'

type SettingProps = {
  /** Left out where a whole section is the setting. */
  id?: SettingId
  name: string
  /** What it is out of the box, in words; null while it is just that. */
  defaultLabel: string | null
  onReset: () => void
  children: ComponentChildren
}

/** One setting: its field, and the way back to the usual value. */
export function Setting({ id, name, defaultLabel: defaultValue, onReset, children }: SettingProps) {
  return (
    <div class="setting" id={id && settingElementId(id)}>
      {children}
      {defaultValue !== null && (
        <ResetButton name={name} defaultLabel={defaultValue} onReset={onReset} />
      )}
    </div>
  )
}

type SwitchSettingProps = {
  id: SettingId
  label: string
  hint: string
  on: boolean
  /** What it is out of the box. */
  defaultValue: boolean
  onChange: (on: boolean) => void
}

/** A setting that is on or off. */
export function SwitchSetting({ id, label, hint, on, defaultValue, onChange }: SwitchSettingProps) {
  const { switched } = useWords().options
  return (
    <Setting
      id={id}
      name={label}
      defaultLabel={on === defaultValue ? null : defaultValue ? switched.on : switched.off}
      onReset={() => onChange(defaultValue)}
    >
      <Switch label={label} hint={hint} checked={on} onChange={onChange} />
    </Setting>
  )
}
