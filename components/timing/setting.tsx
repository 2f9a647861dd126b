import type { ComponentChildren } from 'preact'
import { PutBack } from './put-back.tsx'

type SettingProps = {
  name: string
  /** What it is out of the box, in words; null while it is just that. */
  usual: string | null
  onPutBack: () => void
  children: ComponentChildren
}

/** One setting: its field, and the way back to the usual value. */
export function Setting({ name, usual, onPutBack, children }: SettingProps) {
  return (
    <div class="setting">
      {children}
      {usual !== null && <PutBack name={name} usual={usual} onPutBack={onPutBack} />}
    </div>
  )
}
