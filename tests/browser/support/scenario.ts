import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import {
  BROWSERS,
  type BrowserName,
  type BrowserUnderTest,
  type LaunchOptions,
} from './browser-under-test.ts'
import { firstDay, launch } from './desk.ts'

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
