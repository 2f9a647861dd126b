import { describe, expect, it } from 'vitest'
import { weekdayName, weekInfo } from '../../content/phrases/calendar-words.ts'
import { WEEKDAYS } from '../../core/settings/schema.ts'
import { usualHours, weekdaysInOrder, workdaysOf } from '../../core/time/week-info.ts'

describe('the week of a region', () => {
  it.each([
    ['en-US', 'sun mon tue wed thu fri sat', 'mon tue wed thu fri'],
    ['en-DE-u-nu-latn', 'mon tue wed thu fri sat sun', 'mon tue wed thu fri'],
    ['pt-BR', 'sun mon tue wed thu fri sat', 'mon tue wed thu fri'],
    ['en-EG', 'sat sun mon tue wed thu fri', 'sun mon tue wed thu'],
    ['ar-SA', 'sun mon tue wed thu fri sat', 'sun mon tue wed thu'],
    ['fa-IR', 'sat sun mon tue wed thu fri', 'sat sun mon tue wed thu'],
  ])('%s: %s, work on %s', (locale, order, workdays) => {
    const week = weekInfo({ locale })
    expect(weekdaysInOrder(week).join(' ')).toBe(order)
    expect(workdaysOf(week).join(' ')).toBe(workdays)
    const hours = usualHours(week)
    expect(WEEKDAYS.filter((day) => hours[day].length > 0).toSorted()).toEqual(
      workdays.split(' ').toSorted(),
    )
  })
})

describe('the short name of a weekday', () => {
  it.each([
    ['en-US', 'Sat'],
    ['de-DE', 'Sa'],
    ['ar-EG', 'س'],
    ['ja-JP', '土'],
  ])('has room under a bar, in %s: %s', (locale, name) => {
    expect(weekdayName('sat', { locale }, 'short')).toBe(name)
  })
})
