// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { beforeEach, describe, expect, it } from 'vitest'
import { WordsContext } from '../../components/kit/words.tsx'
import { TimingPage } from '../../components/timing/timing-page.tsx'
import { wordsIn } from '../../content/words/index.ts'
import { previewDay } from '../../core/schedule/preview.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { withKind } from '../../core/settings/edit.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { choicesOf, enter, leave, press, show, type Shown } from '../support/show.tsx'

/** What the page last handed over to be saved; null when it saved nothing. */
let saved: Settings | null = null

function Page({ start, ...more }: { start: Settings } & Partial<Parameters<typeof TimingPage>[0]>) {
  const [settings, setSettings] = useState(start)
  return (
    <TimingPage
      settings={settings}
      onChange={(next) => {
        saved = next
        setSettings(next)
      }}
      previewOf={(date) => previewDay(settings, { date, timeZone: 'UTC' })}
      now={{ ms: Date.parse('2026-11-23T10:30:00Z'), date: '2026-11-23', timeZone: 'UTC' }}
      notifications="granted"
      {...more}
    />
  )
}

function open(settings: Settings = DEFAULT_SETTINGS): Shown {
  return show(<Page start={settings} />)
}

beforeEach(() => {
  saved = null
})

describe('presets', () => {
  const chosen = (shown: Shown) =>
    ['Light', 'Standard', 'Frequent', 'My own'].filter(
      (name) => shown.getByLabelText<HTMLInputElement>(name).checked,
    )

  it('start on Light and act at once', () => {
    const shown = open()
    expect(chosen(shown)).toEqual(['Light'])
    press(shown.getByLabelText('Standard'))
    expect(saved?.kinds.micro.on).toBe(true)
    expect(chosen(shown)).toEqual(['Standard'])
    expect(shown.text()).toMatch(/\d short breaks/)
  })

  it('become "My own" when a value is changed', () => {
    const shown = open()
    enter(shown.getByRole<HTMLSelectElement>('combobox', { name: 'Stretch break: when' }), '45')
    expect(saved?.kinds.stretch.everyMinutes).toBe(45)
    expect(chosen(shown)).toEqual(['My own'])
  })

  it('give the own values back after a look at a preset', () => {
    const shown = open(withKind(DEFAULT_SETTINGS, 'stretch', { everyMinutes: 45 }))
    press(shown.getByLabelText('Frequent'))
    expect(saved?.kinds.stretch.everyMinutes).toBe(60)
    press(shown.getByLabelText('My own'))
    expect(saved?.kinds.stretch.everyMinutes).toBe(45)
  })

  it('leave the kinds alone that they do not decide', () => {
    const shown = open(withKind(DEFAULT_SETTINGS, 'water', { on: true, everyMinutes: 90 }))
    press(shown.getByLabelText('Standard'))
    expect(saved?.kinds.water).toMatchObject({ on: true, everyMinutes: 90 })
  })
})

describe('each kind', () => {
  it('is one switch', () => {
    const shown = open()
    const water = shown.getByLabelText<HTMLInputElement>('Water')
    expect(water.getAttribute('role')).toBe('switch')
    press(water)
    expect(saved?.kinds.water.on).toBe(true)
    expect(
      choicesOf(shown.getByRole<HTMLSelectElement>('combobox', { name: 'Water: how many a day' })),
    ).toContain('at most 4 a day')
  })

  it('takes any whole number of minutes within its bounds, and explains the others', () => {
    const shown = open()
    enter(shown.getByRole<HTMLSelectElement>('combobox', { name: 'Stretch break: when' }), 'other')
    const minutes = shown.getByLabelText<HTMLInputElement>('Minutes at your desk')
    enter(minutes, '52')
    leave(minutes)
    expect(saved?.kinds.stretch.everyMinutes).toBe(52)

    saved = null
    for (const wrong of ['3', '999', 'often', '', '12.5']) {
      enter(minutes, wrong)
      leave(minutes)
      expect(saved).toBeNull()
    }
  })

  it('keeps what was written and says what to write instead', () => {
    const shown = open()
    enter(shown.getByRole<HTMLSelectElement>('combobox', { name: 'Stretch break: when' }), 'other')
    const minutes = shown.getByLabelText<HTMLInputElement>('Minutes at your desk')
    enter(minutes, '999')
    leave(minutes)
    expect(shown.text()).toContain('Write a whole number from 5 to 240.')
    expect(minutes.value).toBe('999')
  })

  it('can be reset to the default without being switched off', () => {
    const shown = open(withKind(DEFAULT_SETTINGS, 'water', { on: true, everyMinutes: 60 }))
    press(
      shown.getByRole('button', {
        name: /^Put back to every 2 hr at desk, at most 4 a day: Water$/,
      }),
    )
    expect(saved?.kinds.water).toEqual({ ...DEFAULT_SETTINGS.kinds.water, on: true })
    expect(shown.all('.put-back')).toHaveLength(0)
  })

  it('says so when everything is off', () => {
    const shown = open()
    press(shown.getByLabelText('Stretch break'))
    expect(shown.text()).toContain('Everything is off, so no reminder will come.')
  })
})

describe('set times', () => {
  const strength = withKind(DEFAULT_SETTINGS, 'strength', { on: true })

  it('are added in order and taken away', () => {
    const shown = open(strength)
    enter(shown.getByLabelText<HTMLInputElement>('New time'), '10:30')
    press(shown.getByRole('button', { name: 'Add time' }))
    expect(saved?.kinds.strength.atTimes).toEqual(['10:30', '15:00'])
    expect(shown.getByLabelText<HTMLInputElement>('New time').value).toBe('')
    press(shown.getByRole('button', { name: 'Remove 3:00 PM' }))
    expect(saved?.kinds.strength.atTimes).toEqual(['10:30'])
  })

  it('are refused with a sentence, and nothing is saved', () => {
    const shown = open(strength)
    press(shown.getByRole('button', { name: 'Add time' }))
    expect(shown.text()).toContain('Pick a time first, then add it.')
    enter(shown.getByLabelText<HTMLInputElement>('New time'), '15:00')
    press(shown.getByRole('button', { name: 'Add time' }))
    expect(shown.text()).toContain('3:00 PM is in the list already.')
    expect(saved).toBeNull()
  })

  it('outside the hours are pointed out with their day', () => {
    const hours = { ...DEFAULT_SETTINGS.hours, fri: [{ from: '09:00', to: '13:00' }] }
    expect(open({ ...strength, hours }).text()).toContain(
      '3:00 PM is outside your hours on some days, so it won’t come then: Friday.',
    )
    expect(open(strength).text()).not.toContain('outside your hours on')
  })

  it('of the evening stretch hold outside the hours', () => {
    const shown = open(withKind(DEFAULT_SETTINGS, 'evening', { on: true }))
    expect(shown.text()).toContain('Comes at its time on every day')
    expect(shown.text()).not.toContain('is outside your hours')
    expect(shown.queryByRole('combobox', { name: 'Evening stretch: when' })).toBeNull()
  })

  it('are asked for when there are none', () => {
    const shown = open()
    enter(shown.getByRole<HTMLSelectElement>('combobox', { name: 'Stretch break: when' }), 'times')
    expect(shown.text()).toContain('No time yet, so this won’t come. Add one.')
  })
})

describe('desk hours', () => {
  it('save a change at once', () => {
    const shown = open()
    enter(shown.getByLabelText<HTMLInputElement>('Monday, from'), '08:30')
    expect(saved?.hours.mon).toEqual([{ from: '08:30', to: '17:00' }])
  })

  it('take a second range and put it after the first', () => {
    const shown = open()
    press(shown.getByRole('button', { name: 'Add hours: Monday' }))
    expect(saved?.hours.mon).toEqual([
      { from: '09:00', to: '17:00' },
      { from: '18:00', to: '22:00' },
    ])
    press(shown.getByRole('button', { name: /^Remove: Monday, 6:00\sPM\s–\s10:00\sPM$/ }))
    expect(saved?.hours).toEqual(DEFAULT_SETTINGS.hours)
  })

  it('hold an overlap back, explain it, and save once it is solved', () => {
    const mon = [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '17:00' },
    ]
    const shown = open({ ...DEFAULT_SETTINGS, hours: { ...DEFAULT_SETTINGS.hours, mon } })
    const [, second] = shown.all('input[type="time"]') as HTMLInputElement[]
    if (!second) throw new Error('no time field')
    enter(second, '14:00')
    expect(saved).toBeNull()
    expect(shown.text()).toContain('Your hours are not saved yet')
    expect(shown.text()).toContain(
      'Monday: 1:00 PM – 5:00 PM overlaps 9:00 AM – 2:00 PM. Change a time, or remove one of them.',
    )
    expect(second.value).toBe('14:00')
    enter(second, '12:30')
    expect(saved).not.toBeNull()
    expect(shown.text()).not.toContain('not saved yet')
  })

  it('wait for a time that is half written', () => {
    const shown = open()
    enter(shown.getByLabelText<HTMLInputElement>('Friday, until'), '')
    expect(saved).toBeNull()
    expect(shown.text()).toContain('Friday: a time isn’t filled in.')
    press(shown.getByRole('button', { name: 'Go back to the saved hours' }))
    expect(shown.getByLabelText<HTMLInputElement>('Friday, until').value).toBe('17:00')
  })

  it('may run past midnight, and say so', () => {
    const shown = open()
    enter(shown.getByLabelText<HTMLInputElement>('Friday, until'), '02:00')
    expect(saved?.hours.fri).toEqual([{ from: '09:00', to: '02:00' }])
    expect(shown.text()).toContain('until 2:00 AM the next day')
    enter(shown.getByLabelText<HTMLInputElement>('Friday, until'), '09:00')
    expect(shown.text()).toContain('all day, 24 hours')
  })

  it('are copied to other days', () => {
    const shown = open()
    enter(shown.getByLabelText<HTMLInputElement>('Monday, from'), '07:00')
    enter(shown.getByRole<HTMLSelectElement>('combobox', { name: 'Copy to' }), 'all')
    press(shown.getByRole('button', { name: 'Copy' }))
    expect(saved?.hours.sun).toEqual([{ from: '07:00', to: '17:00' }])
    expect(shown.text()).toContain('Copied from Monday to every day.')
  })

  it('follow the week of the region, also where they are copied to and put back', () => {
    const shown = show(
      <WordsContext.Provider value={wordsIn('en', 'en-EG')}>
        <Page start={DEFAULT_SETTINGS} />
      </WordsContext.Provider>,
    )
    expect(shown.all('.day-name').map(({ textContent }) => textContent)).toEqual([
      'Saturday',
      'Sunday',
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
    ])
    enter(shown.getByLabelText<HTMLInputElement>('Monday, from'), '07:00')
    enter(shown.getByRole<HTMLSelectElement>('combobox', { name: 'Copy from' }), 'mon')
    enter(shown.getByRole<HTMLSelectElement>('combobox', { name: 'Copy to' }), 'workdays')
    press(shown.getByRole('button', { name: 'Copy' }))
    expect(saved?.hours).toMatchObject({ sun: [{ from: '07:00' }], thu: [{ from: '07:00' }] })
    expect(saved?.hours.fri).toEqual([{ from: '09:00', to: '17:00' }])
    press(shown.getByRole('button', { name: 'Put back to 9 to 5 on workdays: Your desk hours' }))
    expect(saved?.hours).toMatchObject({ fri: [], sat: [], sun: [{ from: '09:00' }] })
  })

  it('say so when no day has any', () => {
    const none = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
    expect(open({ ...DEFAULT_SETTINGS, hours: none }).text()).toContain(
      'No day has hours, so no breaks will come.',
    )
  })
})

describe('the other settings', () => {
  it('show a value that is not among the choices', () => {
    const away = { ...DEFAULT_SETTINGS.away, naturalBreakMinutes: 7 }
    const select = open({ ...DEFAULT_SETTINGS, away }).getByRole<HTMLSelectElement>('combobox', {
      name: 'Time away is a break after',
    })
    expect(select.value).toBe('7')
  })

  it('say when notifications are turned off', () => {
    expect(open().text()).not.toContain('Reminders can’t be shown')
    expect(show(<Page start={DEFAULT_SETTINGS} notifications="denied" />).text()).toContain(
      'Reminders can’t be shown right now',
    )
  })
})

describe('every control', () => {
  it('has a name', () => {
    const all = withKind(withKind(DEFAULT_SETTINGS, 'water', { on: true }), 'strength', {
      on: true,
    })
    const shown = open(all)
    for (const control of shown.all('button, input, select')) {
      const labels = (control as HTMLInputElement).labels
      const name =
        control.getAttribute('aria-label') ??
        control.getAttribute('aria-labelledby') ??
        (labels && labels.length > 0 ? labels[0]?.textContent : control.textContent)
      expect(name?.trim(), control.outerHTML).toBeTruthy()
    }
  })
})
