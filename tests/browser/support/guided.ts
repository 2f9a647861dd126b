import type { Page } from 'puppeteer-core'
import { breaksIn } from '../../../content/breaks.ts'
import { currentPhase, sessionItem, type Session } from '../../../core/session/session.ts'
import type { PhaseKind } from '../../../core/session/timeline.ts'
import type { BrowserUnderTest } from './browser-under-test.ts'
import { words } from './desk.ts'
import { reads } from './screen.ts'
import { until } from './until.ts'

/** An item that has every phase that goes by slowly, and one that has sets of repetitions. */
export const HELD_ITEM = 'hamstring-chair'
export const COUNTED_ITEM = 'ankle-circles'

/** Starts one item as a break of its own. */
export async function startItem(uncramp: BrowserUnderTest, itemId: string): Promise<Page> {
  await uncramp.tell({ command: 'start-item', itemId })
  const page = await uncramp.pageShowing('break.html')
  await reads(page, words.breakPage.guide.hurts)
  return page
}

/** A guided break in the middle of its first phase of this kind. */
export async function breakIn(uncramp: BrowserUnderTest, kind: PhaseKind): Promise<Page> {
  const itemId = kind === 'repeat' ? COUNTED_ITEM : HELD_ITEM
  const page = await startItem(uncramp, itemId)
  await goTo(uncramp, page, itemId, kind)
  return page
}

/** Lets time pass until the break is in its first phase of this kind. */
export async function goTo(
  uncramp: BrowserUnderTest,
  page: Page,
  itemId: string,
  kind: PhaseKind,
): Promise<void> {
  const facts = breaksIn('en').items.get(itemId)
  if (!facts) throw new Error(`There is no item ${itemId}`)
  const { phases } = sessionItem(facts)
  const index = phases.findIndex(({ is }) => is === kind)
  const startsMs = phases.slice(0, index).reduce((sum, { lengthMs }) => sum + lengthMs, 0)
  const wantedMs = startsMs + 300
  const doneMs = (await sessionOf(page)).itemMs
  if (wantedMs > doneMs) await uncramp.advance({ seconds: (wantedMs - doneMs) / 1000 })
  await until(`the phase “${kind}”`, async () => (await phaseOf(page)) === kind)
}

/** The session as the page keeps it. */
export async function sessionOf(page: Page): Promise<Session> {
  return until('a kept session', async () => {
    const kept = await page.evaluate(() => sessionStorage.getItem('uncramp-session'))
    return kept === null ? undefined : (JSON.parse(kept) as Session)
  })
}

export async function phaseOf(page: Page): Promise<PhaseKind> {
  return currentPhase(await sessionOf(page)).phase.is
}
