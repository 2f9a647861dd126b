import type { ComponentChildren } from 'preact'
import { Switch } from '../kit/switch.tsx'
import { useWords } from '../kit/words.tsx'
import type { PartProps } from './part-props.ts'
import { Section } from './section.tsx'

type SignalsSectionProps = PartProps & {
  browser: 'chrome' | 'firefox'
  /** The way to try a reminder out. */
  children: ComponentChildren
}

/** What a reminder looks and sounds like beyond itself. */
export function SignalsSection({ settings, onChange, browser, children }: SignalsSectionProps) {
  const { reminders: text, speech } = useWords().options.timing
  return (
    <Section title={text.title}>
      <Switch
        label={text.badge}
        hint={text.badgeHint}
        checked={settings.badge === 'shown'}
        onChange={(on) => onChange({ ...settings, badge: on ? 'shown' : 'hidden' })}
      />
      <Switch
        label={text.sound}
        hint={text.soundHint[browser]}
        checked={settings.sound === 'soft'}
        onChange={(on) => onChange({ ...settings, sound: on ? 'soft' : 'off' })}
      />
      <Switch
        label={speech.label}
        hint={speech.hint}
        checked={settings.speech === 'on'}
        onChange={(on) => onChange({ ...settings, speech: on ? 'on' : 'off' })}
      />
      {children}
    </Section>
  )
}
