import { useState } from 'preact/hooks'
import { assertNever } from '../../core/assert-never.ts'
import { Button } from '../kit/button.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { useWords } from '../kit/words.tsx'
import { SYSTEMS, type System } from './system.ts'
import './test-reminder.css'

type TestReminderProps = {
  /** What the person's computer runs; null where that isn't known. */
  system: System | null
  browser: 'chrome' | 'firefox'
  /** Sends a real reminder that counts for nothing; whether it could be sent. */
  onSend: () => Promise<boolean>
}

/** A real reminder to look at, and the usual reasons for not seeing it. */
export function TestReminder({ system, browser, onSend }: TestReminderProps) {
  const { test } = useWords('welcome').welcome
  const [result, setResult] = useState<'none' | 'sending' | 'sent' | 'failed'>('none')
  const send = async () => {
    setResult('sending')
    setResult((await onSend()) ? 'sent' : 'failed')
  }
  return (
    <div class="test-reminder">
      <div class="actions">
        <Button onClick={() => void send()}>{test.send}</Button>
        <p class="test-reminder-result" role="status">
          {resultText(result, test)}
        </p>
      </div>
      <NotSeen system={system} browser={browser} />
    </div>
  )
}

/** The usual reasons for not seeing a reminder, behind a line of their own. */
export function NotSeen({ system, browser }: Pick<TestReminderProps, 'system' | 'browser'>) {
  const { test } = useWords('welcome').welcome
  return (
    <Disclosure summary={test.notSeen}>
      <Reasons system={system} browser={browser} />
    </Disclosure>
  )
}

function resultText(
  result: 'none' | 'sending' | 'sent' | 'failed',
  text: { sent: string; failed: string },
): string {
  switch (result) {
    case 'none':
    case 'sending':
      return ''
    case 'sent':
      return text.sent
    case 'failed':
      return text.failed
    default:
      return assertNever(result)
  }
}

/** The person's own system first, the others behind a line of their own. */
function Reasons({ system, browser }: Pick<TestReminderProps, 'system' | 'browser'>) {
  const { test, otherSystems } = useWords('welcome').welcome
  const others = SYSTEMS.filter((each) => each !== system)
  return (
    <div class="reasons">
      <p>{test.reasons}</p>
      {system !== null && <SystemReasons system={system} browser={browser} />}
      {system === null ? (
        others.map((each) => <SystemReasons key={each} system={each} browser={browser} />)
      ) : (
        <Disclosure summary={otherSystems}>
          {others.map((each) => (
            <SystemReasons key={each} system={each} browser={browser} />
          ))}
        </Disclosure>
      )}
    </div>
  )
}

function SystemReasons({ system, browser }: { system: System; browser: 'chrome' | 'firefox' }) {
  const { systems, browsers, help } = useWords('welcome').welcome
  return (
    <>
      <p class="reasons-system">{systems[system]}</p>
      <ul class="reasons-list">
        {help[system](browsers[browser]).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  )
}
