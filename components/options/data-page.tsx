import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { assertNever } from '../../core/assert-never.ts'
import type { StoragePersistence } from '../../core/storage-persistence.ts'
import { DeleteSection } from '../backup/delete-section.tsx'
import { RestoreSection } from '../backup/restore-section.tsx'
import { SaveSection } from '../backup/save-section.tsx'
import type { BackupActions, FileSaved } from '../backup/types.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'
import { SyncSection } from './sync-section.tsx'

type DataPageProps = SettingsSectionProps & {
  onSaveLog: () => Promise<FileSaved>
  backup: BackupActions
  /** Whether the browser keeps the record; null until that was asked. */
  keeping: StoragePersistence | null
  /** How many lines of record and notes can't be read; null until they were counted. */
  damagedLines?: number | null
  syncNews?: ComponentChildren
}

/** What is stored, where, and how to look into it. */
export function DataPage({
  settings,
  onChange,
  onSaveLog,
  backup,
  keeping,
  damagedLines = null,
  syncNews,
}: DataPageProps) {
  const { options, format } = useWords('options')
  const text = options.data
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
        {keeping !== null && <p>{text.keeping[keeping]}</p>}
        {damagedLines !== null && damagedLines > 0 && (
          <Notice tone="attention" announce>
            {text.damaged(format.count(damagedLines))}
          </Notice>
        )}
        <p class="muted">{text.removed}</p>
      </Section>
      <SaveSection {...backup} />
      <RestoreSection {...backup} />
      <SyncSection settings={settings} onChange={onChange} news={syncNews} />
      <Section title={text.logTitle} lead={text.logText}>
        <SaveLog onSaveLog={onSaveLog} />
      </Section>
      <DeleteSection {...backup} />
    </div>
  )
}

function SaveLog({ onSaveLog }: { onSaveLog: () => Promise<FileSaved> }) {
  const text = useWords('options').options.data
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
