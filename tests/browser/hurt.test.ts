import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { library } from '../../content/index.ts'
import { NO_CHOICES } from '../../core/content/choices.ts'
import type { Item } from '../../core/content/types.ts'
import { signsFor } from '../../core/content/warning-signs.ts'
import { sitUntilBreak } from './support/answers.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { words } from './support/desk.ts'
import { follow } from './support/follow.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { headingOf, press, reads, textOf } from './support/screen.ts'
import { until } from './support/until.ts'

const content = library('en')
const { end, guide } = words.breakPage

inBothBrowsers('A move that hurts', {}, (uncramp) => {
  it('stops the break, and the signs to look out for are those of its part of the body', async () => {
    const { page, move } = await moveThatHurts(uncramp())
    await reads(page, end.hurtAway(move.name))
    await unfold(page, end.hurtSigns)
    const shown = await textOf(page)
    const signs = signsFor(content.signs, { regions: move.regions })
    expect(signs.length).toBeGreaterThan(0)
    for (const sign of signs) expect(shown).toContain(sign.text)
    for (const { title, act } of [content.tiers.emergency, content.tiers.visit]) {
      expect(shown).toContain(title)
      expect(shown).toContain(act)
    }
  })

  it('is hidden until the person brings it back from the library', async () => {
    const { page, move } = await moveThatHurts(uncramp())
    const inLibrary = await follow(uncramp(), page, { name: end.hurtLink, to: 'options.html' })
    await until('the move', async () => (await headingOf(inLibrary)) === move.name)
    const { more, unhide, unhid, start } = words.options.library
    await reads(inLibrary, more.hurt)
    expect((await uncramp().choices()).hidden).toMatchObject([
      { of: { is: 'item', id: move.id }, why: 'hurt' },
    ])
    // Neither by itself nor by hand: it has to be brought back first.
    expect(await textOf(inLibrary)).not.toContain(start)
    expect(await uncramp().tell({ command: 'start-item', itemId: move.id })).not.toEqual({
      ok: true,
    })

    await press(inLibrary, unhide)
    await reads(inLibrary, unhid)
    await reads(inLibrary, start)
    expect((await uncramp().choices()).hidden).toEqual(NO_CHOICES.hidden)
  })
})

async function moveThatHurts(uncramp: BrowserUnderTest): Promise<{ page: Page; move: Item }> {
  await sitUntilBreak(uncramp)
  await uncramp.tell({ command: 'start' })
  const page = await uncramp.pageShowing('break.html')
  await reads(page, guide.hurts)
  const name = await headingOf(page)
  const move = [...content.items.values()].find((item) => item.name === name)
  if (move === undefined) throw new Error(`no move is called ${name}`)
  await press(page, guide.hurts)
  await reads(page, end.hurt)
  return { page, move }
}

/** Opens a line that has more to show. */
async function unfold(page: Page, summary: string): Promise<void> {
  const line = await until(`the line “${summary}”`, () =>
    page.$(`::-p-xpath(//summary[contains(., "${summary}")])`),
  )
  await line.click()
  await line.dispose()
}
