import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { RUNGS, type Rung } from '../../core/delivery/channels.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../timing/section.tsx'

/** What came of a test; whether the person could see it. */
export type OnTest = (rung: Rung) => Promise<boolean>

type Result = 'none' | 'trying' | 'shown' | 'failed'

type TestSectionProps = {
  onTest: OnTest
  /** The usual reasons for not seeing a notification. */
  notSeen: ComponentChildren
}

/** One sample of each way in which a reminder can come, and whether it works here. */
export function TestSection({ onTest, notSeen }: TestSectionProps) {
  const text = useWords().options.reminders.test
  const hints: Record<Rung, string> = {
    page: text.pageHint,
    notification: text.notificationHint,
    window: text.windowHint,
  }
  return (
    <Section title={text.title} lead={text.lead}>
      <ul class="test-list">
        {RUNGS.map((rung) => (
          <li key={rung}>
            <Trial rung={rung} hint={hints[rung]} onTest={onTest} />
          </li>
        ))}
      </ul>
      {notSeen}
    </Section>
  )
}

function Trial({ rung, hint, onTest }: { rung: Rung; hint: string; onTest: OnTest }) {
  const text = useWords().options.reminders.test
  const [result, setResult] = useState<Result>('none')
  const run = async () => {
    setResult('trying')
    setResult((await onTest(rung)) ? 'shown' : 'failed')
  }
  return (
    <>
      <Button onClick={() => void run()}>{text[rung]}</Button>
      <p class="muted">{hint}</p>
      <p role="status">
        {result === 'shown' && text.shown[rung]}
        {result === 'failed' && text.failed[rung]}
      </p>
    </>
  )
}
