import { expect, describe, it } from 'vitest'
import type { Settings } from '../../core/settings/schema.ts'
import { FLAVOURS, MINUTE_MS, HOUR_MS, offered, QUICK, stageOf, stateOf } from './desk.ts'

const withPain = (chestPainNow: boolean): Settings => ({
  ...QUICK,
  body: { ...QUICK.body, limits: ['chest-pain'], limitsTold: true, chestPainNow },
})

describe.each(FLAVOURS)('chest pain now, in %s', (flavour) => {
  it('stops breaks through restarts, shows it on the toolbar, and ends by the person’s word', async () => {
    const browser = await offered(flavour, QUICK)
    expect(browser.centre.onScreen.size).toBe(1)
    await browser.send({ command: 'save-settings', settings: withPain(true) })
    expect(browser.centre.onScreen.size).toBe(0)
    expect(browser.title).toBe('Uncramp: stopped while you have chest pain')
    const shown = browser.centre.appeared.length
    await browser.pass(2 * HOUR_MS)
    browser.stop()
    await browser.start()
    await browser.pass(2 * HOUR_MS)
    expect(browser.centre.appeared).toHaveLength(shown)
    expect(stateOf(browser).pause.is).toBe('care')
    for (const command of ['start', 'resume'] as const) await browser.send({ command })
    await browser.send({ command: 'start-item', itemId: 'eye-far-look' })
    expect(stageOf(browser).is).toBe('counting')
    expect(stateOf(browser).pause.is).toBe('care')

    await browser.send({ command: 'save-settings', settings: withPain(false) })
    await browser.pass(15 * MINUTE_MS)
    expect(browser.centre.appeared.length).toBeGreaterThan(shown)
  })
})
