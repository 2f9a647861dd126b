// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { GuidedBreak, type GuidedBreakProps } from '../../components/guided-break/guided-break.tsx'
import { activeSteps } from '../../components/guided-break/active-steps.ts'
import { spokenLine } from '../../components/guided-break/phase-words.ts'
import { guardPresses } from '../../components/kit/press-guard.ts'
import { breaksIn } from '../../content/breaks.ts'
import { wordsIn } from '../../content/words/index.ts'
import type { Item } from '../../core/content/types.ts'
import { beginSession, currentPhase, sessionItem, tick } from '../../core/session/session.ts'
import { press, show } from '../support/show.tsx'

const item: Item = {
  id: 'hamstring-chair',
  regions: ['hamstrings'],
  position: 'seated',
  // 5 s to get ready, 20 s on each side, 5 s to change.
  dose: { holdSeconds: 20, repeats: 1, sides: 2 },
  turns: { are: 'sides', order: 'set-by-set' },
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
  steps: ['Sit near the front of the chair.', 'Straighten one leg. Hold 20 seconds.'],
  caution: 'Skip it if your leg tingles.',
}

const LONG: Item = { ...item, dose: { holdSeconds: 180, repeats: 1, sides: 1 }, seconds: 180 }

/** The phase of an item after so many seconds of it. */
function after(seconds: number, of: Item = item) {
  return currentPhase(tick(beginSession('b', [sessionItem(of)], 0), seconds * 1000))
}

const HOLDING = after(7)

function guide(more: Partial<GuidedBreakProps> = {}) {
  const on = {
    pause: vi.fn(),
    resume: vi.fn(),
    next: vi.fn(),
    back: vi.fn(),
    hurts: vi.fn(),
    finish: vi.fn(),
  }
  const content = (changed: Partial<GuidedBreakProps> = {}) => (
    <GuidedBreak
      item={item}
      area="hamstrings"
      everyItem="Move only in an easy range."
      why={null}
      at={1}
      of={3}
      figure={null}
      animation={() => ({ turn: 0, phase: { is: 'rest' } })}
      current={HOLDING}
      itemShare={0.14}
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
    expect(text()).toContain('2 of 3 · Seated · first side')
    expect(text()).toContain('Hold')
    expect(page.querySelector('h1')?.textContent).toBe('Seated hamstring stretch')
    expect(all('ol li').map((step) => step.textContent)).toEqual(item.steps)
    expect(all('.ring-number')[0]?.textContent).toBe('18')
    expect(text()).toContain('18 seconds left')
    expect(text()).toContain('A gentle pull is fine. Pain is not.')
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
    const { all, text } = guide({ current: after(55, LONG), item: LONG })
    expect(all('.ring-number')[0]?.textContent).toBe('2:05')
    expect(text()).toContain('2 minutes left')
  })

  it('does what each button says', () => {
    const { getByRole, on } = guide()
    press(getByRole('button', { name: 'Pause' }))
    press(getByRole('button', { name: 'Next' }))
    press(getByRole('button', { name: 'Back' }))
    press(getByRole('button', { name: 'It hurts: stop' }))
    press(getByRole('button', { name: 'Finish early' }))
    for (const act of [on.pause, on.next, on.back, on.hurts, on.finish]) {
      expect(act).toHaveBeenCalledOnce()
    }
    expect(on.resume).not.toHaveBeenCalled()
  })

  it('goes on where it was after a pause', () => {
    const { getByRole, on, text } = guide({ state: 'paused' })
    expect(text()).toContain('Paused')
    press(getByRole('button', { name: 'Resume' }))
    expect(on.resume).toHaveBeenCalledOnce()
  })

  it('says why it waits after the computer slept', () => {
    const { all } = guide({ state: 'paused-by-gap' })
    expect(all('[role="status"]').map((each) => each.textContent)).toContain(
      'Paused while your computer was asleep. Go on whenever you like.',
    )
  })

  it('has nothing before the first item and only the end after the last', () => {
    expect(guide({ at: 0 }).getByRole<HTMLButtonElement>('button', { name: 'Back' }).disabled).toBe(
      true,
    )
    const { getByRole, all } = guide({ at: 2 })
    expect(getByRole('button', { name: 'Finish' })).toBeDefined()
    expect(all('button').map((each) => each.textContent)).not.toContain('Finish early')
  })

  it('announces each phase, and not each second', () => {
    const { all, update, content } = guide({ current: after(0) })
    const line = () => all('[role="status"], [aria-live]').map((each) => each.textContent)
    expect(line()).toEqual(['2 of 3. Seated hamstring stretch. Get ready.'])
    update(content({ current: after(5) }))
    const holding = ['First side. Hold. 20 seconds.']
    expect(line()).toEqual(holding)
    update(content({ current: after(9) }))
    expect(line()).toEqual(holding)
    update(content({ current: after(26) }))
    expect(line()).toEqual(['Change sides.'])
    update(content({ current: after(31) }))
    expect(line()).toEqual(['Other side. Hold. 20 seconds.'])
    update(content({ state: 'paused' }))
    expect(line()).toEqual(['Paused.'])
  })

  it('hands each line on once, to be spoken', () => {
    const onSay = vi.fn()
    const { update, content } = guide({ onSay, current: after(5) })
    update(content({ current: after(8) }))
    update(content({ current: after(26) }))
    expect(onSay.mock.calls).toEqual([['First side. Hold. 20 seconds.'], ['Change sides.']])
  })

  it('names the phase beside the ring, with its own time', () => {
    const shown = (seconds: number, of?: Item) => {
      const { all } = guide({ current: after(seconds, of), item: of ?? item })
      return `${all('.guide-word')[0]?.textContent} ${all('.ring-number')[0]?.textContent}`
    }
    expect(shown(2)).toBe('Get ready 3')
    expect(shown(10)).toBe('Hold 15')
    expect(shown(26)).toBe('Change sides 4')
    const raise: Item = { ...item, dose: { holdSeconds: 1, repeats: 10, sides: 1 }, seconds: 30 }
    expect(shown(10, raise)).toBe('Repeat 3 of 10 20')
    expect(shown(10, LONG)).toBe('Keep going 2:50')
  })

  it('lights the step that is on', () => {
    const lit = (seconds: number) =>
      guide({ current: after(seconds) })
        .all('[aria-current="step"]')
        .map((each) => each.textContent)
    expect(lit(1)).toEqual(['Sit near the front of the chair.'])
    expect(lit(10)).toEqual(['Straighten one leg. Hold 20 seconds.'])
    expect(lit(26)).toEqual([])
  })

  it('starts a screen reader at the name of the item', () => {
    expect(document.activeElement).not.toBeNull()
    const { page } = guide()
    expect(document.activeElement).toBe(page.querySelector('h1'))
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

  it('go on by one however quickly an arrow is pressed again, or how long it is held', () => {
    const ending = new AbortController()
    guardPresses(document, { signal: ending.signal })
    const { on } = guide()
    for (let press = 0; press < 3; press += 1) key('ArrowRight')
    expect(on.next).toHaveBeenCalledOnce()
    key('ArrowLeft')
    expect(on.back).toHaveBeenCalledOnce()
    ending.abort()
  })

  it('are heard where the break is shown, when it is shown inside another page', () => {
    const frame = document.createElement('div')
    const { on } = guide({ keysOn: frame })
    key(' ')
    expect(on.pause).not.toHaveBeenCalled()
    key(' ', frame)
    expect(on.pause).toHaveBeenCalledOnce()
  })

  it('leave Space to a button that has the focus', () => {
    const { on, getByRole } = guide()
    key(' ', getByRole('button', { name: 'Next' }))
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
    const { on, getByRole, text, update, content } = guide()
    key('Escape')
    update(content({ state: 'paused' }))
    press(getByRole('button', { name: 'Keep going' }))
    expect(on.resume).toHaveBeenCalledOnce()
    expect(text()).not.toContain('Leave this break?')
  })

  it('let one stay: a paused break stays paused', () => {
    const { on, getByRole } = guide({ state: 'paused' })
    key('Escape')
    press(getByRole('button', { name: 'Keep going' }))
    expect(on.resume).not.toHaveBeenCalled()
  })
})

describe('the lines of every item', () => {
  const library = breaksIn('en')
  const words = wordsIn('en', 'en-US')
  const walk = (of: Item) =>
    Array.from({ length: of.seconds * 4 }, (_, quarter) => after(quarter / 4, of))

  it.each([...library.items.values()])('$id: they come no more often than one can listen', (of) => {
    const lines = walk(of).map((current) => spokenLine({ item: of, at: 0, of: 1, current }, words))
    const changes = lines.filter((line, index) => index > 0 && line !== lines[index - 1])
    expect(changes.length).toBeLessThanOrEqual(of.seconds / 2.4)
    for (const line of changes) expect(line).toMatch(/^[A-Z0-9].*\.$/)
  })

  it.each([...library.items.values()])('$id: a lit step names the hold it is lit for', (of) => {
    for (const current of walk(of)) {
      const lit = activeSteps(of, current)
      if (lit === null) continue
      expect(of.steps[lit]).toBeDefined()
      const { repeats, sides, holdSeconds } = of.dose
      if (current.phase.is === 'hold' && repeats * sides > 1) {
        expect(of.steps[lit]).toContain(String(holdSeconds))
      }
    }
  })
})
