// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createCard } from '../../components/overlay/card.ts'
import { pauseMedia } from '../../components/overlay/media.ts'
import {
  dispatchAsUser,
  blockScriptedEvents,
  isUserEvent,
} from '../../components/overlay/user-events.ts'
import { acceptsText } from '../../components/overlay/page-probe.ts'
import { toLayerCss, privateName } from '../../components/overlay/sheets.ts'
import { isHidingFilter } from '../../components/overlay/occlusion.ts'
import type { CardAnswer, CardOrder } from '../../core/delivery/orders.ts'

const ORDER: CardOrder = {
  is: 'card',
  token: 'x'.repeat(32),
  breakId: 'stretch-1-x',
  heartbeat: null,
  appearance: {
    theme: 'dark',
    textPercent: 150,
    contrast: 'system',
    motion: 'system',
    language: 'ar',
    direction: 'rtl',
  },
  tones: { person: 'different', skin: 'medium', hair: 'dark', clothes: 'teal' },
  chip: 'Stretch break · 3 min',
  title: 'Neck and shoulders',
  message: 'You’ve been at your desk for 1 hour.',
  announcement: 'Uncramp: Stretch break.',
  picture: { person: null, viewBox: '0 0 10 10', shapes: [{ tone: 'top', d: 'M0 0' }], styles: '' },
  buttons: [
    { answer: 'start', label: 'Start' },
    { answer: 'postpone', label: 'In 5 min' },
    { answer: 'skip', label: 'Skip' },
  ],
  more: { label: 'More', buttons: [{ answer: 'never-here', label: 'Never on example.com' }] },
  closeLabel: 'Skip this one',
  closeAnswer: 'skip',
  regionLabel: 'Uncramp reminder',
  waitForTyping: true,
}

describe('a card over the page', () => {
  it('gives each answer by a button of its own, and the cross the one that it says', () => {
    const answers: CardAnswer[] = []
    const { element } = createCard(ORDER, (answer) => answers.push(answer))
    for (const button of element.querySelectorAll('button')) button.click()
    expect(answers).toEqual(['skip', 'start', 'postpone', 'skip', 'never-here'])
    const [close] = element.querySelectorAll('button')
    expect(close?.getAttribute('aria-label')).toBe('Skip this one')
  })

  it('has a name, its own language and direction, and says itself once, in a live region', () => {
    const { element } = createCard(ORDER, () => {})
    expect(element.getAttribute('aria-label')).toBe('Uncramp reminder')
    expect([element.lang, element.dir, element.dataset['theme']]).toEqual(['ar', 'rtl', 'dark'])
    expect(element.style.getPropertyValue(privateName('--text-scale'))).toBe('1.5')
    expect(element.querySelector('[role=status]')?.textContent).toBe('')
  })

  it('has no text node, which any page could find', () => {
    const { element } = createCard(ORDER, () => {})
    expect(element.textContent).toBe('')
    const [start] = element.querySelectorAll('.button-primary [data-text]')
    expect(start?.getAttribute('data-text')).toBe('Start')
  })

  it('leaves the keyboard where the person has it when it is clicked', () => {
    const { element } = createCard(ORDER, () => {})
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
    element.querySelector('button')?.dispatchEvent(press)
    expect(press.defaultPrevented).toBe(true)
  })
})

describe('a page that has hold of a button', () => {
  const made = () => {
    const root = document.createElement('div').attachShadow({ mode: 'closed' })
    blockScriptedEvents(root)
    const button = document.createElement('button')
    root.append(button)
    const acted: string[] = []
    button.addEventListener('click', (event) => {
      if (isUserEvent(event)) acted.push('pressed')
    })
    return { button, acted }
  }
  const click = () => new MouseEvent('click', { bubbles: true, cancelable: true })

  it('can’t press it', () => {
    const { button, acted } = made()
    button.click()
    button.dispatchEvent(click())
    expect(acted).toEqual([])
    dispatchAsUser(button, click())
    expect(acted).toEqual(['pressed'])
  })

  it('can’t press it by an event that pressed it before', () => {
    const { button, acted } = made()
    const event = click()
    dispatchAsUser(button, event)
    button.dispatchEvent(event)
    document.body.append(button)
    button.dispatchEvent(event)
    expect(acted).toEqual(['pressed'])
  })

  it('can’t press it outside of the layer', () => {
    const { button, acted } = made()
    document.body.append(button)
    button.click()
    dispatchAsUser(button, click())
    button.remove()
    expect(acted).toEqual([])
  })
})

describe('styles in a foreign page', () => {
  const REM = privateName('--rem')
  const COMPONENTS = join(import.meta.dirname, '../../components')
  const SHEETS = [
    'theme/tokens.css',
    'theme/base.css',
    'kit/button.css',
    'kit/kit.css',
    'figure/figure.css',
    'article/care-cards.css',
    'guided-break/guided-break.css',
    'break-page/break-page.css',
    'overlay/overlay.css',
  ]

  it.each(SHEETS)('%s hangs on nothing of the page: not its root, nor its size of text', (path) => {
    const css = toLayerCss(
      readFileSync(join(COMPONENTS, path), 'utf8').replaceAll(/\/\*.*?\*\//gs, ''),
    )
    expect(css).not.toMatch(/\d\s*rem\b/)
    expect(css).not.toMatch(/:root|(^|[\s,{}>])(html|body)[\s,{[:.]/m)
  })

  it.each(SHEETS)('%s has no custom property that a page could register', (path) => {
    const css = toLayerCss(readFileSync(join(COMPONENTS, path), 'utf8'))
    const names = css.match(/(?<![\w-])--[a-z][\w-]*/g) ?? []
    const own = new RegExp(`^${privateName('--')}`)
    expect(names.filter((name) => !own.test(name) && name !== '--figure-effort')).toEqual([])
  })

  it('keeps themes, sizes and selectors as they are meant', () => {
    expect(toLayerCss(":root:not([data-theme='light']) { a: b }")).toBe(
      ".layer:not([data-theme='light']) { a: b }",
    )
    expect(toLayerCss(":root[data-theme='dark'] .figure { inset: 1.5rem -.5rem }")).toBe(
      `.layer[data-theme='dark'] .figure { inset: calc(1.5 * var(${REM})) calc(-.5 * var(${REM})) }`,
    )
    expect(toLayerCss('html,\nbody { margin: 0 }')).toBe('.layer,\n.layer { margin: 0 }')
    expect(toLayerCss('.card-body { color: red }')).toBe('.card-body { color: red }')
  })
})

describe('a filter over the whole screen', () => {
  it.each([
    ['none', false],
    ['invert(1) hue-rotate(180deg)', false],
    ['sepia(0.4) brightness(0.8)', false],
    ['opacity(0)', true],
    ['grayscale(1) opacity(20%)', true],
    ['blur(40px)', true],
    ['brightness(0)', true],
    ['invert(0.5)', true],
    ['contrast(0)', true],
    ['url("#nothing")', true],
  ])('%s hides what is shown: %s', (filter, hides) => {
    expect(isHidingFilter(filter)).toBe(hides)
  })
})

describe('what a page plays', () => {
  const film = (paused: boolean) => {
    const calls: string[] = []
    const media = document.createElement('video')
    let isPaused = paused
    Object.defineProperties(media, {
      paused: { get: () => isPaused },
      ended: { value: false },
      pause: {
        value: () => {
          isPaused = true
          calls.push('pause')
        },
      },
      play: {
        value: () => {
          isPaused = false
          calls.push('play')
          return Promise.resolve()
        },
      },
    })
    return { media, calls }
  }

  it('stops for the break and goes on after it; what stood still stays so', () => {
    const [playing, standing] = [film(false), film(true)]
    document.body.replaceChildren(playing.media, standing.media)
    const playOn = pauseMedia(document)
    expect(playing.calls).toEqual(['pause'])
    playOn()
    expect(playing.calls).toEqual(['pause', 'play'])
    expect(standing.calls).toEqual([])
  })
})

describe('a place for text', () => {
  it('is a field, a text area or an editable part, and no button', () => {
    document.body.innerHTML =
      '<input id="a"><input id="b" type="checkbox"><textarea id="c"></textarea><button id="d"></button>'
    const takes = ['a', 'b', 'c', 'd'].map((id) => acceptsText(document.getElementById(id)))
    expect(takes).toEqual([true, false, true, false])
  })

  it('is also what only says that it is one, and what is in it', () => {
    document.body.innerHTML =
      '<div id="a" role="textbox"><b id="b"></b></div><div id="c" role="button"></div><canvas id="d"></canvas>'
    Object.assign(document.getElementById('d') ?? {}, { editContext: {} })
    const takes = ['a', 'b', 'c', 'd'].map((id) => acceptsText(document.getElementById(id)))
    expect(takes).toEqual([true, true, false, true])
  })
})
