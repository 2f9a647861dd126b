// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { RemindersPage } from '../../components/reminders/reminders-page.tsx'
import { parseHostInput } from '../../core/delivery/host-input.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { MAX_HOSTS, type Settings } from '../../core/settings/schema.ts'
import { press, settle, show } from '../support/show.tsx'

const MEETINGS = [{ host: 'meet.example.com', name: 'Example Meet' }]

function page(
  settings: Settings = DEFAULT_SETTINGS,
  change: Partial<Parameters<typeof RemindersPage>[0]> = {},
) {
  const onChange = vi.fn<(settings: Settings) => void>()
  const shown = show(
    <RemindersPage
      settings={settings}
      onChange={onChange}
      browser="chrome"
      access="missing"
      builtInMeetings={MEETINGS}
      onAsk={() => Promise.resolve(true)}
      onGiveBack={() => Promise.resolve()}
      onTest={() => Promise.resolve(true)}
      notSeen={null}
      {...change}
    />,
  )
  return { shown, onChange }
}

const ON: Settings = {
  ...DEFAULT_SETTINGS,
  reminders: { ...DEFAULT_SETTINGS.reminders, overlay: 'on' },
}

describe('turning the overlay on', () => {
  it('asks the browser first, and is on only when the browser said yes', async () => {
    const { shown, onChange } = page()
    expect(shown.text()).toContain('read and change your data on all websites')
    press(shown.getByRole('button', { name: 'Turn it on' }))
    await settle()
    expect(onChange.mock.lastCall?.[0].reminders.overlay).toBe('on')
  })

  it('changes nothing when the browser says no, and says so without blame', async () => {
    const { shown, onChange } = page(DEFAULT_SETTINGS, { onAsk: () => Promise.resolve(false) })
    press(shown.getByRole('button', { name: 'Turn it on' }))
    await settle()
    expect(onChange).not.toHaveBeenCalled()
    expect(shown.text()).toContain('Nothing has changed')
  })

  it('says truly when the access was taken back elsewhere', () => {
    expect(page(ON, { access: 'granted' }).shown.text()).toContain(
      'On. Reminders come over the page',
    )
    const { shown } = page(ON)
    expect(shown.text()).toContain('access is missing')
    expect(shown.getByRole('button', { name: 'Turn it on' })).toBeDefined()
  })

  it('gives the access back and is off then', async () => {
    const onGiveBack = vi.fn(() => Promise.resolve())
    const { shown, onChange } = page(ON, { access: 'granted', onGiveBack })
    press(shown.getByRole('button', { name: 'Take the access back' }))
    expect(onGiveBack).toHaveBeenCalledOnce()
    expect(onChange.mock.lastCall?.[0].reminders.overlay).toBe('off')
  })
})

describe('the lists of pages', () => {
  it('take an address as people paste it, and let it go again', async () => {
    const { shown, onChange } = page()
    const field = shown.getByLabelText<HTMLInputElement>('Add a page')
    field.value = ' https://News.Example.com/today?x '
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await settle()
    press(shown.all('.host-form button')[1] as HTMLButtonElement)
    expect(onChange.mock.lastCall?.[0].reminders.neverOn).toEqual(['news.example.com'])
  })

  it('say what is wrong and what to do, and keep what was written', () => {
    expect(parseHostInput('', [])).toEqual({ is: 'bad' })
    expect(parseHostInput('not an address', [])).toEqual({ is: 'bad' })
    expect(parseHostInput('localhost', [])).toEqual({ is: 'bad' })
    expect(parseHostInput('javascript:alert(1)', [])).toEqual({ is: 'bad' })
    expect(parseHostInput('A.b', ['a.b'])).toEqual({ is: 'known', host: 'a.b' })
    const many = Array.from({ length: MAX_HOSTS }, (_, index) => `h${index}.example.com`)
    expect(parseHostInput('one.more.org', many)).toEqual({ is: 'full' })
    expect(parseHostInput('http://x.org:8080/', [])).toEqual({ is: 'fits', host: 'x.org' })
  })

  it('let a meeting page that comes with Uncramp be switched off', async () => {
    const { shown, onChange } = page()
    press(shown.getByLabelText('Example Meet (meet.example.com)'))
    expect(onChange.mock.lastCall?.[0].quiet.meetingHosts.removed).toEqual(['meet.example.com'])
  })
})

describe('trying them out', () => {
  it('says for each way whether it could be shown', async () => {
    const { shown } = page(DEFAULT_SETTINGS, {
      onTest: (channel) => Promise.resolve(channel !== 'page'),
    })
    press(shown.getByRole('button', { name: 'A card on a page' }))
    press(shown.getByRole('button', { name: 'A small window' }))
    await settle()
    expect(shown.text()).toContain('It could not be shown.')
    expect(shown.text()).toContain('Opened.')
  })
})
