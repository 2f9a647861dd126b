import { FELT, type Felt } from '../../core/record/felt.ts'
import { LiveRegion } from '../kit/live-region.tsx'
import { useWords } from '../kit/words.tsx'

export type FeltQuestionProps = {
  /** The answer so far, which may be changed; null while there is none, and none is needed. */
  answer: Felt | null
  /** Whether the answer is stored, or could not be. */
  saved: 'yes' | 'no'
  onAnswer: (felt: Felt) => void
}

/** How it felt, in one press. */
export function FeltQuestion({ answer, saved, onAnswer }: FeltQuestionProps) {
  const text = useWords('breakPage').breakPage.end.felt
  const noted = answer === 'worse' ? text.notedWorse : text.noted
  const line = answer === null ? '' : saved === 'yes' ? noted : text.notSaved
  return (
    <fieldset class="felt">
      <legend>{text.question}</legend>
      <div class="felt-answers">
        {FELT.map((felt) => (
          <button
            key={felt}
            type="button"
            class="button button-secondary"
            aria-pressed={felt === answer}
            onClick={() => onAnswer(felt)}
          >
            {text.answers[felt]}
          </button>
        ))}
      </div>
      <p class="muted felt-line" aria-hidden="true">
        {line}
      </p>
      <LiveRegion>{line}</LiveRegion>
    </fieldset>
  )
}
