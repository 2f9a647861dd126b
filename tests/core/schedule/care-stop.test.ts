import { describe, expect, it } from 'vitest'
import { parseScheduleState } from '../../../core/schedule/parse-state.ts'
import type { Settings } from '../../../core/settings/schema.ts'
import { Desk, only } from '../../support/schedule.ts'

const STRETCH = only({ stretch: { everyMinutes: 60 }, water: { everyMinutes: 40 } })

function withPain(settings: Settings, chestPainNow: boolean): Settings {
  return { ...settings, body: { ...settings.body, limits: ['chest-pain'], chestPainNow } }
}

describe('chest pain now', () => {
  it('stops everything, for days, until the person says that it is over', () => {
    const desk = new Desk({ settings: STRETCH }).sit(30).change(withPain(STRETCH, true))
    expect(desk.outlook).toEqual({ is: 'stopped' })
    for (let day = 0; day < 3; day += 1) desk.sit(24 * 60)
    expect(desk.shown).toEqual([])
    expect(desk.outlook).toEqual({ is: 'stopped' })
    expect(desk.wakes).toBeLessThan(30)
    desk.change(withPain(STRETCH, false))
    expect(desk.state.pause).toEqual({ is: 'none' })
    expect(desk.outlook.is).not.toBe('stopped')
    desk.sitUntil('09:00').sit(120)
    expect(desk.shown.length).toBeGreaterThan(0)
  })

  it('takes back what is offered, and ends what runs', () => {
    const offered = new Desk({ settings: only({ stretch: { everyMinutes: 60 } }) }).sit(60)
    offered.change(withPain(offered.settings, true))
    expect(offered.state.stage.is).toBe('counting')
    expect(offered.effects).toContainEqual({ do: 'withdraw-offers', except: null })
    expect(offered.record.at(-1)).toMatchObject({ what: 'held', why: 'paused' })

    const running = new Desk({ settings: only({ stretch: { everyMinutes: 60 } }) }).sit(60)
    running.tell({ type: 'start' })
    expect(running.state.stage.is).toBe('running')
    running.change(withPain(running.settings, true))
    expect(running.state.stage.is).toBe('counting')
    expect(running.effects).toContainEqual({ do: 'withdraw-offers', except: null })
    expect(running.record.at(-1)).toMatchObject({ what: 'stopped', why: 'hurt' })
  })

  it('is ended by no button but its own: not by resuming, a pause, or a start', () => {
    const desk = new Desk({ settings: STRETCH }).change(withPain(STRETCH, true))
    const entries = desk.record.length
    desk
      .tell({ type: 'resume' })
      .tell({ type: 'start' })
      .tell({
        type: 'start-own',
        of: { is: 'item', id: 'eye-far-look' },
        kind: 'micro',
        seconds: 20,
      })
      .tell({ type: 'pause', length: { for: 'minutes', minutes: 1 } })
      .sit(5)
    expect(desk.outlook).toEqual({ is: 'stopped' })
    expect(desk.state.stage.is).toBe('counting')
    expect(desk.record).toHaveLength(entries)
  })

  it('outlives a state that was lost, and a pause that was on', () => {
    const desk = new Desk({ settings: STRETCH })
      .tell({ type: 'pause', length: { for: 'minutes', minutes: 10 } })
      .change(withPain(STRETCH, true))
    desk.state = parseScheduleState('damaged', desk.moment).state
    desk.sit(24 * 60)
    expect(desk.shown).toEqual([])
    expect(desk.outlook).toEqual({ is: 'stopped' })
  })

  it('stays a pause for a version that does not know it', () => {
    const desk = new Desk({ settings: STRETCH }).change(withPain(STRETCH, true))
    expect(desk.state.pause).toMatchObject({ is: 'care' })
    const { state } = parseScheduleState(
      { ...desk.state, pause: { is: 'of a later version', sinceMs: 0 } },
      desk.moment,
    )
    expect(state.pause.is).toBe('open')
  })
})
