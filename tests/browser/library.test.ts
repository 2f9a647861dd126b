import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { library } from '../../content/index.ts'
import type { Item } from '../../core/content/types.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { shownCount, words } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { choose, headingOf, press, reads, textOf, write } from './support/screen.ts'
import { until } from './support/until.ts'

const text = words.options.library
const content = library('en')
const items = [...content.items.values()]
const EVERYTHING = items.length + content.routines.length + content.articles.size

inBothBrowsers('The library', {}, (uncramp) => {
  it('shows everything, finds by words, and says when there is nothing', async () => {
    const page = await openLibrary(uncramp())
    await finds(page, EVERYTHING)
    await write(page, text.search, 'slow neck turns')
    await until('the move', async () => (await entriesOn(page)).at(0) === nameOf('neck-turn'))
    await write(page, text.search, 'skateboard')
    await reads(page, text.nothing.words)
    await press(page, text.clear)
    await finds(page, EVERYTHING)
  })

  it('narrows down by body area, position, length and topic, each alone', async () => {
    const page = await openLibrary(uncramp())
    const filters: [label: string, value: string, fits: (item: Item) => boolean][] = [
      [text.area, 'jaw', ({ regions }) => regions.includes('jaw')],
      [text.position, 'lying', ({ position }) => position === 'lying'],
      [text.length, 'half-minute', ({ seconds }) => seconds <= 30],
      [text.cause, 'circulation', ({ causes }) => causes.includes('circulation')],
    ]
    await press(page, text.shows.moves, 'radio')
    for (const [label, value, fits] of filters) {
      await choose(page, label, value)
      const fitting = items.filter(fits)
      expect(fitting.length, label).toBeGreaterThan(0)
      await finds(page, fitting.length)
      expect((await entriesOn(page)).toSorted(), label).toEqual(
        fitting.map(({ name }) => name).toSorted(),
      )
      await choose(page, label, 'any')
    }
  })

  it('narrows down by topic and area at once, over moves, routines and articles', async () => {
    const page = await openLibrary(uncramp())
    await press(page, text.shows.routines, 'radio')
    await finds(page, content.routines.length)
    await press(page, text.shows.articles, 'radio')
    await finds(page, content.articles.size)
    await press(page, text.shows.moves, 'radio')
    await choose(page, text.cause, 'nerve')
    await choose(page, text.area, 'hands-wrists')
    const parts = new Set(['forearms', 'wrists', 'hands'])
    await finds(
      page,
      items.filter(
        ({ causes, regions }) =>
          causes.includes('nerve') && regions.some((region) => parts.has(region)),
      ).length,
    )
  })

  it('opens a move: its dose, cautions, who should skip it, sources and how they were checked', async () => {
    const page = await openLibrary(uncramp())
    const move = itemOf('neck-turn')
    await press(page, move.name, 'link')
    await until('the move', async () => (await headingOf(page)) === move.name)
    const shown = await textOf(page)
    for (const line of [...move.steps, move.caution, content.everyItem]) {
      expect(shown).toContain(line)
    }
    for (const limit of move.limits) expect(shown).toContain(content.limits.get(limit)?.label)
    expect(await sourcesOn(page)).toEqual(
      move.sources.map((id) => {
        const source = content.sources.get(id)
        const { checked, readIn } = words.article.source
        const what = source && checked[source.check]
        const check = what && source?.readOn ? readIn(what, 'November 2026') : what
        return { url: source?.url, check }
      }),
    )
    await press(page, text.back, 'link')
    await finds(page, EVERYTHING)
  })

  it('keeps a favorite, until it is one no more', async () => {
    const page = await openMove(uncramp(), 'neck-turn')
    await press(page, text.favorite)
    await reads(page, text.favorited)
    await page.close()
    const list = await openLibrary(uncramp())
    await press(list, text.shows.favorites, 'radio')
    await until('it', async () => (await entriesOn(list)).join() === nameOf('neck-turn'))
    await press(list, nameOf('neck-turn'), 'link')
    await press(list, text.unfavorite)
    await press(list, text.back, 'link')
    await reads(list, text.nothing.favorites)
  })

  it('hides a move and brings it back', async () => {
    const page = await openMove(uncramp(), 'neck-turn')
    await press(page, text.hide)
    await reads(page, text.hid)
    await page.close()
    const list = await openLibrary(uncramp())
    await press(list, text.shows.hidden, 'radio')
    await until('it', async () => (await entriesOn(list)).join() === nameOf('neck-turn'))
    await press(list, nameOf('neck-turn'), 'link')
    await press(list, text.unhide)
    await reads(list, text.unhid)
    expect((await uncramp().choices()).hidden).toEqual([])
    await press(list, text.back, 'link')
    await reads(list, text.nothing.hidden)
  })

  it('starts a move now', async () => {
    const move = itemOf('neck-turn')
    await press(await openMove(uncramp(), move.id), text.start)
    const guide = await uncramp().pageShowing('break.html')
    await until('the move', async () => (await headingOf(guide)) === move.name)
    const { stage } = await running(uncramp())
    expect(stage).toMatchObject({ is: 'running', plannedSeconds: move.seconds })
  })

  it('starts a routine now, as far as the person may do it', async () => {
    const routine = content.routines.find(({ id }) => id === 'neck-shoulders-3')
    if (routine === undefined) throw new Error('no such routine')
    await press(await openMove(uncramp(), `routine/${routine.id}`), text.start)
    const guide = await uncramp().pageShowing('break.html')
    const [first = ''] = routine.items
    await until('its first move', async () => (await headingOf(guide)) === nameOf(first))
    await reads(guide, words.breakPage.guide.place(shownCount(1), shownCount(routine.items.length)))
    const { stage } = await running(uncramp())
    expect(stage).toMatchObject({ is: 'running', plannedSeconds: routine.seconds })
  })

  it('says so where an address leads to something that is gone', async () => {
    const page = await uncramp().openPage('options.html#library/no-such-move')
    await reads(page, text.gone)
    await finds(page, EVERYTHING)
  })
})

async function openLibrary(uncramp: BrowserUnderTest): Promise<Page> {
  const page = await uncramp.openPage('options.html#library')
  await reads(page, text.groups.item)
  return page
}

async function openMove(uncramp: BrowserUnderTest, place: string): Promise<Page> {
  const page = await uncramp.openPage(`options.html#library/${place}`)
  await reads(page, text.back)
  return page
}

async function finds(page: Page, count: number): Promise<void> {
  await reads(page, text.found(words.format.count(count)))
}

/** The names of what is listed, from the top. */
async function entriesOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.entry-link')].map((link) => link.innerText.trim()),
  )
}

/** Where each source leads, and how it is said to be checked. */
async function sourcesOn(
  page: Page,
): Promise<{ url: string | undefined; check: string | undefined }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.sources > li')].map((entry) => ({
      url: entry.querySelector('a')?.href,
      check: entry.querySelector<HTMLElement>('.source-check')?.innerText,
    })),
  )
}

async function running(uncramp: BrowserUnderTest) {
  return until('the break to run', async () => {
    const state = await uncramp.state()
    return state.stage.is === 'running' && state
  })
}

function itemOf(id: string): Item {
  const item = content.items.get(id)
  if (item === undefined) throw new Error(`no such item: ${id}`)
  return item
}

function nameOf(id: string): string {
  return itemOf(id).name
}
