import type { ElementHandle, KeyInput, Page } from 'puppeteer-core'
import { until } from './until.ts'

/** What a person reads on a page. */
export async function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText)
}

export async function headingOf(page: Page): Promise<string> {
  return until('a heading', () =>
    page.evaluate(() => document.querySelector('h1')?.innerText.trim() || undefined),
  )
}

/** Waits until these words stand on the page. */
export async function reads(page: Page, wanted: string | RegExp): Promise<void> {
  let text = ''
  const shown = async () => {
    text = await textOf(page)
    return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)
  }
  await until(`“${wanted}” on the page`, shown).catch((error: unknown) => {
    throw new Error(`${String(error)}\nThe page reads:\n${text}`)
  })
}

/** What of HTML is which role. */
const ROLES = {
  button: 'button, summary',
  link: 'a[href]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]:not([role])',
  switch: 'input[role=switch]',
  combobox: 'select',
  searchbox: 'input[type=search]',
} as const
export type Role = keyof typeof ROLES

/**
 * The first control in sight with that role and that name, as a person would
 * look for it. Not through the browser's tree of accessibility: Firefox takes
 * seconds for that on a page of many elements.
 */
export async function find(
  page: Page,
  role: Role,
  name: string,
): Promise<ElementHandle<HTMLElement> | null> {
  const found = await page.evaluateHandle(
    (selector, wanted) => {
      const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
      const namesOf = (element: HTMLElement) => {
        const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? []
        const by = labelled.flatMap((id) => document.getElementById(id)?.textContent ?? [])
        const labels = [...((element as HTMLInputElement).labels ?? [])].map(
          ({ textContent }) => textContent,
        )
        const label = element.getAttribute('aria-label')
        return label === null ? [by.join(' '), ...labels, element.textContent] : [label]
      }
      return (
        [...document.querySelectorAll<HTMLElement>(selector)].find(
          (element) =>
            namesOf(element).some((each) => plain(each) === plain(wanted)) &&
            // A picture of a control, such as in the popup's first frame, is none yet.
            element.closest('[inert]') === null &&
            element.checkVisibility({ visibilityProperty: true }),
        ) ?? null
      )
    },
    ROLES[role],
    name,
  )
  return found.asElement() as ElementHandle<HTMLElement> | null
}

/** Clicks the button or link with that name, with the mouse. */
export async function press(page: Page, name: string, role: Role = 'button'): Promise<void> {
  const found = await until(`the ${role} “${name}”`, () => find(page, role, name))
  await found.click()
  await found.dispose()
}

/** Chooses from a list by its label. */
export async function choose(page: Page, label: string, value: string): Promise<void> {
  const list = await until(`the list “${label}”`, () => find(page, 'combobox', label))
  await list.select(value)
  await list.dispose()
}

/** Writes into a field by its label, in place of what stood there. */
export async function write(page: Page, label: string, text: string): Promise<void> {
  const field = await until(`the field “${label}”`, () => find(page, 'searchbox', label))
  await field.click({ count: 3 })
  await field.type(text)
  await field.dispose()
}

/** Presses a key twice at once, as a hand that trembles does; each time it goes down and up. */
export async function keyTwice({ keyboard }: Page, key: KeyInput): Promise<void> {
  await Promise.all([keyboard.down(key), keyboard.up(key), keyboard.down(key), keyboard.up(key)])
}
