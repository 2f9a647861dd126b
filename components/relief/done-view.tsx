import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { ViewHeading } from './heading.tsx'
import { useReliefWords } from './relief-words.tsx'

type SavedViewProps = {
  lines: readonly { name: string; value: string }[]
  undoFailed: boolean
  on: { undo: () => void; close: () => void; another: () => void }
}

/** The note as it was saved, and the way to take it back. */
export function SavedView({ lines, undoFailed, on }: SavedViewProps) {
  const { saved } = useReliefWords()
  return (
    <div class="done">
      <ViewHeading>{saved.heading}</ViewHeading>
      <dl class="card done-lines">
        {lines.map(({ name, value }) => (
          <div key={name}>
            <dt class="muted">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {undoFailed && (
        <Notice tone="attention" announce>
          {saved.undoFailed}
        </Notice>
      )}
      <div class="step-actions">
        <Button variant="primary" onClick={on.close}>
          {saved.close}
        </Button>
        <Button onClick={on.another}>{saved.another}</Button>
        <Button variant="plain" onClick={on.undo}>
          {saved.undo}
        </Button>
      </div>
    </div>
  )
}

type NotSavedViewProps = { deleted: boolean; on: { close: () => void; another: () => void } }

/** No note: a choice like any other. */
export function NotSavedView({ deleted, on }: NotSavedViewProps) {
  const { saved, notSaved } = useReliefWords()
  return (
    <div class="done">
      <ViewHeading>{deleted ? notSaved.deleted : notSaved.heading}</ViewHeading>
      <p class="step-text">{notSaved.text}</p>
      <div class="step-actions">
        <Button variant="primary" onClick={on.close}>
          {saved.close}
        </Button>
        <Button onClick={on.another}>{saved.another}</Button>
      </div>
    </div>
  )
}
