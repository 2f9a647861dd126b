/**
 * `npm run icons`: draws public/icon/*.png from the SVG sources beside them, in
 * the Chromium that is installed. The PNG files are committed, so building the
 * extension needs no browser; run this after changing a drawing.
 */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { launch } from 'puppeteer-core'

const FOLDER = join(import.meta.dirname, '..', 'public', 'icon')

type Picture = {
  source: 'uncramp' | 'paused' | 'due'
  file: string
  pixels: number
  /** Empty pixels on each side. */
  margin: number
}

/** What a toolbar asks for at 100, 150, 200 and 300 % scaling. */
const TOOLBAR = [16, 24, 32, 48]

const PICTURES: readonly Picture[] = [
  ...[...TOOLBAR, 96].map((pixels) => full('uncramp', `${pixels}`, pixels)),
  // The stores want a square icon to stand on 96 of the 128 pixels.
  { source: 'uncramp', file: '128.png', pixels: 128, margin: 16 },
  full('uncramp', 'notification-128', 128),
  ...TOOLBAR.map((pixels) => full('paused', `paused-${pixels}`, pixels)),
  ...TOOLBAR.map((pixels) => full('due', `due-${pixels}`, pixels)),
]

function full(source: Picture['source'], name: string, pixels: number): Picture {
  return { source, file: `${name}.png`, pixels, margin: 0 }
}

function findChromium(): string {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  const found = [process.env['CHROME_PATH'], ...onPath].find((path) => path && existsSync(path))
  if (!found) {
    throw new Error('No Chromium or Chrome found: install one, or name it in CHROME_PATH.')
  }
  return found
}

const browser = await launch({
  executablePath: findChromium(),
  // The same pixels on every machine: no graphics card, no screen profile.
  args: [
    '--disable-gpu',
    '--force-color-profile=srgb',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
})
try {
  const page = await browser.newPage()
  for (const { source, file, pixels, margin } of PICTURES) {
    const svg = await readFile(join(FOLDER, `${source}.svg`), 'utf8')
    const size = pixels - 2 * margin
    await page.setViewport({ width: pixels, height: pixels, deviceScaleFactor: 1 })
    await page.setContent(
      `<style>body{margin:${margin}px}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    )
    const png = await page.screenshot({ omitBackground: true })
    await writeFile(join(FOLDER, file), png)
    console.log(`${file.padEnd(22)}${String(png.length).padStart(6)} bytes`)
  }
} finally {
  await browser.close()
}
