import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import { withPreset, type Preset } from '../../../core/settings/presets.ts'
import type { Settings } from '../../../core/settings/schema.ts'
import type { BrowserUnderTest } from './browser-under-test.ts'
import { goToMonday } from './desk.ts'

const DAY_MINUTES = 24 * 60
/** After how many minutes each the standard preset offers the tip, and then three breaks. */
const UNTIL_OFFER_MINUTES = [20, 10, 30, 30]
const MORNING_MINUTES = UNTIL_OFFER_MINUTES.reduce((sum, minutes) => sum + minutes, 0)

/** The settings of somebody who chose this preset. */
export function settingsAt(preset: Preset): Settings {
  return withPreset(DEFAULT_SETTINGS, preset)
}

/**
 * From a Monday on, three mornings at the desk on which every break is offered
 * and skipped. It ends at ten on the fourth, with nothing due.
 */
export async function skipThreeDays(uncramp: BrowserUnderTest, settings: Settings): Promise<void> {
  await goToMonday(uncramp)
  await uncramp.tell({ command: 'save-settings', settings })
  for (let day = 0; day < 3; day += 1) await skipMorning(uncramp)
}

/** A while at the desk, and then the next day at the same time. */
async function skipMorning(uncramp: BrowserUnderTest): Promise<void> {
  for (const minutes of UNTIL_OFFER_MINUTES) {
    await uncramp.advance({ minutes })
    const { stage } = await uncramp.state()
    if (stage.is !== 'offered') throw new Error(`Nothing is offered: ${stage.is}`)
    await uncramp.tell({ command: 'skip', breakId: stage.due.breakId })
  }
  await uncramp.jumpClock({ minutes: DAY_MINUTES - MORNING_MINUTES })
}
