import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest'
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
  /** `once`: scenarios see to it themselves what they find. */
  fresh?: 'each' | 'once'
  /** `own`: a browser that was just installed into, or is left with what can't be taken back. */
  browser?: 'shared' | 'own'
}

/**
 * Plays the same scenarios in each browser. One browser serves them all; each
 * scenario finds Uncramp as on its first day, for somebody who sits at the desk
 * at any hour.
 */
export function inBothBrowsers(
  about: string,
  { only = BROWSERS, fresh = 'each', browser, ...options }: ScenarioOptions,
  scenarios: (uncramp: () => BrowserUnderTest) => void,
): void {
  const place = browser ?? (Object.keys(options).length > 0 ? 'own' : 'shared')
  describe.each(only)(`${about}, in %s`, (name) => {
    let launched: BrowserUnderTest | undefined
    const uncramp = () => {
      if (!launched) throw new Error(`${name} did not start`)
      return launched
    }
    const open = async () => {
      launched = place === 'own' ? await launch(name, options) : await sharedBrowser(name)
    }
    beforeAll(open)
    afterAll(async () => {
      if (place === 'own') await launched?.close()
    })
    if (place === 'shared') {
      // What a failure leaves behind is nobody else's to find, the next try's least of all.
      let failed = false
      beforeEach(async () => {
        if (!failed) return
        failed = false
        await dropSharedBrowser(name)
        await open()
      })
      afterEach(({ task }) => {
        failed = task.result?.state === 'fail'
      })
      // What is left on the screen would go on moving, and cost the other browser's scenarios their time.
      afterAll(async () => {
        if (failed) await dropSharedBrowser(name)
        else await launched?.startAfresh()
      })
    }
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') console.error(task.name, await describeDesk(launched))
    })
    if (fresh === 'each') beforeEach(() => firstDay(uncramp()))
    scenarios(uncramp)
  })
}

/** Those of this process: a start takes seconds, which files that follow on each other share. */
const shared = new Map<BrowserName, Promise<BrowserUnderTest>>()

async function sharedBrowser(name: BrowserName): Promise<BrowserUnderTest> {
  const running = shared.get(name) ?? launchWelcomed(name)
  shared.set(name, running)
  try {
    return await running
  } catch (error) {
    shared.delete(name)
    throw error
  }
}

/** It opens by itself; left behind, it would draw its day anew with every minute that passes. */
async function launchWelcomed(name: BrowserName): Promise<BrowserUnderTest> {
  const uncramp = await launch(name)
  const welcome = await uncramp.pageShowing('welcome.html')
  await welcome.close()
  return uncramp
}

async function dropSharedBrowser(name: BrowserName): Promise<void> {
  const running = shared.get(name)
  shared.delete(name)
  await (await running)?.close()
}

/** What a failed scenario left: enough to tell a slow machine from a fault. */
async function describeDesk(uncramp: BrowserUnderTest | undefined): Promise<string> {
  if (uncramp === undefined) return 'no browser'
  try {
    const { settings: _, ...local } = await uncramp.stored('local')
    const session = await uncramp.stored('session')
    const notifications = await uncramp.notifications()
    const tabs = await uncramp.tabs()
    return JSON.stringify({ local, session, notifications, tabs })
  } catch (error) {
    return String(error)
  }
}
