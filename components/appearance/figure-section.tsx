import { CLOTHES_TONES, HAIR_TONES, SKIN_TONES, type FigureTones } from '../../core/figure/tones.ts'
import type { Figure } from '../../core/figure/types.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { ExerciseFigure } from '../figure/exercise-figure.tsx'
import { SelectField } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { Setting } from '../settings/setting.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'

const DEFAULTS = DEFAULT_SETTINGS.figure

/** How the person in the pictures looks, with a picture to see it by. */
export function FigureSection({
  settings,
  onChange,
  sample,
}: SettingsSectionProps & { sample: Figure }) {
  const { figure: text } = useWords().options.appearance
  const change = (tones: Partial<FigureTones>) =>
    onChange({ ...settings, figure: { ...settings.figure, ...tones } })
  const { skin, hair, clothes } = settings.figure
  return (
    <Section title={text.title} lead={text.lead}>
      <div class="figure-tones">
        <div class="figure-tones-sample">
          <ExerciseFigure
            figure={sample}
            label={text.sample}
            moving={false}
            animation={() => ({ turn: 0, phase: { is: 'rest' } })}
          />
        </div>
        <div class="figure-tones-choices">
          <Setting
            id="person-skin"
            name={text.skin}
            defaultLabel={skin === DEFAULTS.skin ? null : text.skins[DEFAULTS.skin]}
            onReset={() => change({ skin: DEFAULTS.skin })}
          >
            <SelectField
              label={text.skin}
              value={skin}
              choices={SKIN_TONES.map((value) => ({ value, label: text.skins[value] }))}
              onChange={(value) => change({ skin: value })}
            />
          </Setting>
          <Setting
            id="person-hair"
            name={text.hair}
            defaultLabel={hair === DEFAULTS.hair ? null : text.hairs[DEFAULTS.hair]}
            onReset={() => change({ hair: DEFAULTS.hair })}
          >
            <SelectField
              label={text.hair}
              value={hair}
              choices={HAIR_TONES.map((value) => ({ value, label: text.hairs[value] }))}
              onChange={(value) => change({ hair: value })}
            />
          </Setting>
          <Setting
            id="person-shirt"
            name={text.clothes}
            defaultLabel={clothes === DEFAULTS.clothes ? null : text.shirts[DEFAULTS.clothes]}
            onReset={() => change({ clothes: DEFAULTS.clothes })}
          >
            <SelectField
              label={text.clothes}
              value={clothes}
              choices={CLOTHES_TONES.map((value) => ({ value, label: text.shirts[value] }))}
              onChange={(value) => change({ clothes: value })}
            />
          </Setting>
        </div>
      </div>
    </Section>
  )
}
