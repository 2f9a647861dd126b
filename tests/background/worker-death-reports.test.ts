import { afterEach, describe, expect, it, vi } from 'vitest'
import type { GuideOrder } from '../../core/delivery/orders.ts'
import { beginSession, pause, tick } from '../../core/session/session.ts'
import { progressReport } from '../../core/session/reports.ts'
import { FakeBrowser } from '../support/fake-browser.ts'
import type { Death } from '../support/fake-life.ts'
import type { GuidePorts } from '../../entrypoints/guide/ports.ts'
import { playEachDeath } from './deaths.ts'
import {
  breakPage,
  FLAVOURS,
  idOnTable,
  installed,
  logOf,
  MINUTE_MS,
  OVER_PAGES,
  running,
  SECOND_MS,
  stageOf,
  type Flavour,
} from './desk.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Where a break is guided, and what the real ports of that guide say to the background. */
type Place = {
  title: string
  guided: (flavour: Flavour) => Promise<FakeBrowser>
  ports: (browser: FakeBrowser) => Promise<GuidePorts>
}

/**
 * The browser as a page sees it: a message that a dead background leaves unanswered is
 * rejected. One message at a time: the fake browser starts one background for each.
 */
function messagesTo(browser: FakeBrowser, sender: { id: string; url: string }): object {
  let last: Promise<unknown> = Promise.resolve()
  const sendMessage = (message: unknown) => {
    const reply = last.then(() => browser.send(message, sender))
    last = reply
    return reply.then((heard) => {
      if (heard === undefined) throw new Error('message channel closed before a response')
      return heard
    })
  }
  return { runtime: { id: browser.id, getURL: (path: string) => browser.url(path), sendMessage } }
}

const PLACES: readonly Place[] = [
  {
    title: 'over a page',
    guided: async (flavour) => {
      const browser = await installed(flavour, OVER_PAGES)
      browser.web.access = true
      const page = browser.web.open('https://news.example.com/')
      await browser.pass(10 * MINUTE_MS)
      await browser.sayFrom(page, { type: 'answered', answer: 'start' })
      await browser.sayFrom(page, { type: 'break-opened' })
      return browser
    },
    ports: async (browser) => {
      const [page] = browser.web.guides
      const order = page?.layer?.order as GuideOrder
      const sender = { id: browser.id, url: page?.url ?? '', frameId: 0, tab: { id: page?.tabId } }
      vi.resetModules()
      vi.stubGlobal('browser', messagesTo(browser, sender))
      const { layerPort } = await import('../../platform/layer-port.ts')
      const { createDialogPorts } = await import('../../entrypoints/layer-guide/dialog-ports.ts')
      return createDialogPorts(layerPort(order), order)
    },
  },
  {
    title: 'on its own page',
    guided: (flavour) => running(flavour),
    ports: async (browser) => {
      vi.resetModules()
      vi.stubGlobal('sessionStorage', { setItem: () => {}, getItem: () => null })
      vi.stubGlobal('browser', messagesTo(browser, breakPage(browser)))
      const { pagePorts } = await import('../../entrypoints/break/page-ports.ts')
      return pagePorts({ language: 'en', locale: 'en-US', direction: 'ltr' }, [], null)
    },
  },
]

/** Pause is pressed after twenty seconds. */
async function pressPause(ports: GuidePorts, breakId: string): Promise<void> {
  const items = [{ id: 'any', seconds: 180, phases: [] }]
  const begun = beginSession(breakId, items, Date.now() - 20 * SECOND_MS)
  const before = tick(begun, Date.now())
  const paused = pause(before, Date.now())
  ports.storeSession(paused)
  const report = progressReport(before, paused)
  if (report === null) throw new Error('a pause is not reported')
  await ports.report(breakId, report)
}

describe.each(FLAVOURS)('a guided break, in %s', (flavour) => {
  it.each(PLACES)(
    '$title stays paused wherever the worker dies as Pause is pressed',
    async ({ guided, ports }) => {
      const start = await guided(flavour)
      await start.pass(20 * SECOND_MS)
      const startMs = Date.now()
      const play = async (death: Death) => {
        const browser = await FakeBrowser.copyOf(start, startMs)
        const breakId = idOnTable(browser)
        const pagesPorts = await ports(browser)
        browser.dieAt(death)
        await pressPause(pagesPorts, breakId)
        await browser.settle()
        const { moments } = browser
        expect(stageOf(browser)).toMatchObject({ is: 'running', pausedSinceMs: startMs })
        expect(browser.stored('position')).toMatchObject({ breakId, position: { is: 'person' } })
        await browser.pass(30 * MINUTE_MS)
        expect(stageOf(browser)).toMatchObject({ is: 'running', breakId })
        // Nobody comes back: it ended when it was paused.
        await browser.pass(31 * MINUTE_MS)
        expect((await browser.record()).at(-1)).toMatchObject({
          what: 'stopped',
          breakId,
          atMs: startMs,
          actualSeconds: 20,
        })
        expect(logOf(browser)).toEqual([])
        return moments
      }
      await playEachDeath(play)
    },
  )
})
