import type { Page, ScreenshotClip } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { inBothBrowsers } from './support/scenario.ts'
import { until } from './support/until.ts'
import { openView, settled, type View } from './support/views.ts'

inBothBrowsers('The keyboard alone', { fresh: 'once' }, (uncramp) => {
  it.for([
    'popup',
    'options-timing',
    'welcome',
    'break-guide',
    'relief-parts',
    'relief-timer',
  ] satisfies View[])(
    'reaches every control of %s, in order and with its focus in sight',
    async (view) => {
      const page = await openView(uncramp(), view)
      await page.setViewport({ width: 1280, height: 800 })
      const controls = await namesOfControls(page)
      const { walked, unseen } = await walkByTab(page, controls.length)
      expect(walked).toEqual(controls)
      expect(unseen).toEqual([])
    },
  )
})

/**
 * What can be focused, by what it is called, in the order of the document. Of
 * radio buttons that belong together, the chosen one stands for all.
 */
async function namesOfControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const able =
      'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex="0"]'
    return [...document.querySelectorAll<HTMLElement>(able)]
      .filter((each) => each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }))
      .filter(
        (each) => !(each instanceof HTMLInputElement && each.type === 'radio' && !each.checked),
      )
      .map((each) => {
        const label = (each as HTMLInputElement).labels?.[0]?.innerText
        return `${each.localName}: ${each.getAttribute('aria-label') ?? label ?? each.innerText}`
      })
  })
}

/** Walks with the Tab key, and looks at the pixels around what has the focus, with it and without. */
async function walkByTab(page: Page, steps: number) {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    // The walk begins at the top, wherever the page had put the focus.
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
  const walked: string[] = []
  const unseen: string[] = []
  for (let step = 0; step < steps; step += 1) {
    const name = await tabToNext(page)
    walked.push(name)
    if (!(await showsFocus(page))) unseen.push(name)
  }
  return { walked, unseen }
}

/** A time field has several stops inside: hours, minutes, and whatever else the browser puts there. */
async function tabToNext(page: Page): Promise<string> {
  await page.evaluate(() => document.activeElement?.setAttribute('data-left', ''))
  return until('the next control', async () => {
    await page.keyboard.press('Tab')
    return page.evaluate(() => {
      const left = document.querySelector('[data-left]')
      const each = document.activeElement
      if (!(each instanceof HTMLElement) || each === left) return undefined
      left?.removeAttribute('data-left')
      const label = (each as HTMLInputElement).labels?.[0]?.innerText
      return `${each.localName}: ${each.getAttribute('aria-label') ?? label ?? each.innerText}`
    })
  })
}

async function showsFocus(page: Page): Promise<boolean> {
  await page.evaluate(() => document.activeElement?.setAttribute('data-focused', ''))
  await settled(page)
  const clip = await until('the focus to be on the screen', () => placeOfFocused(page))
  const withFocus = await picture(page, clip)
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-focused]')?.blur())
  await settled(page)
  const without = await picture(page, clip)
  await page.evaluate(() => {
    const focused = document.querySelector<HTMLElement>('[data-focused]')
    focused?.removeAttribute('data-focused')
    focused?.focus({ preventScroll: true })
  })
  return withFocus !== without
}

async function placeOfFocused(page: Page): Promise<ScreenshotClip | undefined> {
  return page.evaluate(() => {
    const margin = 8
    const focused = document.querySelector('[data-focused]')
    // A control may be drawn by what stands around it, such as its label.
    const drawn = focused?.closest('label, .switch') ?? focused
    const { left, top, right, bottom } = drawn?.getBoundingClientRect() ?? new DOMRect()
    const x = Math.max(0, Math.floor(left - margin))
    const y = Math.max(0, Math.floor(top - margin))
    const width = Math.ceil(Math.min(innerWidth, right + margin) - x)
    const height = Math.ceil(Math.min(innerHeight, bottom + margin) - y)
    // Pictures are cut from the document, not from the part of it that is in sight.
    return width > margin && height > margin
      ? { x: x + scrollX, y: y + scrollY, width, height }
      : undefined
  })
}

async function picture(page: Page, clip: ScreenshotClip): Promise<string> {
  return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false })
}
