// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import {
  ChoiceView,
  type ChoiceViewProps,
  type Waiting,
} from '../../components/break-page/choice-view.tsx'
import { EndView, type Hurt } from '../../components/break-page/end-view.tsx'
import { ElsewhereView, ExpiredView } from '../../components/break-page/expired-view.tsx'
import { whyLine } from '../../content/phrases/why-line.ts'
import { careIn } from '../../content/care.ts'
import { wordsIn } from '../../content/words/index.ts'
import { hurtReport } from '../../core/session/reports.ts'
import {
  beginSession,
  finish,
  sessionItem,
  stopForPain,
  tick,
  type Session,
} from '../../core/session/session.ts'
import type { CareTier, Item, WarningSign } from '../../core/content/types.ts'
import type { Due } from '../../core/schedule/state.ts'
import { press, show } from '../support/show.tsx'

const NOW = Date.parse('2026-11-23T10:00:00Z')

const item: Item = {
  id: 'hamstring-chair',
  regions: ['hamstrings'],
  position: 'seated',
  dose: { holdSeconds: 20, repeats: 1, sides: 2 },
  seconds: 50,
  difficulty: 1,
  wheelchair: 'no',
  discreet: 'some',
  causes: ['overuse'],
  demands: [],
  limits: [],
  afterSurgery: [],
  fits: ['stretch'],
  sources: [],
  name: 'Seated hamstring stretch',
  steps: ['Sit near the front of the chair.', 'Straighten one leg.'],
  caution: 'Skip it if your leg tingles.',
}

describe('why it was picked', () => {
  const words = wordsIn('en')

  it('is said where it tells the person something', () => {
    expect(whyLine({ is: 'your-area', area: 'neck-shoulders' }, words)).toBe(
      'For your neck and shoulders',
    )
    expect(whyLine({ is: 'not-shown-lately' }, words)).toBe('You haven’t had this lately')
    expect(whyLine({ is: 'variety' }, words)).toBeNull()
    expect(whyLine({ is: 'chosen' }, words)).toBeNull()
  })
})

describe('stopping because it hurts', () => {
  const begun = beginSession(
    'b1',
    [
      sessionItem({ ...item, id: 'first', seconds: 20 }),
      sessionItem({ ...item, id: 'second', seconds: 20 }),
    ],
    NOW,
  )

  it('names the item that was shown, even as its time runs out at that moment', () => {
    const after = stopForPain(begun, NOW + 21_000)
    expect(hurtReport(begun, after)).toEqual({ type: 'item-hurt', itemId: 'first' })
    expect(hurtReport(after, after)).toBeNull()
    expect(hurtReport(begun, begun)).toBeNull()
  })

  it('is told of no break that ended otherwise: by hand, or as its time was over', () => {
    const early = finish(begun, NOW + 21_000)
    expect(early.now.is).toBe('ended')
    expect(hurtReport(begun, early)).toBeNull()
    let session: Session = begun
    for (let second = 1; session.now.is !== 'ended'; second += 1) {
      const after = tick(session, NOW + second * 1000)
      expect(hurtReport(session, after)).toBeNull()
      session = after
    }
  })
})

describe('the choice', () => {
  const due: Due = {
    breakId: 'b1',
    kind: 'stretch',
    plannedSeconds: 180,
    dueAtMs: NOW,
    sittingMs: 52 * 60_000,
    postponedTimes: 1,
    heldMs: 0,
    heldWhy: null,
  }

  const stretch = { title: 'Neck turns and more', seconds: 170 }

  function choice(waiting: Waiting, planned: ChoiceViewProps['planned'] = stretch) {
    const on = { start: vi.fn(), postpone: vi.fn(), skip: vi.fn(), read: vi.fn() }
    const shown = show(
      <ChoiceView
        waiting={waiting}
        nowMs={NOW}
        timeZone="UTC"
        postponeMinutes={5}
        planned={planned}
        tipText="Drop your shoulders."
        on={on}
      />,
    )
    return { ...shown, on, buttons: () => shown.all('button').map((each) => each.textContent) }
  }

  it('has the same answers as the reminder', () => {
    const { text, getByRole, on, page } = choice({ is: 'offered', due, canPostpone: true, max: 3 })
    expect(page.querySelector('h1')?.textContent).toBe('Neck turns and more')
    expect(text()).toContain('Stretch break · 3 min')
    expect(text()).toContain('Postponed 1 of 3 · 52 min since your last break')
    press(getByRole('button', { name: 'Start' }))
    press(getByRole('button', { name: 'In 5 min' }))
    press(getByRole('button', { name: 'Skip' }))
    expect(on.start).toHaveBeenCalledOnce()
    expect(on.postpone).toHaveBeenCalledWith('b1')
    expect(on.skip).toHaveBeenCalledWith('b1')
  })

  it('says why a break waits, and lets it start all the same', () => {
    const { text, buttons } = choice({
      is: 'held',
      due,
      why: 'call',
      sinceMs: NOW,
      meetingEndMs: null,
    })
    expect(text()).toContain('You’re in a call. Your break comes after it.')
    expect(buttons()).toEqual(['Start now', 'Skip'])
    expect(choice({ is: 'postponed', due, atMs: NOW + 300_000, max: 3 }).text()).toContain(
      'Comes at 10:05 AM',
    )
    const held: Due = { ...due, heldWhy: 'call' }
    expect(choice({ is: 'grace', due: held, atMs: NOW }).text()).toContain(
      'It waited for your call to end. It comes in a moment.',
    )
  })

  it('shows a tip that is due', () => {
    const tip: Due = { ...due, kind: 'tip', plannedSeconds: 0, postponedTimes: 0 }
    const { text, getByRole, on, page } = choice(
      { is: 'offered', due: tip, canPostpone: true, max: 3 },
      null,
    )
    expect(page.querySelector('h1')?.textContent).toBe('A tip for today')
    expect(text()).toContain('Drop your shoulders.')
    press(getByRole('button', { name: 'Done' }))
    expect(on.read).toHaveBeenCalledWith('b1')
  })
})

describe('the end', () => {
  const hurt: Hurt = {
    name: 'Neck turn',
    library: { href: '/options.html#library/neck-turn' },
    care: null,
    review: null,
  }
  const sign = (tier: CareTier): WarningSign => ({
    id: tier,
    tier,
    regions: 'any',
    causes: [],
    limits: [],
    sources: [],
    text: `A sign: ${tier}.`,
  })

  const FOUR = ['Neck turn', 'Calf stretch', 'Far look', 'Chest opener'].map((name) => ({
    name,
    seconds: 45,
  }))

  function end(more: Partial<Parameters<typeof EndView>[0]> = {}) {
    const onClose = vi.fn()
    const shown = show(
      <EndView
        how="finished"
        hurt={null}
        done={FOUR}
        doneSeconds={180}
        felt={null}
        next="Next: Stretch break, at 11:00 AM"
        onRetryReport={null}
        onClose={onClose}
        {...more}
      />,
    )
    return { ...shown, onClose }
  }

  it('says what was done and when the next one is', () => {
    const { text, getByRole, onClose, page } = end()
    expect(text()).toContain('4 moves, 3 minutes')
    expect(text()).toContain('Next: Stretch break, at 11:00 AM')
    expect(document.activeElement).toBe(page.querySelector('h1'))
    press(getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('names each move that was done, with its time', () => {
    expect(
      end()
        .all('.moves-done li')
        .map((each) => each.textContent)[0],
    ).toBe('Neck turn · 45 sec')
  })

  it('asks how it felt, takes one answer, and lets it be changed', () => {
    const onAnswer = vi.fn()
    const { getByRole, text } = end({ felt: { answer: null, saved: 'yes', onAnswer } })
    press(getByRole('button', { name: 'Better' }))
    expect(onAnswer).toHaveBeenCalledWith('better')
    expect(text()).not.toContain('noted')
    const answered = end({ felt: { answer: 'same', saved: 'yes', onAnswer } })
    expect(answered.getByRole('button', { name: 'The same' }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    expect(answered.text()).toContain('Thanks, noted. You can change it.')
    press(answered.getByRole('button', { name: 'Worse' }))
    expect(onAnswer).toHaveBeenLastCalledWith('worse')
  })

  it('says so when the answer could not be noted', () => {
    const { text } = end({ felt: { answer: 'better', saved: 'no', onAnswer: vi.fn() } })
    expect(text()).toContain('We couldn’t note that. Please press it once more.')
    expect(text()).not.toContain('Thanks')
  })

  it('never counts what was not done', () => {
    const { text } = end({ how: 'finished-early', done: [], doneSeconds: 4 })
    expect(text()).not.toContain('move')
    expect(text()).toContain('Done for now')
    expect(
      end({ how: 'finished-early', done: FOUR.slice(0, 1), doneSeconds: 40 }).text(),
    ).toContain('1 move, 40 seconds')
  })

  it('is kind after pain, and says when to ask for help', () => {
    const { text } = end({ how: 'hurt', hurt, done: FOUR.slice(0, 1), doneSeconds: 40 })
    expect(text()).toContain('Good that you stopped')
    expect(text()).toContain('Clinics ask people who notice sharp pain')
    expect(text()).toContain('call for emergency help now')
    expect(text()).not.toContain('Well done')
  })

  it('says that what hurt stays away, and where it can be brought back', () => {
    const { text, page } = end({ how: 'hurt', hurt })
    expect(text()).toContain('“Neck turn” won’t come again unless you bring it back.')
    const link = page.querySelector('a')
    expect(link?.getAttribute('href')).toBe('/options.html#library/neck-turn')
    expect(link?.getAttribute('target')).toBe('_blank')
    expect(page.querySelector('details')).toBeNull()
  })

  it('has the signs to look out for one press away, the most urgent first', () => {
    const care = { tiers: careIn('en').tiers, signs: [sign('visit'), sign('emergency')] }
    const { page, all } = end({ how: 'hurt', hurt: { ...hurt, care } })
    expect(page.querySelector('summary')?.textContent).toBe('Signs that should be looked at')
    expect(all('.care-card li').map((line) => line.textContent)).toEqual([
      'A sign: emergency.',
      'A sign: visit.',
    ])
    expect(page.querySelector('details .review-line')?.textContent).toBe(
      'Not yet reviewed by a clinician.',
    )
  })

  it('promises nothing that could not be saved', () => {
    const again = vi.fn()
    const { text, getByRole } = end({ how: 'hurt', hurt, onRetryReport: again })
    expect(text()).not.toContain('won’t come again')
    expect(text()).toContain('it may come again')
    press(getByRole('button', { name: 'Try again' }))
    expect(again).toHaveBeenCalledOnce()
  })

  it('says when it could not be noted, and tries again', () => {
    const again = vi.fn()
    const { getByRole } = end({ onRetryReport: again })
    press(getByRole('button', { name: 'Try again' }))
    expect(again).toHaveBeenCalledOnce()
  })
})

describe('a page without its break', () => {
  it('says that it is over, and offers another', () => {
    const onStart = vi.fn()
    const { text, getByRole } = show(
      <ExpiredView next={null} onStart={onStart} onClose={vi.fn()} />,
    )
    expect(text()).toContain('This break is over')
    press(getByRole('button', { name: 'Start now' }))
    expect(onStart).toHaveBeenCalledOnce()
  })

  it('offers none while breaks are stopped', () => {
    const shown = show(<ExpiredView next={null} onStart={null} onClose={vi.fn()} />)
    expect(shown.queryByRole('button', { name: 'Start now' })).toBeNull()
  })

  it('leads to the break that is on elsewhere', () => {
    const onBack = vi.fn()
    press(
      show(<ElsewhereView onBack={onBack} />).getByRole('button', { name: 'Back to the break' }),
    )
    expect(onBack).toHaveBeenCalledOnce()
  })
})
