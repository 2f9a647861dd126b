// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AboutPage } from '../../components/options/about-page.tsx'
import { DataPage } from '../../components/options/data-page.tsx'
import { OptionsShell } from '../../components/options/options-shell.tsx'
import { ROUTES, routeOf } from '../../components/settings/routes.ts'
import { SaveFailure, SaveLine } from '../../components/options/save-line.tsx'
import { SyncNews } from '../../components/options/sync-news.tsx'
import { Troubles } from '../../components/options/troubles.tsx'
import { useRoute } from '../../components/options/use-route.ts'
import { useSavedSettings } from '../../components/options/use-saved-settings.ts'
import { allSources } from '../../content/sources/index.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { press, settle, show } from '../support/show.tsx'
import { NO_BACKUP } from '../support/no-backup.ts'

describe('finding a page', () => {
  function Pages() {
    const route = useRoute()
    return <OptionsShell route={route}>{route}</OptionsShell>
  }
  const goTo = (hash: string) =>
    act(() => {
      location.hash = hash
      dispatchEvent(new Event('hashchange'))
    })

  beforeEach(() => {
    location.hash = ''
  })

  it.each([
    ['#timing', 'timing'],
    ['#data', 'data'],
    ['', 'timing'],
    ['#gone', 'timing'],
    ['#timing/more', 'timing'],
  ])('%j leads to %s', (hash, route) => {
    expect(routeOf(hash)).toBe(route)
  })

  it('marks where you are', async () => {
    const shown = show(<Pages />)
    await goTo('#about')
    const current = shown.all('nav [aria-current="page"]')
    expect(current.map((link) => link.textContent)).toEqual(['About'])
    expect(shown.page.querySelector('h1')?.textContent).toBe('About')
    expect(document.title).toBe('About · Uncramp')
  })

  it('moves the focus to the heading of a new page, and leaves it alone at the start', async () => {
    const shown = show(<Pages />)
    expect(document.activeElement).toBe(document.body)
    await goTo('#data')
    expect(document.activeElement).toBe(shown.page.querySelector('h1'))
  })

  it('has a link for every page and no other', () => {
    const links = show(<Pages />).all('nav a')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ROUTES.map((route) => `#${route}`),
    )
  })

  it('lets a keyboard skip the navigation', () => {
    const shown = show(<Pages />)
    press(shown.getByRole('button', { name: 'Skip to the settings' }))
    expect(document.activeElement).toBe(shown.page.querySelector('h1'))
  })
})

describe('saving', () => {
  function Page({
    stored,
    save,
  }: {
    stored: Settings
    save: (next: Settings) => Promise<boolean>
  }) {
    const { settings, status, change, undo, retry } = useSavedSettings(stored, save)
    return (
      <>
        <SaveLine status={status} onUndo={undo} />
        <SaveFailure status={status} onRetry={retry} />
        <output>{settings.textPercent}</output>
        <button
          type="button"
          onClick={() => change({ ...settings, textPercent: settings.textPercent + 1 })}
        >
          Larger
        </button>
      </>
    )
  }
  const value = (page: HTMLElement) => page.querySelector('output')?.textContent

  it('shows a change at once and says when it is stored', async () => {
    const save = vi.fn(() => Promise.resolve(true))
    const shown = show(<Page stored={DEFAULT_SETTINGS} save={save} />)
    expect(shown.text()).not.toContain('Saved')
    press(shown.getByRole('button', { name: 'Larger' }))
    expect(value(shown.page)).toBe('101')
    await settle()
    expect(shown.page.querySelector('[role="status"]')?.textContent).toBe('Saved')
    expect(save).toHaveBeenCalledTimes(1)
  })

  it('stores the last of several quick changes, one save at a time', async () => {
    const stored: number[] = []
    const answers: ((saved: boolean) => void)[] = []
    const save = (settings: Settings) => {
      stored.push(settings.textPercent)
      return new Promise<boolean>((resolve) => answers.push(resolve))
    }
    const shown = show(<Page stored={DEFAULT_SETTINGS} save={save} />)
    for (let times = 0; times < 3; times += 1) press(shown.getByRole('button', { name: 'Larger' }))
    expect(stored).toEqual([101])
    answers[0]?.(true)
    await settle()
    expect(stored).toEqual([101, 103])
    answers[1]?.(true)
    await settle()
    expect(value(shown.page)).toBe('103')
  })

  it('keeps a change that could not be stored, says so, and tries again', async () => {
    const save = vi.fn(() => Promise.resolve(false))
    const shown = show(<Page stored={DEFAULT_SETTINGS} save={save} />)
    press(shown.getByRole('button', { name: 'Larger' }))
    await settle()
    expect(shown.page.querySelector('[role="alert"]')?.textContent).toContain(
      'Your last change could not be saved.',
    )
    expect(value(shown.page)).toBe('101')
    save.mockImplementation(() => Promise.resolve(true))
    press(shown.getByRole('button', { name: 'Try again' }))
    await settle()
    expect(shown.text()).toContain('Saved')
    expect(shown.page.querySelector('[role="alert"]')).toBeNull()
  })

  it('follows a change that came from elsewhere', async () => {
    const save = () => Promise.resolve(true)
    const shown = show(<Page stored={DEFAULT_SETTINGS} save={save} />)
    press(shown.getByRole('button', { name: 'Larger' }))
    await settle()
    shown.update(<Page stored={{ ...DEFAULT_SETTINGS, textPercent: 150 }} save={save} />)
    expect(value(shown.page)).toBe('150')
  })

  it('takes changes back one after the other, and then there is nothing left to take back', async () => {
    const save = vi.fn<(settings: Settings) => Promise<boolean>>(() => Promise.resolve(true))
    const shown = show(<Page stored={DEFAULT_SETTINGS} save={save} />)
    const canUndo = () => shown.all('button').some(({ textContent }) => textContent === 'Undo')
    expect(canUndo()).toBe(false)
    press(shown.getByRole('button', { name: 'Larger' }))
    press(shown.getByRole('button', { name: 'Larger' }))
    await settle()
    press(shown.getByRole('button', { name: 'Undo' }))
    await settle()
    expect(value(shown.page)).toBe('101')
    expect(shown.page.querySelector('[role="status"]')?.textContent).toBe('Put back')
    press(shown.getByRole('button', { name: 'Undo' }))
    await settle()
    expect(save.mock.lastCall?.[0]).toEqual(DEFAULT_SETTINGS)
    expect(canUndo()).toBe(false)
    expect(document.activeElement?.getAttribute('role')).toBe('status')
  })
})

describe('troubles', () => {
  it('name the settings that were dropped as a person knows them', () => {
    const shown = show(
      <Troubles
        troubles={[
          {
            is: 'settings-dropped',
            fields: ['kinds.micro.everyMinutes', 'kinds.micro.on', 'hours.fri', 'theme', 'mystery'],
          },
        ]}
        onDismiss={() => {}}
      />,
    )
    expect(shown.text()).toContain(
      'Short break, desk hours (Friday), colors, and something this version doesn’t know',
    )
  })

  it('name the data that could not be read as a person knows them', () => {
    const parts = ['outbox', 'choices'] as const
    const shown = show(
      <Troubles troubles={[{ is: 'data-unreadable', parts: [...parts] }]} onDismiss={() => {}} />,
    )
    expect(shown.text()).toContain(
      'notes of your latest breaks and your favorites, what you hid and what hurt',
    )
  })

  it('can be dismissed', () => {
    const onDismiss = vi.fn()
    const shown = show(<Troubles troubles={[{ is: 'storage-refused' }]} onDismiss={onDismiss} />)
    press(shown.getByRole('button', { name: 'Got it' }))
    expect(onDismiss).toHaveBeenCalledWith({ is: 'storage-refused' })
  })

  it('leave no trace when there are none', () => {
    expect(show(<Troubles troubles={[]} onDismiss={() => {}} />).text()).toBe('')
  })
})

describe('news of sync', () => {
  it('name what is now as elsewhere, and what is too long, as a person knows them', () => {
    const onUseOwn = vi.fn()
    const shown = show(
      <SyncNews
        news={[
          { is: 'took-over', before: { 'kinds.micro': {}, 'hours.fri': [], theme: 'dark' } },
          { is: 'too-long', groups: ['reminders.neverOn', 'quiet.meetingHosts'] },
        ]}
        onRead={() => {}}
        onUseOwn={onUseOwn}
      />,
    )
    expect(shown.text()).toContain('else here: Short break, desk hours (Friday), and colors.')
    press(shown.getByRole('button', { name: 'Use my choice' }))
    expect(onUseOwn).toHaveBeenCalledOnce()
    expect(shown.text()).toContain('sync takes: pages kept free and meeting pages.')
  })

  it('stand by the switch, say what to check, and can be read', () => {
    const onRead = vi.fn()
    const shown = show(
      <DataPage
        keeping="confirmed"
        settings={DEFAULT_SETTINGS}
        onChange={() => {}}
        backup={NO_BACKUP}
        onSaveLog={() => Promise.resolve({ is: 'failed' })}
        syncNews={<SyncNews news={[{ is: 'refused' }]} onRead={onRead} onUseOwn={() => {}} />}
      />,
    )
    expect(shown.text()).toContain('Check that you are signed in to your browser’s sync')
    press(shown.getByRole('button', { name: 'Got it' }))
    expect(onRead).toHaveBeenCalledWith({ is: 'refused' })
  })
})

const SOURCES = [...allSources().values()]

function about(props: Partial<Parameters<typeof AboutPage>[0]> = {}) {
  return show(
    <AboutPage
      version="1.2.3"
      sources={SOURCES}
      reviews={[]}
      theme="system"
      onCopy={() => Promise.resolve(true)}
      {...props}
    />,
  )
}

describe('data and about', () => {
  it('show what stays private in the theme that the person chose', () => {
    const link = about({ theme: 'dark' }).page.querySelector('a[href^="privacy.html"]')
    expect(link?.getAttribute('href')).toBe('privacy.html#dark')
  })

  const SETTINGS = { settings: DEFAULT_SETTINGS, onChange: () => {} }

  it('say how many lines of the record are damaged, and what to do', () => {
    const page = (damagedLines: number | null) => (
      <DataPage
        keeping="confirmed"
        damagedLines={damagedLines}
        {...SETTINGS}
        backup={NO_BACKUP}
        onSaveLog={() => Promise.resolve({ is: 'failed' })}
      />
    )
    const shown = show(page(null))
    expect(shown.text()).not.toContain('damaged')
    shown.update(page(2))
    expect(shown.text()).toContain('2 lines of your record or notes are damaged')
    expect(shown.text()).toContain('restore it with “Add what is missing”')
    shown.update(page(0))
    expect(shown.text()).not.toContain('damaged')
  })

  it('save the list of faults and say under which name', async () => {
    const shown = show(
      <DataPage
        keeping="confirmed"
        {...SETTINGS}
        backup={NO_BACKUP}
        onSaveLog={() => Promise.resolve({ is: 'saved', fileName: 'faults.json' })}
      />,
    )
    press(shown.getByRole('button', { name: 'Save as a file' }))
    await settle()
    expect(shown.text()).toContain('Saved as faults.json.')
  })

  it('say when the list can not be read', async () => {
    const shown = show(
      <DataPage
        keeping="confirmed"
        {...SETTINGS}
        backup={NO_BACKUP}
        onSaveLog={() => Promise.resolve({ is: 'failed' })}
      />,
    )
    press(shown.getByRole('button', { name: 'Save as a file' }))
    await settle()
    expect(shown.text()).toContain('The list could not be read.')
  })

  it('say what Uncramp is, what it is not, and what is not known', () => {
    const text = about().text()
    expect(text).toContain('does not diagnose, treat, monitor, predict or prevent')
    expect(text).toContain('Studies have not shown that breaks stop muscle spasms.')
    expect(text).toContain('1.2.3')
  })

  it('says that nobody with clinical training has reviewed the texts, as long as that is so', () => {
    expect(about().text()).toContain('Nobody with clinical training has reviewed our health texts')
    const signed = { name: 'Robin Doe', title: 'PT', date: '2027-01-15', nextReview: '2028-01-15' }
    const text = about({ reviews: [signed] }).text()
    expect(text).not.toContain('Nobody with clinical training')
    expect(text).toContain('Reviewed by: Robin Doe')
  })

  it('lists every source under how it was checked, and finds some by their words', async () => {
    const shown = about()
    expect(shown.all('.source')).toHaveLength(SOURCES.length)
    for (const group of shown.all('details')) {
      const count = group.querySelectorAll('.source').length
      expect(group.querySelector('summary')?.textContent).toMatch(
        new RegExp(`: ${count} sources?$`),
      )
    }
    const search = shown.getByLabelText<HTMLInputElement>('Search the sources')
    search.value = 'mayo cramp'
    fireEvent.input(search)
    await settle()
    const found = shown.all('.source').map((source) => source.textContent ?? '')
    expect(found.length).toBeGreaterThan(0)
    for (const source of found) expect(source).toMatch(/mayo/i)
    expect(shown.text()).toContain(`${found.length} source`)
  })

  it('gives a form to report an error with, and sends nothing', async () => {
    const copied: string[] = []
    const shown = about({
      onCopy: (text) => {
        copied.push(text)
        return Promise.resolve(copied.length > 1)
      },
    })
    press(shown.getByRole('button', { name: 'Copy the form' }))
    await settle()
    expect(shown.text()).toContain('That did not work.')
    press(shown.getByRole('button', { name: 'Copy the form' }))
    await settle()
    expect(shown.text()).toContain('Copied.')
    expect(copied[1]).toContain('Version: 1.2.3')
  })
})
