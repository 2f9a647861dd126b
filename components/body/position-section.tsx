import { BODY_POSITIONS } from '../../core/content/profile.ts'
import { ChoiceCards } from '../kit/choice-cards.tsx'
import { Switch } from '../kit/switch.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { effectText } from './effects.ts'
import type { BodyPartProps } from './part-props.ts'

/** How a person takes their breaks: on their feet, in the chair, unseen. */
export function PositionSection({ body, onChange, library }: BodyPartProps) {
  const words = useWords('options')
  const text = words.options.body.position
  return (
    <Section title={text.title} lead={text.lead} setting="body.position">
      <div class="body-position">
        <ChoiceCards
          legend={text.legend}
          hideLegend
          value={body.position}
          choices={BODY_POSITIONS.map((value) => ({
            value,
            title: text.titles[value],
            text: words.format.sentences([
              text.texts[value],
              effectText(library, { position: value }, words),
            ]),
          }))}
          onChange={(position) => onChange({ position })}
        />
      </div>
      <Switch
        label={text.floor}
        hint={effectText(library, { floor: 'no' }, words)}
        checked={body.floor === 'no'}
        onChange={(on) => onChange({ floor: on ? 'no' : 'ok' })}
      />
      <Switch
        label={text.discreet}
        hint={words.format.sentences([
          text.discreetHint,
          effectText(library, { discreet: 'discreet-only' }, words),
        ])}
        checked={body.discreet === 'discreet-only'}
        onChange={(on) => onChange({ discreet: on ? 'discreet-only' : 'any' })}
      />
    </Section>
  )
}
