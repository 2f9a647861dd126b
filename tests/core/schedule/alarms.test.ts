import { describe, expect, it } from 'vitest'
import { missingAlarms, alarmChanges } from '../../../core/schedule/alarms.ts'

const NOW = 1_000_000_000
const PERIOD = 300_000
const clock = { nowMs: NOW, heartbeatMs: PERIOD }
const none = { wake: null, heartbeat: null }
const beating = { wake: null, heartbeat: NOW + PERIOD }

/** It repeats twice a minute, should the worker that it wakes die. */
const wakeAt = (atMs: number) => ({ do: 'create', name: 'wake', atMs, periodMs: 30_000 })
const beat = { do: 'create', name: 'heartbeat', atMs: null, periodMs: PERIOD }

describe('the alarms added before a state is saved', () => {
  it('are those that are missing, and none is taken away', () => {
    const plan = { wakeAtMs: NOW + 60_000, heartbeat: true }
    expect(missingAlarms(plan, none, clock)).toEqual([wakeAt(NOW + 60_000), beat])
    const idle = { wakeAtMs: null, heartbeat: false }
    expect(missingAlarms(idle, { wake: NOW + 1, heartbeat: NOW + 1 }, clock)).toEqual([])
  })

  it('leave a wake that comes early enough, and replace one that comes too late', () => {
    const plan = { wakeAtMs: NOW + 60_000, heartbeat: false }
    expect(missingAlarms(plan, { ...none, wake: NOW + 30_000 }, clock)).toEqual([])
    expect(missingAlarms(plan, { ...none, wake: NOW + 90_000 }, clock)).toEqual([
      wakeAt(NOW + 60_000),
    ])
  })
})

describe('the alarms set after a state is saved', () => {
  it('are exactly the plan', () => {
    const idle = { wakeAtMs: null, heartbeat: false }
    expect(alarmChanges(idle, { wake: NOW + 1, heartbeat: NOW + 1 }, clock)).toEqual([
      { do: 'clear', name: 'wake' },
      { do: 'clear', name: 'heartbeat' },
    ])
    expect(alarmChanges(idle, none, clock)).toEqual([])
  })

  it('make the wake anew even for the same moment: its timer stood still in a sleep', () => {
    const plan = { wakeAtMs: NOW + 60_000, heartbeat: true }
    expect(alarmChanges(plan, { ...beating, wake: NOW + 60_000 }, clock)).toEqual([
      wakeAt(NOW + 60_000),
    ])
  })

  it('renew a heartbeat that a clock set back has left too far ahead, or that is long past', () => {
    const plan = { wakeAtMs: null, heartbeat: true }
    expect(alarmChanges(plan, beating, clock)).toEqual([])
    expect(alarmChanges(plan, { ...none, heartbeat: NOW + 2 * PERIOD }, clock)).toEqual([beat])
    expect(alarmChanges(plan, { ...none, heartbeat: NOW - 2 * PERIOD }, clock)).toEqual([beat])
  })
})
