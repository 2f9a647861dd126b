// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { DayPreview } from '../../components/day-preview/day-preview.tsx'
import { scaleOf } from '../../components/day-preview/scale.ts'
import { weekAhead } from '../../components/day-preview/week-ahead.ts'
import type { DayPreview as Day } from '../../core/schedule/preview.ts'
import { choicesOf, enter, show } from '../support/show.tsx'

const MONDAY = '2026-11-23'
const at = (time: string) => Date.parse(`${MONDAY}T${time}:00Z`)
const day = (parts: Partial<Day>): Day => ({
  dayStartMs: at('00:00'),
  dayEndMs: at('00:00') + 24 * 3_600_000,
  ranges: [{ startMs: at('09:00'), endMs: at('12:00') }],
  marks: [
    { kind: 'tip', atMs: at('09:20'), seconds: 0 },
    { kind: 'micro', atMs: at('09:30'), seconds: 30 },
    { kind: 'stretch', atMs: at('10:00'), seconds: 180 },
    { kind: 'stretch', atMs: at('11:03'), seconds: 180 },
  ],
  ...parts,
})
const days = weekAhead(MONDAY)

function preview(shown: Day, more: { nowMs?: number; onShow?: () => void; date?: string } = {}) {
  return (
    <DayPreview
      days={days}
      shown={days.find(({ date }) => date === more.date) ?? days[0]}
      onShow={more.onShow ?? (() => {})}
      day={shown}
      nowMs={more.nowMs ?? at('10:30')}
      timeZone="UTC"
    />
  )
}

describe('the day preview', () => {
  it('sums the day up', () => {
    const shown = show(preview(day({})))
    const totals = shown.all('.day-totals li').map((each) => each.textContent?.trim())
    expect(totals).toEqual(['2 stretch breaks', '1 short break', '1 tip', '7 min in all'])
  })

  it('says the same in words for those who do not see the picture', () => {
    const picture = show(preview(day({}))).page.querySelector('[role="img"]')
    const text = picture?.getAttribute('aria-label')?.replaceAll(/\s+/g, ' ')
    expect(text).toContain('Monday, desk hours 9:00 AM – 12:00 PM: ')
    expect(text).toContain('2 stretch breaks')
  })

  it('lists every mark with its time and length', () => {
    const rows = show(preview(day({})))
      .all('tbody tr')
      .map((row) => row.textContent?.replaceAll(/\s+/g, ' ').trim())
    expect(rows).toHaveLength(4)
    expect(rows[0]).toContain('9:20 AM')
    expect(rows[0]).toContain('Daily tip')
    expect(rows[2]).toContain('3 min')
  })

  it('shows the present moment today and on no other day', () => {
    expect(show(preview(day({}))).text()).toContain('now')
    expect(show(preview(day({}), { date: '2026-11-24' })).page.querySelector('.day-now')).toBeNull()
  })

  it('lets go of the present moment outside the hours that are drawn', () => {
    const shown = show(preview(day({}), { nowMs: at('22:00') }))
    expect(shown.page.querySelector('.day-now')).toBeNull()
  })

  it('says why a day is empty', () => {
    expect(show(preview(day({ ranges: [], marks: [] }))).text()).toContain('Monday: no desk hours.')
    expect(show(preview(day({ marks: [] }))).text()).toContain('Monday: nothing comes.')
  })

  it('offers each weekday once, today first', () => {
    const onShow = vi.fn()
    const select = show(preview(day({}), { onShow })).getByRole<HTMLSelectElement>('combobox', {
      name: 'Day to show',
    })
    expect(choicesOf(select)).toEqual([
      'Today, Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ])
    enter(select, '2026-11-28')
    expect(onShow).toHaveBeenCalledWith({ weekday: 'sat', date: '2026-11-28' })
  })
})

describe('the scale', () => {
  it('runs over whole hours around everything', () => {
    const scale = scaleOf(day({ ranges: [{ startMs: at('09:15'), endMs: at('12:10') }] }))
    expect([scale.startMs, scale.endMs]).toEqual([at('09:00'), at('13:00')])
    expect(scale.ticks).toHaveLength(5)
    expect(scale.position(at('11:00'))).toBe(0.5)
  })

  it('reaches to an evening stretch outside the hours', () => {
    const scale = scaleOf(day({ marks: [{ kind: 'evening', atMs: at('21:30'), seconds: 300 }] }))
    expect(scale.endMs).toBe(at('22:00'))
  })

  it('still has hours on an empty day', () => {
    expect(scaleOf(day({ ranges: [], marks: [] })).ticks.length).toBeGreaterThan(1)
  })
})
