import { useMemo } from 'preact/hooks'
import {
  CLOTHES_TONES,
  HAIR_TONES,
  PEOPLE_CHOICES,
  SKIN_TONES,
  type FigureTones,
} from '../../core/figure/tones.ts'
import type { Figure } from '../../core/figure/types.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { ExerciseFigure } from '../figure/exercise-figure.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { SelectSetting } from '../settings/setting.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'

const DEFAULTS = DEFAULT_SETTINGS.figure

/** How the person in the pictures looks, with a picture to see it by. */
export function FigureSection({
  settings,
  onChange,
  sample,
}: SettingsSectionProps & { sample: Figure }) {
  const { figure: text } = useWords('options').options.appearance
  const change = (tones: Partial<FigureTones>) =>
    onChange({ ...settings, figure: { ...settings.figure, ...tones } })
  const { person, skin, hair, clothes } = settings.figure
  const shown = useMemo(
    (): Figure => ({
      ...sample,
      who:
        person === 'different'
          ? { person: 'older-woman', colors: 'own' }
          : { person, colors: 'chosen' },
    }),
    [sample, person],
  )
  return (
    <Section title={text.title} lead={text.lead}>
      <div class="figure-tones">
        <div class="figure-tones-sample">
          <ExerciseFigure
            figure={shown}
            label={text.sample}
            moving={false}
            animation={() => ({ turn: 0, phase: { is: 'rest' } })}
          />
        </div>
        <div class="figure-tones-choices">
          <SelectSetting
            id="figure.person"
            hint="none"
            value={person}
            defaultValue={DEFAULTS.person}
            choices={PEOPLE_CHOICES}
            labelOf={(choice) => text.people[choice]}
            onChange={(value) => change({ person: value })}
          />
          {person !== 'different' && (
            <>
              <SelectSetting
                id="figure.skin"
                hint="none"
                value={skin}
                defaultValue={DEFAULTS.skin}
                choices={SKIN_TONES}
                labelOf={(tone) => text.skins[tone]}
                onChange={(value) => change({ skin: value })}
              />
              <SelectSetting
                id="figure.hair"
                hint="none"
                value={hair}
                defaultValue={DEFAULTS.hair}
                choices={HAIR_TONES}
                labelOf={(tone) => text.hairs[tone]}
                onChange={(value) => change({ hair: value })}
              />
              <SelectSetting
                id="figure.clothes"
                hint="none"
                value={clothes}
                defaultValue={DEFAULTS.clothes}
                choices={CLOTHES_TONES}
                labelOf={(tone) => text.shirts[tone]}
                onChange={(value) => change({ clothes: value })}
              />
            </>
          )}
        </div>
      </div>
    </Section>
  )
}
