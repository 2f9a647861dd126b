import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { FLAVOURS, installed } from './desk.ts'

const hoursIn = (browser: Awaited<ReturnType<typeof installed>>) =>
  (browser.stored('settings') as Settings | undefined)?.hours

describe.each(FLAVOURS)('the desk hours to begin with, in %s', (flavour) => {
  afterEach(() => void vi.unstubAllGlobals())

  it('are on the days on which people of the region work', async () => {
    vi.stubGlobal('navigator', { languages: ['ar-EG', 'en-US'] })
    const browser = await installed(flavour)
    expect(hoursIn(browser)).toMatchObject({
      thu: [{ from: '09:00', to: '17:00' }],
      fri: [],
      sat: [],
      sun: [{ from: '09:00', to: '17:00' }],
    })
  })

  it('need not be stored where they are the usual ones', async () => {
    vi.stubGlobal('navigator', { languages: ['de-DE', 'en-US'] })
    expect(hoursIn(await installed(flavour))).toBeUndefined()
  })

  it('stay what the person chose before', async () => {
    vi.stubGlobal('navigator', { languages: ['ar-EG'] })
    const browser = await installed(flavour, DEFAULT_SETTINGS)
    expect(hoursIn(browser)).toEqual(DEFAULT_SETTINGS.hours)
  })
})
