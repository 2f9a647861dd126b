import type { CardAnswer, CardButton, CardOrder } from '../../core/delivery/orders.ts'
import { applyAppearanceTo } from './layer.ts'
import { make, makeSvg, textElement } from './make.ts'

export type Card = {
  element: HTMLElement
  /** Announces the card to screen readers, once. */
  announce: () => void
  /** Puts the keyboard on its first button. */
  focus: () => void
}

/** What is answered, and by which event. */
type OnAnswer = (answer: CardAnswer, event: Event) => void

/**
 * The small card in the corner: what, why now, and every answer as a button. It
 * never takes the keyboard by itself, and no key means anything to it until the
 * person has gone into it. Plain elements: it must be there at once.
 */
export function createCard(order: CardOrder, onAnswer: OnAnswer): Card {
  const status = make('p', { class: 'visually-hidden', role: 'status' })
  const close = make('button', { class: 'card-close', type: 'button' }, [
    makeSvg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, [
      makeSvg('path', { d: 'M6 6l12 12M18 6 6 18' }),
    ]),
  ])
  close.setAttribute('aria-label', order.closeLabel)
  close.addEventListener('click', (event) => onAnswer(order.closeAnswer, event))

  const buttons = order.buttons.map((button, index) => createButton(button, index === 0, onAnswer))
  const element = applyAppearanceTo(
    make('section', { class: 'card-overlay', popover: 'manual', 'aria-label': order.regionLabel }, [
      make('div', { class: 'card-body' }, [
        ...createPicture(order),
        make('div', { class: 'card-words' }, [
          make('p', { class: 'card-chip' }, [order.chip]),
          make('h2', { class: 'card-title' }, [order.title]),
          make('p', { class: 'card-message' }, [order.message]),
        ]),
        close,
      ]),
      make('div', { class: 'card-actions' }, buttons),
      ...createMore(order, onAnswer),
      status,
    ]),
    order.appearance,
  )
  // A click in it doesn't move the focus.
  element.addEventListener('mousedown', (event) => event.preventDefault())
  return {
    element,
    announce: () => {
      // Later, because a live region announces changes, not its first content.
      setTimeout(() => status.replaceChildren(textElement(order.announcement)), 100)
    },
    focus: () => buttons[0]?.focus({ preventScroll: true }),
  }
}

function createButton(
  { answer, label }: CardButton,
  first: boolean,
  onAnswer: OnAnswer,
): HTMLElement {
  const variant = first ? 'primary' : answer === 'postpone' ? 'secondary' : 'plain'
  const button = make('button', { class: `button button-${variant}`, type: 'button' }, [label])
  button.addEventListener('click', (event) => onAnswer(answer, event))
  return button
}

function createPicture({ picture }: CardOrder): Element[] {
  // One that couldn't be drawn is left out.
  if (picture === null || 'figure' in picture) return []
  const paths = picture.shapes.map(({ tone, d, line }) =>
    makeSvg('path', {
      d,
      class: line === undefined ? `figure-${tone}` : `figure-${tone} figure-line`,
      ...(line !== undefined && { 'stroke-width': String(line) }),
    }),
  )
  const svg = makeSvg(
    'svg',
    {
      class: 'figure',
      viewBox: picture.viewBox,
      'aria-hidden': 'true',
      ...(picture.person !== null && { 'data-figure-person': picture.person }),
    },
    paths,
  )
  return [make('div', { class: 'card-picture' }, [svg])]
}

function createMore({ more }: CardOrder, onAnswer: OnAnswer): HTMLElement[] {
  if (more === null) return []
  return [
    make('details', { class: 'card-more' }, [
      make('summary', {}, [more.label]),
      ...more.buttons.map((button) => createButton(button, false, onAnswer)),
    ]),
  ]
}
