import {
  cleanup,
  fireEvent,
  render,
  within,
  type ByRoleMatcher,
  type ByRoleOptions,
  type Matcher,
} from '@testing-library/preact'
import type { ComponentChild, ComponentChildren } from 'preact'
import { act } from 'preact/test-utils'
import { WordsContext } from '../../components/kit/words.tsx'
import { wordsIn } from '../../content/words/index.ts'

type ByRole<None> = <Found extends HTMLElement = HTMLElement>(
  role: ByRoleMatcher,
  options?: ByRoleOptions,
) => Found | None
type ByLabel<None> = <Found extends HTMLElement = HTMLElement>(label: Matcher) => Found | None

/** A component on a page, with those of Testing Library's queries that our tests use. */
export type Shown = {
  getByRole: ByRole<never>
  queryByRole: ByRole<null>
  getByLabelText: ByLabel<never>
  queryByLabelText: ByLabel<null>
  page: HTMLElement
  /** Shows something else in the same place, as a new state of the app would. */
  update: (content: ComponentChild) => void
  /** All text, as one line. */
  text: () => string
  all: (selector: string) => HTMLElement[]
}

function InEnglish({ children }: { children: ComponentChildren }) {
  return <WordsContext.Provider value={wordsIn('en', 'en-US')}>{children}</WordsContext.Provider>
}

/** Shows a component in English as Americans write it. What was shown before is gone, and hears no more keys. */
export function show(content: ComponentChild): Shown {
  cleanup()
  document.body.replaceChildren()
  const page = document.body.appendChild(document.createElement('div'))
  const { rerender } = render(<>{content}</>, { container: page, wrapper: InEnglish })
  return {
    ...within(page),
    page,
    update: (next) => rerender(<>{next}</>),
    text: () => plain(page.textContent),
    all: (selector) => [...page.querySelectorAll<HTMLElement>(selector)],
  }
}

/** Presses something. */
export function press(element: HTMLElement): void {
  void act(() => element.click())
}

/** Writes into a field, or chooses from a list. */
export function enter(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  fireEvent.input(control, { target: { value } })
  fireEvent.change(control)
}

/** Moves on from a field. */
export function leave(control: HTMLElement): void {
  fireEvent.blur(control)
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

/** Without the narrow and hard spaces that Intl writes. */
function plain(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim()
}
