import { SPASM_PARTS, type SpasmPart } from '../../core/content/types.ts'
import { useReliefWords } from './relief-words.tsx'

type PartButtonsProps = {
  /** The part chosen before, for who came back to choose another. */
  part: SpasmPart | null
  onChoose: (part: SpasmPart) => void
}

/** Each part as a button as large as its row. Pressing it shows the first step at once. */
export function PartButtons({ part, onChoose }: PartButtonsProps) {
  const { choose } = useReliefWords()
  return (
    <ul class="part-buttons" aria-label={choose.parts}>
      {SPASM_PARTS.map((each) => (
        <li key={each}>
          <button
            type="button"
            class="part-button"
            aria-current={each === part ? 'true' : undefined}
            onClick={() => onChoose(each)}
          >
            {choose.partNames[each]}
          </button>
        </li>
      ))}
    </ul>
  )
}
