import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { CHANNELS, type Channel } from '../../core/delivery/channels.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'

/** What came of a test; whether the person could see it. */
export type OnTest = (channel: Channel) => Promise<boolean>

type Result = 'none' | 'trying' | 'shown' | 'failed'

type TestSectionProps = {
  onTest: OnTest
  /** The usual reasons for not seeing a notification. */
  notSeen: ComponentChildren
}

/** One sample of each channel, and whether it works here. */
export function TestSection({ onTest, notSeen }: TestSectionProps) {
  const text = useWords('options').options.reminders.test
  const hints: Record<Channel, string> = {
    page: text.pageHint,
    notification: text.notificationHint,
    window: text.windowHint,
  }
  return (
    <Section title={text.title} lead={text.lead}>
      <ul class="test-list">
        {CHANNELS.map((channel) => (
          <li key={channel}>
            <SampleButton channel={channel} hint={hints[channel]} onTest={onTest} />
          </li>
        ))}
      </ul>
      {notSeen}
    </Section>
  )
}

function SampleButton({
  channel,
  hint,
  onTest,
}: {
  channel: Channel
  hint: string
  onTest: OnTest
}) {
  const text = useWords('options').options.reminders.test
  const [result, setResult] = useState<Result>('none')
  const run = async () => {
    setResult('trying')
    setResult((await onTest(channel)) ? 'shown' : 'failed')
  }
  return (
    <>
      <Button onClick={() => void run()}>{text[channel]}</Button>
      <p class="muted">{hint}</p>
      <p role="status">
        {result === 'shown' && text.shown[channel]}
        {result === 'failed' && text.failed[channel]}
      </p>
    </>
  )
}
