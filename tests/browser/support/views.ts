import type { Page } from 'puppeteer-core'
import { sitUntilBreak } from './answers.ts'
import type { BrowserUnderTest } from './browser-under-test.ts'
import { firstMonday, said } from './desk.ts'
import { press, reads } from './screen.ts'
import { until } from './until.ts'
import { RELIEF_VIEWS } from './relief-views.ts'

/** Every face that Uncramp's pages have, each from a first day on. */
export const VIEWS = {
  popup: (uncramp) => uncramp.openPage('popup.html'),
  'popup-due': async (uncramp) => {
    await sitUntilBreak(uncramp)
    return uncramp.openPage('popup.html')
  },
  'popup-pause': async (uncramp) => {
    const page = await uncramp.openPage('popup.html')
    await press(page, said.popup.pause.button)
    return page
  },
  'popup-paused': async (uncramp) => {
    await uncramp.tell({ command: 'pause', length: { for: 'open' } })
    return uncramp.openPage('popup.html')
  },
  welcome: (uncramp) => uncramp.openPage('welcome.html'),
  'welcome-done': async (uncramp) => {
    const page = await uncramp.openPage('welcome.html')
    await press(page, said.welcome.done)
    await reads(page, said.welcome.allSet.title)
    return page
  },
  'options-timing': (uncramp) => uncramp.openPage('options.html#timing'),
  'options-data': (uncramp) => uncramp.openPage('options.html#data'),
  'options-about': (uncramp) => uncramp.openPage('options.html#about'),
  'break-choice': async (uncramp) => {
    await sitUntilBreak(uncramp)
    return uncramp.openPage(`break.html?id=${await dueBreak(uncramp)}`)
  },
  'break-guide': startedBreak,
  'break-stopped': async (uncramp) => {
    const page = await startedBreak(uncramp)
    await press(page, said.breakPage.guide.hurts)
    await reads(page, said.breakPage.end.hurt)
    return page
  },
  ...RELIEF_VIEWS,
  'break-over': (uncramp) => uncramp.openPage('break.html?id=none'),
} satisfies Record<string, (uncramp: BrowserUnderTest) => Promise<Page>>

export type View = keyof typeof VIEWS
export const VIEW_NAMES = Object.keys(VIEWS) as View[]

/** Opens a view as the only page, and waits until nothing on it moves that will come to rest. */
export async function openView(uncramp: BrowserUnderTest, view: View): Promise<Page> {
  await firstMonday(uncramp)
  const page = await VIEWS[view](uncramp)
  await settled(page)
  return page
}

export async function settled(page: Page): Promise<void> {
  await until('the page to come to rest', () =>
    page.evaluate(
      () =>
        document.querySelector('h1') !== null &&
        document.getAnimations().every((animation) => {
          const endless = animation.effect?.getComputedTiming().iterations === Infinity
          return endless || animation.playState !== 'running'
        }),
    ),
  )
}

async function startedBreak(uncramp: BrowserUnderTest): Promise<Page> {
  await sitUntilBreak(uncramp)
  await uncramp.tell({ command: 'start' })
  const page = await uncramp.pageShowing('break.html')
  await reads(page, said.breakPage.guide.hurts)
  return page
}

async function dueBreak(uncramp: BrowserUnderTest): Promise<string> {
  const { stage } = await uncramp.state()
  if (stage.is !== 'offered') throw new Error(`Nothing is offered: ${stage.is}`)
  return stage.due.breakId
}
