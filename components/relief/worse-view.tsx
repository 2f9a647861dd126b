import { Button } from '../kit/button.tsx'
import { ViewHeading } from './heading.tsx'
import { useReliefWords } from './relief-words.tsx'
import { SignsList, type SignsListProps } from './signs-list.tsx'

export type WorseViewProps = {
  signs: SignsListProps
  onBack: () => void
  onEnd: () => void
}

/** It got worse: stop, rest, and look at the signs. */
export function WorseView({ signs, onBack, onEnd }: WorseViewProps) {
  const { worse } = useReliefWords()
  return (
    <div class="worse">
      <ViewHeading>{worse.heading}</ViewHeading>
      <p class="step-text">{worse.rest}</p>
      <h2>{worse.look}</h2>
      <SignsList {...signs} />
      <p>{worse.ask}</p>
      <div class="step-actions">
        <Button variant="primary" onClick={onEnd}>
          {worse.end}
        </Button>
        <Button onClick={onBack}>{worse.back}</Button>
      </div>
    </div>
  )
}
