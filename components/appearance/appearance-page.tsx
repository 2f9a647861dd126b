import type { Figure } from '../../core/figure/types.ts'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'
import { FigureSection } from './figure-section.tsx'
import { LanguageSection } from './language-section.tsx'
import { DisplaySection } from './display-section.tsx'
import './appearance.css'

/** `sample`: the figure that shows the chosen tones. */
type AppearancePageProps = SettingsSectionProps & { sample: Figure }

/** How Uncramp looks, wherever it shows up. */
export function AppearancePage({ settings, onChange, sample }: AppearancePageProps) {
  return (
    <div class="appearance">
      <DisplaySection settings={settings} onChange={onChange} />
      <div class="appearance-side">
        <FigureSection settings={settings} onChange={onChange} sample={sample} />
        <LanguageSection settings={settings} onChange={onChange} />
      </div>
    </div>
  )
}
