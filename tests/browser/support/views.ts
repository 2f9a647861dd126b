import type { Page } from 'puppeteer-core'
import { writeBackup } from '../../../core/backup/write.ts'
import { NO_CHOICES } from '../../../core/content/choices.ts'
import type { Body } from '../../../core/content/profile.ts'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import { livedRecord } from '../../support/lived-record.ts'
import { sitThrough, sitUntilBreak } from './answers.ts'
import type { BrowserUnderTest } from './browser-under-test.ts'
import { firstMonday, inLanguage, words } from './desk.ts'
import { breakIn } from './guided.ts'
import { settingsAt, skipThreeDays } from './lived.ts'
import { chooseFile } from './files.ts'
import { liveADay } from './lived-day.ts'
import { press, reads, write } from './screen.ts'
import { until } from './until.ts'
import { RELIEF_VIEWS } from './relief-views.ts'

/** Every face that Uncramp's pages have, each from a first day on. */
const VIEWS = {
  popup: (uncramp) => uncramp.openPage('popup.html'),
  'popup-due': async (uncramp) => {
    await sitUntilBreak(uncramp)
    return uncramp.openPage('popup.html')
  },
  'popup-day': async (uncramp) => {
    await liveADay(uncramp)
    const page = await uncramp.openPage('popup.html')
    await press(page, words.day.inWords)
    return page
  },
  'popup-pause': async (uncramp) => {
    const page = await uncramp.openPage('popup.html')
    await press(page, words.popup.pause.button)
    return page
  },
  'popup-paused': async (uncramp) => {
    await uncramp.tell({ command: 'pause', length: { for: 'open' } })
    return uncramp.openPage('popup.html')
  },
  'popup-stopped': async (uncramp) => {
    await telling(uncramp, { limits: ['chest-pain'], limitsTold: true, chestPainNow: true })
    return uncramp.openPage('popup.html')
  },
  'popup-check-in': async (uncramp) => {
    await skipThreeDays(uncramp, settingsAt('standard'))
    const page = await uncramp.openPage('popup.html')
    await reads(page, words.care.title.fewer)
    return page
  },
  'popup-check-in-answered': async (uncramp) => {
    await skipThreeDays(uncramp, settingsAt('standard'))
    const page = await uncramp.openPage('popup.html')
    await press(page, words.care.change(words.presets.titles.light))
    await reads(page, words.care.answered.changed(words.presets.titles.light))
    return page
  },
  welcome: (uncramp) => uncramp.openPage('welcome.html'),
  'welcome-done': async (uncramp) => {
    const page = await uncramp.openPage('welcome.html')
    await press(page, words.welcome.done)
    await reads(page, words.welcome.allSet.title)
    return page
  },
  'options-timing': (uncramp) => uncramp.openPage('options.html#timing'),
  'options-reminders': (uncramp) => uncramp.openPage('options.html#reminders'),
  'options-appearance': (uncramp) => uncramp.openPage('options.html#appearance'),
  'options-found': async (uncramp) => {
    const page = await uncramp.openPage('options.html#data')
    await write(page, words.options.find.label, inLanguage('snooze'))
    await reads(page, words.options.settings['postpone.most'].name)
    return page
  },
  'options-body': (uncramp) => uncramp.openPage('options.html#body'),
  'options-body-told': async (uncramp) => {
    await telling(uncramp, {
      areas: ['neck-shoulders'],
      limits: ['recent-surgery', 'pregnancy', 'dvt-signs', 'chest-pain'],
      limitsTold: true,
      floor: 'no',
    })
    return uncramp.openPage('options.html#body')
  },
  library: (uncramp) => uncramp.openPage('options.html#library'),
  'library-nothing': async (uncramp) => {
    const page = await uncramp.openPage('options.html#library')
    await write(page, words.options.library.search, 'skateboard')
    await reads(page, words.options.library.nothing.words)
    return page
  },
  'library-found-care': async (uncramp) => {
    const page = await uncramp.openPage('options.html#library')
    await write(page, words.options.library.search, 'chest pain')
    await reads(page, words.options.library.careFirst)
    return page
  },
  'library-hidden': async (uncramp) => {
    await uncramp.tell({ command: 'hide', of: { is: 'item', id: 'neck-turn' } })
    await uncramp.tell({ command: 'hide', of: { is: 'routine', id: 'hands-2' } })
    return openOwn(uncramp, words.options.library.shows.hidden)
  },
  'library-hidden-none': (uncramp) => openOwn(uncramp, words.options.library.shows.hidden),
  'library-item': (uncramp) => uncramp.openPage('options.html#library/neck-chin-glide'),
  'library-item-out': async (uncramp) => {
    await telling(uncramp, { limits: ['neck-nerve'], limitsTold: true })
    return uncramp.openPage('options.html#library/neck-turn')
  },
  'library-item-hurt': async (uncramp) => {
    const stopped = await startedBreak(uncramp)
    await press(stopped, words.breakPage.guide.hurts)
    await reads(stopped, words.breakPage.end.hurt)
    const { hidden } = await uncramp.choices()
    return uncramp.openPage(`options.html#library/${hidden[0]?.of.id}`)
  },
  'library-routine': (uncramp) => uncramp.openPage('options.html#library/routine/hands-2'),
  'library-article': (uncramp) => uncramp.openPage('options.html#library/article/nerve'),
  'library-care': (uncramp) => uncramp.openPage('options.html#library/article/when-to-see-someone'),
  'options-statistics': async (uncramp) => {
    await sitUntilBreak(uncramp)
    await uncramp.tell({ command: 'skip', breakId: await dueBreak(uncramp) })
    const page = await uncramp.openPage('options.html#statistics')
    await reads(page, words.options.statistics.chart.titles.week)
    return page
  },
  'options-statistics-year': async (uncramp) => {
    const page = await openedBackup(uncramp)
    await press(page, words.options.backup.restore.ways.merge.button)
    await reads(page, words.options.backup.restore.done)
    await page.goto(uncramp.urlOf('options.html#statistics/year'))
    await reads(page, words.options.statistics.chart.titles.year)
    return page
  },
  'options-day': async (uncramp) => {
    await liveADay(uncramp)
    const page = await uncramp.openPage('options.html#statistics')
    await press(page, words.day.inWords)
    return page
  },
  'options-data': (uncramp) => uncramp.openPage('options.html#data'),
  'options-data-restore': openedBackup,
  'options-data-delete': async (uncramp) => {
    const page = await uncramp.openPage('options.html#data')
    await press(page, words.options.backup.delete.button)
    await reads(page, words.options.backup.delete.askText)
    return page
  },
  'options-about': (uncramp) => uncramp.openPage('options.html#about'),
  'break-choice': async (uncramp) => {
    await sitUntilBreak(uncramp)
    return uncramp.openPage(`break.html?id=${await dueBreak(uncramp)}`)
  },
  'break-guide': startedBreak,
  'break-guide-ready': (uncramp) => breakIn(uncramp, 'ready'),
  'break-guide-hold': (uncramp) => breakIn(uncramp, 'hold'),
  'break-guide-rest': (uncramp) => breakIn(uncramp, 'rest'),
  'break-guide-switch': (uncramp) => breakIn(uncramp, 'switch'),
  'break-guide-repeat': (uncramp) => breakIn(uncramp, 'repeat'),
  'break-guide-paused': async (uncramp) => {
    const page = await breakIn(uncramp, 'hold')
    await press(page, words.breakPage.guide.pause)
    await reads(page, words.breakPage.guide.paused)
    return page
  },
  'break-end': async (uncramp) => {
    const page = await startedBreak(uncramp)
    await sitThrough(uncramp, page)
    await press(page, words.breakPage.end.felt.answers.better)
    await reads(page, words.breakPage.end.felt.noted)
    return page
  },
  'break-stopped': async (uncramp) => {
    const page = await startedBreak(uncramp)
    await press(page, words.breakPage.guide.hurts)
    await reads(page, words.breakPage.end.hurt)
    return page
  },
  ...RELIEF_VIEWS,
  'break-over': (uncramp) => uncramp.openPage('break.html?id=none'),
} satisfies Record<string, (uncramp: BrowserUnderTest) => Promise<Page>>

export type View = keyof typeof VIEWS
export const VIEW_NAMES = Object.keys(VIEWS) as View[]

/** Opens a view as the only page, and waits until nothing on it moves that will come to rest. */
export async function openView(uncramp: BrowserUnderTest, view: View): Promise<Page> {
  await firstMonday(uncramp)
  const page = await VIEWS[view](uncramp)
  await settled(page)
  return page
}

/** Sets the size of the text as the setting does it; a page that was just being used must not be asked to change. */
export async function withTextAt(
  uncramp: BrowserUnderTest,
  page: Page,
  textPercent: number,
): Promise<void> {
  const settings = (await uncramp.settings()) ?? DEFAULT_SETTINGS
  await uncramp.tell({ command: 'save-settings', settings: { ...settings, textPercent } })
  await until('the text to have its size', () =>
    page.evaluate(
      (scale) => document.documentElement.style.getPropertyValue('--text-scale') === scale,
      String(textPercent / 100),
    ),
  )
}

export async function settled(page: Page): Promise<void> {
  await twoFrames(page)
  await until('the page to come to rest', () =>
    page.evaluate(
      () =>
        document.querySelector('h1') !== null &&
        // The place that is kept for what comes a moment later.
        document.querySelector('.day-ribbon[aria-hidden]') === null &&
        document.getAnimations().every((animation) => {
          const { effect } = animation
          const endless = effect?.getComputedTiming().iterations === Infinity
          // In a closed disclosure nothing moves on, and nobody sees it.
          const target = effect instanceof KeyframeEffect ? effect.target : null
          const unseen = target?.checkVisibility() === false
          return endless || unseen || animation.playState !== 'running'
        }),
    ),
  )
}

/**
 * What a page does when it gets another size (a ResizeObserver's work) comes with
 * the next frame, which on a busy machine is later than the test's next look.
 */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
  )
}

/** A backup with half a year of records is chosen, and what it would change stands there. */
async function openedBackup(uncramp: BrowserUnderTest): Promise<Page> {
  const untilMs = await uncramp.nowMs()
  const page = await uncramp.openPage('options.html#data')
  const backup = {
    madeAtMs: untilMs,
    madeBy: '0.1.0',
    settings: { ...DEFAULT_SETTINGS, sound: 'soft' as const },
    choices: NO_CHOICES,
    record: livedRecord({ entries: 6000, untilMs }),
    spasms: [],
  }
  await chooseFile(page, 'backup.json', writeBackup(backup))
  await reads(page, words.options.backup.restore.ways.merge.title)
  return page
}

/** Settings of somebody who told us that of their body. */
async function telling(uncramp: BrowserUnderTest, told: Partial<Body>): Promise<void> {
  const settings = { ...DEFAULT_SETTINGS, body: { ...DEFAULT_SETTINGS.body, ...told } }
  await uncramp.tell({ command: 'save-settings', settings })
}

/** The library, narrowed down to what is the person's own. */
async function openOwn(uncramp: BrowserUnderTest, show: string): Promise<Page> {
  const page = await uncramp.openPage('options.html#library')
  await press(page, show, 'radio')
  return page
}

async function startedBreak(uncramp: BrowserUnderTest): Promise<Page> {
  await sitUntilBreak(uncramp)
  await uncramp.tell({ command: 'start' })
  const page = await uncramp.pageShowing('break.html')
  await reads(page, words.breakPage.guide.hurts)
  return page
}

async function dueBreak(uncramp: BrowserUnderTest): Promise<string> {
  const { stage } = await uncramp.state()
  if (stage.is !== 'offered') throw new Error(`Nothing is offered: ${stage.is}`)
  return stage.due.breakId
}
