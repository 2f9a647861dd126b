import { describe, expect, it } from 'vitest'
import { library } from '../../../content/index.ts'
import { breakTitle } from '../../../core/content/break-title.ts'
import { REGIONS, type Item, type Region } from '../../../core/content/types.ts'

const content = library('en')
const [known] = content.items.values()

/** An item that moves this part of the body for so long. */
function moving(region: Region, seconds: number): Item {
  if (known === undefined) throw new Error('no content')
  return { ...known, id: region, name: `The ${region} move`, regions: [region], seconds }
}

const named = (...items: readonly Item[]) => breakTitle(content, items)

/** Those that say little of a break. */
const VAGUE: readonly Region[] = ['whole-body', 'eyes', 'breathing']

describe('the name of a break', () => {
  it('is that of its one move', () => {
    for (const region of REGIONS) expect(named(moving(region, 40))).toBe(`The ${region} move`)
  })

  it('is that of a move that fills three fifths of it, and of none that fills less', () => {
    expect(named(moving('neck', 60), moving('calves', 40))).toBe('The neck move')
    expect(named(moving('calves', 40), moving('neck', 60))).toBe('The neck move')
    expect(named(moving('neck', 59), moving('calves', 41))).toBe('Neck and calves')
  })

  it('has the two parts of the body that it moves longest, from head to foot', () => {
    const [jaw, hips, feet] = [moving('jaw', 20), moving('hips', 30), moving('feet', 40)]
    expect(named(feet, hips, jaw)).toBe('Hips and feet')
    expect(named(jaw, hips, feet)).toBe('Hips and feet')
    // What comes twice counts as long as both.
    expect(named(feet, { ...jaw, id: 'again' }, hips, jaw)).toBe('Jaw and feet')
  })

  it.each(VAGUE)('leaves %s out where anything says more', (vague) => {
    expect(named(moving(vague, 50), moving('neck', 30), moving('feet', 20))).toBe('Neck and feet')
    expect(named(moving(vague, 55), moving('neck', 45))).toBe('Neck')
  })

  it('says what little there is to say', () => {
    expect(named(moving('eyes', 50), moving('whole-body', 50))).toMatch(/^Eyes and /)
  })
})
