// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { CheckInCard } from '../../components/check-in/check-in-card.tsx'
import type { CheckInView } from '../../core/care/check-in.ts'
import { press, show } from '../support/show.tsx'

const QUESTION: CheckInView = {
  is: 'question',
  askedAtMs: 7,
  lean: 'fewer',
  preset: 'light',
  fit: { days: 3, offered: 21, fitIn: 4, later: 0 },
  replacesOwn: false,
}

function card(first: CheckInView | null) {
  const onAnswer = vi.fn()
  const onUndo = vi.fn()
  const content = (view: CheckInView | null) => (
    <CheckInCard view={view} onAnswer={onAnswer} onUndo={onUndo} />
  )
  const shown = show(content(first))
  const status = () => shown.all('[role=status]').map((each) => each.textContent)
  return {
    ...shown,
    onAnswer,
    onUndo,
    status,
    see: (view: CheckInView) => shown.update(content(view)),
  }
}

describe('the question', () => {
  it('says what really happened, what is offered, and what that means', () => {
    const { text, page } = card(QUESTION)
    expect(text()).toContain('Is this too often?')
    expect(text()).toContain(
      'In your last 3 days at the desk, 4 of 21 breaks fit in. Would fewer suit you better?',
    )
    expect(text()).toContain('Light: A 3-minute break each hour.')
    expect(page.querySelector('section')?.getAttribute('aria-labelledby')).toBe('check-in-title')
  })

  it.each([
    [{ days: 5, offered: 12, fitIn: 0, later: 0 }, 'none of 12 breaks fit in.'],
    [{ days: 5, offered: 12, fitIn: 12, later: 0 }, 'all 12 breaks fit in.'],
    [
      { days: 5, offered: 12, fitIn: 10, later: 9 },
      '10 of 12 breaks fit in. 9 of them came later than planned.',
    ],
    [
      { days: 5, offered: 12, fitIn: 12, later: 1 },
      'all 12 breaks fit in. 1 of them came later than planned.',
    ],
  ])('puts %j plainly', (fit, said) => {
    expect(card({ ...QUESTION, fit }).text()).toContain(said)
  })

  it('has another question for somebody who took nearly all', () => {
    const { text, getByRole } = card({ ...QUESTION, lean: 'more', preset: 'standard' })
    expect(text()).toContain('Would more breaks suit you?')
    expect(text()).toContain('Standard: A 3-minute break each hour, 30 seconds at the half hour')
    expect(
      getByRole('button', { name: 'Change to Standard' }).getAttribute('aria-describedby'),
    ).toBe('check-in-preset')
  })

  it('says plainly where it would replace a timing of one’s own', () => {
    expect(card(QUESTION).text()).not.toContain('takes the place')
    const { text } = card({ ...QUESTION, replacesOwn: true })
    expect(text()).toContain('It takes the place of the timing you set yourself.')
  })

  it.each([
    ['Change to Light', 'change'],
    ['It’s fine as it is', 'keep'],
    ['Don’t ask again', 'never'],
  ])('takes “%s” for an answer', (name, answer) => {
    const { getByRole, onAnswer } = card(QUESTION)
    press(getByRole('button', { name: name }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(7, answer)
  })

  it('gives keeping the timing the same look as changing it', () => {
    const { getByRole } = card(QUESTION)
    expect(getByRole('button', { name: 'It’s fine as it is' }).className).toBe(
      getByRole('button', { name: 'Change to Light' }).className,
    )
  })

  it('takes no focus when it comes by itself', () => {
    const { see } = card(null)
    see(QUESTION)
    expect(document.activeElement).toBe(document.body)
  })
})

describe('the answer', () => {
  it.each<[string, CheckInView, string]>([
    ['Change to Light', { is: 'changed', askedAtMs: 7, preset: 'light' }, 'Done. Light is on now.'],
    ['It’s fine as it is', { is: 'kept', askedAtMs: 7 }, 'Good to know. All stays as it is.'],
    [
      'Don’t ask again',
      { is: 'never', askedAtMs: 7 },
      'Okay, we won’t ask again. To turn it back on, see Reminders in the settings.',
    ],
  ])('“%s” is confirmed in the status line, and can be undone', (name, view, said) => {
    const { getByRole, see, status, onUndo, all } = card(QUESTION)
    const [line] = all('[role=status]')
    expect(status()).toEqual([''])
    press(getByRole('button', { name: name }))
    see(view)
    expect(status()).toEqual([said])
    // The same element: a new one would not be said.
    expect(all('[role=status]')[0]).toBe(line)
    expect(document.activeElement).toBe(getByRole('button', { name: 'Undo' }))
    press(getByRole('button', { name: 'Undo' }))
    expect(onUndo).toHaveBeenCalledExactlyOnceWith(7)
    see(QUESTION)
    expect(status()).toEqual(['Put back as it was.'])
    expect(document.activeElement?.id).toBe('check-in-title')
  })

  it('leaves nothing behind but the status line', () => {
    const { page } = card(null)
    expect(page.textContent).toBe('')
    expect(page.querySelectorAll('[role=status]')).toHaveLength(1)
  })
})
