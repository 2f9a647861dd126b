import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { START } from './support/answers.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { said } from './support/desk.ts'
import { HOSTILE_PAGES, servePages, type PageServer } from './support/hostile-pages.ts'
import { cardOver, layerOver, pressOver, turnOverlayOn } from './support/over-page.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { until } from './support/until.ts'

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
    await until('the stage', async () => (await layerOver(uncramp(), page))?.modal)
    const stage = await cardOver(uncramp(), page)
    expect(stage.text).toContain(said.breakPage.guide.hurts)
    expect(await foundByPage(page, wordsOf(stage.texts))).toEqual([])
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
})

inBothBrowsers('The words over a page, for a screen reader', { only: ['chrome'] }, (uncramp) => {
  it('are text like any other', async () => {
    const page = await dueOver(uncramp(), 'plain.html')
    const card = await cardOver(uncramp(), page)
    const read = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }))
    // What is behind "More" is read once that is open.
    const open = card.texts.slice(0, card.texts.indexOf(said.overlay.more))
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
