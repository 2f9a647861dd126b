// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { Popup } from '../../components/popup/popup.tsx'
import { msToNextText } from '../../components/popup/next-text-change.ts'
import type { VoteValue } from '../../core/content/choices.ts'
import type { Source, Tip } from '../../core/content/types.ts'
import type { Outlook, Upcoming } from '../../core/schedule/outlook.ts'
import type { Due } from '../../core/schedule/state.ts'
import { press, show } from '../support/show.tsx'

const NOW = Date.parse('2026-11-23T10:00:00Z')
const MINUTE = 60_000
const inMinutes = (minutes: number) => NOW + minutes * MINUTE

const next: Upcoming = {
  kind: 'stretch',
  dueAtMs: inMinutes(12),
  plannedSeconds: 180,
  progress: 0.8,
  because: { rhythm: 'active', everyMinutes: 60 },
}
const due: Due = {
  breakId: 'b1',
  kind: 'stretch',
  plannedSeconds: 180,
  dueAtMs: NOW - 2 * MINUTE,
  sittingMs: 50 * MINUTE,
  postponedTimes: 0,
  heldMs: 0,
  heldWhy: null,
}
const tip: Tip = {
  notFor: [],
  id: 'grip',
  cause: 'overuse',
  sources: ['osha'],
  text: 'Hold the mouse lightly.',
}
const source: Source = {
  id: 'osha',
  organization: 'OSHA',
  title: 'Computer workstations',
  citation: '',
  url: 'https://www.osha.gov/',
  year: 'n.d.',
  check: 'opened',
  readOn: '2026-11-23',
}

function popup(
  outlook: Outlook | null,
  more: { nowMs?: number; sources?: Source[] | null; vote?: VoteValue } = {},
) {
  const on = {
    start: vi.fn(),
    postpone: vi.fn(),
    skip: vi.fn(),
    read: vi.fn(),
    pause: vi.fn(),
    resume: vi.fn(),
    meeting: vi.fn(),
    meetingOver: vi.fn(),
    careOver: vi.fn(),
  }
  const turn = {
    onPrevious: vi.fn(),
    onNext: vi.fn(),
    onAskForSources: vi.fn(),
    onVote: vi.fn(),
  }
  const onDismissTrouble = vi.fn()
  const content = (troubles: Parameters<typeof Popup>[0]['troubles'] = [], failed = false) => (
    <Popup
      schedule={{
        outlook,
        nowMs: more.nowMs ?? NOW,
        timeZone: 'UTC',
        postponeMinutes: 5,
        on,
      }}
      checkIn={{ view: null, onAnswer: vi.fn(), onUndo: vi.fn() }}
      settingsHref="/options.html#timing"
      libraryHref="/options.html#library"
      day={null}
      tip={{
        tip,
        organizations: ['OSHA', 'NHS (UK)'],
        sources: more.sources ?? null,
        whyHref: '/options.html#library/article/overuse',
        vote: more.vote ?? null,
        ...turn,
      }}
      breaksToday={3}
      troubles={troubles}
      failed={failed}
      onDismissTrouble={onDismissTrouble}
    />
  )
  const shown = show(content())
  const buttons = () =>
    shown.all('.schedule button').map((each) => each.textContent?.replaceAll(/\s+/g, ' '))
  return { ...shown, on, turn, onDismissTrouble, content, buttons }
}

describe('the popup, with chest pain now', () => {
  it('says that breaks are stopped and to get help, and offers nothing but the end of it', () => {
    const { text, buttons, on, all, getByRole } = popup({ is: 'stopped' })
    expect(text()).toContain('Breaks are stopped')
    expect(text()).toContain('Call your local emergency number.')
    expect(buttons()).toEqual(['The pain is over. Bring breaks back.'])
    expect(text()).not.toContain(tip.text)
    expect(all('main a').map(({ textContent }) => textContent)).toEqual([])
    press(getByRole('button', { name: /^The pain is over/ }))
    expect(on.careOver).toHaveBeenCalledOnce()
    expect(on.resume).not.toHaveBeenCalled()
  })
})

describe('the popup, when a break comes next', () => {
  it('says what, how long, in how many minutes and why', () => {
    const { text, all } = popup({ is: 'next', next, sittingMs: 48 * MINUTE })
    expect(all('h2')[0]?.textContent).toBe('Stretch break')
    expect(text()).toContain('3 min')
    expect(text()).toContain('After 1 hour at your desk')
    expect(all('.ring-number')[0]?.textContent).toBe('12')
    expect(text()).toContain('12 minutes to go')
    expect(text()).toContain('3 breaks today')
  })

  it('counts seconds in the last minute, and asks to be drawn again each second', () => {
    const outlook: Outlook = { is: 'next', next: { ...next, dueAtMs: NOW + 42_500 }, sittingMs: 0 }
    const { all } = popup(outlook)
    expect(all('.ring-number')[0]?.textContent).toBe('43')
    expect(all('.ring-unit')[0]?.textContent).toBe('sec')
    expect(msToNextText(outlook, NOW)).toBe(500)
    expect(msToNextText({ is: 'next', next, sittingMs: 0 }, NOW)).toBe(MINUTE)
  })

  it('names the day when that is far away', () => {
    const far = { ...next, dueAtMs: Date.parse('2026-11-24T09:30:00Z') }
    expect(popup({ is: 'next', next: far, sittingMs: 0 }).text()).toContain(
      'Comes tomorrow at 9:30 AM',
    )
  })

  it('names the set time of a break at a fixed time', () => {
    const atThree: Upcoming = {
      ...next,
      kind: 'strength',
      dueAtMs: Date.parse('2026-11-23T15:00:00Z'),
      because: { rhythm: 'clock' },
    }
    expect(popup({ is: 'next', next: atThree, sittingMs: 0 }).text()).toContain(
      'You set it for 3:00 PM',
    )
  })

  it('starts it at a press', () => {
    const { getByRole, on } = popup({ is: 'next', next, sittingMs: 0 })
    press(getByRole('button', { name: 'Start now' }))
    expect(on.start).toHaveBeenCalledOnce()
  })
})

describe('pausing', () => {
  it('opens the lengths, and pauses at one press', () => {
    const { getByRole, on } = popup({ is: 'next', next, sittingMs: 0 })
    expect(getByRole('button', { name: 'Pause' }).getAttribute('aria-expanded')).toBe('false')
    press(getByRole('button', { name: 'Pause' }))
    expect(getByRole('button', { name: 'Pause' }).getAttribute('aria-expanded')).toBe('true')
    expect(document.activeElement).toBe(getByRole('button', { name: '30 min' }))
    press(getByRole('button', { name: '2 hr' }))
    expect(on.pause).toHaveBeenCalledWith({ for: 'minutes', minutes: 120 })
    press(getByRole('button', { name: 'Until tomorrow' }))
    expect(on.pause).toHaveBeenLastCalledWith({ for: 'tomorrow' })
  })

  it('takes a second step when it has no end', () => {
    const { getByRole, on, text } = popup({ is: 'next', next, sittingMs: 0 })
    press(getByRole('button', { name: 'Pause' }))
    press(getByRole('button', { name: 'Until I resume…' }))
    expect(on.pause).not.toHaveBeenCalled()
    expect(text()).toContain('No reminder will come until you resume them here.')
    expect(document.activeElement).toBe(getByRole('button', { name: 'Pause until I resume' }))
    press(getByRole('button', { name: 'Back' }))
    expect(document.activeElement).toBe(getByRole('button', { name: '30 min' }))
    press(getByRole('button', { name: 'Until I resume…' }))
    press(getByRole('button', { name: 'Pause until I resume' }))
    expect(on.pause).toHaveBeenCalledExactlyOnceWith({ for: 'open' })
  })

  it('tells a meeting from a pause: breaks wait for its end', () => {
    const { getByRole, on, text } = popup({ is: 'next', next, sittingMs: 0 })
    press(getByRole('button', { name: 'Pause' }))
    expect(text()).toContain('Breaks wait and come after it.')
    press(getByRole('button', { name: 'In a meeting for 15 min' }))
    expect(on.meeting).toHaveBeenCalledExactlyOnceWith(15)
    expect(on.pause).not.toHaveBeenCalled()
  })

  it('says until when a meeting lasts, and lets it be over', () => {
    const { getByRole, on, text } = popup({ is: 'meeting', untilMs: inMinutes(90), next: null })
    expect(text()).toContain('In a meeting until 11:30 AM')
    press(getByRole('button', { name: 'My meeting is over' }))
    expect(on.meetingOver).toHaveBeenCalledOnce()
  })

  it('says until when it lasts, and can be ended', () => {
    const { text, getByRole, on } = popup({ is: 'paused', untilMs: inMinutes(90) })
    expect(text()).toContain('Reminders are paused')
    expect(text()).toContain('Until 11:30 AM')
    press(getByRole('button', { name: 'Resume' }))
    expect(on.resume).toHaveBeenCalledOnce()
  })

  it('says that it has no end', () => {
    expect(popup({ is: 'paused', untilMs: null }).text()).toContain('Until you resume them')
  })
})

describe('every other state has its own view', () => {
  it('away: the count stands still', () => {
    const { text, buttons } = popup({ is: 'away', next, sinceMs: NOW - 3 * MINUTE })
    expect(text()).toContain('You were away from your desk.')
    expect(buttons()).toEqual(['Start now', 'Pause'])
  })

  it('offered: start, put off, or skip', () => {
    const once = { ...due, postponedTimes: 1 }
    const { text, buttons, getByRole, on } = popup({
      is: 'offered',
      due: once,
      canPostpone: true,
      max: 3,
    })
    expect(text()).toContain('Postponed 1 of 3 · 52 min since your last break')
    expect(buttons()).toEqual(['Start', 'In 5 min', 'Skip', 'Pause'])
    press(getByRole('button', { name: 'In 5 min' }))
    expect(on.postpone).toHaveBeenCalledWith('b1')
    press(getByRole('button', { name: 'Skip' }))
    expect(on.skip).toHaveBeenCalledWith('b1')
  })

  it('offered for the last time: it can no longer be put off', () => {
    const { buttons } = popup({ is: 'offered', due, canPostpone: false, max: 3 })
    expect(buttons()).toEqual(['Start', 'Skip', 'Pause'])
  })

  it('offered after a call: it says what it waited for', () => {
    const held: Due = { ...due, heldWhy: 'call', heldMs: 600_000 }
    const { text } = popup({ is: 'offered', due: held, canPostpone: true, max: 3 })
    expect(text()).toContain('It waited for your call to end.')
  })

  it('a nudge: one line to read, and nothing to start', () => {
    const water: Due = { ...due, kind: 'water', plannedSeconds: 0 }
    const { text, buttons, getByRole, on } = popup({
      is: 'offered',
      due: water,
      canPostpone: true,
      max: 3,
    })
    expect(text()).toContain('If your care team limits your fluids, skip this.')
    expect(buttons()).toEqual(['Done', 'In 5 min', 'Skip', 'Pause'])
    press(getByRole('button', { name: 'Done' }))
    expect(on.read).toHaveBeenCalledWith('b1')
  })

  it('postponed: when it comes, and how often it was put off', () => {
    const { text, all } = popup({
      is: 'postponed',
      due: { ...due, postponedTimes: 2 },
      atMs: inMinutes(4),
      max: 3,
    })
    expect(text()).toContain('Comes at 10:04 AM')
    expect(text()).toContain('Postponed 2 of 3')
    expect(all('.ring-number')[0]?.textContent).toBe('4')
  })

  it.each([
    ['call', 'You’re in a call. Your break comes after it.'],
    ['presentation', 'You’re presenting. Your break comes after it.'],
    ['fullscreen', 'A full-screen window is open. Your break comes after it.'],
    ['meeting', 'You’re in a meeting. Your break comes after it.'],
    ['relief', 'The spasm page is open. Your break comes after it.'],
  ] as const)('held back by a %s: it says so', (why, sentence) => {
    expect(popup({ is: 'held', due, why, sinceMs: NOW, meetingEndMs: null }).text()).toContain(
      sentence,
    )
  })

  it('grace: it comes in a moment', () => {
    const held: Due = { ...due, heldWhy: 'presentation' }
    const { text, all } = popup({ is: 'grace', due: held, atMs: NOW + 30_000 })
    expect(text()).toContain('It waited for your presentation to end.')
    expect(all('.ring-number')[0]?.textContent).toBe('30')
  })

  it('running: the way back to it', () => {
    const { text, buttons, getByRole, on } = popup({
      is: 'running',
      breakId: 'b1',
      kind: 'micro',
      startedAtMs: NOW,
      plannedSeconds: 30,
    })
    expect(text()).toContain('Your break is on')
    expect(buttons()).toEqual(['Back to the break'])
    press(getByRole('button', { name: 'Back to the break' }))
    expect(on.start).toHaveBeenCalledOnce()
  })

  it('outside the hours: when they open, and that one can still start', () => {
    const opens = Date.parse('2026-11-24T09:00:00Z')
    const { text, buttons } = popup({ is: 'outside-hours', opensAtMs: opens, next: null })
    expect(text()).toContain('Reminders start again tomorrow at 9:00 AM')
    expect(buttons()).toEqual(['Start now'])
  })

  it('no hours at all: the way to set them', () => {
    const { page, text } = popup({ is: 'outside-hours', opensAtMs: null, next: null })
    expect(text()).toContain('No days and hours are set for reminders.')
    expect(page.querySelector('.schedule a')?.getAttribute('href')).toBe('/options.html#timing')
  })

  it('nothing on: the way to choose', () => {
    const { page, text } = popup({ is: 'nothing-on' })
    expect(text()).toContain('All reminders are off')
    expect(page.querySelector('.schedule a')?.textContent).toBe('Choose reminders')
  })

  it('the first moment after the install: no button that could not work', () => {
    const { text, buttons } = popup(null)
    expect(text()).toContain('Getting ready')
    expect(buttons()).toEqual([])
  })
})

describe('the tip', () => {
  it('says what it is about, the tip, and where it comes from', () => {
    const { text } = popup({ is: 'nothing-on' })
    expect(text()).toContain('About: overuse')
    expect(text()).toContain('Hold the mouse lightly.')
    expect(text()).toContain('Sources: OSHA and 1 more')
  })

  it('links its sources without telling them where the reader came from', () => {
    const { page, turn } = popup(
      { is: 'nothing-on' },
      { sources: [source, { ...source, id: 'k', url: null, title: 'Practice' }] },
    )
    const links = [...page.querySelectorAll('.source-list a')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://www.osha.gov/'])
    expect(links[0]?.getAttribute('rel')).toBe('noreferrer')
    expect(links[0]?.getAttribute('target')).toBe('_blank')
    expect(page.querySelector('.source-list')?.textContent).toContain('Practice')
    const details = page.querySelector('details')
    if (!details) throw new Error('no disclosure')
    details.open = true
    details.dispatchEvent(new Event('toggle'))
    expect(turn.onAskForSources).toHaveBeenCalled()
  })

  it('reads as one sentence, with what it is about', () => {
    const { page } = popup({ is: 'nothing-on' })
    const line = page.querySelector('.tip-line')
    const [spoken, shown] = [...(line?.children ?? [])]
    expect(spoken?.textContent).toBe('About overuse: Hold the mouse lightly.')
    expect(shown?.textContent).toBe('Hold the mouse lightly.')
    expect(shown?.getAttribute('aria-hidden')).toBe('true')
    expect(line?.getAttribute('aria-live')).toBe('polite')
    expect(page.querySelector('.chip')?.closest('[aria-hidden="true"]')).not.toBeNull()
  })

  it('leads to why, in a tab', () => {
    const { all } = popup({ is: 'nothing-on' })
    const why = all('.tip-answers a')[0]
    expect(why?.textContent).toContain('Why?')
    expect(why?.getAttribute('href')).toBe('/options.html#library/article/overuse')
    expect(why?.getAttribute('target')).toBe('_blank')
  })

  it('takes a vote, and takes it back', () => {
    const { getByRole, turn } = popup({ is: 'nothing-on' })
    expect(getByRole('button', { name: 'Helpful' }).getAttribute('aria-pressed')).toBe('false')
    press(getByRole('button', { name: 'Helpful' }))
    expect(turn.onVote).toHaveBeenLastCalledWith('helpful')
    press(getByRole('button', { name: 'Not for me' }))
    expect(turn.onVote).toHaveBeenLastCalledWith('not-for-me')
    const voted = popup({ is: 'nothing-on' }, { vote: 'not-for-me' })
    expect(voted.getByRole('button', { name: 'Not for me' }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    press(voted.getByRole('button', { name: 'Not for me' }))
    expect(voted.turn.onVote).toHaveBeenLastCalledWith(null)
  })

  it('thanks for a vote, politely, and says what comes of it', () => {
    const { page, text } = popup({ is: 'nothing-on' }, { vote: 'not-for-me' })
    expect(page.querySelector('.tip-thanks')?.getAttribute('role')).toBe('status')
    expect(text()).toContain('After today, we’ll leave it out.')
    expect(text()).toContain('Hold the mouse lightly.')
    expect(popup({ is: 'nothing-on' }).page.querySelector('.tip-thanks')?.textContent).toBe('')
  })

  it('can be turned', () => {
    const { getByRole, turn } = popup({ is: 'nothing-on' })
    press(getByRole('button', { name: 'Previous tip' }))
    press(getByRole('button', { name: 'Next tip' }))
    expect(turn.onPrevious).toHaveBeenCalledOnce()
    expect(turn.onNext).toHaveBeenCalledOnce()
  })
})

describe('the very first frame, before storage was read', () => {
  it('shows the tip, and claims nothing of the schedule', () => {
    const { page, text } = show(
      <Popup
        schedule={null}
        checkIn={{ view: null, onAnswer: vi.fn(), onUndo: vi.fn() }}
        day={null}
        tip={{
          tip,
          organizations: ['OSHA'],
          sources: null,
          onAskForSources: vi.fn(),
          whyHref: '/options.html#library/article/overuse',
          vote: null,
          onVote: vi.fn(),
          onPrevious: vi.fn(),
          onNext: vi.fn(),
        }}
        breaksToday={null}
        settingsHref="/options.html#timing"
        libraryHref="/options.html#library"
        troubles={[]}
        failed={false}
        onDismissTrouble={vi.fn()}
      />,
    )
    expect(text()).toContain('Hold the mouse lightly.')
    expect(text()).not.toContain('today')
    expect(page.querySelectorAll('main h2')).toHaveLength(1)
  })
})

describe('when something is wrong', () => {
  it('says so in plain words, and lets go of what was read', () => {
    const { update, content, text, getByRole, onDismissTrouble } = popup({ is: 'nothing-on' })
    const dropped = { is: 'settings-dropped' as const, fields: ['sound'] }
    update(content([dropped, { is: 'storage-refused' }]))
    expect(text()).toContain('Some of your settings couldn’t be read')
    expect(text()).toContain('Your browser can’t save right now.')
    press(getByRole('button', { name: 'Got it' }))
    expect(onDismissTrouble).toHaveBeenCalledWith(dropped)
  })

  it('leads to what could not be read, and lets go of it', () => {
    const { update, content, text, getByRole, all, onDismissTrouble } = popup({ is: 'nothing-on' })
    const lost = { is: 'data-unreadable' as const, parts: ['schedule' as const] }
    update(content([lost]))
    expect(text()).toContain('Some of what Uncramp keeps couldn’t be read.')
    expect(all('a').some((link) => link.textContent === 'See what')).toBe(true)
    press(getByRole('button', { name: 'Got it' }))
    expect(onDismissTrouble).toHaveBeenCalledWith(lost)
  })

  it('says aloud that a press had no effect', () => {
    const { update, content, all } = popup({ is: 'nothing-on' })
    update(content([], true))
    expect(all('[role="status"]')[0]?.textContent).toContain('Please try again.')
  })
})

describe('the footer', () => {
  it('leads to the settings and the library', () => {
    const { all } = popup({ is: 'nothing-on' })
    expect(
      all('.popup-footer a').map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['Settings', '/options.html#timing'],
      ['Library', '/options.html#library'],
    ])
  })
})

describe('for a screen reader', () => {
  it('the parts of the page have names', () => {
    const { page } = popup({ is: 'next', next, sittingMs: 0 })
    expect(page.querySelector('h1')?.textContent).toBe('Uncramp')
    expect(page.querySelector('main')).not.toBeNull()
    for (const region of page.querySelectorAll('section')) {
      const name = document.getElementById(region.getAttribute('aria-labelledby') ?? '')
      expect(name?.textContent).not.toBe('')
    }
    expect(page.querySelector('nav')?.getAttribute('aria-label')).toBe('Uncramp’s pages')
    for (const picture of page.querySelectorAll('svg')) {
      expect(picture.getAttribute('aria-hidden')).toBe('true')
    }
  })
})
