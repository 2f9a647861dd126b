import type { Page } from 'puppeteer-core'
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

/** Clicks the button or link with that name, with the mouse. */
export async function press(page: Page, name: string, role = 'button'): Promise<void> {
  const found = await until(`the ${role} “${name}”`, () =>
    page.$(`::-p-aria([name="${name}"][role="${role}"])`),
  )
  await found.click()
  await found.dispose()
}

/** Chooses from a list by its label. */
export async function choose(page: Page, label: string, value: string): Promise<void> {
  const list = await until(`the list “${label}”`, () =>
    page.$(`::-p-aria([name="${label}"][role="combobox"])`),
  )
  await list.select(value)
  await list.dispose()
}

/** Writes into a field by its label, in place of what stood there. */
export async function write(page: Page, label: string, text: string): Promise<void> {
  const field = await until(`the field “${label}”`, () =>
    page.$(`::-p-aria([name="${label}"][role="searchbox"])`),
  )
  await field.click({ count: 3 })
  await field.type(text)
  await field.dispose()
}
