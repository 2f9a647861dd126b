// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { systemOf, type System } from '../../components/welcome/system.ts'
import { TestReminder } from '../../components/welcome/test-reminder.tsx'
import { WelcomePage } from '../../components/welcome/welcome-page.tsx'
import { previewDay } from '../../core/schedule/preview.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { withKind } from '../../core/settings/edit.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { enter, press, settle, show, type Shown } from '../support/show.tsx'

let saved: Settings | null = null
const closed = vi.fn()

function Page({ start, browser = 'chrome' }: { start: Settings; browser?: 'chrome' | 'firefox' }) {
  const [settings, setSettings] = useState(start)
  return (
    <WelcomePage
      overlay={null}
      settings={settings}
      onChange={(next) => {
        saved = next
        setSettings(next)
      }}
      browser={browser}
      settingsHref="/options.html#timing"
      day={{
        preview: previewDay(settings, { date: '2026-11-23', timeZone: 'UTC' }),
        weekday: 'mon',
        timeZone: 'UTC',
      }}
      testReminder={null}
      saveState={null}
      onClose={closed}
    />
  )
}

function open(start: Settings = DEFAULT_SETTINGS): Shown {
  return show(<Page start={start} />)
}

beforeEach(() => {
  saved = null
  closed.mockReset()
})

describe('the welcome page', () => {
  it('has Light chosen and saves nothing by itself', () => {
    const shown = open()
    expect(shown.getByLabelText<HTMLInputElement>('Light').checked).toBe(true)
    press(shown.getByRole('button', { name: 'Done' }))
    expect(saved).toBeNull()
  })

  it('saves a preset at once and shows the day it gives', () => {
    const shown = open()
    expect(shown.text()).not.toContain('short breaks')
    press(shown.getByLabelText('Frequent'))
    expect(saved?.kinds.micro).toMatchObject({ on: true, everyMinutes: 20 })
    expect(shown.text()).toMatch(/\d+ short breaks/)
  })

  it('saves the days at once', () => {
    const shown = open()
    press(shown.getByLabelText('Friday'))
    press(shown.getByLabelText('Saturday'))
    expect(saved?.hours.fri).toEqual([])
    expect(saved?.hours.sat).toEqual([{ from: '09:00', to: '17:00' }])
  })

  it('saves the hours for every chosen day, also past midnight', () => {
    const shown = open()
    enter(shown.getByLabelText<HTMLInputElement>('From'), '20:00')
    enter(shown.getByLabelText<HTMLInputElement>('Until'), '04:00')
    expect(saved?.hours.mon).toEqual([{ from: '20:00', to: '04:00' }])
    expect(saved?.hours.sat).toEqual([])
    expect(shown.text()).toContain('That is until 4:00 AM the next day.')
  })

  it('saves no half-filled hours', () => {
    const shown = open()
    enter(shown.getByLabelText<HTMLInputElement>('From'), '')
    expect(saved).toBeNull()
    expect(shown.text()).toContain('Fill in both times.')
  })

  it('keeps the hours while no day is chosen, and says that nothing will come', () => {
    const shown = open()
    enter(shown.getByLabelText<HTMLInputElement>('From'), '08:00')
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
      press(shown.getByLabelText(day))
    }
    expect(shown.text()).toContain('No day is chosen, so no breaks will come.')
    press(shown.getByLabelText('Monday'))
    expect(saved?.hours.mon).toEqual([{ from: '08:00', to: '17:00' }])
  })

  it('leaves hours alone that differ from day to day', () => {
    const hours = { ...DEFAULT_SETTINGS.hours, fri: [{ from: '09:00', to: '13:00' }] }
    const shown = open({ ...DEFAULT_SETTINGS, hours })
    expect(shown.text()).toContain('Your hours differ from day to day.')
    expect(shown.queryByLabelText('From')).toBeNull()
  })

  it('offers "My own" only to those who have set it', () => {
    expect(open().queryByLabelText('My own')).toBeNull()
    const own = withKind(DEFAULT_SETTINGS, 'stretch', { everyMinutes: 45 })
    expect(open(own).getByLabelText<HTMLInputElement>('My own').checked).toBe(true)
  })

  it('says what it is, what it is not, and that nothing leaves the browser', () => {
    const text = open().text()
    expect(text).toContain('does not diagnose, treat or prevent')
    expect(text).toContain('Nothing leaves this browser.')
  })
})

describe('when done', () => {
  it('says when the first break comes, and closes', () => {
    const shown = open()
    press(shown.getByRole('button', { name: 'Done' }))
    expect(document.activeElement).toBe(shown.page.querySelector('h1'))
    expect(shown.text()).toContain('Your first break comes after 60 min at your desk')
    press(shown.getByRole('button', { name: 'Close this tab' }))
    expect(closed).toHaveBeenCalledOnce()
  })

  it('promises no break when none is on', () => {
    const shown = open(withKind(DEFAULT_SETTINGS, 'stretch', { on: false }))
    press(shown.getByRole('button', { name: 'Done' }))
    expect(shown.text()).toContain('No break is turned on yet.')
  })

  it('names the times of breaks that go by the clock', () => {
    const byClock = withKind(DEFAULT_SETTINGS, 'stretch', { rhythm: 'clock', atTimes: ['10:00'] })
    const shown = open(byClock)
    press(shown.getByRole('button', { name: 'Done' }))
    expect(shown.text()).toContain('Your breaks come at the times you set.')
  })

  it('can go back to the choices', () => {
    const shown = open()
    press(shown.getByRole('button', { name: 'Done' }))
    press(shown.getByRole('button', { name: 'Go back' }))
    expect(shown.getByLabelText<HTMLInputElement>('Light').checked).toBe(true)
  })
})

describe('the test reminder', () => {
  const reminder = (onSend: () => Promise<boolean>, system: System | null = 'macos') =>
    show(<TestReminder system={system} browser="firefox" onSend={onSend} />)

  it('is sent, and says where to look', async () => {
    const onSend = vi.fn(() => Promise.resolve(true))
    const shown = reminder(onSend)
    press(shown.getByRole('button', { name: 'Show me a reminder' }))
    await settle()
    expect(onSend).toHaveBeenCalledOnce()
    expect(shown.page.querySelector('[role="status"]')?.textContent).toContain('Look at the corner')
  })

  it('says when it could not be sent', async () => {
    const shown = reminder(() => Promise.resolve(false))
    press(shown.getByRole('button', { name: 'Show me a reminder' }))
    await settle()
    expect(shown.text()).toContain('It could not be sent.')
  })

  it('explains the own system first, the others behind a line of their own', () => {
    const [first, ...others] = reminder(() => Promise.resolve(true)).all('.reasons-system')
    expect(first?.textContent).toBe('Mac')
    expect(others.map((each) => each.textContent)).toEqual(['Windows', 'Linux'])
    expect(others.every((each) => each.closest('details details'))).toBe(true)
  })

  it('explains every system when it does not know the own one', () => {
    expect(reminder(() => Promise.resolve(true), null).all('.reasons-system')).toHaveLength(3)
  })

  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0', 'windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:153.0) Gecko/20100101', 'macos'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'linux'],
    ['Mozilla/5.0 (Android 14; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', null],
    ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) Chrome/156.0', null],
  ])('tells the system from %j', (userAgent, system) => {
    expect(systemOf(userAgent)).toBe(system)
  })
})
