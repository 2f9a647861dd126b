import { render, type ComponentChild } from 'preact'
import { act } from 'preact/test-utils'
import { WordsContext } from '../../components/kit/words.tsx'
import { words } from '../../content/words/index.ts'

/**
 * A component on a page, and the few ways in which a person finds and uses
 * what is on it: by its text, by its label, by its role.
 */
export type Shown = {
  page: HTMLElement
  /** Shows something else in the same place, as a new state of the app would. */
  update: (content: ComponentChild) => void
  /** All text, as one line. */
  text: () => string
  button: (name: string | RegExp) => HTMLButtonElement
  /** The field that carries this label. */
  field: (label: string | RegExp) => HTMLInputElement
  /** The list to choose from that carries this label. */
  list: (label: string) => HTMLSelectElement
  all: (selector: string) => HTMLElement[]
}

let shownBefore: HTMLElement | null = null

/** Shows a component in English as Americans write it. What was shown before is gone, and hears no more keys. */
export function show(content: ComponentChild): Shown {
  if (shownBefore) render(null, shownBefore)
  document.body.replaceChildren()
  const page = document.createElement('div')
  document.body.append(page)
  shownBefore = page
  const update = (next: ComponentChild) =>
    act(() =>
      render(
        <WordsContext.Provider value={words('en', 'en-US')}>{next}</WordsContext.Provider>,
        page,
      ),
    )
  void update(content)
  const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)]
  return {
    page,
    update: (next) => void update(next),
    text: () => plain(page.textContent),
    all,
    button: (name) => named(page, 'button', name),
    field: (label) => named(page, 'input', label),
    list: (label) => named(page, 'select', label),
  }
}

/** The one element of a kind with this name. */
function named<Tag extends 'button' | 'input' | 'select'>(
  page: HTMLElement,
  tag: Tag,
  name: string | RegExp,
): HTMLElementTagNameMap[Tag] {
  const found = [...page.querySelectorAll(tag)].filter((each) => fits(nameOf(each), name))
  const [first] = found
  if (!first || found.length > 1) throw new Error(`${found.length} found for ${String(name)}`)
  return first
}

/** Presses something. */
export function press(element: HTMLElement): void {
  void act(() => element.click())
}

/** Writes into a field, or chooses from a list. */
export function enter(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  void act(() => {
    control.value = value
    control.dispatchEvent(new Event('input', { bubbles: true }))
    control.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** Moves on from a field. */
export function leave(control: HTMLElement): void {
  void act(() => {
    control.dispatchEvent(new FocusEvent('blur'))
  })
}

/** Lets promises that a press started come to their end. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0))
  })
}

/** The choices of a list, as they are read. */
export function choicesOf(select: HTMLSelectElement): string[] {
  return [...select.querySelectorAll('option')].map((option) => plain(option.textContent))
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label')
  if (label !== null) return plain(label)
  const labelledBy = element.getAttribute('aria-labelledby')
  if (labelledBy !== null) return plain(document.getElementById(labelledBy)?.textContent ?? '')
  if (element.id !== '') {
    const found = document.querySelector(`label[for="${element.id}"]`)
    if (found) return plain(found.textContent)
  }
  return plain(element.textContent)
}

/** Without the narrow and hard spaces that Intl writes. */
function plain(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim()
}

function fits(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name)
}
