import { describe, expect, it } from 'vitest'
import { firstAid } from '../../content/first-aid/figures.ts'
import { firstAidFigure, firstAidFigureLabel } from '../../content/first-aid-figures.ts'
import type { Facts } from '../../content/first-aid/facts.ts'
import { FIRST_AID } from '../../content/first-aid/index.ts'
import { pictures } from '../../content/text/en/first-aid/pictures.ts'
import { SPASM_PARTS, type SpasmPart } from '../../core/content/types.ts'
import { gradeOf, HIGHEST_GRADE } from './wording.ts'

/** Parts whose steps are no exercise: nothing is to be drawn. */
const UNDRAWN: ReadonlySet<SpasmPart> = new Set(['eyelid', 'tummy'])

/** Backs and necks are eased: nobody pulls, and nothing goes to its end. */
const EASED: readonly SpasmPart[] = ['low-back', 'mid-back', 'neck']

describe.each(SPASM_PARTS)('the figures of first aid for %s', (part) => {
  const steps = Object.keys(FIRST_AID[part].steps)
  const drawn = Object.keys(firstAid[part])

  it('each belong to one of its steps', () => {
    expect(drawn.filter((step) => !steps.includes(step))).toEqual([])
  })

  it('have words for those who do not see them, and no words without a figure', () => {
    expect(Object.keys(pictures[part])).toEqual(drawn)
    for (const step of drawn) {
      const label = firstAidFigureLabel('en', part, step)
      expect(label).toMatch(/^[A-Z].{20,140}\.$/)
      expect(gradeOf(label)).toBeLessThanOrEqual(HIGHEST_GRADE)
    }
  })

  it('show the first thing to do', () => {
    if (UNDRAWN.has(part)) {
      expect(drawn).toEqual([])
      return
    }
    const facts: Facts = FIRST_AID[part]
    const first = steps.find((step) => facts.steps[step]?.asks === undefined) ?? ''
    expect(firstAidFigure(part, first)).not.toBeNull()
  })

  it('light the sore part up where it is held', () => {
    const hold = firstAidFigure(part, 'hold')
    if (hold !== null) expect(hold.lit).toHaveLength(1)
  })
})

describe.each(EASED)('the figures of first aid for %s', (part) => {
  it('ease, with no hand that pulls the head', () => {
    for (const figure of Object.values(firstAid[part])) {
      const said = JSON.stringify(figure)
      expect(said).not.toMatch(/head-back|forehead|"ear"|towel/)
    }
  })

  it('stay far from the ends of a joint', () => {
    for (const figure of Object.values(firstAid[part])) {
      if (figure.view !== 'front' && figure.view !== 'side') continue
      for (const pose of figure.to) {
        if ('turn' in pose) expect(Math.abs(pose.turn ?? 0)).toBeLessThanOrEqual(40)
        if ('tilt' in pose) expect(Math.abs(pose.tilt ?? 0)).toBeLessThanOrEqual(30)
        expect(Math.abs(pose.trunk ?? 0)).toBeLessThanOrEqual(45)
      }
    }
  })
})
