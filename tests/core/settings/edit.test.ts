import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import {
  checkHours,
  hasRoom,
  plainHours,
  weekOf,
  withHoursCopied,
  withNewRange,
  withoutRange,
  withRange,
} from '../../../core/settings/edit-hours.ts'
import { USUAL_WEEK, workdaysOf } from '../../../core/time/week-info.ts'
import { addTime, removeTime, timesOutside } from '../../../core/settings/edit-times.ts'
import { differsFromDefault, withKind, withKindReset } from '../../../core/settings/edit.ts'
import { withPreset } from '../../../core/settings/presets.ts'
import {
  MAX_RANGES,
  MAX_TIMES,
  WEEKDAYS,
  type HourRange,
  type WeekHours,
} from '../../../core/settings/schema.ts'
import { rangeEnd } from '../../../core/settings/week.ts'

const WORKDAYS = workdaysOf(USUAL_WEEK)
const FREE: WeekHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
const range = (from: string, to: string): HourRange => ({ from, to })

describe('hours', () => {
  it('finds nothing wrong with the default week', () => {
    expect(checkHours(DEFAULT_SETTINGS.hours)).toEqual([])
  })

  it.each([
    ['share an hour', [range('09:00', '13:00'), range('12:00', '17:00')]],
    ['are the same', [range('09:00', '13:00'), range('09:00', '13:00')]],
    ['lie inside each other', [range('09:00', '17:00'), range('10:00', '11:00')]],
    ['meet past midnight', [range('00:00', '02:00'), range('00:00', '00:00')]],
  ])('says once when two ranges of a day %s', (_, mon) => {
    expect(checkHours({ ...FREE, mon })).toEqual([
      { is: 'overlap', day: 'mon', index: 1, with: { day: 'mon', index: 0 } },
    ])
  })

  it('lets one range end where the next begins', () => {
    expect(
      checkHours({ ...FREE, mon: [range('09:00', '12:00'), range('12:00', '17:00')] }),
    ).toEqual([])
  })

  it('sees a night that runs into the next morning', () => {
    const week = { ...FREE, tue: [range('22:00', '06:00')], wed: [range('05:00', '09:00')] }
    expect(checkHours(week)).toEqual([
      { is: 'overlap', day: 'wed', index: 0, with: { day: 'tue', index: 0 } },
    ])
  })

  it('sees a Sunday night that runs into Monday', () => {
    const week = { ...FREE, sun: [range('22:00', '06:00')], mon: [range('05:00', '09:00')] }
    expect(checkHours(week)).toEqual([
      { is: 'overlap', day: 'sun', index: 0, with: { day: 'mon', index: 0 } },
    ])
  })

  it('allows whole days in a row', () => {
    const all = [range('00:00', '00:00')]
    expect(checkHours({ ...FREE, mon: all, tue: all, wed: all })).toEqual([])
  })

  it('asks for a time that is missing, and compares it with nothing', () => {
    const week = withRange(DEFAULT_SETTINGS.hours, 'fri', 0, { to: '' })
    expect(checkHours(week)).toEqual([{ is: 'missing-time', day: 'fri', index: 0 }])
  })

  it.each([
    [range('09:00', '17:00'), 'same-day'],
    [range('18:00', '00:00'), 'midnight'],
    [range('18:00', '02:00'), 'next-day'],
    [range('08:00', '08:00'), 'all-day'],
  ])('knows where %j ends', (given, end) => {
    expect(rangeEnd(given)).toBe(end)
  })

  it('adds a range that fits: nine to five, then after a pause, then in what is left', () => {
    const one = withNewRange(FREE, 'mon')
    expect(one.mon).toEqual([range('09:00', '17:00')])
    const two = withNewRange(one, 'mon')
    expect(two.mon.at(-1)).toEqual(range('18:00', '22:00'))
    const three = withNewRange(two, 'mon')
    expect(three.mon.at(-1)).toEqual(range('23:00', '00:00'))
    for (const week of [one, two, three]) expect(checkHours(week)).toEqual([])
  })

  it.each(WEEKDAYS)(
    'adds to the hours of %s, and leaves them and all other days as they were',
    (day) => {
      const early = { ...FREE, [day]: [range('07:00', '12:00')] }
      expect(withNewRange(early, day)).toEqual({
        ...FREE,
        [day]: [range('07:00', '12:00'), range('13:00', '17:00')],
      })
      expect(withNewRange(FREE, day)).toEqual({ ...FREE, [day]: [range('09:00', '17:00')] })
    },
  )

  it.each(WEEKDAYS)('keeps off the night that runs into %s', (day) => {
    const before = WEEKDAYS[(WEEKDAYS.indexOf(day) + 6) % 7] ?? 'sun'
    const week = { ...FREE, [before]: [range('20:00', '10:00')] }
    expect(withNewRange(week, day)[day]).toEqual([range('11:00', '15:00')])
  })

  it.each(WEEKDAYS)('adds nothing to a %s that is full', (day) => {
    const full = { ...FREE, [day]: [range('00:00', '00:00')] }
    expect(hasRoom(full, day)).toBe(false)
    expect(withNewRange(full, day)).toBe(full)
  })

  it.each(WEEKDAYS)(
    'adds on %s what fills the widest gap, where none is left at its end',
    (day) => {
      const parsed = (text: string) => range(text.slice(0, 5), text.slice(6))
      for (const [taken, widest] of [
        [['02:00-04:00', '16:00-23:30'], '04:00-16:00'],
        [['11:00-12:00', '13:00-23:30'], '00:00-11:00'],
        [['00:00-05:00', '07:00-10:00', '15:00-23:30'], '10:00-15:00'],
      ] as const) {
        const week = { ...FREE, [day]: taken.map(parsed) }
        expect(withNewRange(week, day)[day].at(-1)).toEqual(parsed(widest))
      }
    },
  )

  it('adds no more ranges to a day than it may have', () => {
    const many = Array.from({ length: MAX_RANGES }, (_, hour) =>
      range(`0${hour}:00`, `0${hour}:10`),
    )
    expect(hasRoom({ ...FREE, mon: many }, 'mon')).toBe(false)
  })

  it('never adds a range that overlaps, however the day looks', () => {
    let week: WeekHours = {
      ...FREE,
      sun: [range('20:00', '05:00')],
      mon: [range('13:00', '13:30')],
    }
    while (hasRoom(week, 'mon')) {
      week = withNewRange(week, 'mon')
      expect(checkHours(week)).toEqual([])
    }
    expect(week.mon.length).toBeGreaterThan(1)
  })

  it('takes a range out and leaves the others', () => {
    const week = { ...FREE, mon: [range('09:00', '12:00'), range('13:00', '17:00')] }
    expect(withoutRange(week, 'mon', 0).mon).toEqual([range('13:00', '17:00')])
  })

  it('copies a day to the working week and leaves the weekend', () => {
    const week = { ...FREE, mon: [range('07:00', '15:00')], sat: [range('10:00', '12:00')] }
    const copied = withHoursCopied(week, 'mon', WORKDAYS)
    expect(copied.fri).toEqual([range('07:00', '15:00')])
    expect(copied.sat).toEqual([range('10:00', '12:00')])
  })
})

describe('the plain form of a week', () => {
  it('is the default week', () => {
    expect(plainHours(DEFAULT_SETTINGS.hours)).toEqual({
      days: WORKDAYS,
      from: '09:00',
      to: '17:00',
    })
  })

  it('comes back as it went', () => {
    const plain = { days: ['tue', 'sat'] as const, from: '20:00', to: '02:00' }
    expect(plainHours(weekOf(plain))).toEqual(plain)
  })

  it('is not there for days that differ', () => {
    const week = { ...DEFAULT_SETTINGS.hours, fri: [range('09:00', '13:00')] }
    expect(plainHours(week)).toBeNull()
    const split = { ...FREE, mon: [range('09:00', '12:00'), range('13:00', '17:00')] }
    expect(plainHours(split)).toBeNull()
  })

  it('keeps nine to five in mind when no day is chosen', () => {
    expect(plainHours(FREE)).toEqual({ days: [], from: '09:00', to: '17:00' })
  })
})

describe('fixed times', () => {
  it('stand in the order of the day', () => {
    expect(addTime(['09:00', '15:00'], '12:30')).toEqual({
      is: 'done',
      times: ['09:00', '12:30', '15:00'],
    })
    expect(removeTime(['09:00', '15:00'], '09:00')).toEqual(['15:00'])
  })

  it('are refused with a reason', () => {
    const full = Array.from({ length: MAX_TIMES }, (_, hour) => `${10 + hour}:00`)
    expect(addTime([], '')).toEqual({ is: 'refused', problem: { is: 'missing' } })
    expect(addTime(['15:00'], '15:00')).toEqual({
      is: 'refused',
      problem: { is: 'twice', time: '15:00' },
    })
    expect(addTime(full, '09:00')).toEqual({
      is: 'refused',
      problem: { is: 'too-many', most: MAX_TIMES },
    })
  })

  it('outside the hours are named with their days', () => {
    const hours = { ...DEFAULT_SETTINGS.hours, fri: [range('09:00', '13:00')] }
    expect(timesOutside(['10:00', '15:00', '20:00'], hours)).toEqual([
      { time: '15:00', days: ['fri'], always: false },
      { time: '20:00', days: WORKDAYS, always: true },
    ])
  })

  it('at the end of the hours are outside, at their start inside', () => {
    expect(timesOutside(['09:00'], DEFAULT_SETTINGS.hours)).toEqual([])
    expect(timesOutside(['17:00'], DEFAULT_SETTINGS.hours)).toHaveLength(1)
  })

  it('in a night that began the day before are inside', () => {
    const night = weekOf({ days: ['mon', 'tue'], from: '22:00', to: '06:00' })
    expect(timesOutside(['01:00'], night)).toEqual([
      { time: '01:00', days: ['mon'], always: false },
    ])
  })

  it('on a week without hours are not complained about', () => {
    expect(timesOutside(['09:00'], FREE)).toEqual([])
  })
})

describe('putting a kind back', () => {
  it('has nothing to do for the defaults or for a preset as chosen', () => {
    expect(differsFromDefault(DEFAULT_SETTINGS, 'stretch')).toBe(false)
    expect(differsFromDefault(withPreset(DEFAULT_SETTINGS, 'frequent'), 'micro')).toBe(false)
  })

  it('puts back the rhythm and the length, and leaves it on', () => {
    const changed = withKind(DEFAULT_SETTINGS, 'water', { on: true, everyMinutes: 60 })
    expect(differsFromDefault(changed, 'water')).toBe(true)
    expect(withKindReset(changed, 'water').kinds.water).toEqual({
      ...DEFAULT_SETTINGS.kinds.water,
      on: true,
    })
  })

  it('does not count switching on or off as a change', () => {
    expect(differsFromDefault(withKind(DEFAULT_SETTINGS, 'evening', { on: true }), 'evening')).toBe(
      false,
    )
  })

  it('leaves the settings it was given as they were', () => {
    const before = structuredClone(DEFAULT_SETTINGS)
    withKind(DEFAULT_SETTINGS, 'stretch', { everyMinutes: 45 })
    expect(DEFAULT_SETTINGS).toEqual(before)
  })
})
