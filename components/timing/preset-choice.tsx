import { useState } from 'preact/hooks'
import { PRESETS, presetOf, withPreset, type Preset } from '../../core/settings/presets.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { ChoiceCards } from '../kit/choice-cards.tsx'
import { useWords } from '../kit/words.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'

type PresetChoiceProps = SettingsSectionProps & {
  /** Shown as a heading; without it the page's own heading says it to the eye. */
  legend?: string
  /** `always`: it leads to the settings below. `if-set`: there are none on this page. */
  offersOwn: 'always' | 'if-set'
}

type OwnKinds = Pick<Settings['kinds'], 'stretch' | 'micro' | 'tip'>

/**
 * The presets, and "My own" for whatever differs from them. A look at a preset
 * costs nothing: the own settings are kept and come back with "My own".
 */
export function PresetChoice({ settings, onChange, legend, offersOwn }: PresetChoiceProps) {
  const { presets } = useWords('presets')
  const [own, setOwn] = useState<OwnKinds | null>(null)
  const [wantsOwn, setWantsOwn] = useState(false)
  const derived = presetOf(settings)

  const showsOwn = offersOwn === 'always' || derived === 'custom' || own !== null

  const choose = (choice: Preset | 'custom') => {
    setWantsOwn(choice === 'custom')
    if (choice === 'custom') {
      if (own) onChange({ ...settings, kinds: { ...settings.kinds, ...own } })
      return
    }
    if (derived === 'custom') {
      const { stretch, micro, tip } = settings.kinds
      setOwn({ stretch, micro, tip })
    }
    onChange(withPreset(settings, choice))
  }

  return (
    <ChoiceCards
      legend={legend ?? presets.legend}
      hideLegend={legend === undefined}
      value={wantsOwn ? 'custom' : derived}
      choices={[...PRESETS, ...(showsOwn ? ['custom' as const] : [])].map((value) => ({
        value,
        title: presets.titles[value],
        text: value === 'custom' && offersOwn === 'if-set' ? presets.ownKept : presets.texts[value],
      }))}
      onChange={choose}
    />
  )
}
