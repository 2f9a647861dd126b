import { useState } from 'preact/hooks'
import { assertNever } from '../../core/assert-never.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../timing/section.tsx'

/** How saving the log went: the file's name, or that it failed. */
export type LogSaved = { is: 'saved'; fileName: string } | { is: 'failed' }

/** What is stored, where, and how to look into it. */
export function DataPage({ onSaveLog }: { onSaveLog: () => Promise<LogSaved> }) {
  const text = useWords().options.data
  return (
    <div class="page">
      <Section title={text.storedTitle}>
        <dl class="stored">
          {text.stored.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p class="muted">{text.removed}</p>
      </Section>
      <Section title={text.logTitle} lead={text.logText}>
        <SaveLog onSaveLog={onSaveLog} />
      </Section>
    </div>
  )
}

function SaveLog({ onSaveLog }: { onSaveLog: () => Promise<LogSaved> }) {
  const text = useWords().options.data
  const [line, setLine] = useState('')
  const save = async () => {
    const result = await onSaveLog()
    switch (result.is) {
      case 'saved':
        setLine(text.logSaved(result.fileName))
        break
      case 'failed':
        setLine(text.logFailed)
        break
      default:
        assertNever(result)
    }
  }
  return (
    <div class="actions">
      <Button onClick={() => void save()}>{text.saveLog}</Button>
      <p class="action-result" role="status">
        {line}
      </p>
    </div>
  )
}
