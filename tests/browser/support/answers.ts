import type { Page } from 'puppeteer-core'
import type { BrowserUnderTest } from './browser-under-test.ts'
import { words } from './desk.ts'
import { press, reads } from './screen.ts'
import { until } from './until.ts'

/**
 * The answers to a break's notification as each browser lets a person give
 * them: Chrome has buttons on it; in Firefox a click opens the page with the
 * same choices.
 */
export const START = words.schedule.start
export const IN_FIVE_MINUTES = words.schedule.postpone(words.format.shortLength(5 * 60))
export const SKIP = words.schedule.skip

export async function startBreak(uncramp: BrowserUnderTest): Promise<Page> {
  return answer(uncramp, START)
}

export async function postponeBreak(uncramp: BrowserUnderTest): Promise<void> {
  if (uncramp.name === 'firefox') {
    await answer(uncramp, IN_FIVE_MINUTES)
  } else {
    const { id } = await uncramp.notification()
    await uncramp.clickNotification(id, IN_FIVE_MINUTES)
  }
}

async function answer(uncramp: BrowserUnderTest, choice: string): Promise<Page> {
  const { id } = await uncramp.notification()
  await uncramp.clickNotification(id, uncramp.name === 'chrome' ? choice : undefined)
  const page = await uncramp.pageShowing('break.html')
  if (uncramp.name === 'firefox') await press(page, choice)
  return page
}

/** Sits at the desk until the first break of the Light preset has come. */
export async function sitUntilBreak(uncramp: BrowserUnderTest): Promise<void> {
  await uncramp.advance({ minutes: 60 })
  await uncramp.notification()
}

/** What the page counts of a minute at the least, and far more than of the moment that a test waits. */
const MOST_OF_A_MINUTE_S = 20

/**
 * Takes the break to its end. Each minute of the clock waits until the page has
 * told of the one before: two at once would be a gap in which nobody stretched.
 */
export async function sitThrough(uncramp: BrowserUnderTest, page: Page): Promise<void> {
  await reads(page, words.breakPage.guide.hurts)
  for (;;) {
    const { stage } = await uncramp.state()
    if (stage.is !== 'running') break
    await uncramp.advance({ minutes: 1 })
    await until('the page to tell of that minute', async () => {
      const { stage: now } = await uncramp.state()
      return now.is !== 'running' || now.doneSeconds >= stage.doneSeconds + MOST_OF_A_MINUTE_S
    })
  }
  await reads(page, words.breakPage.end.finished)
}

/**
 * Closes the page of a guided break, and waits until Uncramp knows. A clock that moved
 * before would date the page's last report after the time that passed.
 */
export async function leaveBreak(uncramp: BrowserUnderTest, page: Page): Promise<void> {
  await page.close()
  await until('the page to have left', async () => {
    const { stage } = await uncramp.state()
    return stage.is === 'running' && stage.page === 'left'
  })
}
