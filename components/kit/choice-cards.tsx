import { useId } from 'preact/hooks'
import './choice-cards.css'

type ChoiceCard<Value extends string> = { value: Value; title: string; text: string }

type ChoiceCardsProps<Value extends string> = {
  legend: string
  hideLegend?: boolean
  value: Value
  choices: readonly ChoiceCard<Value>[]
  onChange: (value: Value) => void
}

/** One of a few that need a word of explanation: radio buttons drawn as cards. */
export function ChoiceCards<Value extends string>({
  legend,
  hideLegend,
  value,
  choices,
  onChange,
}: ChoiceCardsProps<Value>) {
  const id = useId()
  return (
    <fieldset class="choice-cards">
      <legend class={hideLegend ? 'visually-hidden' : 'choice-cards-legend'}>{legend}</legend>
      <div class="choice-cards-grid">
        {choices.map((choice) => (
          <label key={choice.value} class="choice-card">
            <input
              class="choice-card-input"
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              aria-labelledby={`${id}-${choice.value}-title`}
              aria-describedby={`${id}-${choice.value}-text`}
              onChange={() => onChange(choice.value)}
            />
            <span id={`${id}-${choice.value}-title`} class="choice-card-title">
              {choice.title}
            </span>
            <span id={`${id}-${choice.value}-text`} class="choice-card-text">
              {choice.text}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
