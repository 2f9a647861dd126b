import { Button } from '../kit/button.tsx'
import { useModal } from '../kit/use-modal.ts'
import { useWords } from '../kit/words.tsx'

type LeaveDialogProps = { onLeave: () => void; onStay: () => void }

/** Asks once whether to leave. A second Esc means yes. */
export function LeaveDialog({ onLeave, onStay }: LeaveDialogProps) {
  const { leave } = useWords('breakPage').breakPage
  const dialog = useModal()

  return (
    <dialog
      class="leave"
      ref={dialog}
      aria-labelledby="leave-heading"
      aria-describedby="leave-text"
      onCancel={(event) => {
        event.preventDefault()
        onLeave()
      }}
    >
      <h2 id="leave-heading">{leave.heading}</h2>
      <p id="leave-text" class="muted">
        {leave.text}
      </p>
      <div class="actions">
        <Button variant="primary" onClick={onStay}>
          {leave.stay}
        </Button>
        <Button onClick={onLeave}>{leave.leave}</Button>
      </div>
    </dialog>
  )
}
