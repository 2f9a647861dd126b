import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseChoices } from '../../core/content/choices.ts'
import { parsePlans } from '../../core/content/stored-plans.ts'
import type { FakeBrowser } from '../support/fake-browser.ts'
import { breakPage, FLAVOURS, idOnTable, MINUTE_MS, running, stageOf, stateOf } from './desk.ts'

afterEach(() => void vi.useRealTimers())

const endingsOf = async (browser: FakeBrowser) =>
  (await browser.record()).filter(({ what }) => what === 'taken' || what === 'stopped')

describe.each(FLAVOURS)('a guided break in %s', (flavour) => {
  it('that is paused is kept for fifteen minutes and taken then', async () => {
    const browser = await running(flavour)
    const breakId = idOnTable(browser)
    const tell = (report: object) =>
      browser.send({ command: 'report', breakId, report }, breakPage(browser))
    await browser.pass(20_000)
    await tell({ type: 'break-progress', doneSeconds: 20, paused: true })
    await browser.pass(15 * MINUTE_MS)
    expect(stageOf(browser)).toMatchObject({ is: 'running', breakId })
    await tell({ type: 'break-progress', doneSeconds: 20 })
    await browser.pass(160_000)
    expect(await tell({ type: 'break-ended', doneSeconds: 180, how: 'finished' })).toEqual({
      ok: true,
    })
    expect(await endingsOf(browser)).toMatchObject([{ what: 'taken', actualSeconds: 180 }])
  })

  it('whose page was silent is amended in the stored record when it speaks again', async () => {
    const browser = await running(flavour)
    const breakId = idOnTable(browser)
    const tell = (report: object) =>
      browser.send({ command: 'report', breakId, report }, breakPage(browser))
    await browser.pass(60_000)
    await tell({ type: 'break-progress', doneSeconds: 60 })
    await browser.pass(20 * MINUTE_MS)
    expect(await endingsOf(browser)).toMatchObject([{ what: 'stopped', actualSeconds: 60 }])
    expect(await tell({ type: 'break-ended', doneSeconds: 180, how: 'finished' })).toEqual({
      ok: true,
    })
    expect(await endingsOf(browser)).toMatchObject([{ what: 'taken', actualSeconds: 180 }])
    expect(stateOf(browser).today.taken).toBe(1)
    // What is picked next goes by what was really done.
    const { lately } = parseChoices(browser.stored('choices'))
    const plan = parsePlans(browser.stored('plans')).find((each) => each.breakId === breakId)
    const done = lately.flatMap(({ of, doneAtMs }) =>
      of.is === 'item' && doneAtMs === Date.now() ? [of.id] : [],
    )
    expect(done.toSorted()).toEqual(plan?.items.map(({ id }) => id).toSorted())
  })

  it('that nothing is known of is not called noted', async () => {
    const browser = await running(flavour)
    const command = {
      command: 'report',
      breakId: 'x',
      report: { type: 'break-ended', doneSeconds: 9, how: 'finished' },
    }
    expect(await browser.send(command, breakPage(browser))).toMatchObject({ ok: false })
  })
})
