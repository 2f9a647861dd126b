import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawPicture, viewBoxOf } from '../core/figure/drawing/picture.ts'
import { keyAnimationState } from '../core/figure/frames.ts'
import type { AnimationState } from '../core/figure/animation-state.ts'
import type { Figure } from '../core/figure/types.ts'
import { ROOT } from './build.ts'

/** One moment of a figure as an SVG by itself. */
export function figureSvg(figure: Figure, moment: AnimationState, attributes = ''): string {
  const { shapes, mirrored, effort } = drawPicture(figure, moment, { still: true })
  const viewBox = viewBoxOf(figure)
  const [x = 0, , width = 0] = viewBox.split(' ').map(Number)
  const flip = mirrored ? ` transform="translate(${2 * x + width} 0) scale(-1 1)"` : ''
  const paths = shapes.map(({ tone, d, line }) => {
    const stroke = line === undefined ? '' : ` stroke-width="${line}"`
    return `<path class="figure-${tone}${line === undefined ? '' : ' figure-line'}"${stroke} d="${d}"/>`
  })
  const style = `style="--figure-effort:${effort}"`
  const { who } = figure
  const person = who?.colors === 'own' ? ` data-figure-person="${who.person}"` : ''
  return `<svg class="figure"${person} viewBox="${viewBox}" ${attributes} ${style}><g${flip}>${paths.join('')}</g></svg>`
}

/** The stylesheets that a figure needs outside of Uncramp's pages. */
export function figureStyles(): string {
  return ['components/theme/tokens.css', 'components/figure/figure.css']
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n')
}

export type Cell = { figure: Figure; animation: AnimationState }

export const CELL_PIXELS = 72
export const SHEET_COLUMNS = 16

/** Many figures as one picture: an image of its own, for a canvas to draw. */
export function sheetSvg(cells: readonly Cell[]): { svg: string; width: number; height: number } {
  const width = SHEET_COLUMNS * CELL_PIXELS
  const height = Math.ceil(cells.length / SHEET_COLUMNS) * CELL_PIXELS
  const drawn = cells.map(({ figure, animation }, index) => {
    const x = (index % SHEET_COLUMNS) * CELL_PIXELS
    const y = Math.floor(index / SHEET_COLUMNS) * CELL_PIXELS
    const box = `x="${x}" y="${y}" width="${CELL_PIXELS}" height="${CELL_PIXELS}"`
    return figureSvg(figure, animation, box)
  })
  // Sizes are said here: the stylesheet would fill the page with each figure.
  const style = `${figureStyles()} .figure { inline-size: auto; block-size: auto; }`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><style><![CDATA[${style}]]></style><rect width="100%" height="100%" fill="#fff"/>${drawn.join('')}</svg>`
  return { svg, width, height }
}

/** What is drawn once by hand's eye and then held: every figure where it tells most, both ways. */
export function goldenCells(figures: Iterable<Figure>): Cell[] {
  return [...figures].flatMap((figure) => {
    const turns = figure.way === undefined ? [0] : [0, 1]
    return turns.map((turn) => ({ figure, animation: keyAnimationState(figure, turn) }))
  })
}

/** The pictures that a person has looked at and found right. */
export const GOLDEN = join(ROOT, 'tests', 'browser', 'golden', 'figures.png')
