import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../content/words/index.ts'
import { FLAVOURS, installed, MINUTE_MS } from './desk.ts'

const { startBreak, pauseOrResume, meetingOrOver, spasmNow, settings } = wordsIn('en').menu
const ENGLISH = [startBreak, pauseOrResume, meetingOrOver, spasmNow, settings]

describe.each(FLAVOURS)('the menu of the toolbar button, in %s', (flavour) => {
  it('is made again by a worker that finds it in another language than the person’s', async () => {
    const browser = await installed(flavour)
    expect(browser.menuTitles).toEqual(ENGLISH)
    browser.stop()
    // As a worker leaves it that dies when the language was saved, and nothing more.
    browser.menuTitles = ['Jetzt eine Pause beginnen']
    browser.areas.session.set({ menuLanguage: 'de' })
    await browser.pass(6 * MINUTE_MS)
    expect(browser.menuTitles).toEqual(ENGLISH)
    expect(browser.stored('menuLanguage', 'session')).toBe('en')
  })

  it('stays as it is while it is in the person’s language', async () => {
    const browser = await installed(flavour)
    browser.menuTitles = ['untouched']
    browser.stop()
    await browser.pass(6 * MINUTE_MS)
    expect(browser.menuTitles).toEqual(['untouched'])
  })
})
