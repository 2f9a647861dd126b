import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { FakeBrowser, Sender } from '../support/fake-browser.ts'
import {
  breakPage,
  FLAVOURS,
  idOnTable,
  installed,
  linesOf,
  logOf,
  MINUTE_MS,
  offered,
  OVER_PAGES,
  stateOf,
} from './desk.ts'

const SKIP = (breakId: string) => ({ command: 'skip', breakId })
const report = (report: object) => ({ command: 'report', breakId: 'x', report })
const ENDED = { type: 'break-ended', doneSeconds: 1, how: 'finished' }
const ITEM = { id: 'x', plannedSeconds: 1, actualSeconds: 1 }

const FLOOD = 50

/** Sent in floods: each waits until all is quiet again, which is what takes the time. */
async function refusesAll(
  browser: FakeBrowser,
  messages: readonly unknown[],
  sender?: Sender,
): Promise<void> {
  for (let at = 0; at < messages.length; at += FLOOD) {
    const flood = messages.slice(at, at + FLOOD)
    const replies = await browser.sendAtOnce(flood, sender)
    const taken = flood.filter((_, index) => !isRefusal(replies[index]))
    expect(taken).toEqual([])
  }
}

function isRefusal(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === false
}

describe.each(FLAVOURS)('what %s lets in', (flavour) => {
  it('takes commands from its own pages', async () => {
    const browser = await offered(flavour)
    expect(await browser.send(SKIP(idOnTable(browser)), breakPage(browser))).toEqual({ ok: true })
    expect(browser.reminders).toEqual([])
  })

  it('refuses every other sender, notes it, and changes nothing', async () => {
    const browser = await offered(flavour)
    const before = stateOf(browser)
    const own = browser.url('/popup.html')
    const senders = [
      {},
      { url: own },
      { id: browser.id },
      { id: 'another-extension', url: own },
      { id: browser.id, url: 'https://example.com/' },
      { id: browser.id, url: `https://example.com/${own}` },
      { id: browser.id, url: own.replace('://', '://x') },
      { id: browser.id, url: 'about:blank' },
    ]
    for (const sender of senders) {
      const reply = await browser.send(SKIP(idOnTable(browser)), sender)
      expect(reply).toMatchObject({ ok: false })
    }
    expect(stateOf(browser)).toEqual(before)
    expect(logOf(browser)).toEqual(senders.map(() => 'refused-message'))
  })

  it('refuses what is no command, whatever it is', async () => {
    const browser = await offered(flavour)
    const before = stateOf(browser)
    const messages: unknown[] = [
      undefined,
      null,
      42,
      'skip',
      [],
      {},
      { command: 'quit' },
      { command: 'skip' },
      { command: 'skip', breakId: '' },
      { command: 'skip', breakId: idOnTable(browser), extra: true },
      { command: 'pause', length: { for: 'minutes', minutes: -1 } },
      { command: 'pause', length: { for: 'minutes', minutes: 1e9 } },
      report({ ...ENDED, doneSeconds: Number.NaN }),
      report({ ...ENDED, items: [{ id: 'x', plannedSeconds: 1 }] }),
      report({ ...ENDED, items: [{ id: 'x', plannedSeconds: 1, actualSeconds: -1 }] }),
      report({ ...ENDED, items: Array.from({ length: 61 }, () => ITEM) }),
      report({ type: 'break-felt', felt: 'great' }),
      { command: 'save-settings', settings: { ...DEFAULT_SETTINGS, extra: 1 } },
      { command: 'save-settings', settings: null },
      { testHook: 'jump', ms: 1e9 },
    ]
    for (const message of messages) {
      expect(await browser.send(message)).toMatchObject({ ok: false })
    }
    expect(stateOf(browser)).toEqual(before)
    expect(logOf(browser)).toHaveLength(messages.length)
  })

  it('refuses a huge payload with a short word', async () => {
    const browser = await offered(flavour)
    const atTimes = Array.from({ length: 200_000 }, () => 'never')
    const stretch = { ...DEFAULT_SETTINGS.kinds.stretch, atTimes }
    const kinds = { ...DEFAULT_SETTINGS.kinds, stretch }
    const settings = { ...DEFAULT_SETTINGS, kinds }
    for (const message of [
      { command: 'save-settings', settings },
      { command: 'skip', breakId: 'x'.repeat(1e6) },
      { command: 'y'.repeat(1e6) },
    ]) {
      const reply = (await browser.send(message)) as { ok: boolean; reason: string }
      expect(reply.ok).toBe(false)
      expect(reply.reason.length).toBeLessThan(700)
    }
    for (const { what } of linesOf(browser)) expect(what.length).toBeLessThan(600)
  })

  it('refuses ten thousand random payloads without a throw or a change', async () => {
    const browser = await offered(flavour)
    const before = stateOf(browser)
    const names = fc.constantFrom('start', 'skip', 'pause', 'save-settings', 'break-ended', 'x')
    const commandLike = fc
      .tuple(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 }), names)
      .map(([fields, command]) => ({ ...fields, command, nonsense: 1 }))
    const payloads = fc.sample(fc.oneof(fc.anything(), fc.jsonValue(), commandLike), {
      numRuns: 10_000,
      seed: 20260601,
    })
    await refusesAll(browser, payloads)
    expect(stateOf(browser)).toEqual(before)
    expect(browser.reminders).toHaveLength(1)
  })

  it('refuses ten thousand things that a page’s script could say without a throw or a change', async () => {
    const browser = await installed(flavour, OVER_PAGES)
    browser.web.access = true
    const page = browser.web.open('https://news.example.com/')
    await browser.pass(10 * MINUTE_MS)
    const order = page.layer?.order
    if (!order) throw new Error('no card')
    const before = stateOf(browser)
    const sender = { id: browser.id, url: page.url, frameId: 0, tab: { id: page.tabId } }
    const own = { layer: order.token, breakId: order.breakId }
    const says = fc.constantFrom('answered', 'gone', 'obscured', 'break-ended', 'item-hurt', 'x')
    // Shapes that are nearly right: each with something wrong that decides.
    const sayings = fc
      .tuple(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 }), says)
      .map(([fields, type]) => ({ ...fields, type, nonsense: 1 }))
    const messages = fc.oneof(
      fc.anything().map((event) => ({ ...own, event })),
      sayings.map((event) => ({ ...own, event })),
      fc.string().map((layer) => ({ ...own, layer, event: { type: 'gone' } })),
      fc.string().map((breakId) => ({ ...own, breakId: `${breakId}?`, event: { type: 'gone' } })),
      fc.jsonValue().map((layer) => ({ layer })),
    )
    await refusesAll(browser, fc.sample(messages, { numRuns: 10_000, seed: 20260602 }), sender)
    expect(stateOf(browser)).toEqual(before)
    expect(browser.web.cards).toEqual([page])
  })
})
