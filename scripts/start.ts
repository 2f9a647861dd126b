import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { build } from './build.ts'
import { ensureBrowsers, findBrowser, type BrowserName } from './browsers.ts'
import { tour } from './tour.ts'

/**
 * `npm start [-- firefox]`: Uncramp in a browser of its own, to try out. Where
 * there is no display, the main job is gone through instead, and pictured.
 */
const [wanted = 'chrome'] = process.argv.slice(2)
if (wanted !== 'chrome' && wanted !== 'firefox') {
  console.error(`“${wanted}” is not known here: npm start, or npm start -- firefox`)
  process.exit(2)
}

try {
  ensureBrowsers([wanted])
  if (hasDisplay()) await open(wanted)
  else await tour(wanted, build(wanted, 'e2e'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/** Opens the browser on a profile of its own, and waits until the person closes it. */
async function open(name: BrowserName): Promise<void> {
  const folder = build(name, 'production')
  const profile = mkdtempSync(join(tmpdir(), 'uncramp-try-'))
  const executablePath = findBrowser(name)
  if (executablePath === undefined) throw new Error(`${name} is missing`)
  const browser = await puppeteer.launch({
    browser: name,
    executablePath,
    headless: false,
    defaultViewport: null,
    userDataDir: profile,
    ...(name === 'chrome' && { pipe: true, enableExtensions: true }),
    // Sound and the usual look: a person tries it, not a test.
    ignoreDefaultArgs: ['--enable-automation', '--mute-audio'],
    args: name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  await browser.installExtension(folder)
  console.log(`Uncramp runs in ${name} now. Close the browser to end this.`)

  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }))
  const { promise: closed, resolve } = Promise.withResolvers<void>()
  browser.once('disconnected', () => resolve())
  await closed
}
