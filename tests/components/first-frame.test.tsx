// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { WordsContext } from '../../components/kit/words.tsx'
import { DayRibbonSpace } from '../../components/day-ribbon/day-ribbon-space.tsx'
import { Popup } from '../../components/popup/popup.tsx'
import { NO_CHECK_INS } from '../../core/care/check-in.ts'
import { NO_CHOICES } from '../../core/content/choices.ts'
import { tipOfDay } from '../../core/content/tip-of-day.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { organizationsOf } from '../../content/tip-sources.ts'
import { tipsIn } from '../../content/tips.ts'
import { wordsIn } from '../../content/words/index.ts'
import { cacheFrames, LINKS, whyHrefOf } from '../../entrypoints/popup/cache-frames.tsx'
import { readFirstFrame, paintParts } from '../../platform/first-frame.ts'
import { clearFirstFrames } from '../../platform/first-frame-cache.ts'

const TODAY = '2026-11-25'
const TIPS = tipsIn('en')
const TEXT = wordsIn('en', 'en-US')
const PERSON = { body: DEFAULT_SETTINGS.body, choices: NO_CHOICES }

function keep(theme: 'dark' | 'system' = 'system', today = TODAY): void {
  const settings = { ...DEFAULT_SETTINGS, theme }
  const snapshot = {
    settings,
    state: null,
    troubles: [],
    choices: NO_CHOICES,
    plans: [],
    checkIns: NO_CHECK_INS,
  }
  cacheFrames({ snapshot, tips: TIPS, words: TEXT, today })
}

function painted(date: string): HTMLElement {
  const page = document.createElement('div')
  paintParts(page, readFirstFrame(date)?.parts ?? [])
  document.body.replaceChildren(page)
  return page
}

describe('the first frame of the popup', () => {
  beforeEach(() => localStorage.clear())

  it('shows the tip of its day, on each of the next seven days', () => {
    keep()
    for (const date of [TODAY, '2026-11-26', '2026-12-01']) {
      const tip = tipOfDay(TIPS, { date, offset: 0, person: PERSON })
      expect(painted(date).querySelector('.tip-text')?.textContent).toBe(tip.text)
    }
    expect(readFirstFrame('2026-12-02')).toBeNull()
  })

  it('says nothing of what comes next: only storage knows', () => {
    keep()
    expect(painted(TODAY).querySelector('.schedule')?.textContent).toBe('')
  })

  it('brings the theme, the text size and the direction with it', () => {
    keep('dark')
    expect(readFirstFrame(TODAY)?.look).toMatchObject({
      theme: 'dark',
      textPercent: DEFAULT_SETTINGS.textPercent,
      direction: 'ltr',
    })
  })

  it('keeps no day that is over, and none once what it rests on was changed', () => {
    keep()
    keep('system', '2026-11-26')
    expect(readFirstFrame(TODAY)).toBeNull()
    clearFirstFrames()
    expect(readFirstFrame('2026-11-26')).toBeNull()
  })

  it('counts as not there when it can’t be read', () => {
    keep()
    localStorage.setItem(`uncramp-frame-${TODAY}`, '{ half of it')
    expect(readFirstFrame(TODAY)).toBeNull()
    for (const other of ['5', 'null', '[]', '{}', '{"look":{}}', '{"look":1,"parts":[]}']) {
      localStorage.setItem(`uncramp-frame-${TODAY}`, other)
      expect(readFirstFrame(TODAY)).toBeNull()
    }
  })

  it('keeps its heading and its tip in place when the popup takes over: nothing flashes or is read twice', () => {
    keep()
    const page = painted(TODAY)
    const before = ['h1', '.logo', '.tip-line', '.tip-text', 'nav'].map((selector) =>
      page.querySelector(selector),
    )
    const tipLine = page.querySelector('.tip-line')
    if (!tipLine) throw new Error('no tip')
    const changes = new MutationObserver(() => undefined)
    changes.observe(tipLine, { childList: true, subtree: true })

    const tip = tipOfDay(TIPS, { date: TODAY, offset: 0, person: PERSON })
    const nothing = () => undefined
    const on = {
      start: nothing,
      postpone: nothing,
      skip: nothing,
      read: nothing,
      pause: nothing,
      resume: nothing,
      meeting: nothing,
      meetingOver: nothing,
      careOver: nothing,
    }
    void act(() =>
      render(
        <WordsContext.Provider value={TEXT}>
          <Popup
            {...LINKS}
            schedule={{
              outlook: { is: 'nothing-on' },
              nowMs: 0,
              timeZone: 'UTC',
              postponeMinutes: 5,
              on,
            }}
            checkIn={{ view: null, onAnswer: nothing, onUndo: nothing }}
            day={<DayRibbonSpace />}
            tip={{
              tip,
              organizations: organizationsOf(tip),
              sources: null,
              onAskForSources: nothing,
              whyHref: whyHrefOf(tip),
              vote: null,
              onVote: nothing,
              onPrevious: nothing,
              onNext: nothing,
            }}
            breaksToday={0}
            troubles={[]}
            failed={false}
            onDismissTrouble={nothing}
          />
        </WordsContext.Provider>,
        page,
      ),
    )
    const after = ['h1', '.logo', '.tip-line', '.tip-text', 'nav'].map((selector) =>
      page.querySelector(selector),
    )
    for (const [index, element] of before.entries()) expect(after[index]).toBe(element)
    expect(changes.takeRecords()).toEqual([])
    expect(page.querySelector('#schedule-title')?.textContent).toBe(TEXT.popup.nothingOn.title)
  })
})

describe('the product’s mark in the popup', () => {
  it('is drawn as in its icon', () => {
    keep()
    const icon = readFileSync(join(import.meta.dirname, '../../scripts/icons/uncramp.svg'), 'utf8')
    for (const path of painted(TODAY).querySelectorAll('.logo path')) {
      expect(icon).toContain(`d="${path.getAttribute('d')}"`)
    }
    for (const stop of painted(TODAY).querySelectorAll('.logo stop')) {
      expect(icon).toContain(`stop-color="${stop.getAttribute('stop-color')}"`)
    }
  })
})
