import { useState } from 'preact/hooks'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import type { WordsWith } from '../../content/words/index.ts'
import { Section } from '../settings/section.tsx'
import type { BackupActions, RecordSaved } from './types.ts'

/** All of it as one file, and the record as a table. */
export function SaveSection({
  onSaveBackup,
  onSaveTable,
}: Pick<BackupActions, 'onSaveBackup' | 'onSaveTable'>) {
  const words = useWords('options')
  const text = words.options.backup.save
  const [line, setLine] = useState('')
  const run = async (save: () => Promise<RecordSaved>) => {
    setLine('')
    setLine(savedText(await save(), words))
  }
  return (
    <Section title={text.title} lead={text.lead} setting="backup">
      <div class="actions">
        <Button variant="primary" onClick={() => void run(onSaveBackup)}>
          {text.button}
        </Button>
        <Button aria-describedby="table-hint" onClick={() => void run(onSaveTable)}>
          {text.table}
        </Button>
      </div>
      <p id="table-hint" class="muted">
        {text.tableHint}
      </p>
      <p role="status">{line}</p>
    </Section>
  )
}

/** How it went, for a live region. */
export function savedText(result: RecordSaved, { options, format }: WordsWith<'options'>): string {
  const text = options.backup.save
  switch (result.is) {
    case 'failed':
      return text.failed
    case 'saved':
      return result.leftOut === 0
        ? text.saved(result.fileName)
        : format.sentences([
            text.saved(result.fileName),
            text.leftOut(format.count(result.leftOut)),
          ])
  }
}
