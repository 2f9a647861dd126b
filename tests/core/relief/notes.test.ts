import { describe, expect, it } from 'vitest'
import { careIn } from '../../../content/care.ts'
import { FIRST_AID } from '../../../content/first-aid/index.ts'
import { DEFAULT_BODY, type LimitId, type BodyPosition } from '../../../core/content/profile.ts'
import { SPASM_PARTS, type SpasmPart } from '../../../core/content/types.ts'
import { generalNotes, notesForStep } from '../../../core/relief/notes.ts'

const told = (...limits: LimitId[]) => ({ limits, limitsTold: true })
const idsAt = (
  part: SpasmPart,
  step: string,
  body: Parameters<typeof notesForStep>[2],
  position: BodyPosition = 'any',
) => {
  const aid = careIn('en', position).firstAid.get(part)
  return aid === undefined ? [] : notesForStep(aid, step, body).map(({ id }) => id)
}

describe('the notes at a step', () => {
  it('are those of that step alone', () => {
    expect(idsAt('jaw', 'stop', DEFAULT_BODY)).toEqual(['from-custom'])
    expect(idsAt('calf', 'walk', DEFAULT_BODY)).toEqual([])
    expect(idsAt('jaw', 'open-small', DEFAULT_BODY)).toEqual(['locks'])
  })

  it('put what fits the person first, and mark it', () => {
    const aid = careIn('en').firstAid.get('hamstring')
    const notes = notesForStep({ adapt: aid?.adapt ?? [] }, 'hold', told('sciatica'))
    expect(notes.map(({ id, own }) => [id, own])).toEqual([
      ['sciatica', true],
      ['takes-longer', false],
    ])
  })

  it('ask about limits only those who told nothing', () => {
    expect(idsAt('calf', 'stretch', DEFAULT_BODY)).toContain('seated')
    expect(idsAt('calf', 'stretch', told())).toEqual(['standing'])
  })

  it('show what changes nothing for others only to those it is about', () => {
    expect(idsAt('calf', 'stretch', DEFAULT_BODY)).not.toContain('usual-spasm')
    expect(idsAt('calf', 'stretch', told('sci-ad'))).toContain('usual-spasm')
    expect(idsAt('calf', 'stretch', DEFAULT_BODY, 'wheelchair')).toContain('usual-spasm')
    expect(idsAt('calf', 'stretch', DEFAULT_BODY, 'wheelchair')).not.toContain('pregnant')
  })

  it('offer no stand to people who are not steady, or who use a wheelchair', () => {
    expect(idsAt('calf', 'stretch', told('balance'))).toEqual(['seated'])
    for (const part of ['calf', 'foot'] as const) {
      const ids = idsAt(part, 'stretch', DEFAULT_BODY, 'wheelchair')
      expect(ids, part).not.toContain('standing')
      expect(ids, part).not.toContain('seated')
    }
  })

  it.each(SPASM_PARTS)('each belong to steps that exist: %s', (part) => {
    const steps = Object.keys(FIRST_AID[part].steps)
    for (const [id, { at }] of Object.entries(FIRST_AID[part].adapt)) {
      for (const step of at) expect(steps, id).toContain(step)
    }
  })
})

describe('what holds for every spasm', () => {
  it('tells nobody to drink who has to limit fluids', () => {
    const { everySpasm } = careIn('en')
    const idsFor = (...limits: LimitId[]) =>
      generalNotes(everySpasm, { limits }).map(({ id }) => id)
    expect(idsFor()).toContain('sip-if-thirsty')
    expect(idsFor('fluid-limit')).not.toContain('sip-if-thirsty')
    expect(idsFor('fluid-limit')).toContain('stop-if')
  })
})
