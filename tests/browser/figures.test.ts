import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { allFigures } from '../../content/all-figures.ts'
import { frameAt, keyAnimationState } from '../../core/figure/frames.ts'
import { hangingDegrees, minus } from '../../core/figure/geometry.ts'
import type { ArmJoints } from '../../core/figure/side.ts'
import type { Figure } from '../../core/figure/types.ts'
import {
  CELL_PIXELS,
  GOLDEN,
  goldenCells,
  SHEET_COLUMNS,
  sheetSvg,
  type Cell,
} from '../../scripts/figure-sheet.ts'
import { differences, drawn } from './support/canvas.ts'
import { OUTPUT } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'

/**
 * Every figure against the picture that a person looked at and found right.
 * After a change that is meant: `npm run figures -- golden`, and look.
 */
const MAX_DIFFERENT = 0.003

inBothBrowsers('The figures', { fresh: 'once' }, (uncramp) => {
  const compare = async (cells: readonly Cell[]) => {
    const page = await uncramp().openAddress('about:blank')
    const now = await drawn(page, sheetSvg(cells))
    const folder = join(OUTPUT, 'screenshots', uncramp().name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'figures.png'), Buffer.from(now.split(',')[1] ?? '', 'base64'))
    const golden = `data:image/png;base64,${readFileSync(GOLDEN).toString('base64')}`
    return differences(page, golden, now, {
      count: cells.length,
      pixels: CELL_PIXELS,
      columns: SHEET_COLUMNS,
    })
  }

  it('look as they did when a person last looked at them', async () => {
    const cells = goldenCells(allFigures().values())
    const names = [...allFigures()].flatMap(([name, { way }]) =>
      way === undefined ? [name] : [name, `${name}, the other way`],
    )
    const shares = await compare(cells)
    const changed = names.filter((_, index) => (shares[index] ?? 1) > MAX_DIFFERENT)
    expect(changed).toEqual([])
  })

  it('would be told from one with a limb in the wrong place', async () => {
    const wrong = [...allFigures().values()].map(misplaced)
    const cells = goldenCells(wrong)
    const shares = await compare(cells)
    const names = [...allFigures()].flatMap(([name, { way }]) =>
      way === undefined ? [name] : [name, name],
    )
    const missed = names.filter((_, index) => (shares[index] ?? 0) <= MAX_DIFFERENT)
    expect(missed).toEqual([])
  })
})

/** The same figure with one limb fifteen degrees off. */
function misplaced(figure: Figure): Figure {
  const wrong = 15
  switch (figure.view) {
    case 'side': {
      const { frame } = frameAt(figure, keyAnimationState(figure))
      if (frame.view !== 'side') return figure
      if (figure.crop === 'face') return moved(figure, (pose) => ({ ...pose, nod: wrong }))
      const { near, nearLeg } = frame.pose
      const { shoulder, elbow } = anglesOf(frame.joints.near)
      // Of who lies down, an arm is a thin line along the body.
      const legs = figure.crop === 'legs' || figure.crop === 'feet' || figure.posture === 'lie'
      const limb = legs
        ? { nearLeg: { ...nearLeg, thigh: nearLeg.thigh + wrong } }
        : { near: { wrist: near.wrist, shoulder: shoulder + wrong, elbow } }
      return moved(figure, (pose) => ({ ...pose, ...limb }))
    }
    case 'front': {
      const { frame } = frameAt(figure, keyAnimationState(figure))
      if (frame.view !== 'front') return figure
      return figure.crop === 'face'
        ? moved(figure, (pose) => ({ ...pose, tilt: (pose.tilt ?? 0) + wrong }))
        : moved(figure, (pose) => ({ ...pose, right: { shoulder: 60, elbow: 20 } }))
    }
    case 'hand':
      return moved(figure, (pose) => ({ ...pose, bend: (pose.bend ?? 0) + wrong }))
    case 'foot':
      return moved(figure, (pose) => ({ ...pose, spread: 0.3 }))
  }
}

function anglesOf({ shoulder, elbow, wrist }: ArmJoints): { shoulder: number; elbow: number } {
  const upper = hangingDegrees(minus(elbow, shoulder))
  return { shoulder: upper, elbow: hangingDegrees(minus(wrist, elbow)) - upper }
}

/** Every pose of the figure changed. */
function moved<Moved extends Figure>(
  figure: Moved,
  change: (pose: NonNullable<Moved['start']>) => Moved['start'],
): Figure {
  const all = (poses: readonly object[]) => poses.map((pose) => change(pose))
  const way = figure.way === undefined ? {} : { way: all(figure.way) }
  return { ...figure, to: all(figure.to), ...way } as Figure
}
