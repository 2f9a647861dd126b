import { useState } from 'preact/hooks'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'
import './overlay-section.css'

export type OverlaySectionProps = SettingsSectionProps & {
  /** Whether the browser lets Uncramp put something over pages; null until it has said so. */
  access: 'granted' | 'missing' | null
  /** Asks the browser, straight from the click; whether it said yes. */
  onAsk: () => Promise<boolean>
  onGiveBack: () => Promise<void>
}

/** Reminders over the page: what that is, why the browser asks, and one button. */
export function OverlaySection({
  settings,
  onChange,
  access,
  onAsk,
  onGiveBack,
}: OverlaySectionProps) {
  const text = useWords('overlayChoice').overlayChoice
  const [answer, setAnswer] = useState<'none' | 'refused'>('none')
  const isOn = settings.reminders.overlay === 'on'
  const turn = (overlay: 'on' | 'off') =>
    onChange({ ...settings, reminders: { ...settings.reminders, overlay } })
  const turnOn = async () => {
    const granted = await onAsk()
    setAnswer(granted ? 'none' : 'refused')
    if (granted) turn('on')
  }
  const state = !isOn ? 'off' : access === 'missing' ? 'no-access' : 'on'
  return (
    <Section title={text.title} lead={text.lead} setting="reminders.overlay">
      <p role="status" class={`overlay-state overlay-state-${state}`}>
        {text.is[state]}
      </p>
      {state !== 'on' && <p class="muted">{text.why}</p>}
      <div class="actions">
        {state === 'on' ? (
          <Button onClick={() => turn('off')}>{text.turnOff}</Button>
        ) : (
          <Button variant="primary" onClick={() => void turnOn()}>
            {text.turnOn}
          </Button>
        )}
        {access === 'granted' && (
          <Button
            variant="plain"
            onClick={() => {
              turn('off')
              void onGiveBack()
            }}
          >
            {text.giveBack}
          </Button>
        )}
      </div>
      {answer === 'refused' && <Notice tone="info">{text.refused}</Notice>}
    </Section>
  )
}
