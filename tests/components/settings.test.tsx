// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { beforeEach, describe, expect, it } from 'vitest'
import { AppearancePage } from '../../components/appearance/appearance-page.tsx'
import { LanguageSection } from '../../components/appearance/language-section.tsx'
import { BodyPage } from '../../components/body/body-page.tsx'
import { DataPage } from '../../components/options/data-page.tsx'
import { findSettings, settingOf } from '../../components/options/find-settings.ts'
import { OptionsShell } from '../../components/options/options-shell.tsx'
import { ROUTES, type Route } from '../../components/settings/routes.ts'
import {
  settingElementId,
  settingHref,
  SETTING_IDS,
  SETTING_TABLE,
  SHOWN_SETTING_IDS,
  parseSettingHash,
} from '../../components/settings/setting-table.ts'
import { RemindersPage } from '../../components/reminders/reminders-page.tsx'
import { TimingPage } from '../../components/timing/timing-page.tsx'
import { sample } from '../../content/figures/sample.ts'
import { library } from '../../content/index.ts'
import { wordsIn } from '../../content/words/index.ts'
import { KINDS } from '../../core/schedule/kinds.ts'
import { previewDay } from '../../core/schedule/preview.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { LANGUAGES } from '../../core/settings/languages.ts'
import { withKind } from '../../core/settings/edit.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { choicesOf, enter, press, show, type Shown } from '../support/show.tsx'
import { NO_BACKUP } from '../support/no-backup.ts'

const words = wordsIn('en', 'en-US')
const LIBRARY = library('en')

/** What was last handed over to be saved; null when nothing was. */
let saved: Settings | null = null
beforeEach(() => {
  saved = null
})

function Page({ route, start }: { route: Route; start: Settings }) {
  const [settings, setSettings] = useState(start)
  const props = {
    settings,
    onChange: (next: Settings) => {
      saved = next
      setSettings(next)
    },
  }
  return pageOf(route, props)
}

function pageOf(
  route: Route,
  props: { settings: Settings; onChange: (next: Settings) => void },
): ComponentChildren {
  switch (route) {
    case 'timing':
      return (
        <TimingPage
          {...props}
          previewOf={(date) => previewDay(props.settings, { date, timeZone: 'UTC' })}
          now={{ ms: Date.parse('2026-11-23T10:30:00Z'), date: '2026-11-23', timeZone: 'UTC' }}
          notifications="granted"
        />
      )
    case 'reminders':
      return (
        <RemindersPage
          {...props}
          browser="chrome"
          access="granted"
          builtInMeetings={[]}
          onAsk={() => Promise.resolve(true)}
          onGiveBack={() => Promise.resolve()}
          onTest={() => Promise.resolve(true)}
          notSeen={null}
        />
      )
    case 'appearance':
      return <AppearancePage {...props} sample={sample} />
    case 'body':
      return <BodyPage {...props} library={LIBRARY} />
    case 'data':
      return (
        <DataPage
          keeping="confirmed"
          {...props}
          backup={NO_BACKUP}
          onSaveLog={() => Promise.resolve({ is: 'failed' })}
        />
      )
    case 'library':
    case 'statistics':
    case 'about':
      return null
  }
}

function open(route: Route, start: Settings = DEFAULT_SETTINGS): Shown {
  return show(<Page route={route} start={start} />)
}

/** Their colors are a choice for one person only. */
const onePerson = (settings: Settings): Settings => ({
  ...settings,
  figure: { ...settings.figure, person: 'older-woman' },
})

/** With everything on, so that nothing that can be set is hidden. */
const ALL_ON = onePerson(
  KINDS.reduce((settings, kind) => withKind(settings, kind, { on: true }), DEFAULT_SETTINGS),
)

describe('each setting', () => {
  it.each<[Route, string, string, (settings: Settings) => unknown, unknown]>([
    ['timing', 'How often in a row', '0', (settings) => settings.postpone.most, 0],
    ['timing', 'Come back after', '10', (settings) => settings.postpone.minutes, 10],
    [
      'timing',
      'Time away is a break after',
      '5',
      (settings) => settings.away.naturalBreakMinutes,
      5,
    ],
    [
      'timing',
      'The count starts over after',
      '30',
      (settings) => settings.away.freshAfterMinutes,
      30,
    ],
    [
      'reminders',
      'In full screen, hold reminders',
      'held',
      (settings) => settings.quiet.fullscreen,
      'held',
    ],
    ['appearance', 'Colors', 'dark', (settings) => settings.theme, 'dark'],
    ['appearance', 'Text size', '150', (settings) => settings.textPercent, 150],
    ['appearance', 'Contrast', 'more', (settings) => settings.contrast, 'more'],
    ['appearance', 'Motion', 'less', (settings) => settings.motion, 'less'],
    ['appearance', 'Clock', '24', (settings) => settings.hourCycle, '24'],
    [
      'appearance',
      'Who is in them',
      'headscarf',
      (settings) => settings.figure.person,
      'headscarf',
    ],
  ])('on %s, “%s” is saved, and can be put back', (route, label, value, read, expected) => {
    const shown = open(route)
    enter(shown.getByRole<HTMLSelectElement>('combobox', { name: label }), value)
    expect(saved && read(saved)).toEqual(expected)
    press(shown.getByRole('button', { name: new RegExp(`^Put back to .*: ${label}$`) }))
    expect(saved).toEqual(DEFAULT_SETTINGS)
  })

  it.each<[string, string, (settings: Settings) => unknown]>([
    ['Skin', 'deep', ({ figure }) => figure.skin],
    ['Hair', 'gray', ({ figure }) => figure.hair],
    ['Shirt', 'plum', ({ figure }) => figure.clothes],
  ])(
    '“%s” of the one person in the pictures is saved, and can be put back',
    (label, value, read) => {
      const start = onePerson(DEFAULT_SETTINGS)
      const shown = open('appearance', start)
      enter(shown.getByRole<HTMLSelectElement>('combobox', { name: label }), value)
      expect(saved && read(saved)).toEqual(value)
      press(shown.getByRole('button', { name: new RegExp(`^Put back to .*: ${label}$`) }))
      expect(saved).toEqual(start)
    },
  )

  it.each<[Route, string, Partial<Settings>]>([
    ['reminders', 'Mark on the toolbar button', { badge: 'hidden' }],
    ['reminders', 'Soft sound', { sound: 'soft' }],
    ['reminders', 'Speak the steps', { speech: 'on' }],
    [
      'reminders',
      'Wait while I type',
      { reminders: { ...DEFAULT_SETTINGS.reminders, waitForTyping: false } },
    ],
    ['reminders', 'Ask if my timing suits me', { checkIns: 'off' }],
    ['data', 'Use these settings there too', { sync: 'on' }],
    [
      'timing',
      'Sound counts as sitting',
      { away: { ...DEFAULT_SETTINGS.away, mediaCountsAsSitting: false } },
    ],
  ])('on %s, “%s” is a switch, and can be put back', (route, label, change) => {
    const shown = open(route)
    press(shown.getByLabelText(label))
    expect(saved).toEqual({ ...DEFAULT_SETTINGS, ...change })
    press(shown.getByRole('button', { name: new RegExp(`^Put back to (on|off): ${label}$`) }))
    expect(saved).toEqual(DEFAULT_SETTINGS)
  })

  it('has a language only where there are several, each called as its speakers call it', () => {
    expect(open('appearance').text()).not.toContain('Language')
    expect(findSettings('language', words)).toEqual([])
    const languages = {
      ...LANGUAGES,
      ar: { name: 'العربية', direction: 'rtl', digits: 'latin' },
    } as const
    const shown = show(
      <LanguageSection
        settings={DEFAULT_SETTINGS}
        languages={languages}
        onChange={(next) => {
          saved = next
        }}
      />,
    )
    expect(shown.all('.icon-globe')).toHaveLength(1)
    const choice = shown.getByRole<HTMLSelectElement>('combobox', { name: 'Uncramp speaks' })
    expect(choicesOf(choice)).toEqual(['Like my browser', 'English', 'العربية'])
    expect(shown.text()).toContain('keyboard shortcuts follow your browser')
    enter(choice, 'ar')
    expect(saved).toEqual({ ...DEFAULT_SETTINGS, language: 'ar' })
  })

  it('is honest about sound', () => {
    expect(open('reminders').text()).toContain('your system plays its own notification sound')
  })

  it('has an address, at which it stands', () => {
    for (const route of ROUTES) {
      const shown = open(route, ALL_ON)
      for (const id of SHOWN_SETTING_IDS.filter((each) => SETTING_TABLE[each].page === route)) {
        expect(shown.all(`[id="${settingElementId(id)}"]`), id).toHaveLength(1)
        expect(parseSettingHash(settingHref(id))).toBe(id)
      }
    }
  })

  it.each([
    ['timing', 'preset stretch micro strength evening water daily-tip hours'],
    ['timing', 'put-off put-off-minutes away fresh-after sound-is-sitting'],
    ['reminders', 'on-the-page first-way badge sound speech typing pause-media'],
    ['reminders', 'full-screen meeting-pages free-pages check-in'],
    ['appearance', 'colors text-size contrast motion clock language'],
    ['appearance', 'person-skin person-hair person-shirt'],
    ['body', 'areas position limits causes'],
    ['data', 'backup restore sync delete-everything'],
  ])('keeps the address that was given out, on %s: %s', (page, addresses) => {
    for (const address of addresses.split(' ')) {
      expect(parseSettingHash(`#${page}/${address}`), address).not.toBeNull()
    }
  })

  it('has an entry in the table, and texts under its id', () => {
    // They are part of another: of where and how one sits, and of the list of limits.
    const parts = [
      'body.floor',
      'body.discreet',
      'body.limitsTold',
      'body.surgeryPlaces',
      'body.chestPainNow',
    ]
    const fields = pathsIn(DEFAULT_SETTINGS).filter((path) => ![...parts, 'version'].includes(path))
    const lacking = fields.filter(
      (path) => !SETTING_IDS.some((id) => id === path || path.startsWith(`${id}.`)),
    )
    expect(lacking).toEqual([])
    expect(Object.keys(words.options.settings)).toEqual(SETTING_IDS)
  })

  it('has a name of its own, and says in a line what it does', () => {
    const all = SETTING_IDS.map((id) => settingOf(id, words))
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    for (const { id, about } of all) expect(about.length, id).toBeGreaterThan(5)
  })
})

/** The paths of all fields; a list is one. */
function pathsIn(part: object, before = ''): string[] {
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'object' && !Array.isArray(value)
      ? pathsIn(value, `${before}${name}.`)
      : [before + name],
  )
}

describe('the search', () => {
  const found = (written: string) => findSettings(written, words).map(({ id }) => id)

  it('finds every setting by its name, first of all', () => {
    for (const id of SHOWN_SETTING_IDS) expect(found(settingOf(id, words).name)[0], id).toBe(id)
  })

  it.each([
    ['snooze', 'postpone.most'],
    ['FONT', 'textPercent'],
    ['dark mode', 'theme'],
    ['zoom', 'quiet.meetingHosts'],
    ['pregnancy', 'body.limits'],
    ['working hours', 'hours'],
    ['lunch', 'hours'],
    ['holiday', 'hours'],
    ['print', 'backup'],
    ['shedule', 'hours'],
    ['dakr mode', 'theme'],
  ] as const)('finds by “%s” what people call otherwise', (written, id) => {
    expect(found(written)).toContain(id)
  })

  it('finds nothing for nothing, and nothing for what is not there', () => {
    expect(found('  ')).toEqual([])
    expect(found('skateboard')).toEqual([])
  })

  it('shows what it finds in place of the pages, with the page that each is on', () => {
    const shown = show(
      <OptionsShell route="timing">
        <p>The page</p>
      </OptionsShell>,
    )
    expect(shown.all('nav a')).toHaveLength(ROUTES.length)
    enter(shown.getByLabelText<HTMLInputElement>('Find a setting'), 'snooze')
    expect(shown.all('nav a')).toHaveLength(0)
    const [link] = shown.all('.find-list a')
    expect(link?.getAttribute('href')).toBe('#timing/put-off')
    expect(link?.textContent).toContain('Timing')
    expect(shown.text()).toContain('2 settings found.')
    enter(shown.getByLabelText<HTMLInputElement>('Find a setting'), 'skateboard')
    expect(shown.text()).toContain('Nothing is called that.')
    enter(shown.getByLabelText<HTMLInputElement>('Find a setting'), '')
    expect(shown.all('nav a')).toHaveLength(ROUTES.length)
  })
})
