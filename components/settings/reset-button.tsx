import { useWords } from '../kit/words.tsx'

type ResetButtonProps = {
  /** The setting's name, for those who don't see what stands beside. */
  name: string
  /** What it would be again. */
  defaultLabel: string
  onReset: () => void
}

/** Takes one setting back to what it is out of the box. Shown only where it differs. */
export function ResetButton({ name, defaultLabel, onReset }: ResetButtonProps) {
  const { form } = useWords('options').options
  return (
    <button
      type="button"
      class="put-back"
      aria-label={form.resetSetting(name, defaultLabel)}
      onClick={onReset}
    >
      {form.reset(defaultLabel)}
    </button>
  )
}
