import type { Settings } from '../../core/settings/schema.ts'

/** What every group of settings gets, and gives back whole. */
export type SettingsSectionProps = {
  settings: Settings
  onChange: (settings: Settings) => void
}
