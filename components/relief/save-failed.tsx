import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { useReliefWords } from './relief-words.tsx'

export type SaveFailedProps = {
  /** The note as text, for the person to keep elsewhere. */
  text: string
  copied: 'not-yet' | 'yes' | 'failed'
  onAgain: () => void
  onCopy: () => void
}

/** The note could not be saved: it stays here, can be tried again, and taken along. */
export function SaveFailed({ text, copied, onAgain, onCopy }: SaveFailedProps) {
  const { failed } = useReliefWords()
  return (
    <div class="notice notice-attention save-failed">
      <p>{failed.text}</p>
      <div class="notice-actions">
        <Button onClick={onAgain}>{failed.again}</Button>
        <Button onClick={onCopy}>{failed.copy}</Button>
      </div>
      {copied !== 'not-yet' && <p>{copied === 'yes' ? failed.copied : failed.copyFailed}</p>}
      <Field label={failed.asText}>
        {(ids) => <textarea {...ids} class="control log-note" rows={6} readOnly value={text} />}
      </Field>
    </div>
  )
}
