import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { library } from '../../content/index.ts'
import { NO_CHOICES } from '../../core/content/choices.ts'
import { exclusionOf } from '../../core/content/exclusions.ts'
import { DEFAULT_BODY, type Body } from '../../core/content/profile.ts'
import { parsePlans } from '../../core/content/stored-plans.ts'
import type { Item } from '../../core/content/types.ts'
import { SKIP, sitUntilBreak } from './support/answers.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { words } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { find, press, reads, textOf } from './support/screen.ts'
import { until } from './support/until.ts'

const text = words.options.body
const content = library('en')
const PREGNANT = content.limits.get('pregnancy')?.label ?? ''

inBothBrowsers('The body page', {}, (uncramp) => {
  it('may be skipped: breaks come all the same, and with nothing that is risky for some', async () => {
    const page = await uncramp().openPage('options.html#body')
    const risky = riskyMoves()
    await reads(page, text.limits.skipped(words.format.count(risky)))
    await page.close()
    for (const items of await breaksOf(uncramp(), 3)) {
      for (const item of items) expect(isRisky(item), item.id).toBe(false)
    }
    expect((await uncramp().settings())?.body).toEqual(DEFAULT_BODY)
  })

  it('set to “neck and shoulders, pregnant, no floor” is kept, and every break fits', async () => {
    const page = await uncramp().openPage('options.html#body')
    await tell(page, uncramp())
    await page.close()
    const again = await uncramp().openPage('options.html#body')
    await until('the answers to stand there', async () => (await ticked(again)).length === 3)
    expect(await ticked(again)).toEqual([
      text.areaNames['neck-shoulders'],
      text.position.floor,
      PREGNANT,
    ])
    await again.close()

    const breaks = await breaksOf(uncramp(), 4)
    const person = { body: { ...DEFAULT_BODY, ...NECK_PREGNANT }, choices: NO_CHOICES }
    for (const item of breaks.flat()) {
      expect(exclusionOf(item, person), item.id).toBeNull()
    }
  })

  it('takes a move out of the break that waits already', async () => {
    const limited = await untilLimited(uncramp())
    const limit = content.limits.get(limited.limits[0] ?? '')
    if (limit === undefined) throw new Error(`${limited.id} has no limit`)
    const page = await uncramp().openPage('options.html#body')
    await press(page, limit.label, 'checkbox')
    await until('it to be saved', async () => (await uncramp().settings())?.body.limitsTold)

    await uncramp().tell({ command: 'start' })
    const guide = await uncramp().pageShowing('break.html')
    await reads(guide, words.breakPage.guide.hurts)
    expect(await movesGuided(guide)).not.toContain(limited.name)
  })

  it('stops all breaks while the chest pain is now, until the person ends it in the popup', async () => {
    const page = await uncramp().openPage('options.html#body')
    await press(page, content.limits.get('chest-pain')?.label ?? '', 'checkbox')
    await press(page, text.limits.chestPainNow, 'checkbox')
    await until('it to be saved', async () => (await bodyOf(uncramp())).chestPainNow)
    await page.close()
    await until('the stop', async () => (await uncramp().state()).pause.is === 'care')
    await uncramp().tell({ command: 'resume' })
    expect((await uncramp().state()).pause.is).toBe('care')

    // First aid for anything else waits as well, also on a page that is open.
    const relief = await uncramp().openPage('relief.html')
    await reads(relief, words.relief.stopped.told)
    expect(await textOf(relief)).not.toContain(words.relief.choose.heading)

    // No page starts a move, and the popup says the stop and nothing else.
    const item = await uncramp().openPage('options.html#library/eye-far-look')
    await reads(item, content.items.get('eye-far-look')?.name ?? '')
    expect(await find(item, 'button', words.options.library.start)).toBeNull()
    await item.close()
    const popup = await uncramp().openPage('popup.html')
    await reads(popup, words.popup.stopped.title)
    const shown = await textOf(popup)
    expect(shown).not.toContain(words.common.spasmNow)
    expect(content.tips.filter(({ text }) => shown.includes(text))).toEqual([])
    await press(popup, words.popup.stopped.over)
    await reads(relief, words.relief.choose.heading)
    await reads(popup, words.common.spasmNow)
    await until('the end', async () => (await uncramp().state()).pause.is === 'none')
    expect((await bodyOf(uncramp())).chestPainNow).toBe(false)
    expect((await bodyOf(uncramp())).limits).toEqual(['chest-pain'])
  })

  it('takes every answer back at once, and brings them again', async () => {
    const page = await uncramp().openPage('options.html#body')
    await tell(page, uncramp())
    await press(page, text.forget.button)
    await until('them to be gone', async () => (await bodyOf(uncramp())).areas.length === 0)
    expect(await bodyOf(uncramp())).toEqual(DEFAULT_BODY)
    await reads(page, text.forget.done)
    await press(page, text.forget.undo)
    await until('them to be back', async () => (await bodyOf(uncramp())).areas.length === 1)
    expect(await bodyOf(uncramp())).toEqual({ ...DEFAULT_BODY, ...NECK_PREGNANT })
  })

  it('never leaves this browser, not even with synced settings', async () => {
    const page = await uncramp().openPage('options.html#body')
    await tell(page, uncramp())
    const settings = await uncramp().settings()
    if (settings === undefined) throw new Error('no settings')
    await uncramp().tell({
      command: 'save-settings',
      settings: { ...settings, sync: 'on', textPercent: 125 },
    })
    const synced = await until('the settings to be synced', async () => {
      const everything = JSON.stringify(await uncramp().stored('sync'))
      return everything.includes('setting:textPercent') && everything
    })
    for (const word of ['pregnancy', 'neck-shoulders', '"floor":"no"', '"limitsTold":true']) {
      expect(synced).not.toContain(word)
    }
    expect((await bodyOf(uncramp())).limits).toEqual(['pregnancy'])
  })
})

const NECK_PREGNANT: Partial<Body> = {
  areas: ['neck-shoulders'],
  limits: ['pregnancy'],
  limitsTold: true,
  floor: 'no',
}

/** The person of the issue tells of themselves, with the mouse. */
async function tell(page: Page, uncramp: BrowserUnderTest): Promise<void> {
  await press(page, text.areaNames['neck-shoulders'], 'checkbox')
  await press(page, PREGNANT, 'checkbox')
  await press(page, text.position.floor, 'switch')
  await until('it to be saved', async () => {
    const { areas, limits, floor } = await bodyOf(uncramp)
    return areas.length === 1 && limits.length === 1 && floor === 'no'
  })
}

async function bodyOf(uncramp: BrowserUnderTest): Promise<Body> {
  return (await uncramp.settings())?.body ?? DEFAULT_BODY
}

/** The labels of everything that is ticked or switched on, in the order of the page. */
async function ticked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]:checked')].map(
      (box) => {
        const named = document.getElementById(box.getAttribute('aria-labelledby') ?? '')
        return (named ?? box.labels?.[0])?.innerText.trim() ?? ''
      },
    ),
  )
}

/** Sits until the break that waits has a move that some limit takes out, and gives that move. */
async function untilLimited(uncramp: BrowserUnderTest): Promise<Item> {
  for (;;) {
    await sitUntilBreak(uncramp)
    const limited = (await plannedItems(uncramp)).find(({ limits }) => limits.length > 0)
    if (limited !== undefined) return limited
    await skip(uncramp)
  }
}

async function skip(uncramp: BrowserUnderTest): Promise<void> {
  const popup = await uncramp.openPage('popup.html')
  await press(popup, SKIP)
  await uncramp.noNotification()
  await popup.close()
}

/** So many breaks, one after the other, as they were planned; each is skipped. */
async function breaksOf(uncramp: BrowserUnderTest, count: number): Promise<(readonly Item[])[]> {
  const breaks: (readonly Item[])[] = []
  while (breaks.length < count) {
    await sitUntilBreak(uncramp)
    breaks.push(await plannedItems(uncramp))
    await skip(uncramp)
  }
  return breaks
}

/** What the break on the table consists of. */
async function plannedItems(uncramp: BrowserUnderTest): Promise<readonly Item[]> {
  const { stage } = await uncramp.state()
  if (stage.is !== 'offered') throw new Error(`Nothing is offered: ${stage.is}`)
  const plans = parsePlans((await uncramp.stored())['plans'])
  const plan = plans.find(({ breakId }) => breakId === stage.due.breakId)
  return plan?.items.flatMap(({ id }) => content.items.get(id) ?? []) ?? []
}

/** The name of every move of a guided break, leafed through. */
async function movesGuided(guide: Page): Promise<string[]> {
  const names: string[] = []
  for (;;) {
    const before = await textOf(guide)
    names.push(await guide.evaluate(() => document.querySelector('h1')?.innerText ?? ''))
    const next = await find(guide, 'button', words.breakPage.guide.next)
    if (next === null) return names
    await next.click()
    await until('the next move', async () => (await textOf(guide)) !== before)
  }
}

function isRisky({ askFirst, position }: Item): boolean {
  return askFirst === true || position === 'lying'
}

function riskyMoves(): number {
  return [...content.items.values()].filter((item) => item.fits.length > 0 && isRisky(item)).length
}
