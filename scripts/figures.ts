/**
 * `npm run figures`: draws every figure at three moments of its movement on one
 * sheet, .output/figures.png, to be looked at: who sees a picture alone should
 * know what to do. `npm run figures -- calf neck` draws those whose id has one
 * of these words in it, larger; `-- dark` (or `forced`) in that look. `-- --blind`
 * draws one still picture of each, without its title and in random order, for
 * somebody who hasn't seen them; the titles then stand in figures-blind.txt.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from 'puppeteer-core'
import { allFigures } from '../content/all-figures.ts'
import type { AnimationState } from '../core/figure/animation-state.ts'
import { keyAnimationState } from '../core/figure/frames.ts'
import type { Figure } from '../core/figure/types.ts'
import { OUTPUT } from './build.ts'
import { ensureBrowsers, findBrowser } from './browsers.ts'
import { drawn } from '../tests/browser/support/canvas.ts'
import { figureStyles, figureSvg, GOLDEN, goldenCells, sheetSvg } from './figure-sheet.ts'

const VARIANTS = new Set(['dark', 'forced', 'small', 'golden', '--blind'])
const asked = process.argv.slice(2)
const words = asked.filter((word) => !VARIANTS.has(word))
const small = asked.includes('small')
const blind = asked.includes('--blind')

/** At rest, on the way, and where it tells most; the last for the other side. */
function momentsOf(figure: Figure): AnimationState[] {
  const other = figure.turns !== undefined || figure.way !== undefined
  const stages = figure.to.length
  const onTheWay = { is: 'repetition', elapsedMs: 700 / stages, lengthMs: 6000 } as const
  const last =
    stages > 1 ? keyAnimationState({ ...figure, key: stages - 1 }) : keyAnimationState(figure)
  return [
    { turn: 0, phase: { is: 'rest' } },
    stages > 1 ? keyAnimationState(figure) : { turn: 0, phase: onTheWay },
    other ? keyAnimationState(figure, 1) : last,
  ]
}

const chosen = [...allFigures()].filter(
  ([id]) => words.length === 0 || words.some((word) => id.includes(word)),
)
const size = small ? 92 : blind ? 250 : words.length > 0 ? 220 : 118
const columns = blind ? 6 : small ? 4 : words.length > 0 ? 2 : 4
if (blind) shuffle(chosen)
const cells = chosen.map(([id, figure], index) => {
  const moments = blind ? [keyAnimationState(figure)] : momentsOf(figure)
  const drawings = moments.map((moment) => figureSvg(figure, moment))
  return `<figure><div>${drawings.join('')}</div><figcaption>${blind ? index + 1 : id}</figcaption></figure>`
})

function shuffle(list: unknown[]): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1))
    ;[list[last], list[other]] = [list[other], list[last]]
  }
}
const theme = asked.includes('dark') ? ' data-theme="dark"' : ''
const html = `<!doctype html><html${theme}><style>${figureStyles()}
  body { margin: 12px; background: var(--paper); color: var(--ink); font: 13px system-ui; }
  main { display: grid; grid-template-columns: repeat(${columns}, max-content); gap: 10px 14px; }
  figure { margin: 0; } figure div { display: flex; gap: 3px; }
  .figure { inline-size: ${size}px; block-size: ${size}px; background: var(--card); border-radius: 10px; }
  </style><main>${cells.join('')}</main></html>`

ensureBrowsers(['chrome'])
const browser = await launch({
  executablePath: findBrowser('chrome') ?? '',
  args: [
    '--disable-gpu',
    '--force-color-profile=srgb',
    '--disable-background-networking',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
})
try {
  const page = await browser.newPage()
  await page.setViewport({ width: 1600, height: 900 })
  if (asked.includes('forced')) {
    const session = await page.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    })
  }
  await page.setContent(html)
  mkdirSync(OUTPUT, { recursive: true })
  const path = join(OUTPUT, blind ? 'figures-blind.png' : 'figures.png')
  if (blind) {
    const titles = chosen.map(([id], index) => `${index + 1} ${id}`)
    writeFileSync(join(OUTPUT, 'figures-blind.txt'), titles.join('\n'))
  }
  const main = await page.$('body')
  await main?.screenshot({ path })
  console.log(`${chosen.length} figures: ${path}`)
  if (asked.includes('golden')) {
    const png = await drawn(page, sheetSvg(goldenCells(allFigures().values())))
    writeFileSync(GOLDEN, Buffer.from(png.split(',')[1] ?? '', 'base64'))
    console.log(`Held from now on: ${GOLDEN}`)
  }
} finally {
  await browser.close()
}
