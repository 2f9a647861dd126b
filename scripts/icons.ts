/**
 * `npm run icons`: draws public/icon/*.png from scripts/icons/*.svg, with
 * as few colors as nobody sees a difference (a third of the bytes). The PNG files
 * are committed; run this after changing a drawing.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

const CLEAR = { r: 0, g: 0, b: 0, alpha: 0 }
const SOURCES = join(import.meta.dirname, 'icons')
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

for (const { source, file, pixels, margin } of PICTURES) {
  const size = pixels - 2 * margin
  // Drawn at several times its size and made smaller: smooth edges at 16 pixels, too.
  const drawn = sharp(join(SOURCES, `${source}.svg`), { density: 72 * 16 }).resize(size, size)
  const png = await drawn
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: CLEAR })
    .png({ palette: true, quality: 90, effort: 10, compressionLevel: 9 })
    .toBuffer()
  await writeFile(join(FOLDER, file), png)
  console.log(`${file.padEnd(22)}${String(png.length).padStart(6)} bytes`)
}
