import { mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { BrowserName, BrowserUnderTest } from '../tests/browser/support/browser-under-test.ts'
import { sitThrough, sitUntilBreak, startBreak } from '../tests/browser/support/answers.ts'
import { goToMonday, launch, words } from '../tests/browser/support/desk.ts'
import { headingOf, reads } from '../tests/browser/support/screen.ts'
import { settled } from '../tests/browser/support/views.ts'
import { OUTPUT, ROOT } from './build.ts'

const WIDE = { width: 1280, height: 800 }
/** The whole page, however long. */
const WHOLE = { ...WIDE, fullPage: true }
const POPUP = { width: 380, height: 560 }

/**
 * The main job from the installation to the finished break, in the real browser
 * without a display. Only the clock is moved; each step is pictured.
 */
export async function tour(name: BrowserName, folder: string): Promise<void> {
  const album = startAlbum(name)
  const uncramp = await launch(name, { folder })
  try {
    const welcome = await uncramp.pageShowing('welcome.html')
    await album.add(welcome, WHOLE, 'The welcome page opened by itself after the installation')
    await welcome.close()
    // Within the hours that it comes with, whatever time it is here.
    await goToMonday(uncramp)

    const popup = await uncramp.openPage('popup.html')
    await reads(popup, words.popup.tip.heading)
    await album.add(popup, POPUP, 'The popup: the next break, and a tip with its source')

    await sitUntilBreak(uncramp)
    const { title, body, buttons } = await uncramp.notification()
    const choices = buttons.map((text) => ` [${text}]`).join('')
    await reads(popup, words.popup.ring.now)
    await album.add(popup, POPUP, `The reminder on the screen: “${title}. ${body}”${choices}`)
    await popup.close()

    await showBreak(uncramp, album)

    const after = await uncramp.openPage('popup.html')
    await reads(after, words.schedule.breaksToday(words.format.count(1)))
    await album.add(
      after,
      POPUP,
      `The popup after it: ${words.schedule.breaksToday(words.format.count(1))}`,
    )
    const options = await uncramp.openPage('options.html#timing')
    await reads(options, words.options.timing.title)
    await album.add(options, WHOLE, 'The timing page with the day that the settings give')
  } finally {
    await uncramp.close()
  }
}

async function showBreak(uncramp: BrowserUnderTest, album: Album): Promise<void> {
  const page = await startBreak(uncramp)
  await reads(page, words.breakPage.guide.hurts)
  await album.add(page, WIDE, `A click on it started the guided break: ${await headingOf(page)}`)
  await sitThrough(uncramp, page)
  const taken = (await uncramp.record()).find(({ what }) => what === 'taken')
  if (taken?.what !== 'taken') throw new Error('The finished break is not in the record')
  const { actualSeconds, plannedSeconds } = taken
  await album.add(
    page,
    WIDE,
    `Finished, and recorded: ${actualSeconds} of ${plannedSeconds} seconds`,
  )
}

type PictureSize = { width: number; height: number; fullPage?: boolean }
type Album = { add(page: Page, size: PictureSize, caption: string): Promise<void> }

function startAlbum(name: BrowserName): Album {
  const folder = join(OUTPUT, 'tour', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let pictures = 0
  return {
    async add(page, { fullPage = false, ...size }, caption) {
      pictures += 1
      const path = join(folder, `${pictures}.png`)
      await page.setViewport(size)
      await settled(page)
      await page.screenshot({ path, fullPage })
      console.log(`${relative(ROOT, path)}  ${caption}`)
    },
  }
}
