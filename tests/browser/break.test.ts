import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { ENDINGS } from '../../core/record/entry.ts'
import { leaveBreak, sitThrough, sitUntilBreak, startBreak } from './support/answers.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { words } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { press, reads } from './support/screen.ts'
import { until } from './support/until.ts'

inBothBrowsers('A guided break', {}, (uncramp) => {
  it('that runs to its end is recorded as taken, with its planned and its actual length', async () => {
    const page = await guidedBreak(uncramp())
    await sitThrough(uncramp(), page)
    const [taken, ...others] = await endings(uncramp())
    expect(others).toEqual([])
    expect(taken).toMatchObject({ what: 'taken', kind: 'stretch', plannedSeconds: 180 })
    expect(taken && 'actualSeconds' in taken && taken.actualSeconds).toBeGreaterThanOrEqual(170)
    await reads(
      await uncramp().openPage('popup.html'),
      words.schedule.breaksToday(words.format.count(1)),
    )
  })

  it('that hurts stops at once, says what to do, and is not taken', async () => {
    const page = await guidedBreak(uncramp())
    await press(page, words.breakPage.guide.hurts)
    await reads(page, words.breakPage.end.hurtCare)
    expect(await endings(uncramp())).toMatchObject([{ what: 'stopped', why: 'hurt' }])
    expect((await uncramp().state()).today.taken).toBe(0)
  })

  it('stands still while it is paused', async () => {
    const page = await guidedBreak(uncramp())
    await press(page, words.breakPage.guide.pause)
    await reads(page, words.breakPage.guide.paused)
    const left = await timeLeft(page)
    await press(page, words.breakPage.guide.resume)
    await until('the time to go on', async () => (await timeLeft(page)) !== left)
  })

  it('whose page is closed early is recorded as left, never as taken', async () => {
    const page = await guidedBreak(uncramp())
    await leaveBreak(uncramp(), page)
    await uncramp().advance({ minutes: 20 })
    expect(await endings(uncramp())).toMatchObject([{ what: 'stopped', why: 'left' }])
    expect((await uncramp().state()).today.taken).toBe(0)
  })
})

async function guidedBreak(uncramp: BrowserUnderTest): Promise<Page> {
  await sitUntilBreak(uncramp)
  const page = await startBreak(uncramp)
  await reads(page, words.breakPage.guide.hurts)
  return page
}

/** How breaks ended, once at least one has. */
async function endings(uncramp: BrowserUnderTest) {
  const isEnding = (what: string) => (ENDINGS as readonly string[]).includes(what)
  return until('an ending in the record', async () => {
    const ended = (await uncramp.record()).filter(({ what }) => isEnding(what))
    return ended.length > 0 && ended
  })
}

async function timeLeft(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLElement>('.guide-timer')?.innerText ?? '')
}
