// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi, afterEach } from 'vitest'
import { guardPresses, isSecondPress } from '../../components/kit/press-guard.ts'

const HERE = { x: 100, y: 100 }
const ELSEWHERE = { x: 200, y: 100 }

/** What was pressed and counted, by the text of its button. */
let pressed: string[]
let nowMs: number
let frames: FrameRequestCallback[]
let ending: AbortController

beforeEach(() => {
  pressed = []
  nowMs = 10_000
  frames = []
  ending = new AbortController()
  document.body.replaceChildren()
  vi.useFakeTimers()
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs)
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback))
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function button(name: string): HTMLButtonElement {
  const made = document.createElement('button')
  made.textContent = name
  made.addEventListener('click', () => pressed.push(made.textContent))
  document.body.append(made)
  return made
}

function paint(): void {
  for (const frame of frames.splice(0)) frame(nowMs)
  vi.advanceTimersByTime(1)
}

function pass(ms: number): void {
  nowMs += ms
  paint()
}

function click(target: Element, { x, y } = HERE, detail = 1): MouseEvent {
  const event = new MouseEvent('click', {
    bubbles: true,
    cancelable: true,
    detail,
    clientX: x,
    clientY: y,
  })
  Object.defineProperty(event, 'timeStamp', { value: nowMs })
  target.dispatchEvent(event)
  return event
}

/** As Enter or Space on a button, or a screen reader, presses it. */
const pressByKey = (target: Element) => click(target, { x: 0, y: 0 }, 0)

describe('a second press', () => {
  it('on the same button counts only after half a second', () => {
    guardPresses(document, { signal: ending.signal })
    const next = button('Next')
    click(next)
    pass(499)
    expect(click(next).defaultPrevented).toBe(true)
    expect(pressed).toEqual(['Next'])
    pass(1)
    click(next)
    expect(pressed).toEqual(['Next', 'Next'])
  })

  it('is one by keyboard too', () => {
    guardPresses(document, { signal: ending.signal })
    const next = button('Next')
    pressByKey(next)
    pass(120)
    pressByKey(next)
    expect(pressed).toEqual(['Next'])
  })

  it('does not reach the button that appeared under the pointer', () => {
    guardPresses(document, { signal: ending.signal })
    const finish = button('Finish')
    click(finish)
    finish.remove()
    const close = button('Close')
    pass(150)
    click(close, { x: HERE.x + 5, y: HERE.y - 5 })
    expect(pressed).toEqual(['Finish'])
    pass(400)
    click(close)
    expect(pressed).toEqual(['Finish', 'Close'])
  })

  it('leaves what a toggle has become, if it is half of a double click: that pauses once', () => {
    guardPresses(document, { signal: ending.signal })
    const toggle = button('Pause')
    toggle.dataset['toggles'] = ''
    click(toggle)
    toggle.textContent = 'Resume'
    pass(200)
    click(toggle, HERE, 2)
    expect(pressed).toEqual(['Pause'])
    click(toggle)
    expect(pressed).toEqual(['Pause', 'Resume'])
  })

  it('is part of a slow double click, as the system counts it', () => {
    guardPresses(document, { signal: ending.signal })
    const next = button('Next')
    click(next)
    pass(800)
    click(next, HERE, 2)
    expect(pressed).toEqual(['Next'])
  })

  it('before the new step is painted does nothing, however late it comes', () => {
    guardPresses(document, { signal: ending.signal })
    const next = button('Next')
    click(next)
    nowMs += 900
    click(next)
    expect(pressed).toEqual(['Next'])
    paint()
    nowMs += 1
    click(next)
    expect(pressed).toEqual(['Next', 'Next'])
  })

  it('does not need a frame for ever: a hidden page paints none', () => {
    guardPresses(document, { signal: ending.signal })
    const next = button('Next')
    click(next)
    nowMs += 1000
    vi.advanceTimersByTime(1000)
    nowMs += 1
    click(next)
    expect(pressed).toEqual(['Next', 'Next'])
  })
})

it.each([
  { held: true, counts: false },
  { held: false, counts: true },
])('Enter that is held down ($held) is one press', ({ held, counts }) => {
  guardPresses(document, { signal: ending.signal })
  const how = { key: 'Enter', repeat: held, bubbles: true, cancelable: true }
  expect(button('Next').dispatchEvent(new KeyboardEvent('keydown', how))).toBe(counts)
})

describe('quick presses that a person means', () => {
  it('count when they are on different buttons', () => {
    guardPresses(document, { signal: ending.signal })
    const [next, hurts] = [button('Next'), button('It hurts: stop')]
    click(next)
    click(hurts, ELSEWHERE)
    expect(pressed).toEqual(['Next', 'It hurts: stop'])
  })

  it('count by keyboard when they are on different buttons', () => {
    guardPresses(document, { signal: ending.signal })
    const [next, hurts] = [button('Next'), button('It hurts: stop')]
    pressByKey(next)
    pass(100)
    pressByKey(hurts)
    expect(pressed).toEqual(['Next', 'It hurts: stop'])
  })

  it('count on a button that is meant to be pressed quickly in a row', () => {
    guardPresses(document, { signal: ending.signal })
    const more = button('+')
    more.dataset['repeatable'] = ''
    click(more)
    click(more)
    expect(pressed).toEqual(['+', '+'])
  })

  it('count on what is no button', () => {
    guardPresses(document, { signal: ending.signal })
    const words = document.createElement('p')
    document.body.append(words)
    click(words)
    expect(click(words).defaultPrevented).toBe(false)
  })
})

describe('a view that was itself put there by a press', () => {
  it('takes no press in its first half second, wherever it is', () => {
    guardPresses(document, { signal: ending.signal, opensUnderPointer: true })
    const pause = button('Pause')
    pass(300)
    click(pause, ELSEWHERE)
    pressByKey(pause)
    expect(pressed).toEqual([])
    pass(200)
    click(pause)
    expect(pressed).toEqual(['Pause'])
  })
})

describe('a key that goes on by itself, such as an arrow', () => {
  const arrow = (key: string, repeat = false) => {
    const event = new KeyboardEvent('keydown', { key, repeat })
    Object.defineProperty(event, 'timeStamp', { value: nowMs })
    return isSecondPress(document, event)
  }

  it('counts again only after half a second, and once what it did is painted', () => {
    guardPresses(document, { signal: ending.signal })
    expect(arrow('ArrowRight')).toBe(false)
    nowMs += 499
    expect(arrow('ArrowRight')).toBe(true)
    nowMs += 301
    expect(arrow('ArrowRight')).toBe(true)
    paint()
    nowMs += 1
    expect(arrow('ArrowRight')).toBe(false)
  })

  it('does nothing more while it is held', () => {
    guardPresses(document, { signal: ending.signal })
    expect(arrow('ArrowRight')).toBe(false)
    pass(2000)
    expect(arrow('ArrowRight', true)).toBe(true)
  })

  it('counts at once after another key', () => {
    guardPresses(document, { signal: ending.signal })
    expect(arrow('ArrowRight')).toBe(false)
    expect(arrow('ArrowLeft')).toBe(false)
    expect(arrow('ArrowLeft')).toBe(true)
  })
})

it('ends with its signal', () => {
  guardPresses(document, { signal: ending.signal })
  ending.abort()
  const next = button('Next')
  click(next)
  click(next)
  expect(pressed).toEqual(['Next', 'Next'])
})
