import { useId } from 'preact/hooks'
import {
  ACTIVITIES,
  FEELINGS,
  REMEDIES,
  MAX_NOTE_LENGTH,
  SIDES,
  SPASM_LENGTHS,
  MAX_STRENGTH,
  TRIGGERS,
  type Side,
  type SpasmDetails,
} from '../../core/diary/spasm.ts'
import { hasSides } from '../../core/relief/parts.ts'
import { lengthOf, type ReliefScreen } from '../../core/relief/relief.ts'
import { timeOfDayAt, lastTimeAt } from '../../core/relief/start-time.ts'
import { Button } from '../kit/button.tsx'
import { Check, CheckList } from '../kit/check-list.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Field } from '../kit/field.tsx'
import { SelectField } from '../kit/select-field.tsx'
import { TimeField } from '../kit/time-field.tsx'
import { useWords } from '../kit/words.tsx'
import { BigChoices } from './big-choices.tsx'
import { useReliefWords } from './relief-words.tsx'

export type LogFormProps = {
  screen: Extract<ReliefScreen, { is: 'ending' }>
  timeZone: string
  on: {
    describe: (details: Partial<SpasmDetails>) => void
    side: (side: Side) => void
    save: () => void
    leave: () => void
  }
}

const STRENGTHS = Array.from({ length: MAX_STRENGTH + 1 }, (_, strength) => strength)

/** The note: one press saves it as it stands; everything else is optional. */
export function LogForm({ screen, timeZone, on }: LogFormProps) {
  const { format } = useWords()
  const { log, sides } = useReliefWords()
  const headingId = useId()
  return (
    <section class="card log" aria-labelledby={headingId}>
      <div class="log-head">
        <h2 id={headingId}>{log.heading}</h2>
        <p class="muted">{log.hint}</p>
      </div>
      {hasSides(screen.spasm.part) && (
        <BigChoices
          legend={log.side}
          variant="row"
          value={screen.spasm.side}
          choices={SIDES.map((each) => ({ value: each, label: sides[each] }))}
          onChange={on.side}
        />
      )}
      <BigChoices
        legend={log.strength}
        hint={log.strengthEnds}
        variant="numbers"
        value={screen.details.strength}
        choices={STRENGTHS.map((each) => ({ value: each, label: format.number(each) }))}
        onChange={(strength) => on.describe({ strength })}
      />
      <BigChoices
        legend={log.length}
        variant="row"
        value={lengthOf(screen)}
        choices={SPASM_LENGTHS.map((each) => ({ value: each, label: log.lengths[each] }))}
        onChange={(length) => on.describe({ length })}
      />
      <Disclosure summary={log.more}>
        <MoreFields
          details={screen.details}
          timeZone={timeZone}
          endedAtMs={screen.endedAtMs}
          onChange={on.describe}
        />
      </Disclosure>
      <div class="step-actions">
        <Button variant="primary" onClick={on.save}>
          {log.save}
        </Button>
        <Button onClick={on.leave}>{log.leave}</Button>
      </div>
    </section>
  )
}

type MoreFieldsProps = {
  details: SpasmDetails
  timeZone: string
  /** It began before that, by whichever clock time. */
  endedAtMs: number
  onChange: (details: Partial<SpasmDetails>) => void
}

/** What clinics ask besides, for who likes to say it. */
function MoreFields({ details, timeZone, endedAtMs, onChange }: MoreFieldsProps) {
  const { log } = useReliefWords()
  return (
    <div class="log-more">
      <TimeField
        label={log.began}
        value={timeOfDayAt(details.startedAtMs, timeZone)}
        onChange={(time) => {
          if (time !== '') onChange({ startedAtMs: lastTimeAt(time, endedAtMs, timeZone) })
        }}
      />
      <OptionalChoice
        label={log.feeling}
        list={FEELINGS}
        names={log.feelings}
        value={details.feeling}
        onChange={(feeling) => onChange({ feeling })}
      />
      <OptionalChoice
        label={log.doing}
        list={ACTIVITIES}
        names={log.doings}
        value={details.doing}
        onChange={(doing) => onChange({ doing })}
      />
      <CheckList
        legend={log.triggers}
        variant="chips"
        choices={TRIGGERS.map((each) => ({ value: each, label: log.triggerNames[each] }))}
        ticked={details.triggers}
        onTick={(each, on) => onChange({ triggers: ticked(details.triggers, each, on) })}
      />
      <CheckList
        legend={log.helped}
        variant="chips"
        choices={REMEDIES.map((each) => ({ value: each, label: log.helps[each] }))}
        ticked={details.helped}
        onTick={(each, on) => onChange({ helped: ticked(details.helped, each, on) })}
      />
      <fieldset class="check-list">
        <legend class="check-list-legend">{log.effects}</legend>
        <Check
          label={log.wokeMe}
          checked={details.wokeMe === true}
          onChange={(on) => onChange({ wokeMe: on || null })}
        />
        <Check
          label={log.stoppedMe}
          checked={details.stoppedMe === true}
          onChange={(on) => onChange({ stoppedMe: on || null })}
        />
      </fieldset>
      <Field label={log.note}>
        {(ids) => (
          <textarea
            {...ids}
            class="control log-note"
            rows={3}
            maxLength={MAX_NOTE_LENGTH}
            value={details.note}
            onInput={(event) => onChange({ note: event.currentTarget.value })}
          />
        )}
      </Field>
    </div>
  )
}

type OptionalChoiceProps<Value extends string> = {
  label: string
  list: readonly Value[]
  names: Readonly<Record<Value, string>>
  value: Value | null
  onChange: (value: Value | null) => void
}

/** One of a list, or nothing. */
function OptionalChoice<Value extends string>({
  label,
  list,
  names,
  value,
  onChange,
}: OptionalChoiceProps<Value>) {
  const { log } = useReliefWords()
  return (
    <SelectField<Value | ''>
      label={label}
      value={value ?? ''}
      choices={[
        { value: '', label: log.notSaid },
        ...list.map((each) => ({ value: each, label: names[each] })),
      ]}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  )
}

function ticked<Value>(all: readonly Value[], one: Value, on: boolean): Value[] {
  const others = all.filter((each) => each !== one)
  return on ? [...others, one] : others
}
