import type { ComponentChildren } from 'preact'
import { elementIdOf, type SettingId } from '../options/setting-routes.ts'
import { Switch } from '../kit/switch.tsx'
import { useWords } from '../kit/words.tsx'
import { PutBack } from './reset-button.tsx'

type SettingProps = {
  /** Left out where a whole section is the setting. */
  id?: SettingId
  name: string
  /** What it is out of the box, in words; null while it is just that. */
  usual: string | null
  onPutBack: () => void
  children: ComponentChildren
}

/** One setting: its field, and the way back to the usual value. */
export function Setting({ id, name, usual, onPutBack, children }: SettingProps) {
  return (
    <div class="setting" id={id && elementIdOf(id)}>
      {children}
      {usual !== null && <PutBack name={name} usual={usual} onPutBack={onPutBack} />}
    </div>
  )
}

type SwitchSettingProps = {
  id: SettingId
  label: string
  hint: string
  on: boolean
  /** What it is out of the box. */
  usual: boolean
  onChange: (on: boolean) => void
}

/** A setting that is on or off. */
export function SwitchSetting({ id, label, hint, on, usual, onChange }: SwitchSettingProps) {
  const { switched } = useWords().options
  return (
    <Setting
      id={id}
      name={label}
      usual={on === usual ? null : usual ? switched.on : switched.off}
      onPutBack={() => onChange(usual)}
    >
      <Switch label={label} hint={hint} checked={on} onChange={onChange} />
    </Setting>
  )
}
