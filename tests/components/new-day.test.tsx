// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { localDate } from '../../core/time/hours.ts'
import { FakeBrowser } from '../support/fake-browser.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const BEFORE_MIDNIGHT_MS = Date.parse('2026-06-01T23:58:30Z')

let isHidden: boolean

/** A page that shows the day, as the popup, the options and Welcome do. */
async function dayShown(): Promise<() => string> {
  const { useClock } = await import('../../entrypoints/shared/use-clock.ts')
  const Day = () => <p>{localDate(useClock(), 'UTC').toString()}</p>
  await act(() => render(<Day />, document.body))
  return () => document.body.textContent
}

async function awake(ms: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(ms)
  })
}

beforeEach(() => {
  // The file that this process ran before left its page.
  document.body.replaceChildren()
  vi.useFakeTimers({ now: BEFORE_MIDNIGHT_MS })
  new FakeBrowser('chrome', () => Promise.reject(new Error('no background here'))).enter()
  isHidden = false
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden)
})
afterEach(async () => {
  await act(() => render(null, document.body))
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the day on a page', () => {
  it('changes at midnight while the page is seen', async () => {
    const day = await dayShown()
    await awake(MINUTE_MS)
    expect(day()).toBe('2026-06-01')
    await awake(MINUTE_MS)
    expect(day()).toBe('2026-06-02')
  })

  it('changes within half a minute after the computer woke up with the page on the screen', async () => {
    const day = await dayShown()
    // Right after a full minute: the page's own timer is as far away as it can be.
    await awake(31_000)
    vi.setSystemTime(Date.now() + 24 * HOUR_MS)
    await awake(30_000)
    expect(day()).toBe('2026-06-02')
  })

  it('changes as soon as a hidden page is seen', async () => {
    const day = await dayShown()
    isHidden = true
    document.dispatchEvent(new Event('visibilitychange'))
    await awake(8 * HOUR_MS)
    expect(day()).toBe('2026-06-01')
    isHidden = false
    await act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(day()).toBe('2026-06-02')
  })
})

describe('the end of a break', () => {
  const endShown = async (): Promise<() => string> => {
    const { useEndVisible } = await import('../../entrypoints/break/use-end-visible.ts')
    const End = () => (
      <p>{useEndVisible(BEFORE_MIDNIGHT_MS) ? 'Well done' : 'This break is over'}</p>
    )
    await act(() => render(<End />, document.body))
    return () => document.body.textContent
  }

  it('stays for an hour where the page is seen all the time, and no longer', async () => {
    const end = await endShown()
    await awake(55 * MINUTE_MS)
    expect(end()).toBe('Well done')
    await awake(10 * MINUTE_MS)
    expect(end()).toBe('This break is over')
  })

  it('is gone soon after the computer woke up the next day with the page on the screen', async () => {
    const end = await endShown()
    vi.setSystemTime(Date.now() + 24 * HOUR_MS)
    await awake(30_000)
    expect(end()).toBe('This break is over')
  })
})
