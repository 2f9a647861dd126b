import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Kind } from '../../core/schedule/kinds.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { loudspeaker } from '../support/fake-sound.ts'
import { only } from '../support/schedule.ts'
import { FLAVOURS, idOnTable, installed, logOf, MINUTE_MS, SECOND_MS } from './desk.ts'

const EVERY_MINUTES = 10

const hearing = (kind: Kind, sound: Settings['sound']): Settings => ({
  ...only({ [kind]: { rhythm: 'active', everyMinutes: EVERY_MINUTES } }),
  sound,
})

const KINDS_SHOWN = [
  { kind: 'stretch', stays: true, buttons: ['Start', 'In 5 min'] },
  { kind: 'micro', stays: true, buttons: ['Start', 'In 5 min'] },
  { kind: 'tip', stays: false, buttons: [] },
  { kind: 'water', stays: false, buttons: [] },
] as const
const SOUNDS = ['off', 'soft'] as const

const EACH = KINDS_SHOWN.flatMap((shown) => SOUNDS.map((sound) => ({ ...shown, sound })))

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a reminder of the system', () => {
  it.each(EACH)('of Chrome: $kind stays: $stays, sound: $sound', async (of) => {
    const browser = await installed('chrome', hearing(of.kind, of.sound))
    await browser.pass(EVERY_MINUTES * MINUTE_MS)
    const { stays, buttons } = of
    expect([...browser.centre.onScreen.values()]).toMatchObject([
      { id: idOnTable(browser), stays, buttons, silent: of.sound === 'off' },
    ])
  })

  it.each(SOUNDS)('as a sample goes by itself, and is heard as set: %s', async (sound) => {
    const browser = await installed('chrome', hearing('stretch', sound))
    await browser.send({ command: 'test-reminder' })
    expect([...browser.centre.onScreen.values()]).toMatchObject([
      { stays: false, silent: sound === 'off' },
    ])
  })

  it.each(EACH)('of Firefox has Uncramp’s tone: $kind, sound: $sound', async (of) => {
    const heard = loudspeaker()
    const browser = await installed('firefox', hearing(of.kind, of.sound))
    await browser.pass(EVERY_MINUTES * MINUTE_MS - SECOND_MS)
    expect(heard.sounded).toBe(0)
    await browser.pass(2 * MINUTE_MS)
    expect(browser.reminders).toHaveLength(1)
    expect(heard.sounded).toBe(of.sound === 'off' ? 0 : 1)
    await browser.send({ command: 'test-reminder' })
    expect(heard.sounded).toBe(of.sound === 'off' ? 0 : 2)
    expect(logOf(browser)).toEqual([])
  })

  it.each(FLAVOURS)('that could not be shown is not heard either, in %s', async (flavour) => {
    const heard = loudspeaker()
    const browser = await installed(flavour, hearing('stretch', 'soft'))
    browser.failures.set('notifications.create', 'refused')
    browser.failures.set('windows.create', 'no windows here')
    await browser.pass(EVERY_MINUTES * MINUTE_MS)
    expect(browser.badge).toBe('●')
    expect(heard.sounded).toBe(0)
  })
})
