import { useId, useState } from 'preact/hooks'
import { Button } from '../kit/button.tsx'
import { useModal } from '../kit/use-modal.ts'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { savedText } from './save-section.tsx'
import type { BackupActions } from './types.ts'
import './backup.css'

type DeleteSectionProps = Pick<BackupActions, 'onDelete' | 'onSaveBackup'>

/** Deletes everything, after one question that offers a backup. */
export function DeleteSection({ onDelete, onSaveBackup }: DeleteSectionProps) {
  const text = useWords('options').options.backup.delete
  const [isAsking, setAsking] = useState(false)
  const [line, setLine] = useState('')
  const remove = async () => {
    setAsking(false)
    setLine((await onDelete()) ? text.done : text.failed)
  }
  return (
    <Section title={text.title} lead={text.lead} setting="delete-everything">
      <div class="actions">
        <Button onClick={() => setAsking(true)}>{text.button}</Button>
        <p class="action-result" role="status">
          {line}
        </p>
      </div>
      {isAsking && (
        <DeleteDialog
          onDelete={() => void remove()}
          onKeep={() => setAsking(false)}
          onSaveBackup={onSaveBackup}
        />
      )}
    </Section>
  )
}

type DeleteDialogProps = {
  onDelete: () => void
  onKeep: () => void
  onSaveBackup: BackupActions['onSaveBackup']
}

function DeleteDialog({ onDelete, onKeep, onSaveBackup }: DeleteDialogProps) {
  const words = useWords('options')
  const text = words.options.backup.delete
  const dialog = useModal()
  const id = useId()
  const [line, setLine] = useState('')
  const backup = async () => setLine(savedText(await onSaveBackup(), words))
  return (
    <dialog
      class="delete-dialog"
      ref={dialog}
      aria-labelledby={id}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault()
        onKeep()
      }}
    >
      <h2 id={id}>{text.ask}</h2>
      <p id={`${id}-text`} class="muted">
        {text.askText}
      </p>
      <div class="actions">
        <Button variant="primary" onClick={onKeep}>
          {text.keep}
        </Button>
        <Button onClick={() => void backup()}>{text.backup}</Button>
        <Button onClick={onDelete}>{text.confirm}</Button>
      </div>
      <p role="status">{line}</p>
    </dialog>
  )
}
