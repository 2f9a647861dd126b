import { describe, expect, it } from 'vitest'
import { breaksIn } from '../../content/breaks.ts'
import { figuresFor } from '../../content/item-figures.ts'
import { ITEMS } from '../../content/items/index.ts'
import type { Facts } from '../../content/items/facts.ts'
import { effectOf } from '../../content/limits.ts'
import { breakTexts } from '../../content/text/breaks.ts'
import type { LimitId } from '../../core/content/profile.ts'

const FACTS: [string, Facts][] = Object.entries(ITEMS)
const items = [...breaksIn('en').items.values()]
const factsOf = new Map(FACTS)
const labelOf = (id: string) => figuresFor('any', 'en')(id)?.label ?? ''

/** What a caution says of a person, and the limit that this person would set. */
const NAMED: readonly (readonly [said: RegExp, limit: LimitId])[] = [
  [/\bpregnan/i, 'pregnancy'],
  [/\bvertigo\b/i, 'vertigo'],
  [/\bosteoporosis\b|\bspine fracture\b|\bweak bones\b/i, 'osteoporosis'],
  [/\bnarrow spine\b|\bspinal canal\b/i, 'spinal-stenosis'],
  [/\b(arm tingl|(down|into) your arm)/i, 'neck-nerve'],
  [/\bbelow your knee\b|\bdown your leg\b/i, 'sciatica'],
  [/\bshoulder (pain|hurts|surgery|injury)\b|\ba shoulder hurts\b/i, 'shoulder-pain'],
  [/\bhip replacement\b/i, 'hip-replacement'],
  [/\bknee pain\b|\bknee replacement\b|\byour knee hurts\b/i, 'knee-pain'],
  [/\bcarpal tunnel\b/i, 'wrist-nerve'],
  [/\bbalance\b/i, 'balance'],
  [/\bhigh blood pressure\b/i, 'high-bp'],
  [/\bspasms start\b/i, 'spasticity'],
  [/\bspinal cord injury\b/i, 'sci-ad'],
  [/\blimit fluids\b/i, 'fluid-limit'],
  [/\bnumb feet\b/i, 'numb-feet'],
  [/\bjaw locks\b/i, 'jaw-lock'],
  [/\beye surgery\b/i, 'eye-surgery'],
  [/\blung disease\b/i, 'lung-disease'],
  [/\bswollen, hot or red\b/i, 'dvt-signs'],
  [/\bafter\b(?!.*\beye surgery\b).*\bsurgery\b/i, 'recent-surgery'],
]

const SKIPS = /\b(skip|wait until|turn this off)\b/i

describe('the caution of an item', () => {
  it.each(items.filter(({ caution }) => caution !== ''))(
    'agrees with its limits: $id',
    ({ id, caution }) => {
      const facts = factsOf.get(id)
      if (facts === undefined) throw new Error(`no item ${id}`)
      for (const sentence of caution.split(/(?<=\.)\s+/)) {
        if (/^(Stop|Never|Wheelchair users)\b/.test(sentence)) continue
        for (const [said, limit] of NAMED) {
          if (!said.test(sentence)) continue
          const effect = effectOf(limit, facts)
          // Who is told to skip it never gets it; how to adapt it is told to who gets it.
          if (SKIPS.test(sentence)) expect(effect, `${limit}: ${sentence}`).toBe('removed')
          else expect(effect, `${limit}: ${sentence}`).not.toBe('removed')
        }
      }
    },
  )
})

describe('the steps of an item', () => {
  it('end in whole sentences that say what to repeat', () => {
    const terse = /\bDo (it )?\d+( (each|a) \w+)?\./
    for (const { id, steps } of items) {
      for (const step of steps) {
        expect(step, id).toMatch(/[.!?]$/)
        expect(step, id).not.toMatch(terse)
      }
    }
  })

  it('speak of a gentle pull, as the line under every item does', () => {
    for (const { id, steps } of items)
      expect(steps.join(' '), id).not.toMatch(/\b(firm|hard) .*pull\b/)
  })

  it('say that the chair must not roll, where a foot leaves the floor or the body leans out', () => {
    for (const id of [
      'knee-hug-seated',
      'figure-four-seated',
      'toe-pull',
      'seated-march',
      'side-reach-seated',
      'calf-strap-seated',
      'hamstring-chair',
      'sit-to-stand',
      'back-over-chair',
    ]) {
      const steps = items.find((item) => item.id === id)?.steps.join(' ')
      expect(steps, id).toMatch(/chair that will not roll/)
    }
  })

  it('change sides where the dose has two', () => {
    for (const { id, steps, turns, dose } of items) {
      if (dose.sides === 1 || turns === undefined || turns.are === 'ways') continue
      expect(steps.join(' '), id).toMatch(/\b(change|other|each|both|then)\b/i)
    }
  })
})

describe('the picture of an item', () => {
  const SUPPORTS = [
    ['wall', /\bwall\b/],
    ['desk to hold', /\bhold(s)? (a|your|the) desk\b|\bhand on (a|the) desk\b/i],
    ['door frame', /\bdoor frame\b/],
    ['towel', /\btowel\b/],
    ['ball', /\bball\b(?! of)/],
    ['band', /\bband\b/],
    ['other knee', /\bother knee\b/],
  ] as const

  it.each(SUPPORTS)('has the support that its steps have: %s', (_name, support) => {
    for (const { id, steps } of items) {
      expect(support.test(labelOf(id)), `${id}: ${labelOf(id)}`).toBe(support.test(steps.join(' ')))
    }
  })

  it('shows both hands where the steps do, and one where they do', () => {
    for (const { id, steps } of items) {
      const [first = ''] = steps
      const label = labelOf(id)
      if (/\b(both hands|each hand|your hands)\b/i.test(first)) {
        expect(label, id).toMatch(/\b(both|each|hands|palms)\b/i)
      }
      if (/\b(one arm|one hand)\b/i.test(first)) expect(label, id).not.toMatch(/\bboth\b/i)
    }
  })
})

describe('an item that must be adapted in a wheelchair', () => {
  it('says what to adapt', () => {
    const own: Readonly<Record<string, { first?: string; steps?: readonly string[] } | undefined>> =
      breakTexts.in('en').inWheelchair.items
    for (const [id, { wheelchair, rolls }] of FACTS) {
      if (wheelchair !== 'adapt' || rolls) continue
      expect(own[id]?.first ?? own[id]?.steps, id).toBeDefined()
    }
  })
})
