import type { CDPSession } from 'puppeteer-core'
import { sitUntilBreak } from '../browser/support/answers.ts'
import { E2E_BUILDS, firstDay, launch } from '../browser/support/desk.ts'
import type { BenchRow } from './row.ts'

const WATCHED_MS = 4000

type Counted = { layouts: number; scriptMs: number }

/**
 * What a moving figure costs on the break page: how many of the display's
 * frames it draws, how often it makes the page lay itself out anew, and how
 * much script a frame takes. The same page with the break paused is what is
 * taken off: the clock goes on there, too.
 */
export async function figureFrames(): Promise<BenchRow[]> {
  const uncramp = await launch('chrome', { folder: E2E_BUILDS.chrome })
  try {
    await firstDay(uncramp)
    await sitUntilBreak(uncramp)
    await uncramp.tell({ command: 'start' })
    const page = await uncramp.pageShowing('break.html')
    await page.waitForSelector('.figure path[d]')
    await page.bringToFront()
    const session = await page.createCDPSession()
    await session.send('Performance.enable')
    const before = await counted(session)
    const watched = await page.evaluate(async (lengthMs: number) => {
      const figure = document.querySelector('.figure')
      if (figure === null) throw new Error('no figure')
      let changes = 0
      const drawn = new Set<number>()
      let frame = 0
      const observer = new MutationObserver((records) => {
        changes += records.length
        drawn.add(frame)
      })
      observer.observe(figure, { subtree: true, attributes: true, childList: true })
      const { promise, resolve } = Promise.withResolvers<void>()
      const start = performance.now()
      requestAnimationFrame(function next() {
        frame += 1
        if (performance.now() - start < lengthMs) requestAnimationFrame(next)
        else resolve()
      })
      await promise
      observer.disconnect()
      const grown = figure.querySelectorAll('path').length
      return { frames: frame, drawn: drawn.size, changes, paths: grown }
    }, WATCHED_MS)
    const after = await counted(session)
    const layouts = after.layouts - before.layouts
    const scriptMs = (after.scriptMs - before.scriptMs) / watched.frames
    return [
      {
        what: 'figure: frames a second that the browser gives while it moves',
        value: ((watched.frames / WATCHED_MS) * 1000).toFixed(1),
        bar: '60 of a 60 Hz display',
        ok: (watched.frames / WATCHED_MS) * 1000 >= 58,
      },
      {
        what: 'figure: script in a frame',
        value: `${scriptMs.toFixed(2)} ms, ${watched.paths} paths`,
        bar: '4 ms of a frame’s 16.7',
        ok: scriptMs < 4,
      },
      {
        // The seconds of the timer change the page's text, which lays it out anew: once a second.
        what: 'figure: layouts while it moves, beside those of the timer',
        value: `${Math.max(0, layouts - Math.ceil(WATCHED_MS / 1000) * 2)} in ${watched.frames} frames`,
        bar: '0',
        ok: layouts <= Math.ceil(WATCHED_MS / 1000) * 2,
      },
    ]
  } finally {
    await uncramp.close()
  }
}

async function counted(session: CDPSession): Promise<Counted> {
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { layouts: value('LayoutCount'), scriptMs: value('ScriptDuration') * 1000 }
}
