// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import {
  ChoiceView,
  type ChoiceViewProps,
  type Waiting,
} from '../../components/break-page/choice-view.tsx'
import { EndView, type Hurt } from '../../components/break-page/end-view.tsx'
import { GuideView, type GuideViewProps } from '../../components/break-page/guide-view.tsx'
import { ElsewhereView, OverView } from '../../components/break-page/over-view.tsx'
import { whyLine } from '../../components/break-page/why-line.ts'
import { careIn } from '../../content/care.ts'
import { words } from '../../content/words/index.ts'
import { hurtOf } from '../../core/session/reports.ts'
import { beginSession, sessionItem, stopForPain } from '../../core/session/session.ts'
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
  limits: [],
  fits: ['stretch'],
  sources: [],
  name: 'Seated hamstring stretch',
  steps: ['Sit near the front of the chair.', 'Straighten one leg.'],
  caution: 'Skip it if your leg tingles.',
}

function guide(more: Partial<GuideViewProps> = {}) {
  const on = {
    pause: vi.fn(),
    resume: vi.fn(),
    next: vi.fn(),
    back: vi.fn(),
    hurts: vi.fn(),
    finish: vi.fn(),
  }
  const content = (changed: Partial<GuideViewProps> = {}) => (
    <GuideView
      item={item}
      area="hamstrings"
      everyItem="Move only in an easy range."
      why={null}
      at={1}
      of={3}
      leftMs={18_000}
      state="running"
      on={on}
      {...more}
      {...changed}
    />
  )
  return { ...show(content()), on, content }
}

function key(name: string, target: EventTarget = document.body): void {
  void act(() => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    )
  })
}

describe('the guided break', () => {
  it('says where one is, what to do, for how long, and what to mind', () => {
    const { text, all, page } = guide()
    expect(text()).toContain('2 of 3 · Seated')
    expect(page.querySelector('h1')?.textContent).toBe('Seated hamstring stretch')
    expect(all('ol li').map((step) => step.textContent)).toEqual(item.steps)
    expect(all('.ring-number')[0]?.textContent).toBe('18')
    expect(text()).toContain('18 seconds left')
    expect(text()).toContain('Mild pull is right, pain is not.')
    expect(text()).toContain('Take care: Skip it if your leg tingles.')
    expect(text()).toContain('Move only in an easy range.')
  })

  it('says why it was picked, once', () => {
    const why = 'For your neck and shoulders'
    expect(guide({ at: 0, why }).text()).toContain(why)
    expect(guide({ at: 1, why }).text()).not.toContain(why)
  })

  it('says nothing of a pull where nothing is pulled', () => {
    const { text } = guide({ item: { ...item, regions: ['eyes'], caution: '' } })
    expect(text()).not.toContain('pull')
    expect(text()).not.toContain('Take care')
  })

  it('shows minutes and seconds when there is long to go', () => {
    const { all, text } = guide({ leftMs: 125_000 })
    expect(all('.ring-number')[0]?.textContent).toBe('2:05')
    expect(text()).toContain('2 minutes left')
  })

  it('does what each button says', () => {
    const { button, on } = guide()
    press(button('Pause'))
    press(button('Next'))
    press(button('Back'))
    press(button('It hurts: stop'))
    press(button('Finish early'))
    for (const act of [on.pause, on.next, on.back, on.hurts, on.finish]) {
      expect(act).toHaveBeenCalledOnce()
    }
    expect(on.resume).not.toHaveBeenCalled()
  })

  it('goes on where it was after a pause', () => {
    const { button, on, text } = guide({ state: 'paused' })
    expect(text()).toContain('Paused')
    press(button('Resume'))
    expect(on.resume).toHaveBeenCalledOnce()
  })

  it('says why it waits after the computer slept', () => {
    const { all } = guide({ state: 'paused-by-gap' })
    expect(all('[role="status"]').map((each) => each.textContent)).toContain(
      'Paused while your computer was asleep. Go on whenever you like.',
    )
  })

  it('has nothing before the first item and only the end after the last', () => {
    expect(guide({ at: 0 }).button('Back').disabled).toBe(true)
    const { button, all } = guide({ at: 2 })
    expect(button('Finish')).toBeDefined()
    expect(all('button').map((each) => each.textContent)).not.toContain('Finish early')
  })

  it('announces each item, and not each second', () => {
    const { all, update, content } = guide()
    const line = () => all('[aria-live="polite"]')[0]?.textContent
    const announced = '2 of 3. Seated hamstring stretch. 50 seconds.'
    expect(line()).toBe(announced)
    update(content({ leftMs: 17_000 }))
    expect(line()).toBe(announced)
    update(content({ at: 2, item: { ...item, name: 'Neck turn', seconds: 30 } }))
    expect(line()).toBe('3 of 3. Neck turn. 30 seconds.')
  })

  it('starts a screen reader at the name of the item', () => {
    expect(document.activeElement).not.toBeNull()
    const { page } = guide()
    expect(document.activeElement).toBe(page.querySelector('h1'))
  })
})

describe('why it was picked', () => {
  const text = words('en')

  it('is said where it tells the person something', () => {
    expect(whyLine({ is: 'your-area', area: 'neck-shoulders' }, text)).toBe(
      'For your neck and shoulders',
    )
    expect(whyLine({ is: 'not-shown-lately' }, text)).toBe('You haven’t had this lately')
    expect(whyLine({ is: 'variety' }, text)).toBeNull()
    expect(whyLine({ is: 'chosen' }, text)).toBeNull()
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
    expect(hurtOf(begun, after)).toEqual({ command: 'item-hurt', itemId: 'first' })
    expect(hurtOf(after, after)).toBeNull()
    expect(hurtOf(begun, begun)).toBeNull()
  })
})

describe('the keys of the guided break', () => {
  it('are Space and the arrows', () => {
    const { on } = guide()
    key(' ')
    key('ArrowRight')
    key('ArrowLeft')
    expect(on.pause).toHaveBeenCalledOnce()
    expect(on.next).toHaveBeenCalledOnce()
    expect(on.back).toHaveBeenCalledOnce()
  })

  it('leave Space to a button that has the focus', () => {
    const { on, button } = guide()
    key(' ', button('Next'))
    expect(on.pause).not.toHaveBeenCalled()
  })

  it('turn with the direction of the text', () => {
    document.documentElement.dir = 'rtl'
    const { on } = guide()
    key('ArrowLeft')
    expect(on.next).toHaveBeenCalledOnce()
    document.documentElement.dir = 'ltr'
  })

  it('ask once before they leave, and nothing runs on behind the question', () => {
    const { on, text, all } = guide()
    key('Escape')
    expect(text()).toContain('Leave this break?')
    expect(on.pause).toHaveBeenCalledOnce()
    expect(on.finish).not.toHaveBeenCalled()
    key('ArrowRight')
    expect(on.next).not.toHaveBeenCalled()
    void act(() => {
      all('dialog')[0]?.dispatchEvent(new Event('cancel', { cancelable: true }))
    })
    expect(on.finish).toHaveBeenCalledOnce()
  })

  it('let one stay: the break goes on if it was on', () => {
    const { on, button, text, update, content } = guide()
    key('Escape')
    update(content({ state: 'paused' }))
    press(button('Keep going'))
    expect(on.resume).toHaveBeenCalledOnce()
    expect(text()).not.toContain('Leave this break?')
  })

  it('let one stay: a paused break stays paused', () => {
    const { on, button } = guide({ state: 'paused' })
    key('Escape')
    press(button('Keep going'))
    expect(on.resume).not.toHaveBeenCalled()
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
    const { text, button, on, page } = choice({ is: 'offered', due, canPostpone: true, most: 3 })
    expect(page.querySelector('h1')?.textContent).toBe('Neck turns and more')
    expect(text()).toContain('Stretch break · 3 min')
    expect(text()).toContain('Postponed 1 of 3 · 52 min since your last break')
    press(button('Start'))
    press(button('In 5 min'))
    press(button('Skip'))
    expect(on.start).toHaveBeenCalledOnce()
    expect(on.postpone).toHaveBeenCalledWith('b1')
    expect(on.skip).toHaveBeenCalledWith('b1')
  })

  it('says why a break waits, and lets it start all the same', () => {
    const { text, buttons } = choice({ is: 'held', due, why: 'call', sinceMs: NOW })
    expect(text()).toContain('You’re in a call. Your break comes after it.')
    expect(buttons()).toEqual(['Start now', 'Skip'])
    expect(choice({ is: 'postponed', due, atMs: NOW + 300_000, most: 3 }).text()).toContain(
      'Comes at 10:05 AM',
    )
    const held: Due = { ...due, heldWhy: 'call' }
    expect(choice({ is: 'grace', due: held, atMs: NOW }).text()).toContain(
      'It waited for your call to end. It comes in a moment.',
    )
  })

  it('shows a tip that is due', () => {
    const tip: Due = { ...due, kind: 'tip', plannedSeconds: 0, postponedTimes: 0 }
    const { text, button, on, page } = choice(
      { is: 'offered', due: tip, canPostpone: true, most: 3 },
      null,
    )
    expect(page.querySelector('h1')?.textContent).toBe('A tip for today')
    expect(text()).toContain('Drop your shoulders.')
    press(button('Done'))
    expect(on.read).toHaveBeenCalledWith('b1')
  })
})

describe('the end', () => {
  const hurt: Hurt = { name: 'Neck turn', href: '/options.html#library/neck-turn', care: null }
  const sign = (tier: CareTier): WarningSign => ({
    id: tier,
    tier,
    regions: 'any',
    causes: [],
    limits: [],
    sources: [],
    text: `A sign: ${tier}.`,
  })

  function end(more: Partial<Parameters<typeof EndView>[0]> = {}) {
    const onClose = vi.fn()
    const shown = show(
      <EndView
        how="finished"
        hurt={null}
        itemsDone={4}
        doneSeconds={180}
        next="Next: Stretch break at 11:00 AM."
        onTellAgain={null}
        onClose={onClose}
        {...more}
      />,
    )
    return { ...shown, onClose }
  }

  it('says what was done and when the next one is', () => {
    const { text, button, onClose, page } = end()
    expect(text()).toContain('4 moves, 3 minutes')
    expect(text()).toContain('Next: Stretch break at 11:00 AM.')
    expect(document.activeElement).toBe(page.querySelector('h1'))
    press(button('Close'))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('never counts what was not done', () => {
    const { text } = end({ how: 'finished-early', itemsDone: 0, doneSeconds: 4 })
    expect(text()).not.toContain('move')
    expect(text()).toContain('Done for now')
    expect(end({ how: 'finished-early', itemsDone: 1, doneSeconds: 40 }).text()).toContain(
      '1 move, 40 seconds',
    )
  })

  it('is kind after pain, and says when to ask for help', () => {
    const { text } = end({ how: 'hurt', hurt, itemsDone: 1, doneSeconds: 40 })
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
  })

  it('promises nothing that could not be saved', () => {
    const again = vi.fn()
    const { text, button } = end({ how: 'hurt', hurt, onTellAgain: again })
    expect(text()).not.toContain('won’t come again')
    expect(text()).toContain('it may come again')
    press(button('Try again'))
    expect(again).toHaveBeenCalledOnce()
  })

  it('says when it could not be noted, and tries again', () => {
    const again = vi.fn()
    const { button } = end({ onTellAgain: again })
    press(button('Try again'))
    expect(again).toHaveBeenCalledOnce()
  })
})

describe('a page without its break', () => {
  it('says that it is over, and offers another', () => {
    const onStart = vi.fn()
    const { text, button } = show(<OverView next={null} onStart={onStart} onClose={vi.fn()} />)
    expect(text()).toContain('This break is over')
    press(button('Start now'))
    expect(onStart).toHaveBeenCalledOnce()
  })

  it('leads to the break that is on elsewhere', () => {
    const onBack = vi.fn()
    press(show(<ElsewhereView onBack={onBack} />).button('Back to the break'))
    expect(onBack).toHaveBeenCalledOnce()
  })
})
