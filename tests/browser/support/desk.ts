import { join } from 'node:path'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import type { HourRange, Settings } from '../../../core/settings/schema.ts'
import { wordsIn } from '../../../content/words/index.ts'
import { PSEUDO_TEXTS, type PseudoTag } from '../../../scripts/words/pseudo.ts'
import { pseudoWords } from '../../support/pseudo-words.ts'
import type { BrowserName, BrowserUnderTest, LaunchOptions } from './browser-under-test.ts'
import { launchChrome } from './chrome.ts'
import { launchFirefox } from './firefox.ts'

export const OUTPUT = join(import.meta.dirname, '..', '..', '..', '.output')

/** The builds with the test hooks, and those that people get. */
export const E2E_BUILDS = builds('-e2e')
export const PRODUCTION_BUILDS = builds('')

function builds(suffix: string): Readonly<Record<BrowserName, string>> {
  return {
    chrome: join(OUTPUT, `chrome-mv3${suffix}`),
    firefox: join(OUTPUT, `firefox-mv3${suffix}`),
  }
}

/** What the browsers' language makes Uncramp say: tests look for the same words as people. */
export let words = wordsIn('en', 'en-US')

/** A text of one language of the tests that has no arguments, such as a health text. */
export let inLanguage = (text: string): string => text

/** What tests look for from now on: English, or what a browser of that pseudo language shows. */
export function lookForWordsOf(tag: PseudoTag | 'en'): void {
  words = tag === 'en' ? wordsIn('en', 'en-US') : pseudoWords(tag)
  inLanguage = tag === 'en' ? (text) => text : PSEUDO_TEXTS[tag]
}

/** A number as a message takes it. */
export const { count: shownCount } = words.format

export async function launch(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<BrowserUnderTest> {
  const whole = { folder: E2E_BUILDS[name], ...options }
  return name === 'chrome' ? launchChrome(whole) : launchFirefox(whole)
}

/** Uncramp as on its first day, for somebody who sits at the desk at any hour. */
export async function firstDay(uncramp: BrowserUnderTest): Promise<void> {
  await uncramp.startAfresh()
  await beAtTheDesk(uncramp)
}

export async function beAtTheDesk(uncramp: BrowserUnderTest): Promise<void> {
  await uncramp.pretendToSee({ input: 'active', audible: false, quiet: [] })
  await uncramp.tell({ command: 'save-settings', settings: aroundTheClock() })
}

/** Uncramp as it comes, on a Monday morning, for somebody who just sat down. */
export async function firstMonday(uncramp: BrowserUnderTest): Promise<void> {
  await uncramp.startAfresh()
  await goToMonday(uncramp)
}

/** Moves the clock to the next Monday at ten: within the hours that Uncramp comes with. */
export async function goToMonday(uncramp: BrowserUnderTest): Promise<void> {
  const now = Temporal.Instant.fromEpochMilliseconds(await uncramp.nowMs()).toZonedDateTimeISO(
    Temporal.Now.timeZoneId(),
  )
  const monday = now.add({ days: 8 - now.dayOfWeek }).withPlainTime('10:00')
  await uncramp.jumpClock({ seconds: now.until(monday).total('seconds') })
  await uncramp.pretendToSee({ input: 'active', audible: false, quiet: [] })
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
