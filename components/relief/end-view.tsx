import { OUTCOMES, type SpasmDetails } from '../../core/diary/spasm.ts'
import type { ReliefScreen } from '../../core/relief/relief.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import { BigChoices } from './big-choices.tsx'
import { ViewHeading } from './heading.tsx'
import { LogForm, type LogFormProps } from './log-form.tsx'
import { SaveFailed, type SaveFailedProps } from './save-failed.tsx'
import { spasmName } from './spasm-name.ts'
import { SignsList, type SignsListProps } from './signs-list.tsx'
import { useReliefWords } from './relief-words.tsx'

export type EndViewProps = {
  screen: Extract<ReliefScreen, { is: 'ending' }>
  signs: SignsListProps
  timeZone: string
  /** Null unless the note could not be saved. */
  failed: SaveFailedProps | null
  on: LogFormProps['on'] & { describe: (details: Partial<SpasmDetails>) => void; back: () => void }
}

/** How it is now, and a note of it for who wants one. Nothing here says that all is well. */
export function EndView({ screen, signs, timeZone, failed, on }: EndViewProps) {
  const { format } = useWords()
  const words = useReliefWords()
  const { end, earlier, worse } = words
  const { outcome } = screen.details
  const goesOn = outcome === 'same' || outcome === 'worse'
  const name = spasmName(screen.spasm, words, format)
  const isEarlier = screen.noted === 'later'
  const heading = isEarlier ? earlier.heading : end.heading
  const began = format.dateAndTime(screen.details.startedAtMs, timeZone)
  return (
    <div class="end">
      <ViewHeading about={isEarlier ? format.facts([name, began]) : name}>{heading}</ViewHeading>
      <BigChoices
        legend={heading}
        hideLegend
        variant="row"
        value={outcome}
        choices={OUTCOMES.map((each) => ({ value: each, label: end.outcomes[each] }))}
        onChange={(chosen) => on.describe({ outcome: chosen })}
      />
      <div role="status">
        {outcome !== null && (
          <p>{goesOn ? format.sentences([worse.look, worse.ask]) : end.goSlow}</p>
        )}
      </div>
      {goesOn && <SignsList {...signs} />}
      <LogForm screen={screen} timeZone={timeZone} on={on} />
      <div role="alert">{failed !== null && <SaveFailed {...failed} />}</div>
      <p>
        <Button variant="plain" onClick={on.back}>
          {isEarlier ? earlier.back : end.back}
        </Button>
      </p>
    </div>
  )
}
