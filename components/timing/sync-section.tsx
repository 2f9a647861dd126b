import { Switch } from '../kit/switch.tsx'
import { useWords } from '../kit/words.tsx'
import type { PartProps } from './part-props.ts'
import { Section } from './section.tsx'

/** Whether these settings follow to the person's other computers. */
export function SyncSection({ settings, onChange }: PartProps) {
  const { sync } = useWords().options.timing
  return (
    <Section title={sync.title}>
      <Switch
        label={sync.label}
        hint={sync.hint}
        checked={settings.sync === 'on'}
        onChange={(on) => onChange({ ...settings, sync: on ? 'on' : 'off' })}
      />
    </Section>
  )
}
