import type { Preset } from '../../../core/settings/presets.ts'

const PRESET_TITLES: Record<Preset | 'custom', string> = {
  light: 'Light',
  standard: 'Standard',
  frequent: 'Frequent',
  custom: 'My own',
}

const PRESET_TEXTS: Record<Preset | 'custom', string> = {
  light: '3 minutes each hour. A good start.',
  standard: 'Plus 30 seconds at the half hour and a daily tip.',
  frequent: 'A short break every 20 minutes.',
  custom: 'Set each one below.',
}

/** How often breaks come, as one choice. */
export const presets = {
  legend: 'How often',
  titles: PRESET_TITLES,
  texts: PRESET_TEXTS,
  /** On a page without the settings of each kind. */
  ownKept: 'As you set it yourself.',
}
