import type { Page } from 'puppeteer-core'
import { careIn } from '../../../content/care.ts'
import { wordsIn } from '../../../content/words/index.ts'
import type { BrowserUnderTest } from './browser-under-test.ts'
import { inLanguage, shownCount, words } from './desk.ts'
import { press, reads, textOf } from './screen.ts'
import { until } from './until.ts'

/** What the relief page says, and the care that it tells of. */
export const saidInRelief = wordsIn('en').relief
export const care = careIn('en')

/** The faces of the relief page, from the choice of the part to the note. */
export const RELIEF_VIEWS = {
  'relief-parts': async (uncramp) => {
    const page = await uncramp.openPage('relief.html')
    await reads(page, words.relief.choose.heading)
    return page
  },
  'relief-sign-emergency': async (uncramp) => {
    const page = await uncramp.openPage('relief.html')
    await press(page, inLanguage(textOfSign('chest-pain')), 'checkbox')
    await reads(page, inLanguage(care.tiers.emergency.act))
    return page
  },
  'relief-question': (uncramp) => atFirstStep(uncramp, 'calf'),
  'relief-needs-help': async (uncramp) => {
    const page = await atFirstStep(uncramp, 'rib-side')
    await press(page, words.relief.steps.yes)
    await reads(page, inLanguage(care.tiers.emergency.act))
    return page
  },
  'relief-steps': (uncramp) => atFirstStep(uncramp, 'low-back'),
  'relief-timer': (uncramp) => atTimer(uncramp),
  'relief-worse': async (uncramp) => {
    const page = await atFirstStep(uncramp, 'low-back')
    await press(page, words.relief.steps.worse)
    await reads(page, words.relief.worse.heading)
    return page
  },
  'relief-ten-minutes': async (uncramp) => {
    const page = await atFirstStep(uncramp, 'calf')
    await uncramp.advance({ minutes: 10 })
    await reads(page, words.relief.tenMinutes.heading)
    return page
  },
  'relief-end': (uncramp) => atEnd(uncramp),
  'relief-logged': async (uncramp) => {
    const page = await atEnd(uncramp)
    await press(page, '6', 'radio')
    await press(page, words.relief.log.save)
    await reads(page, words.relief.saved.heading)
    return page
  },
} satisfies Record<string, (uncramp: BrowserUnderTest) => Promise<Page>>

export function textOfSign(id: string): string {
  const sign = care.signs.find((each) => each.id === id)
  if (!sign) throw new Error(`no sign ${id}`)
  return sign.text
}

/** The relief page at the first step for a part. */
export async function atFirstStep(
  uncramp: BrowserUnderTest,
  part: keyof typeof words.relief.choose.partNames,
): Promise<Page> {
  const page = await uncramp.openPage('relief.html')
  await press(page, words.relief.choose.partNames[part])
  await reads(
    page,
    words.relief.steps.place(shownCount(1), shownCount(care.firstAid.get(part)?.steps.length ?? 0)),
  )
  return page
}

/** Presses Next, or No where a step asks, until this step shows: a press within half a second of the last one does nothing. */
export async function nextTo(page: Page, place: string): Promise<void> {
  await until(`“${place}” after Next`, async () => {
    if ((await textOf(page)).includes(place)) return true
    const asks = (await textOf(page)).includes(words.relief.steps.no)
    await press(page, asks ? words.relief.steps.no : words.relief.steps.next)
    return (await textOf(page)).includes(place)
  })
}

/** The same by an arrow key. */
export async function keyTo(
  page: Page,
  key: 'ArrowRight' | 'ArrowLeft',
  place: string,
): Promise<void> {
  await until(`“${place}” after ${key}`, async () => {
    if ((await textOf(page)).includes(place)) return true
    await page.keyboard.press(key)
    return (await textOf(page)).includes(place)
  })
}

async function atTimer(uncramp: BrowserUnderTest): Promise<Page> {
  const page = await atFirstStep(uncramp, 'calf')
  await nextTo(page, words.relief.steps.place(shownCount(3), shownCount(6)))
  await press(page, words.relief.timer.start)
  await reads(page, words.relief.timer.pause)
  return page
}

async function atEnd(uncramp: BrowserUnderTest): Promise<Page> {
  const page = await atFirstStep(uncramp, 'foot')
  await press(page, words.relief.steps.eased)
  await reads(page, words.relief.log.heading)
  return page
}
