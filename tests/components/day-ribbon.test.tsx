// @vitest-environment happy-dom
import type { ComponentChild } from 'preact'
import { describe, expect, it } from 'vitest'
import { DayRibbonSpace } from '../../components/day-ribbon/day-ribbon-space.tsx'
import { DayRibbon } from '../../components/day-ribbon/day-ribbon.tsx'
import { GlyphShape } from '../../components/day-ribbon/glyph-shape.tsx'
import { GLYPHS } from '../../components/day-ribbon/glyphs.ts'
import { TodaySection } from '../../components/day-ribbon/today-section.tsx'
import { WordsContext } from '../../components/kit/words.tsx'
import { wordsIn } from '../../content/words/index.ts'
import { dayOf, type Day } from '../../core/day/day.ts'
import { Desk, LIGHT, MONDAY, only } from '../support/schedule.ts'
import { show } from '../support/show.tsx'

const BERLIN = 'Europe/Berlin'

function sitting(settings = LIGHT): Desk {
  return new Desk({ at: `${MONDAY}T09:00`, timeZone: BERLIN, settings })
}

function dayOfDesk(desk: Desk): Day {
  return dayOf(desk.record, desk.state, desk.moment)
}

/** A morning with one of everything. */
function fullDay(): Desk {
  const desk = sitting().sit(60).take()
  desk.sit(60).tell({ type: 'postpone', breakId: desk.breakId })
  desk.sit(5).tell({ type: 'skip', breakId: desk.breakId })
  desk.sit(10).leave(20)
  desk.sit(55).hush('call').sit(25).hush().sit(1)
  desk.sit(6)
  desk.tell({ type: 'start' })
  const { breakId } = desk
  return desk.tell({ type: 'break-ended', breakId, doneSeconds: 0, how: 'finished-early' })
}

function ribbon(desk: Desk, recordFailed = false) {
  return show(<DayRibbon day={dayOfDesk(desk)} timeZone={BERLIN} recordFailed={recordFailed} />)
}

/** What stands in the list, each line as one text. */
function lines(desk: Desk): string[] {
  return ribbon(desk)
    .all('.ribbon-words tbody tr')
    .map((row) =>
      [...row.children]
        .map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim())
        .join(' | '),
    )
}

describe('today in words', () => {
  it('tells what was in order, the present moment, and what is still to come', () => {
    expect(lines(fullDay())).toEqual([
      'So far',
      '9:00 AM | At your desk, 1 hr',
      '10:00 AM | Taken: Stretch break, 3 min',
      '10:03 AM | At your desk, 1 hr',
      '11:03 AM | Put off to 11:08 AM: Stretch break',
      '11:08 AM | Skipped: Stretch break',
      '11:18 AM | Stepped away, 20 min: that was a break',
      '11:38 AM | At your desk, 1 hr, 27 min',
      '12:38 PM | Held back for 20 min: Stretch break. You were in a call.',
      '1:04 PM | Not seen: Stretch break',
      '1:05 PM | Begun: Stretch break',
      '1:05 PM | Now',
      'Still to come, if you stay at your desk',
      '2:05 PM | Stretch break, 3 min',
      '3:08 PM | Stretch break, 3 min',
      '4:11 PM | Stretch break, 3 min',
    ])
  })

  it('says kindly that a day has only begun', () => {
    expect(lines(sitting()).slice(0, 3)).toEqual(['So far', 'Nothing yet today.', '9:00 AM | Now'])
  })

  it('names what a break waits for, and makes no promise about what follows', () => {
    const told = lines(sitting().sit(50).hush('call').sit(20))
    expect(told).toContain(
      '10:00 AM | Held back: Stretch break. You’re in a call. Your break comes after it.',
    )
    expect(told.at(-1)).toBe('What comes next depends on when that ends.')
  })

  it('says until when reminders are paused, and what it means for the day', () => {
    const half = sitting().tell({ type: 'pause', length: { for: 'minutes', minutes: 30 } })
    expect(lines(half)).toContain('9:00 AM | Now: reminders are paused until 9:30 AM')
    const open = sitting().tell({ type: 'pause', length: { for: 'open' } })
    expect(lines(open)).toContain('9:00 AM | Now: reminders are paused until you resume them')
    expect(lines(open).at(-1)).toBe('Nothing until you resume.')
  })

  it('says what the present moment is', () => {
    const meeting = sitting().tell({ type: 'meeting', minutes: 15 })
    expect(lines(meeting)).toContain('9:00 AM | Now: in a meeting until 9:15 AM')
    expect(lines(sitting().sit(60))).toContain('10:00 AM | Now: Stretch break, ready when you are')
    expect(lines(sitting().sit(9 * 60))).toContain('6:00 PM | Now: outside your hours')
    const off = lines(sitting(only({})))
    expect(off).toContain('9:00 AM | Now: all reminders are off')
    expect(off.at(-1)).toBe('No more breaks today.')
  })

  it('says so where the record can not be read', () => {
    expect(ribbon(sitting(), true).text()).toContain('so the day so far is missing')
    expect(ribbon(sitting()).text()).not.toContain('missing')
  })

  it('scolds nobody', () => {
    const text = ribbon(fullDay()).text().toLowerCase()
    for (const word of ['missed', 'failed', 'only', 'streak', 'score', 'goal', '%', '!']) {
      expect(text).not.toContain(word)
    }
  })

  it('stays closed until somebody wants it', () => {
    const [words, ...others] = ribbon(fullDay()).all('details')
    expect(others).toEqual([])
    expect(words?.hasAttribute('open')).toBe(false)
    expect(words?.querySelector('summary')?.textContent).toBe('Today in words')
  })
})

describe('the picture', () => {
  it('says in one sentence what it shows', () => {
    const label = ribbon(fullDay()).page.querySelector('[role="img"]')?.getAttribute('aria-label')
    expect(label).toBe(
      'Your day as a picture: 1 break taken, stepped away once, 1 begun, put off once, 1 skipped, 1 not seen, 1 held back, and 3 still to come.',
    )
    const empty = ribbon(sitting(only({}))).page.querySelector('[role="img"]')
    expect(empty?.getAttribute('aria-label')).toBe('Your day as a picture. Nothing yet.')
  })

  it('has a shape of its own for each thing: color is never the only difference', () => {
    const shapes = GLYPHS.map((sign) => {
      const shown = show(
        <svg>
          <GlyphShape glyph={sign} />
        </svg>,
      )
      const parts = shown.all('svg *').map((part) => {
        const form = ['d', 'r', 'x', 'y', 'width', 'height']
        return form.map((name) => part.getAttribute(name)).join()
      })
      // What is to come has the shape of its kind, hollow; what was taken has it full.
      return `${parts.join(';')} ${sign === 'toCome' ? 'hollow' : 'full'}`
    })
    expect(new Set(shapes).size).toBe(GLYPHS.length)
  })

  it('shows the present moment also after the hours', () => {
    expect(ribbon(sitting().sit(12 * 60)).page.querySelector('.day-now')).not.toBeNull()
  })

  it('runs from right to left where people read so', () => {
    const day = dayOfDesk(sitting().sit(60).take())
    const place = (content: ComponentChild) => {
      const mark = show(content).page.querySelector('.ribbon-taken')?.parentElement
      return Number.parseFloat(mark?.getAttribute('x') ?? '')
    }
    const picture = <DayRibbon day={day} timeZone={BERLIN} recordFailed={false} />
    const mirrored = (
      <WordsContext.Provider value={{ ...wordsIn('en', 'en-US'), direction: 'rtl' }}>
        {picture}
      </WordsContext.Provider>
    )
    expect(place(picture) + place(mirrored)).toBeCloseTo(100, 5)
    expect(place(picture)).toBeLessThan(50)
  })
})

describe('today in Statistics', () => {
  it('has a title, the meaning of its glyphs, and the same words', () => {
    const day = dayOfDesk(fullDay())
    const shown = show(<TodaySection day={day} timeZone={BERLIN} recordFailed={false} />)
    expect(shown.all('h2')[0]?.textContent).toBe('Your day')
    expect(shown.all('.ribbon-key li').map(({ textContent }) => textContent)).toEqual([
      'At your desk',
      'Break taken',
      'Stepped away',
      'Begun',
      'Put off',
      'Skipped',
      'Not seen',
      'Held back',
      'Still to come',
    ])
    expect(shown.text()).toContain('Taken: Stretch break, 3 min')
  })

  it('keeps its place until the day is known', () => {
    const shown = show(<TodaySection day={null} timeZone={BERLIN} recordFailed={false} />)
    expect(shown.all('h2')[0]?.textContent).toBe('Your day')
    expect(shown.all('[role="img"], details')).toEqual([])
  })
})

describe('the space for it in the popup', () => {
  it('says nothing, to nobody', () => {
    const shown = show(<DayRibbonSpace />)
    expect(shown.text()).toBe('')
    expect(shown.all('[aria-hidden="true"]').length).toBeGreaterThan(0)
  })
})
