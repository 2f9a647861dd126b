import { describe, expect, it } from 'vitest'
import { slotDate, slotsBetween } from '../../../core/time/slots.ts'
import { HOUR_MS, instant } from '../../support/schedule.ts'

const BERLIN = 'Europe/Berlin'
const at = (wall: string) => instant(wall, BERLIN)
const keys = (times: string[], from: string, to: string, zone = BERLIN) =>
  slotsBetween(times, zone, instant(from, zone), instant(to, zone)).map(({ key }) => key)

describe('fixed times between two moments', () => {
  it('leave the first moment out and take the last in', () => {
    expect(keys(['10:00'], '2026-06-01T10:00', '2026-06-02T10:00')).toEqual(['2026-06-02T10:00'])
  })

  it('come in order over several days', () => {
    expect(keys(['15:00', '09:00'], '2026-06-01T12:00', '2026-06-02T12:00')).toEqual([
      '2026-06-01T15:00',
      '2026-06-02T09:00',
    ])
  })

  it('are none where no time passed or none are set', () => {
    expect(slotsBetween(['10:00'], BERLIN, at('2026-06-02T10:00'), at('2026-06-01T10:00'))).toEqual(
      [],
    )
    expect(slotsBetween([], BERLIN, at('2026-06-01T00:00'), at('2026-06-02T00:00'))).toEqual([])
  })

  it('have one name for a time that occurs twice', () => {
    const night = slotsBetween(['02:30'], BERLIN, at('2026-10-25T00:00'), at('2026-10-25T06:00'))
    expect(night).toEqual([{ key: '2026-10-25T02:30', atMs: Date.UTC(2026, 9, 25, 0, 30) }])
  })

  it('come later on the day on which they are skipped', () => {
    const [slot] = slotsBetween(['02:30'], BERLIN, at('2026-03-29T00:00'), at('2026-03-29T06:00'))
    expect(slot?.atMs).toBe(at('2026-03-29T03:30'))
  })

  it('are a day apart by the wall where the clock moves by half an hour', () => {
    const zone = 'Australia/Lord_Howe'
    const from = instant('2026-10-03T09:00', zone)
    const [first, second] = slotsBetween(['10:00'], zone, from, from + 48 * HOUR_MS)
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBe(23.5 * HOUR_MS)
  })

  it('are named by their date', () => {
    expect(slotDate('2026-06-01T15:00')).toBe('2026-06-01')
  })
})
