import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Language } from '../../core/settings/languages.ts'
import { launchChrome } from '../browser/support/chrome.ts'
import type { BrowserUnderTest } from '../browser/support/browser-under-test.ts'
import { until } from '../browser/support/until.ts'
import { middleMean, type BenchRow } from './row.ts'

declare const browser: ExtensionApi

const FEW = 1
const MANY = 50
const ROUNDS = 40
const WARM_UP_ROUNDS = 3
const MAX_RATIO = 1.05
const MAX_KILOBYTES = 50
/** What a file takes in a zip besides its content, about. */
const ENTRY_BYTES = 120

/** A language that both builds have. */
const SPOKEN = 'en-XA' as Language

/**
 * What languages cost that nobody speaks: how long a wake of the worker and the
 * popup take in a language of one, and of fifty. The two browsers take turns.
 */
export async function languages(output: string): Promise<BenchRow[]> {
  for (const count of [FEW, MANY]) {
    const mode = `languages-${count}`
    execFileSync('npx', ['wxt', 'build', '--mode', mode], { stdio: 'ignore' })
  }
  const folderOf = (count: number) => join(output, `chrome-mv3-languages-${count}`)
  const few = await launchSpeaking(folderOf(FEW))
  const many = await launchSpeaking(folderOf(MANY))
  try {
    return [
      ...sizes(folderOf(MANY)),
      await compare('from a message to the answer of a worker that had ended', wakeMs, few, many),
      await compare('popup until it can be used', liveMs, few, many),
    ]
  } finally {
    await few.close()
    await many.close()
  }
}

async function launchSpeaking(folder: string): Promise<BrowserUnderTest> {
  const chrome = await launchChrome({ folder })
  await chrome.state()
  const settings = { ...DEFAULT_SETTINGS, language: SPOKEN }
  await chrome.tell({ command: 'save-settings', settings })
  return chrome
}

/** Of each pseudo language; a real one has fewer letters of two bytes, or none. */
function sizes(folder: string): BenchRow[] {
  return ['en-XA', 'ar-XB'].map((tag) => {
    const files = readdirSync(join(folder, 'lang', tag))
    const bytes = files.reduce((sum, name) => {
      const content = readFileSync(join(folder, 'lang', tag, name))
      return sum + deflateRawSync(content, { level: 9 }).length + ENTRY_BYTES + 2 * name.length
    }, 0)
    return {
      what: `one further language (${tag}), zipped`,
      value: `${(bytes / 1024).toFixed(1)} KB`,
      bar: `<= ${MAX_KILOBYTES} KB`,
      ok: bytes <= MAX_KILOBYTES * 1024,
    }
  })
}

async function compare(
  what: string,
  measure: (chrome: BrowserUnderTest) => Promise<number>,
  few: BrowserUnderTest,
  many: BrowserUnderTest,
): Promise<BenchRow> {
  const times: [few: number, many: number][] = []
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    const time: [number, number] = [await measure(few), await measure(many)]
    if (round >= 0) times.push(time)
  }
  const ofFew = middleMean(times.map(([time]) => time))
  const ofMany = middleMean(times.map(([, time]) => time))
  return {
    what: `${what}, with ${MANY} languages against ${FEW}`,
    value: `${(ofMany / ofFew).toFixed(2)} x (${ofMany.toFixed(1)} ms against ${ofFew.toFixed(1)} ms)`,
    bar: `<= ${MAX_RATIO.toFixed(2)} x`,
    ok: ofMany / ofFew <= MAX_RATIO,
  }
}

async function wakeMs(chrome: BrowserUnderTest): Promise<number> {
  await chrome.stopBackground()
  return chrome.inExtension(async () => {
    const beganMs = performance.now()
    await browser.runtime.sendMessage({ command: 'resume' })
    return performance.now() - beganMs
  })
}

/** Until the first frame, which is a picture of the popup, gives way to the popup itself. */
async function liveMs(chrome: BrowserUnderTest): Promise<number> {
  const page = await chrome.openPage('icon/16.png')
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      const isLive = document.querySelector('main button:not([inert] *)') !== null
      if (isLive) Object.assign(globalThis, { liveAtMs: performance.now() })
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(chrome.urlOf('popup.html'))
  const ms = await until('the popup', () => liveAt(page))
  await page.close()
  return ms
}

function liveAt(page: Page): Promise<number | undefined> {
  return page.evaluate(() => (globalThis as { liveAtMs?: number }).liveAtMs)
}
