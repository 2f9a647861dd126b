import { useWords } from '../kit/words.tsx'

type PutBackProps = {
  /** The setting's name, for those who don't see what stands beside. */
  name: string
  /** What it would be again. */
  usual: string
  onPutBack: () => void
}

/** Takes one setting back to what it is out of the box. Shown only where it differs. */
export function PutBack({ name, usual, onPutBack }: PutBackProps) {
  const { form } = useWords().options
  return (
    <button
      type="button"
      class="put-back"
      aria-label={form.putBackWhat(name, usual)}
      onClick={onPutBack}
    >
      {form.putBack(usual)}
    </button>
  )
}
