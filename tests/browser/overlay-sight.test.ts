import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { IN_FIVE_MINUTES, SKIP, START } from './support/answers.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { words } from './support/desk.ts'
import { HOSTILE_PAGES, servePages, type PageServer } from './support/hostile-pages.ts'
import { cardOver, layerOver, pressOver, turnOverlayOn } from './support/over-page.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { until } from './support/until.ts'

const { guide } = words.breakPage

let server: PageServer
beforeAll(async () => {
  server = await servePages()
})
afterAll(() => server.close())

inBothBrowsers('What stands over a page', {}, (uncramp) => {
  it('gives the page none of its words: not by find(), nor by the selection', async () => {
    const page = await dueOver(uncramp(), 'plain.html')
    const card = await cardOver(uncramp(), page)
    expect(wordsOf(card.texts).length).toBeGreaterThan(5)
    expect(await foundByPage(page, wordsOf(card.texts))).toEqual([])

    await pressOver(uncramp(), page, START)
    await until('the guide dialog', async () => (await layerOver(uncramp(), page))?.modal)
    const dialog = await cardOver(uncramp(), page)
    expect(dialog.text).toContain(words.breakPage.guide.hurts)
    expect(await foundByPage(page, wordsOf(dialog.texts))).toEqual([])
    await page.close()
  })

  it('is not pressed through a curtain, and comes another way', async () => {
    const page = await dueOver(uncramp(), 'curtain-again.html')
    const start = await until('the card under the curtain', async () => {
      const layer = await layerOver(uncramp(), page)
      return layer?.buttons.find(({ name }) => name === START)
    })
    await until('the next way', async () => {
      await page.mouse.click(start.x, start.y, { delay: 20 })
      return (await uncramp().notifications()).length === 1
    })
    expect((await uncramp().state()).stage.is).toBe('offered')
    await page.close()
  })

  it('is not pressed by a page that gets hold of its buttons, and still by the person', async () => {
    const page = await dueOver(uncramp(), 'plain.html')
    await cardOver(uncramp(), page)
    await attackWhatIsPointedAt(page)
    await pointAtEach(uncramp(), page, [START, SKIP, IN_FIVE_MINUTES, words.overlay.close])
    const attacks = await attacksBy(page)
    expect(attacks.made).toBeGreaterThan(0)
    // Firefox hands the page the nodes themselves; without that this would test nothing there.
    if (uncramp().name === 'firefox') expect(attacks.onOurs).toBeGreaterThan(0)
    expect(await layerOver(uncramp(), page)).toMatchObject({ modal: false })
    expect((await uncramp().record()).map(({ what }) => what)).toEqual(['offered'])

    await pressOver(uncramp(), page, START)
    await until('the guide dialog', async () => (await layerOver(uncramp(), page))?.modal)
    await cardOver(uncramp(), page)
    await pointAtEach(uncramp(), page, [guide.next, guide.pause, guide.finish])
    const dialog = await layerOver(uncramp(), page)
    expect(dialog?.text).toContain('1 of ')
    expect(dialog?.text).not.toContain(words.breakPage.leave.heading)
    expect(dialog?.buttons.map(({ name }) => name)).toContain(guide.pause)
    if (uncramp().name === 'firefox') {
      expect((await attacksBy(page)).onOurs).toBeGreaterThan(attacks.onOurs)
    }
    await pressOver(uncramp(), page, guide.next)
    await until('the next move', async () =>
      (await layerOver(uncramp(), page))?.text.includes('2 of '),
    )
    await page.keyboard.press('ArrowLeft')
    await until('the first move again', async () =>
      (await layerOver(uncramp(), page))?.text.includes('1 of '),
    )
    await page.close()
  })
})

inBothBrowsers('The words over a page, for a screen reader', { only: ['chrome'] }, (uncramp) => {
  it('are text like any other', async () => {
    const page = await dueOver(uncramp(), 'plain.html')
    const card = await cardOver(uncramp(), page)
    const read = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }))
    // What is behind "More" is read once that is open.
    const open = card.texts.slice(0, card.texts.indexOf(words.overlay.more))
    expect(wordsOf(open).length).toBeGreaterThan(5)
    for (const word of wordsOf(open)) expect(read).toContain(word)
    // Other facts stand between the two.
    expect(read).toMatch(new RegExp(`"role":"button"[^{}]*"name":"${START}"`))
    await page.close()
  })
})

async function dueOver(uncramp: BrowserUnderTest, file: string): Promise<Page> {
  await uncramp.grantHostAccess()
  await turnOverlayOn(uncramp, { waitForTyping: false })
  const index = HOSTILE_PAGES.findIndex((hostile) => hostile.file === file)
  const page = await uncramp.openAddress(server.addressOf(index))
  await page.bringToFront()
  await uncramp.advance({ minutes: 60 })
  return page
}

/**
 * From now on the page presses whatever the mouse moves over, in every way that
 * a script has: in Firefox an event's original target is the node itself, even
 * in a closed shadow root.
 */
async function attackWhatIsPointedAt(page: Page): Promise<void> {
  await page.evaluate(() => {
    const attacks = { made: 0, onOurs: 0 }
    Object.assign(globalThis, { attacks })
    const how = { bubbles: true, cancelable: true, composed: true }
    const pressed = (element: Element) => {
      for (const type of ['pointerdown', 'pointerup'])
        element.dispatchEvent(new PointerEvent(type, { ...how, isPrimary: true }))
      for (const type of ['mousedown', 'mouseup', 'click'])
        element.dispatchEvent(new MouseEvent(type, { ...how, detail: 1 }))
      for (const key of ['Enter', ' ', 'ArrowRight', 'Escape']) {
        for (const type of ['keydown', 'keyup'])
          element.dispatchEvent(new KeyboardEvent(type, { ...how, key }))
      }
      if (element instanceof HTMLElement) element.click()
    }
    addEventListener(
      'mousemove',
      (event) => {
        if (!event.isTrusted) return
        const { originalTarget, explicitOriginalTarget } = event as unknown as {
          originalTarget?: unknown
          explicitOriginalTarget?: unknown
        }
        for (const got of [event.target, originalTarget, explicitOriginalTarget]) {
          if (!(got instanceof Element)) continue
          attacks.made += 1
          const root = got.getRootNode()
          if (root === document) {
            pressed(got)
            continue
          }
          attacks.onOurs += 1
          const all = [...(root as ShadowRoot).querySelectorAll('button, summary')]
          for (const each of [got.closest('button, summary') ?? got, ...all]) {
            pressed(each)
            // Out of the reach of whoever listens in the root, and back.
            const place = document.createComment('')
            each.replaceWith(place)
            document.body.append(each)
            pressed(each)
            place.replaceWith(each)
          }
          root.dispatchEvent(new KeyboardEvent('keydown', { ...how, key: 'ArrowRight' }))
        }
      },
      true,
    )
  })
}

async function attacksBy(page: Page): Promise<{ made: number; onOurs: number }> {
  return page.evaluate(
    () => (globalThis as unknown as { attacks: { made: number; onOurs: number } }).attacks,
  )
}

/** Rests the mouse on each button for longer than a stolen click takes to be given back. */
async function pointAtEach(
  uncramp: BrowserUnderTest,
  page: Page,
  names: readonly string[],
): Promise<void> {
  for (const name of names) {
    const layer = await layerOver(uncramp, page)
    const spot = layer?.buttons.find((button) => button.name === name)
    if (spot === undefined) throw new Error(`“${name}” is gone; what stands there: ${layer?.text}`)
    await page.mouse.move(spot.x - 3, spot.y - 3)
    await page.mouse.move(spot.x, spot.y)
    const sinceMs = await page.evaluate(() => performance.now())
    await until('a moment to pass', () =>
      page.evaluate((since) => performance.now() - since > 600, sinceMs),
    )
  }
}

/** The longer words, but for those that the page has itself. */
function wordsOf(texts: string[]): string[] {
  const words = texts.flatMap((text) => text.match(/\p{Letter}{4,}/gu) ?? [])
  return [...new Set(words)].filter(
    (word) => !/^(some|words|that|person|read|link|more|page)/i.test(word),
  )
}

/** What a page finds of these words, and what nodes of ours it gets hold of by looking for them. */
async function foundByPage(page: Page, words: string[]): Promise<string[]> {
  return page.evaluate((wanted: string[]) => {
    const { find } = window as unknown as { find: (word: string, ...how: boolean[]) => boolean }
    const own = (node: Node | null) => node === null || document.contains(node)
    const found: string[] = []
    const selection = getSelection()
    for (const word of wanted) {
      selection?.removeAllRanges()
      if (find(word, false, false, true, false, true, false)) found.push(word)
    }
    selection?.selectAllChildren(document.documentElement)
    for (const word of wanted) if (selection?.toString().includes(word)) found.push(word)
    for (let x = 5; x < innerWidth; x += 40) {
      for (let y = 5; y < innerHeight; y += 10) {
        const caret = document.caretPositionFromPoint(x, y)
        if (caret !== null && !own(caret.offsetNode)) found.push(`a node at ${x}, ${y}`)
      }
    }
    for (const node of [selection?.anchorNode, selection?.focusNode]) {
      if (!own(node ?? null)) found.push('a selected node')
    }
    selection?.removeAllRanges()
    return found
  }, words)
}
