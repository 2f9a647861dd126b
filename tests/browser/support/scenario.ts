import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import type { HourRange, Settings } from '../../../core/settings/schema.ts'
import { words } from '../../../content/words/index.ts'
import {
  BROWSERS,
  type BrowserName,
  type BrowserUnderTest,
  type LaunchOptions,
} from './browser-under-test.ts'
import { launchChrome } from './chrome.ts'
import { launchFirefox } from './firefox.ts'

export const OUTPUT = join(import.meta.dirname, '..', '..', '..', '.output')

/** The builds with the clock seam, and those that people get. */
export const E2E_BUILDS = builds('-e2e')
export const PRODUCTION_BUILDS = builds('')

function builds(suffix: string): Readonly<Record<BrowserName, string>> {
  return {
    chrome: join(OUTPUT, `chrome-mv3${suffix}`),
    firefox: join(OUTPUT, `firefox-mv3${suffix}`),
  }
}

/** What the browsers' language makes Uncramp say: tests look for the same words as people. */
export const said = words('en', 'en-US')

export async function launch(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<BrowserUnderTest> {
  const whole = { folder: E2E_BUILDS[name], ...options }
  return name === 'chrome' ? launchChrome(whole) : launchFirefox(whole)
}

type ScenarioOptions = Omit<LaunchOptions, 'folder'> & {
  /** The browsers in which the scenarios can be played at all. */
  only?: readonly BrowserName[]
  /** `once`: scenarios follow on from each other, and the first from the installation. */
  fresh?: 'each' | 'once'
}

/**
 * Plays the same scenarios in each browser. One browser serves them all; each
 * scenario finds Uncramp as on its first day, for somebody who sits at the desk
 * at any hour.
 */
export function inBothBrowsers(
  about: string,
  { only = BROWSERS, fresh = 'each', ...options }: ScenarioOptions,
  scenarios: (uncramp: () => BrowserUnderTest) => void,
): void {
  describe.each(only)(`${about}, in %s`, (name) => {
    let launched: BrowserUnderTest | undefined
    const uncramp = () => {
      if (!launched) throw new Error(`${name} did not start`)
      return launched
    }
    beforeAll(async () => {
      launched = await launch(name, options)
    })
    afterAll(async () => {
      await launched?.close()
    })
    if (fresh === 'each') beforeEach(() => firstDay(uncramp()))
    scenarios(uncramp)
  })
}

/** Uncramp as it comes, but for somebody who works around the clock, and sits there. */
export async function firstDay(uncramp: BrowserUnderTest): Promise<void> {
  await uncramp.startAfresh()
  await uncramp.pretendToSee({ input: 'active', audible: false, quiet: [] })
  await uncramp.tell({ command: 'save-settings', settings: aroundTheClock() })
}

const WHOLE_DAY: HourRange[] = [{ from: '00:00', to: '00:00' }]

/** Settings whose hours never end, so that the time of the test's run doesn't matter. */
export function aroundTheClock(settings: Settings = DEFAULT_SETTINGS): Settings {
  const hours = {
    mon: WHOLE_DAY,
    tue: WHOLE_DAY,
    wed: WHOLE_DAY,
    thu: WHOLE_DAY,
    fri: WHOLE_DAY,
    sat: WHOLE_DAY,
    sun: WHOLE_DAY,
  }
  return { ...settings, hours }
}

/** The same with a stretch break as short as a test can wait for. */
export function withShortBreaks(lengthSeconds = 10): Settings {
  const settings = aroundTheClock()
  const { kinds } = settings
  return { ...settings, kinds: { ...kinds, stretch: { ...kinds.stretch, lengthSeconds } } }
}
