import type { Page } from 'puppeteer-core'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import type { ActiveLayer } from '../../../components/overlay/active-layer.ts'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import type { Settings } from '../../../core/settings/schema.ts'
import type { BrowserUnderTest } from './browser-under-test.ts'
import { aroundTheClock } from './desk.ts'
import { until } from './until.ts'

declare const browser: ExtensionApi

/** A place on the screen: the middle of something that can be pressed. */
type Spot = { name: string; x: number; y: number }

/** What stands over a page, as its own script sees it: to the page it is closed. */
export type Layer = {
  text: string
  /** Each of its texts by itself. */
  texts: string[]
  buttons: Spot[]
  focused: string | null
  modal: boolean
  /** Whether it was in sight for so long that a press counts. */
  ready: boolean
  /** The disclosures that are open, by name. */
  open: string[]
}

/** Somebody who lets Uncramp come over pages, at the desk at any hour. */
export async function turnOverlayOn(
  uncramp: BrowserUnderTest,
  change: Partial<Settings['reminders']> = {},
  kinds: Settings['kinds'] = DEFAULT_SETTINGS.kinds,
): Promise<void> {
  const settings = aroundTheClock({ ...DEFAULT_SETTINGS, kinds })
  const reminders = { ...settings.reminders, overlay: 'on' as const, ...change }
  await uncramp.tell({ command: 'save-settings', settings: { ...settings, reminders } })
}

/** What stands over this page, with one button brought into sight; null when nothing does. */
export async function layerOver(
  uncramp: BrowserUnderTest,
  page: Page,
  inSight = '',
): Promise<Layer | null> {
  // Puppeteer's own word for it comes late while a page is loading.
  return layerAt(uncramp, await page.evaluate(() => location.href), inSight)
}

/**
 * The same for the tab at this address. It runs nothing in the page's own world:
 * what puppeteer runs there counts as a person's action in Chrome.
 */
export async function layerAt(
  uncramp: BrowserUnderTest,
  at: string,
  inSight = '',
): Promise<Layer | null> {
  return uncramp.inExtension(
    async (address: string, inSight: string): Promise<Layer | null> => {
      const tab = (await browser.tabs.query({})).find(({ url }) => url === address)
      if (tab?.id === undefined) return null
      const [found] = await browser.scripting.executeScript({
        target: { tabId: tab.id },
        // Some pages are never done loading.
        injectImmediately: true,
        args: [inSight],
        func: (wanted: string): Layer | null => {
          const { uncrampLayer } = globalThis as { uncrampLayer?: ActiveLayer }
          if (uncrampLayer === undefined || !uncrampLayer.host.isConnected) return null
          const { root } = uncrampLayer
          // Its words are in attributes: a page finds every text node.
          const textsIn = (within: Element | ShadowRoot) =>
            [...within.querySelectorAll('[data-text]')].map(
              (element) => element.getAttribute('data-text') ?? '',
            )
          const textOf = (within: Element | ShadowRoot) => textsIn(within).join('')
          const named = (element: Element) =>
            element.getAttribute('aria-label') ?? textOf(element).trim()
          const buttons = [...root.querySelectorAll('button, summary')]
          buttons.find((button) => named(button) === wanted)?.scrollIntoView({ block: 'nearest' })
          return {
            text: textOf(root),
            texts: textsIn(root),
            ready: uncrampLayer.acceptsPresses(),
            modal: root.querySelector('dialog:modal') !== null,
            open: [...root.querySelectorAll('details[open] > summary')].map(named),
            focused: root.activeElement === null ? null : named(root.activeElement),
            buttons: buttons.map((button) => {
              const { x, y, width, height } = button.getBoundingClientRect()
              return { name: named(button), x: x + width / 2, y: y + height / 2 }
            }),
          }
        },
      })
      return (found?.result ?? null) as Layer | null
    },
    at,
    inSight,
  )
}

/** What stands over a page, as it could be shown elsewhere. */
export type LayerCopy = { html: string; css: string }

/** Copies what stands over this page: to the page, and to all that looks at pages, it is closed. */
export async function copyOfLayer(uncramp: BrowserUnderTest, page: Page): Promise<LayerCopy> {
  const at = await page.evaluate(() => location.href)
  return until('a copy of what is over the page', () =>
    uncramp.inExtension(async (address: string): Promise<LayerCopy | null> => {
      const tab = (await browser.tabs.query({})).find(({ url }) => url === address)
      if (tab?.id === undefined) return null
      const [found] = await browser.scripting.executeScript({
        target: { tabId: tab.id },
        func: (): LayerCopy | null => {
          const { uncrampLayer } = globalThis as { uncrampLayer?: ActiveLayer }
          if (uncrampLayer === undefined) return null
          const { root } = uncrampLayer
          return {
            html: root.innerHTML,
            css: root.adoptedStyleSheets
              .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
              .join('\n'),
          }
        },
      })
      return (found?.result ?? null) as LayerCopy | null
    }, at),
  )
}

/** Shows a copy on a page, open to all that looks at it. */
export async function showCopy(page: Page, copy: LayerCopy): Promise<void> {
  await page.evaluate(({ html, css }) => {
    const host = document.createElement('div')
    document.body.append(host)
    const root = host.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
    root.innerHTML = html
    // As text nodes, which is what axe looks at.
    for (const element of root.querySelectorAll('[data-text]')) {
      element.textContent = element.getAttribute('data-text')
      element.removeAttribute('data-text')
    }
    const dialog = root.querySelector('dialog')
    dialog?.removeAttribute('open')
    dialog?.showModal()
    root.querySelector<HTMLElement>('[popover]')?.showPopover()
  }, copy)
}

/** Waits until nothing of a shown copy moves that will come to rest. */
export async function copyAtRest(page: Page): Promise<void> {
  await until('the copy to come to rest', () =>
    page.evaluate(() =>
      [...document.querySelectorAll('div')]
        .flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? [])
        .every(({ effect, playState }) => {
          const endless = effect?.getComputedTiming().iterations === Infinity
          // In a closed disclosure nothing moves on, and nobody sees it.
          const target = effect instanceof KeyframeEffect ? effect.target : null
          return endless || playState !== 'running' || target?.checkVisibility() === false
        }),
    ),
  )
}

/** Waits for something to stand over this page, in sight for a moment. */
export async function cardOver(uncramp: BrowserUnderTest, page: Page): Promise<Layer> {
  return until('something over the page', async () => {
    const layer = await layerOver(uncramp, page)
    return layer?.ready && layer
  })
}

/** Nobody reads and presses in half a second: a press that comes then was meant for what was there before. */
export async function inSightForAMoment(page: Page): Promise<void> {
  const now = () => page.evaluate(() => performance.now())
  const seenMs = await now()
  await until('it to be in sight for a moment', async () => (await now()) - seenMs > 600)
}

/** Waits until nothing stands over this page any longer. */
export async function nothingOver(uncramp: BrowserUnderTest, page: Page): Promise<void> {
  await until('the page to be free', async () => (await layerOver(uncramp, page)) === null)
}

/** A person's click on a button that stands over the page. */
export async function pressOver(
  uncramp: BrowserUnderTest,
  page: Page,
  name: string,
  { delay = 60 }: { delay?: number } = {},
): Promise<void> {
  const { x, y } = await until(`“${name}” over the page`, async () => {
    const layer = await layerOver(uncramp, page, name)
    return layer?.ready && layer.buttons.find((button) => button.name === name)
  })
  // As long as a finger takes.
  await page.mouse.click(x, y, { delay })
}

/** Puts the keyboard on a button that stands over the page, as somebody who tabs there does. */
export async function focusOver(
  uncramp: BrowserUnderTest,
  page: Page,
  name: string,
): Promise<void> {
  const at = await page.evaluate(() => location.href)
  await until(`the keyboard on “${name}” over the page`, async () => {
    await uncramp.inExtension(
      async (address: string, name: string) => {
        const tab = (await browser.tabs.query({})).find(({ url }) => url === address)
        await browser.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          args: [name],
          func: (wanted: string) => {
            const { uncrampLayer } = globalThis as { uncrampLayer?: ActiveLayer }
            const buttons = uncrampLayer?.root.querySelectorAll<HTMLElement>('button, summary')
            const named = (element: Element) =>
              element.getAttribute('aria-label') ??
              [...element.querySelectorAll('[data-text]')]
                .map((part) => part.getAttribute('data-text') ?? '')
                .join('')
                .trim()
            for (const button of buttons ?? []) if (named(button) === wanted) button.focus()
          },
        })
      },
      at,
      name,
    )
    return (await layerOver(uncramp, page))?.focused === name
  })
}

/** A person's clicks on a button that closes what stands over the page, until it has gone. */
export async function closeBy(
  uncramp: BrowserUnderTest,
  page: Page,
  name: string,
  { delay = 60 }: { delay?: number } = {},
): Promise<void> {
  let last: Layer | null = null
  await until(`“${name}” to close what is over the page`, async () => {
    const layer = await layerOver(uncramp, page, name)
    last = layer
    // A press in its first moments counts for nothing: it may be half of a double click.
    const button = layer?.buttons.find((each) => each.name === name)
    if (layer?.ready && button) await page.mouse.click(button.x, button.y, { delay })
    return layer === null
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}\nOver the page: ${JSON.stringify(last)}`)
  })
}

/** The page as it is, to the last byte, and where the person is in it. */
export async function whole(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([
      new XMLSerializer().serializeToString(document),
      scrollX,
      scrollY,
      document.activeElement?.id ?? null,
    ]),
  )
}
