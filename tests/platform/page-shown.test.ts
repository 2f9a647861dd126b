// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeBrowser } from '../support/fake-browser.ts'

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS
const BEGAN_MS = Date.parse('2026-06-01T22:00:00Z')

let shown: string[]
let ending: AbortController
let isHidden: boolean
let browser: FakeBrowser
let page: ReturnType<FakeBrowser['enter']>

/** The computer sleeps: the clock goes on, and no timer rings. */
function sleep(ms: number): void {
  vi.setSystemTime(Date.now() + ms)
}

async function awake(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
}

beforeEach(async () => {
  vi.useFakeTimers({ now: BEGAN_MS })
  browser = new FakeBrowser('chrome', () => Promise.reject(new Error('no background here')))
  page = browser.enter()
  isHidden = false
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden)
  shown = []
  ending = new AbortController()
  const { onPageShown } = await import('../../platform/page-shown.ts')
  onPageShown((how) => shown.push(how), ending.signal)
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a page that stays on the screen', () => {
  it('is seen again when the computer wakes up with it', async () => {
    await awake(MINUTE_MS)
    sleep(8 * HOUR_MS)
    expect(shown).toEqual([])
    await awake(30 * SECOND_MS)
    expect(shown).toEqual(['seen'])
    await awake(HOUR_MS)
    expect(shown).toEqual(['seen'])
  })

  it('is seen again when the clock was set back', async () => {
    sleep(-3 * HOUR_MS)
    await awake(30 * SECOND_MS)
    expect(shown).toEqual(['seen'])
  })

  it('is not seen again while the computer is awake, nor after a short delay', async () => {
    await awake(3 * HOUR_MS)
    sleep(MINUTE_MS)
    await awake(HOUR_MS)
    expect(shown).toEqual([])
  })

  it('is not seen again by waking up where it is hidden, but when it comes to the front', async () => {
    isHidden = true
    sleep(8 * HOUR_MS)
    await awake(MINUTE_MS)
    expect(shown).toEqual([])
    isHidden = false
    document.dispatchEvent(new Event('visibilitychange'))
    expect(shown).toEqual(['seen'])
  })

  it('is no longer watched once that is ended', async () => {
    ending.abort()
    sleep(8 * HOUR_MS)
    await awake(HOUR_MS)
    expect(shown).toEqual([])
  })
})

describe('a page that the person asks for while it is open', () => {
  async function openAgain(path: '/relief.html' | '/options.html'): Promise<void> {
    const { notifyReopened } = await import('../../platform/page-shown.ts')
    await notifyReopened(path)
    for (const hear of page.listeners.get('runtime.onMessage') ?? []) {
      for (const message of browser.sentToPages) hear(...([message, { id: browser.id }] as never[]))
    }
  }

  beforeEach(() => {
    vi.stubGlobal('location', { pathname: '/relief.html' })
  })

  it('hears that it was asked for', async () => {
    await openAgain('/relief.html')
    expect(shown).toEqual(['asked-for'])
  })

  it('hears nothing when another page was asked for', async () => {
    await openAgain('/options.html')
    expect(shown).toEqual([])
  })
})
