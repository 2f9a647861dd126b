// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { BODY_SHAPES } from '../../components/relief/body-shapes.ts'
import { TenMinutesNotice, TickedCards } from '../../components/relief/care-notices.tsx'
import { ChooseView } from '../../components/relief/choose-view.tsx'
import { NotSavedView, SavedView } from '../../components/relief/done-view.tsx'
import { EndView, type EndViewProps } from '../../components/relief/end-view.tsx'
import { entryText } from '../../components/relief/entry-text.ts'
import { NeedsHelpView } from '../../components/relief/needs-help-view.tsx'
import { StoppedView } from '../../components/relief/stopped-view.tsx'
import { StepView, type StepViewProps } from '../../components/relief/step-view.tsx'
import { WorseView } from '../../components/relief/worse-view.tsx'
import { careIn } from '../../content/care.ts'
import { GENERAL_SIGNS } from '../../content/signs.ts'
import { formatsFor } from '../../content/words/formats.ts'
import { wordsIn } from '../../content/words/index.ts'
import { DEFAULT_BODY } from '../../core/content/profile.ts'
import { SPASM_PARTS, type SpasmPart } from '../../core/content/types.ts'
import { emptyDetails, type SpasmEntry } from '../../core/diary/spasm.ts'
import { hasSides } from '../../core/relief/parts.ts'
import type { Spasm } from '../../core/relief/relief.ts'
import { reliefSigns } from '../../core/relief/signs.ts'
import { stepItems } from '../../core/relief/steps.ts'
import { beginSession, finish, next, resume, tick } from '../../core/session/session.ts'
import { press, show } from '../support/show.tsx'

const NOW = Date.parse('2026-11-24T10:00:00Z')
const care = careIn('en')
const words = wordsIn('en').relief

const spasmIn = (part: SpasmPart, more: Partial<Spasm> = {}): Spasm => ({
  part,
  side: null,
  chosenAtMs: NOW,
  minutesBefore: 0,
  ...more,
})
const signs = {
  signs: reliefSigns(care, GENERAL_SIGNS, null, []),
  tiers: care.tiers,
  ticked: [],
  onTick: vi.fn(),
}

describe('the page while the person has chest pain', () => {
  it('says whom to call, and offers nothing but the end of it', () => {
    const onOver = vi.fn()
    const { text, all, getByRole } = show(
      <StoppedView tiers={care.tiers} failed={false} onOver={onOver} />,
    )
    expect(text()).toContain(care.tiers.emergency.act)
    expect(all('a, button, input').map(({ textContent }) => textContent)).toEqual([
      words.stopped.over,
    ])
    press(getByRole('button', { name: words.stopped.over }))
    expect(onOver).toHaveBeenCalledOnce()
  })
})

describe('the choice of the part', () => {
  const choose = (spasm: Spasm | null = null) => {
    const onChoose = vi.fn()
    return { onChoose, ...show(<ChooseView spasm={spasm} onChoose={onChoose} />) }
  }

  it('has each part in its list, and the same parts on the body', () => {
    const { all } = choose()
    const listed = all('.part-buttons button').map((button) => button.textContent)
    expect(listed).toEqual(SPASM_PARTS.map((part) => words.choose.partNames[part]))
    const drawn = new Set(all('[data-part]').map((shape) => shape.dataset['part']))
    expect(drawn).toEqual(new Set(SPASM_PARTS))
  })

  it('draws a side only for parts that have one, and never the same place twice', () => {
    for (const { part, side } of BODY_SHAPES) {
      if (side !== null) expect(hasSides(part), part).toBe(true)
    }
    const places = BODY_SHAPES.map(({ part, side }) => `${part} ${side ?? ''}`)
    expect(new Set(places).size).toBe(places.length)
  })

  it('keeps the body away from keys and screen readers', () => {
    const { page } = choose()
    const map = page.querySelector('.body-map')
    expect(map?.getAttribute('aria-hidden')).toBe('true')
    expect(map?.querySelectorAll('button, a, input, [tabindex]')).toHaveLength(0)
  })

  it('takes part and side from a press on the body: a person’s left is on the right', () => {
    const { all, onChoose } = choose()
    const left = all('[data-part="quad"][data-side="left"]')[0]
    expect(left?.getAttribute('transform')).toContain('matrix(-1')
    void act(() => {
      left?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    })
    expect(onChoose).toHaveBeenCalledWith('quad', 'left')
  })

  it('lights the chosen part, on the side that is said', () => {
    const lit = (spasm: Spasm) =>
      choose(spasm)
        .all('.body-part-lit')
        .map(({ dataset }) => dataset['side'])
    expect(lit(spasmIn('calf', { side: 'left' }))).toEqual(['left'])
    expect(lit(spasmIn('calf'))).toEqual(['left', 'right'])
  })

  it('needs one press on a part, and asks for no side', () => {
    const { getByRole, onChoose, text } = choose()
    expect(text()).not.toContain('Which side?')
    press(getByRole('button', { name: 'Calf' }))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('calf', null)
  })

  it('marks the part that was chosen before', () => {
    const current = choose(spasmIn('calf')).all('.part-buttons [aria-current]')
    expect(current.map((button) => button.textContent)).toEqual(['Calf'])
  })
})

describe('a step', () => {
  beforeEach(() => {
    vi.clearAllMocks()
  })

  const firstAid = (part: SpasmPart) => {
    const found = care.firstAid.get(part)
    if (!found) throw new Error(`no first aid for ${part}`)
    return found
  }
  const on = {
    pause: vi.fn(),
    resume: vi.fn(),
    next: vi.fn(),
    back: vi.fn(),
    eased: vi.fn(),
    worse: vi.fn(),
    began: vi.fn(),
    yes: vi.fn(),
  }
  /** The step of a calf that is held. */
  const HELD = 2
  const sessionAt = (part: SpasmPart, at: number) => {
    let session = beginSession('k', stepItems(firstAid(part)), NOW)
    while (session.at < at) session = next(session, NOW)
    return session
  }
  const stepContent = (part: SpasmPart, at: number, more: Partial<StepViewProps> = {}) => (
    <StepView
      spasm={spasmIn(part)}
      firstAid={firstAid(part)}
      everySpasm={care.everySpasm}
      body={DEFAULT_BODY}
      session={sessionAt(part, at)}
      figure={null}
      sourceHref="/x"
      on={on}
      {...more}
    />
  )
  const step = (part: SpasmPart, at: number, more: Partial<StepViewProps> = {}) =>
    show(stepContent(part, at, more))
  const held = (seconds: number) => ({
    session: tick(resume(sessionAt('calf', HELD), NOW), NOW + seconds * 1000),
  })

  it('says where one is and what to do, and is read aloud', () => {
    const { text, page } = step('calf', 1)
    const [first, ...others] = page.querySelectorAll('h1, h2, h3')
    expect(first?.tagName).toBe('H1')
    expect(first?.textContent).toMatch(/^Stop and sit down. Slowly straighten your knee\./)
    expect(others.filter(({ tagName }) => tagName === 'H1')).toEqual([])
    expect(text()).toContain('Step 2 of 6 · Calf')
    expect(page.querySelector('[role="status"]')?.textContent).toContain(
      'Step 2 of 6. Stop and sit down.',
    )
  })

  it('begins with the focus on what to do, and then leaves it on the button that was pressed', () => {
    const shown = step('calf', 1)
    expect(document.activeElement).toBe(shown.page.querySelector('h1'))
    const next = shown.getByRole('button', { name: 'Next step' })
    next.focus()
    shown.update(stepContent('calf', HELD))
    expect(document.activeElement).toBe(next)
  })

  it('takes the focus to what to do where the pressed button is gone', () => {
    const shown = step('calf', HELD)
    shown.getByRole('button', { name: 'Start the timer' }).focus()
    shown.update(stepContent('calf', HELD + 1))
    expect(document.activeElement).toBe(shown.page.querySelector('h1'))
  })

  it('has a timer only where the step has one', () => {
    expect(step('calf', 1).page.querySelector('.hold')).toBeNull()
    expect(step('calf', HELD).page.querySelector('.hold')).not.toBeNull()
  })

  it.each([
    [3, 'Breathe slowly.'],
    [12, 'Let go when it eases.'],
    [30, 'Ease off and breathe.'],
  ])('after a hold of %i seconds says, aloud too: %s', (seconds, line) => {
    const { page, text } = step('calf', HELD, held(seconds))
    expect(text()).toContain(line)
    expect(page.querySelector('.visually-hidden[role="status"]')?.textContent).toBe(line)
  })

  it('lets the person pause, and hold once more', () => {
    press(step('calf', HELD, held(3)).getByRole('button', { name: 'Pause' }))
    expect(on.pause).toHaveBeenCalledOnce()
    press(step('calf', HELD, held(30)).getByRole('button', { name: 'Once more' }))
    expect(on.resume).toHaveBeenCalledOnce()
  })

  const key = (name: string, target: EventTarget = document.body) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })
    void act(() => {
      target.dispatchEvent(event)
    })
    return event.defaultPrevented
  }

  it('goes by the same keys as a break, and asks nothing at Esc', () => {
    const shown = step('calf', HELD)
    key(' ')
    expect(on.resume).toHaveBeenCalledOnce()
    shown.update(stepContent('calf', HELD, held(3)))
    key(' ')
    expect(on.pause).toHaveBeenCalledOnce()
    key('ArrowRight')
    key('ArrowLeft')
    expect(on.next).toHaveBeenCalledOnce()
    expect(on.back).toHaveBeenCalledOnce()
    expect(key('Escape')).toBe(false)
    expect(shown.page.querySelector('dialog')).toBeNull()
  })

  it('leaves keys alone where they mean something else', () => {
    const { page } = step('calf', HELD)
    expect(key('ArrowRight', page.querySelector('select') ?? undefined)).toBe(false)
    expect(key(' ', page.querySelector('button') ?? undefined)).toBe(false)
    step('calf', 1)
    expect(key(' ')).toBe(false)
    expect(on.next).not.toHaveBeenCalled()
    expect(on.resume).not.toHaveBeenCalled()
  })

  it('tells each line to those who want it spoken, and no line twice', () => {
    const onSay = vi.fn()
    const { update } = step('calf', HELD, { onSay })
    for (const second of [1, 2, 12, 13]) {
      update(stepContent('calf', HELD, { ...held(second), onSay }))
    }
    expect(onSay.mock.calls.map(([line]) => String(line).slice(0, 20))).toEqual([
      'Step 3 of 6. Hold un',
      'Breathe slowly.',
      'Let go when it eases',
    ])
  })

  it('that asks waits for an answer: no key goes past it, and nothing else moves on', () => {
    const shown = step('calf', 0)
    expect(shown.page.querySelector('h1')?.textContent).toMatch(/^First, look: .*\?$/)
    expect(shown.queryByRole('button', { name: 'Next step' })).toBeNull()
    expect(shown.queryByRole('button', { name: 'It has eased' })).toBeNull()
    key('ArrowRight')
    key(' ')
    expect(on.next).not.toHaveBeenCalled()
    press(shown.getByRole('button', { name: 'Yes' }))
    expect(on.yes).toHaveBeenCalledOnce()
    expect(on.next).not.toHaveBeenCalled()
    press(shown.getByRole('button', { name: 'No, go on' }))
    expect(on.next).toHaveBeenCalledOnce()
    expect(shown.page.querySelector('[role="status"]')?.textContent).toContain('First, look')
  })

  it('after yes says whom to call, at once and with the focus there, and has no further step', () => {
    const asks = care.firstAid.get('calf')?.steps[0]?.asks
    if (asks === undefined) throw new Error('no question')
    const ways = { back: vi.fn(), end: vi.fn() }
    const shown = show(<NeedsHelpView asks={asks} tiers={care.tiers} on={ways} />)
    expect(document.activeElement?.textContent).toBe('Get advice today')
    expect(shown.page.querySelector('[role="alert"]')?.textContent).toContain('Call your doctor')
    expect(shown.text()).toContain('Do not stretch, rub or exercise this leg.')
    expect(shown.all('button').map((button) => button.textContent)).toEqual([
      'End here',
      'Back to the question',
    ])
    press(shown.getByRole('button', { name: 'Back to the question' }))
    expect(ways.back).toHaveBeenCalledOnce()
  })

  it('shows what fits the person first, and marks it', () => {
    const lines = step('low-back', 1, { body: { limits: ['osteoporosis'], limitsTold: true } })
      .all('.step-mind li')
      .map((line) => line.textContent)
    expect(lines[0]).toBe('For you: Osteoporosis? Lie down or sit tall. Do not lean forward.')
    expect(lines[1]).toContain('A back spasm is not like a calf cramp.')
  })

  it('can be left in each way, and says when it must be', () => {
    const shown = step('calf', 5)
    press(shown.getByRole('button', { name: 'Done' }))
    press(shown.getByRole('button', { name: 'It has eased' }))
    press(shown.getByRole('button', { name: 'It got worse: stop' }))
    expect(on.next).toHaveBeenCalled()
    expect(on.eased).toHaveBeenCalled()
    expect(on.worse).toHaveBeenCalled()
    expect(shown.text()).toContain('Stop if pain turns sharp or spreads')
  })
})

describe('the warning signs', () => {
  it('once ticked show their card: an emergency at once, the rest in turn', () => {
    const { page, update } = show(<TickedCards care={care} ticked={[]} />)
    const region = (role: string) => page.querySelector(`[role="${role}"]`)?.textContent ?? ''
    expect(region('alert') + region('status')).toBe('')
    update(<TickedCards care={care} ticked={['chest-pain', 'over-ten-minutes']} />)
    expect(region('alert')).toContain('Call your local emergency number now.')
    expect(region('status')).toContain('Call your doctor, a nurse line')
    update(<TickedCards care={care} ticked={['over-ten-minutes']} />)
    expect(region('alert')).toBe('')
  })

  it('stand where it got worse, with a way back', () => {
    const onEnd = vi.fn()
    const { all, getByRole } = show(<WorseView signs={signs} onBack={vi.fn()} onEnd={onEnd} />)
    expect(all('input[type="checkbox"]')).toHaveLength(GENERAL_SIGNS.length)
    press(getByRole('button', { name: 'End here' }))
    expect(onEnd).toHaveBeenCalledOnce()
  })

  it('after ten minutes are told of: a cramp that will not ease calls for advice today', () => {
    const { text, update } = show(<TenMinutesNotice passed="no" tiers={care.tiers} />)
    expect(text()).toBe('')
    update(<TenMinutesNotice passed="cramp" tiers={care.tiers} />)
    expect(text()).toContain('say to get advice today')
    update(<TenMinutesNotice passed="other" tiers={care.tiers} />)
    expect(text()).toContain('Look at the signs again.')
  })
})

describe('the end', () => {
  const on = { describe: vi.fn(), side: vi.fn(), back: vi.fn(), save: vi.fn(), leave: vi.fn() }
  const endScreen: EndViewProps['screen'] = {
    is: 'ending',
    spasm: spasmIn('calf', { side: 'left' }),
    session: finish(
      beginSession('k', [{ id: 'x', seconds: 0, phases: [], pace: 'own' }], NOW),
      NOW,
    ),
    endedAtMs: NOW + 120_000,
    noted: 'at-once',
    details: emptyDetails(NOW),
  }
  const end = (details: Partial<EndViewProps['screen']['details']> = {}, more = {}) =>
    show(
      <EndView
        screen={{ ...endScreen, details: { ...endScreen.details, ...details } }}
        signs={signs}
        timeZone="UTC"
        failed={null}
        on={on}
        {...more}
      />,
    )

  it('is noted with one press, its length filled in by the clock', () => {
    const { getByRole, page } = end()
    expect(page.querySelector<HTMLInputElement>('[value="1-to-5-minutes"]')?.checked).toBe(true)
    press(getByRole('button', { name: 'Save the note' }))
    expect(on.save).toHaveBeenCalledOnce()
  })

  it('asks for the side of a part that has two', () => {
    const { page, text } = end()
    expect(text()).toContain('Which side?')
    expect(page.querySelector<HTMLInputElement>('[value="left"]')?.checked).toBe(true)
    void act(() => page.querySelector<HTMLInputElement>('[value="both"]')?.click())
    expect(on.side).toHaveBeenCalledExactlyOnceWith('both')
    expect(end({}, { screen: { ...endScreen, spasm: spasmIn('low-back') } }).text()).not.toContain(
      'Which side?',
    )
  })

  it('is as easily left without a note', () => {
    press(end().getByRole('button', { name: 'Don’t save' }))
    expect(on.leave).toHaveBeenCalledOnce()
  })

  it.each(['same', 'worse'] as const)('shows the signs again when it is %s', (outcome) => {
    const { all, text } = end({ outcome })
    expect(all('.sign-group').length).toBeGreaterThan(0)
    expect(text()).toContain('call your doctor or a nurse line today')
  })

  it.each(['eased', 'better'] as const)('reassures nobody when it has %s', (outcome) => {
    expect(end({ outcome }).text()).toContain(
      'If it comes back, or you notice a warning sign, get help.',
    )
  })

  it('keeps a note that could not be saved, to try again or to take along', () => {
    const failed = { text: 'Spasm note', copied: 'failed', onAgain: vi.fn(), onCopy: vi.fn() }
    const { getByRole, page, text } = end({}, { failed })
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('could not save')
    expect(page.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value).toBe('Spasm note')
    expect(text()).toContain('Mark the text below')
    press(getByRole('button', { name: 'Try again' }))
    press(getByRole('button', { name: 'Copy as text' }))
    expect(failed.onAgain).toHaveBeenCalledOnce()
    expect(failed.onCopy).toHaveBeenCalledOnce()
  })

  it('says that the note is saved, and takes it back', () => {
    const on = { undo: vi.fn(), close: vi.fn(), another: vi.fn() }
    const { getByRole, text } = show(<SavedView lines={[]} undoFailed={false} on={on} />)
    expect(text()).toContain('Saved on this device')
    press(getByRole('button', { name: 'Delete this note' }))
    expect(on.undo).toHaveBeenCalledOnce()
    expect(show(<NotSavedView deleted on={on} />).text()).toContain('The note is deleted')
  })
})

describe('a note as text', () => {
  it('says what was said, and nothing else', () => {
    const entry: SpasmEntry = {
      version: 1,
      key: 'k',
      loggedAtMs: NOW,
      part: 'calf',
      side: 'left',
      ...emptyDetails(NOW),
      strength: 6,
      length: '1-to-5-minutes',
      helped: ['stretch', 'rub'],
      wokeMe: true,
      signs: [],
    }
    const text = entryText(entry, {
      words,
      format: formatsFor('en-US'),
      timeZone: 'UTC',
      partName: 'Calf · Left',
      signs: [],
    })
    expect(text.replaceAll(/[^\S\n]/g, ' ').split('\n')).toEqual([
      'Spasm note',
      'Where: Calf · Left',
      'When it began: Nov 24, 2026, 10:00 AM',
      'How long: 1 to 5 minutes',
      'How strong: 6 of 10',
      'What helped: The stretch and Rubbing',
      'What it did: It woke me',
    ])
  })
})
